package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.History;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Chart;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.report.Report;
import dev.rapport.theme.summary.Examination;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing at all, and words over whatever comes: never a number from nobody, never an unkind word. */
class EmptyAndInventedTest {
    private static final Pattern UNKIND = Pattern.compile(
            "\\b(lost|ghosted|dead|owe|owes|debt|should|failed|because|thanks to|works|raises|ignored|leads)\\b|!");

    private static History empty(Set<Source> sources) {
        HistoryBuilder empty = new HistoryBuilder();
        empty.sources = sources;
        empty.columns = Set.of();
        empty.windows = List.of();
        return empty.history();
    }

    private static Report report(History history) {
        return Examination.examine(Ledger.of(history, Settings.defaults(), Memory.none()), List.of());
    }

    @Test
    void anEmptyHistoryHasReasonsAndNoRates() {
        for (Set<Source> sources : List.of(EnumSet.allOf(Source.class), EnumSet.noneOf(Source.class))) {
            Report report = report(empty(sources));
            assertThat(report.findings().toList()).isNotEmpty().allSatisfy(EmptyAndInventedTest::honest);
            assertThat(report.charts().filter(Chart::empty).toList()).isEmpty();
            assertThat(report.suggestions()).isEmpty();
        }
    }

    @Test
    void absentFilesAreNamed() {
        Report report = report(empty(EnumSet.noneOf(Source.class)));
        assertThat(report.finding("rejection.reply-rate-30d")
                        .detail()
                        .get("needs")
                        .csv())
                .isEqualTo("messages.csv");
        assertThat(report.sections())
                .filteredOn(section -> section.about().id().equals("follow-up"))
                .allSatisfy(section -> assertThat(section.absent()).isNotEmpty())
                .hasSize(1);
    }

    @Test
    void wordsAreKindAndNumbersInRange() {
        Report report = report(Histories.mailbox());
        assertThat(report.findings().toList()).allSatisfy(EmptyAndInventedTest::honest);
        report.sections().forEach(section -> {
            assertKind(section.lead());
            section.figures().forEach(figure -> {
                assertKind(figure.plainWords());
                assertKind(figure.howSure());
                assertKind(figure.chart().title());
                assertKind(figure.chart().sentence());
                figure.smallStep().ifPresent(EmptyAndInventedTest::assertKind);
            });
            section.absent().forEach(absent -> assertKind(absent.words()));
        });
        report.suggestions().forEach(one -> assertKind(one.reason() + " " + one.step()));
    }

    @Test
    void inventedHistoriesAreToldHonestly() {
        for (long seed = 1; seed <= 40; seed++) {
            told(report(Histories.random(seed)));
        }
    }

    @Test
    void aBusyHistoryIsToldHonestlyToo() {
        for (long seed = 1; seed <= 3; seed++) {
            Report report = report(Busy.history(seed));
            told(report);
            assertThat(report.finding("rejection.reply-rate-30d").measured()).isTrue();
            assertThat(report.finding("depth.matched-length").measured()).isTrue();
            assertThat(report.finding("follow-up.after-meeting").measured()).isTrue();
            assertThat(report.charts().map(Chart::id).toList())
                    .contains(
                            "rejection.funnel",
                            "rejection.reply-curve",
                            "ice.features",
                            "depth.by-month",
                            "follow-up.curve",
                            "touch.states",
                            "touch.rhythm");
            assertThat(report.suggestions()).hasSizeBetween(1, 6);
            show(report);
        }
    }

    /** With -Dshow=true the words are printed, for reading aloud. */
    private static void show(Report report) {
        if (Boolean.getBoolean("show")) {
            report.findings().forEach(finding -> System.err.println(finding.id() + " | " + finding.sentence()));
            report.sections().forEach(section -> section.figures().forEach(figure -> System.err.println(figure)));
            report.suggestions().forEach(System.err::println);
            System.err.println(report.sentence() + " " + report.notes() + report.tiles());
        }
    }

    private static void told(Report report) {
        assertThat(report.findings().toList()).allSatisfy(EmptyAndInventedTest::honest);
        report.suggestions().forEach(one -> assertKind(one.reason() + " " + one.step()));
        assertKind(report.sentence().text());
    }

    private static void honest(Finding finding) {
        assertKind(finding.sentence());
        if (finding.reading() instanceof Reading.Measured measured) {
            assertThat(measured.estimate().value()).as(finding.id()).isNotNaN();
            if (measured.estimate().hasInterval()) {
                assertThat(measured.estimate().low()).as(finding.id()).isLessThanOrEqualTo(finding.value());
                assertThat(measured.estimate().high()).as(finding.id()).isGreaterThanOrEqualTo(finding.value());
            }
        }
    }

    private static void assertKind(String words) {
        assertThat(words).isNotBlank();
        assertThat(UNKIND.matcher(words.toLowerCase(Locale.ROOT)).find())
                .as(words)
                .isFalse();
        assertThat(words).doesNotContain("NaN").doesNotContain("  ");
    }
}
