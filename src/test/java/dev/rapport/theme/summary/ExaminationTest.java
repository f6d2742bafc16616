package dev.rapport.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.History;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Chart;
import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import dev.rapport.theme.Busy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The report as a whole: order, references, months, and that looking twice changes nothing. */
class ExaminationTest {
    private final History busy = Busy.history(7);
    private final Report report = examine(Settings.defaults());

    private Report examine(Settings settings) {
        return Examination.examine(Ledger.of(busy, settings, Memory.none()), List.of());
    }

    @Test
    void findingsStandInTheOrderOfTheSpecificationAndAreExplained() {
        List<String> order = Explanations.ids();
        List<String> ids = report.findings().map(Finding::id).toList();
        assertThat(order).containsAll(ids).doesNotHaveDuplicates();
        for (String prefix : List.of("rejection", "ice", "depth", "follow-up", "touch", "hello")) {
            List<String> expected =
                    order.stream().filter(id -> id.startsWith(prefix + ".")).toList();
            assertThat(ids.stream().filter(id -> id.startsWith(prefix + ".")).toList())
                    .isEqualTo(expected);
        }
        assertThat(ids)
                .allSatisfy(id -> assertThat(Explanations.of(id).orElseThrow())
                        .contains("Name: ")
                        .contains("Counted: ")
                        .contains("Cannot see: "));
        assertThat(Explanations.of("rejection.nothing")).isEmpty();
    }

    @Test
    void namesAreThoseOfTheSpecification() {
        assertThat(report.findings().toList())
                .allSatisfy(finding -> assertThat(Explanations.of(finding.id()).orElseThrow())
                        .startsWith("Name: " + finding.name() + "\n"));
    }

    @Test
    void chartsNamedByFindingsAreThere() {
        List<String> charts = report.charts().map(Chart::id).toList();
        assertThat(charts).doesNotHaveDuplicates();
        report.findings()
                .forEach(finding ->
                        finding.chart().ifPresent(id -> assertThat(charts).contains(id)));
    }

    @Test
    void lookingTwiceGivesTheSameReport() {
        assertThat(examine(Settings.defaults())).isEqualTo(report);
    }

    @Test
    void anUnfinishedMonthIsSaid() {
        assertThat(report.month().complete()).isTrue();
        assertThat(report.notes()).isEmpty();
        HistoryBuilder early = HistoryBuilder.of(Histories.mailbox());
        early.end = java.time.Instant.parse("2026-11-22T00:00:00Z");
        Report unfinished = Examination.examine(
                early.ledger(Settings.defaults().withAsOf(LocalDate.parse("2026-11-22"))), List.of());
        assertThat(unfinished.month().complete()).isFalse();
        assertThat(unfinished.notes().get(0)).startsWith("November 2026 is not over ");
    }

    @Test
    void onlyHeadlinesMayClaimAndOnlyWithAClearInterval() {
        List<Finding> claimed = report.findings()
                .filter(finding ->
                        finding.previous().flatMap(past -> past.claimed()).orElse(false))
                .toList();
        assertThat(Headlines.PROFILE)
                .containsAll(claimed.stream().map(Finding::id).collect(Collectors.toList()));
        assertThat(claimed).allSatisfy(finding -> {
            double low = finding.previous().orElseThrow().low().orElseThrow();
            double high = finding.previous().orElseThrow().high().orElseThrow();
            assertThat(low > 0 || high < 0).isTrue();
            assertThat(finding.sentence()).doesNotContain("may be chance", "About the same");
        });
    }

    @Test
    void statesOfTheChartAddUpToTheTies() {
        Chart states = report.charts()
                .filter(chart -> chart.id().equals("touch.states"))
                .findFirst()
                .orElseThrow();
        int last = states.grid().rows().size() - 1;
        assertThat(states.grid().number(last, "active"))
                .isEqualTo(report.finding("touch.active").value());
        double stale = states.grid().number(last, "quiet")
                + states.grid().number(last, "dormant")
                + states.grid().number(last, "long_dormant");
        assertThat(stale).isEqualTo(report.finding("touch.stale").value());
    }
}
