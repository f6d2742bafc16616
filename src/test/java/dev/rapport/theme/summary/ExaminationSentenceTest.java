package dev.rapport.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
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
                        "any",
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

    private void count(String id, double value, double low, double median, double high) {
        put(
                id,
                new Reading.Measured(Estimate.plain(value, Method.COUNT), Counts.none()),
                Optional.of(new Usual(low, high, median, 12)),
                Optional.empty());
    }

    private void share(String id, double value, double before, boolean claimed) {
        put(
                id,
                new Reading.Measured(Estimate.plain(value, Method.WILSON), Counts.of(26, 41)),
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
        tale.sources = EnumSet.allOf(Source.class);
        tale.owner = Optional.empty();
        assertThat(said()).isEqualTo("It is not clear yet whose export this is.");
    }

    @Test
    void beforeSixMonthsNothingCanStandOut() {
        tale.monthly(10, 10, 10, 10, 10, 2);
        count("month.people", 2, 10, 10, 10);
        assertThat(said()).isEqualTo("In November 2026 you were in touch with two people.");
        assertThat(sentence(Settings.defaults()).finding()).contains("month.people");
    }

    @Test
    void aMonthInsideItsLimitsIsUsual() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        for (int people : new int[] {8, 12}) {
            count("month.people", people, 8, 10, 12);
            assertThat(said())
                    .isEqualTo("November 2026 was a usual month: " + (people == 8 ? "eight" : "twelve") + " people.");
        }
        assertThat(sentence(Settings.defaults()).finding()).isEmpty();
    }

    @Test
    void moreOrFewerThanUsualIsSaidWithTheUsualRange() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        count("month.people", 30, 8, 10, 12);
        assertThat(said())
                .isEqualTo("In November 2026 you were in touch with 30 people, more than usual (between 8 and 12).");
        count("month.people", 1, 8, 10, 12);
        assertThat(said())
                .isEqualTo("A quieter month: in November 2026 you were in touch with one person, fewer than usual"
                        + " (between 8 and 12).");
        assertThat(sentence(Settings.defaults()).finding()).contains("month.people");
    }

    @Test
    void oneIsSaidAsOne() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        count("month.people", 10, 8, 10, 12);
        count("touch.close-going-quiet", 1, 0, 0, 0);
        assertThat(said())
                .isEqualTo("A quieter month: in November 2026 one close tie was going quiet, more than usual (0).");
        findings.remove("touch.close-going-quiet");
        count("touch.came-back", 1, 0, 0, 0);
        assertThat(said()).isEqualTo("In November 2026 one quiet tie came back, more than usual (0).");
        findings.remove("touch.came-back");
        count("momentum.first-moves", 1, 3, 4, 5);
        assertThat(said())
                .isEqualTo("A quieter month: in November 2026 you made one first move, fewer than usual (between 3 and"
                        + " 5).");
    }

    @Test
    void aMonthThatIsNotOverMayStillGrow() {
        tale.monthly(10, 10, 10, 10, 10, 10, 12);
        Settings early = Settings.defaults().withAsOf(LocalDate.parse("2026-11-22"));
        tale.end = Instant.parse("2026-11-22T12:00:00Z");
        count("month.people", 1, 8, 10, 12);
        assertThat(sentence(early).text()).isEqualTo("November 2026 was a usual month: one person.");
        count("month.people", 30, 8, 10, 12);
        assertThat(sentence(early).text())
                .startsWith("In November 2026 you were in touch with 30 people, more than usual");
    }

    @Test
    void whatStandsOutMostForWhatItUsuallyVariesIsSaid() {
        tale.monthly(10, 30, 10, 30, 10, 30, 50);
        // People are 20 ± 10 as a rule: 30 more is 30 / (1.4826 · 10) = 2.0.
        count("month.people", 50, 10, 20, 30);
        // A share that is 30 points up, ± 20: .3 / (.4 / 3.92) = 2.9.
        share("rejection.reply-rate-30d", .63, .33, true);
        assertThat(said())
                .isEqualTo("63% of the people you wrote to answered (26 of 41), up from 33% in the year before.");
        // 19 points are 1.9.
        share("rejection.reply-rate-30d", .63, .44, true);
        assertThat(said()).startsWith("In November 2026 you were in touch with 50 people");
        share("rejection.reply-rate-30d", .33, .63, true);
        assertThat(said())
                .isEqualTo("33% of the people you wrote to answered (26 of 41), down from 63% in the year before.");
        share("rejection.reply-rate-30d", .9, .1, false);
        assertThat(said()).as("no clear change").startsWith("In November 2026 you were in touch with 50 people");
    }

    @Test
    void aSmallCountIsMeasuredByItsRoot() {
        tale.monthly(4, 4, 4, 4, 4, 4, 10);
        // 6 / √4 = 3, and .29 / (.4 / 3.92) = 2.8.
        count("month.people", 10, 4, 4, 4);
        share("ice.answered", .59, .3, true);
        assertThat(said()).startsWith("In November 2026 you were in touch with ten people");
        share("ice.answered", .62, .3, true);
        assertThat(said()).startsWith("62% of the new people you wrote to answered");
    }

    @Test
    void ofEqualsTheFirstInOrderIsSaid() {
        tale.monthly(4, 4, 4, 4, 4, 4, 10);
        count("momentum.first-moves", 10, 4, 4, 4);
        count("month.people", 10, 4, 4, 4);
        assertThat(sentence(Settings.defaults()).finding()).contains("month.people");
    }
}
