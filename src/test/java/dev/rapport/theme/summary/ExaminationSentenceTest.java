package dev.rapport.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Report;
import dev.rapport.report.Unit;
import dev.rapport.report.Usual;
import dev.rapport.report.Window;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The one sentence at the top: what stood out in the month, if anything did. */
class ExaminationSentenceTest {
    private static final Window ALL = new Window(Optional.empty(), Optional.of(HistoryBuilder.END));

    private final HistoryBuilder tale = new HistoryBuilder();
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    private void put(String id, Reading reading, Optional<Usual> usual, Optional<Previous> past) {
        findings.put(
                id,
                new Finding(
                        id,
                        "Any",
                        Unit.PEOPLE,
                        Method.COUNT,
                        reading,
                        ALL,
                        usual,
                        past,
                        Optional.empty(),
                        new TreeMap<>(),
                        ""));
    }

    private void count(String id, double value, double low, double high, double score) {
        put(
                id,
                new Reading.Measured(Estimate.plain(value), Counts.none()),
                Optional.of(new Usual(low, high, (low + high) / 2, 12, score)),
                Optional.empty());
    }

    private void share(String id, double value, double before, boolean claimed) {
        put(
                id,
                new Reading.Measured(Estimate.plain(value), Counts.of(26, 41)),
                Optional.empty(),
                Optional.of(new Previous(
                        before,
                        OptionalLong.of(10),
                        OptionalLong.of(30),
                        ALL,
                        OptionalDouble.of(value - before),
                        OptionalDouble.of(value - before - .2),
                        OptionalDouble.of(value - before + .2),
                        Optional.of(claimed))));
    }

    private String said() {
        return sentence(Settings.defaults()).text();
    }

    private Report.Sentence sentence(Settings settings) {
        return ExaminationSentence.of(tale.ledger(settings), findings);
    }

    @Test
    void withoutConversationsItSaysWhatIsHere() {
        assertThat(said()).isEqualTo("There are no conversations in these files yet.");
        put(
                "month.people",
                new Reading.Missing(Reason.FILE_MISSING, Counts.none()),
                Optional.empty(),
                Optional.empty());
        assertThat(said()).isEqualTo("There are no conversations in these files yet.");
        tale.sources = EnumSet.of(Source.CONNECTIONS);
        assertThat(said()).isEqualTo("Your network is here; your conversations are not in this export yet.");
        tale.shortfalls.put(Source.CONNECTIONS, new Shortfall("Connections.csv", 0, 0));
        assertThat(said()).isEqualTo("Your conversations are not in this export yet.");
        tale.sources = EnumSet.allOf(Source.class);
        tale.owner = Optional.empty();
        assertThat(said()).isEqualTo("It is not clear yet whose export this is.");
    }

    @Test
    void conversationsBesideALogTooDamagedAreNotSaidToBeMissing() {
        tale.shortfalls.put(Source.LOG, new Shortfall("years.csv", 7, 8));
        assertThat(said())
                .isEqualTo("Your conversations are here; the month is not counted, because too much of years.csv could"
                        + " not be read.");
        tale.sources = EnumSet.of(Source.CONNECTIONS, Source.LOG);
        assertThat(said()).isEqualTo("Your network is here; your conversations are not in this export yet.");
    }

    @Test
    void beforeSixMonthsNothingCanStandOut() {
        tale.monthly(10, 10, 10, 10, 10, 2);
        count("month.people", 2, 10, 10, -3);
        assertThat(said()).isEqualTo("In November 2026 you were in touch with two people.");
        assertThat(sentence(Settings.defaults()).finding()).contains("month.people");
    }

    @Test
    void aMonthLikeTheOthersIsUsual() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        for (double score : new double[] {-2.34, 0, 2.34}) {
            count("month.people", 8, 8, 12, score);
            assertThat(said())
                    .isEqualTo("November 2026 was a month like your others: you were in touch with eight people.");
        }
        assertThat(sentence(Settings.defaults()).finding()).isEmpty();
        count("month.people", 0, 0, 2, 0);
        assertThat(said()).isEqualTo("November 2026 was a quiet month, as your months often are.");
    }

    @Test
    void moreOrFewerThanUsualIsSaidWithTheUsualRange() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        count("month.people", 30, 8, 12, 2.35);
        assertThat(said())
                .isEqualTo("In November 2026 you were in touch with 30 people, more than usual (between 8 and 12).");
        count("month.people", 1, 8, 12, -2.35);
        assertThat(said())
                .isEqualTo("A quieter month: in November 2026 you were in touch with one person, fewer than usual"
                        + " (between 8 and 12).");
        assertThat(sentence(Settings.defaults()).finding()).contains("month.people");
    }

    @Test
    void oneIsSaidAsOne() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        count("month.people", 10, 8, 12, 0);
        count("momentum.first-moves", 1, 3, 5, -3);
        assertThat(said())
                .isEqualTo("A quieter month: in November 2026 you made one first move, fewer than usual (between 3 and"
                        + " 5).");
    }

    @Test
    void whatOnlyStandsIsNotComparedWithItsPast() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        count("month.people", 10, 8, 12, 0);
        count("touch.stale", 90, 10, 20, 9);
        count("touch.came-back", 9, 0, 1, 9);
        assertThat(sentence(Settings.defaults()).finding()).isEmpty();
    }

    @Test
    void aMonthThatIsNotOverMayStillGrow() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        Settings early = Settings.defaults().withAsOf(LocalDate.parse("2026-11-22"));
        tale.end = Instant.parse("2026-11-22T12:00:00Z");
        count("month.people", 1, 8, 12, -5);
        assertThat(sentence(early).text())
                .isEqualTo("November 2026 was a month like your others: you were in touch with one person.");
        count("month.people", 30, 8, 12, 5);
        assertThat(sentence(early).text())
                .startsWith("In November 2026 you were in touch with 30 people, more than usual");
    }

    @Test
    void whatStandsOutMostForWhatItUsuallyVariesIsSaid() {
        tale.monthly(10, 30, 10, 30, 10, 30, 50);
        count("month.people", 50, 10, 30, 2.5);
        // A share that is 30 points up, ± 20: .3 / (.4 / 3.92) = 2.9.
        share("rejection.reply-rate-30d", .63, .33, true);
        assertThat(said())
                .isEqualTo(
                        "About six in ten of the people you wrote to answered (26 of 41), up from one in three the year before.");
        // 19 points are 1.9.
        share("rejection.reply-rate-30d", .63, .44, true);
        assertThat(said()).startsWith("In November 2026 you were in touch with 50 people");
        share("rejection.reply-rate-30d", .33, .63, true);
        assertThat(said())
                .isEqualTo(
                        "One in three of the people you wrote to answered (26 of 41), down from about six in ten the year before.");
        share("rejection.reply-rate-30d", .9, .1, false);
        assertThat(said()).as("nothing clear").startsWith("In November 2026 you were in touch with 50 people");
    }

    @Test
    void whatAnEarlierReportSaidIsNoNews() {
        tale.monthly(4, 4, 4, 4, 4, 4, 4);
        count("month.people", 4, 2, 7, 0);
        share("ice.answered", .62, .3, true);
        Finding told = findings.get("ice.answered");
        findings.put(
                "ice.answered",
                told.withPrevious(Optional.of(told.previous().orElseThrow().judged(true, false))));
        assertThat(said()).startsWith("November 2026 was a month like your others");
    }

    @Test
    void ofEqualsTheFirstInOrderIsSaid() {
        tale.monthly(4, 4, 4, 4, 4, 4, 10);
        count("momentum.first-moves", 10, 2, 7, 3);
        count("month.people", 10, 2, 7, 3);
        assertThat(sentence(Settings.defaults()).finding()).contains("month.people");
    }
}
