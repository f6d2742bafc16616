package dev.rapport.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.rapport.HistoryBuilder;
import dev.rapport.ledger.Span;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.report.Window;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.Found;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Groups;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A finding field by field, as somebody reads it who asks what it comes from. */
class SpokenTest {
    private static Findings finding(Unit unit) {
        return Findings.of(new HistoryBuilder().ledger(), "ice.example", "An example", unit, Method.COUNT);
    }

    @Test
    void aMeasuredShareSaysValueLimitsCountsWindowMethodAndDetail() {
        Finding share = finding(Unit.SHARE)
                .measured(new Estimate(.5, .25, .75), Counts.of(1200, 2400, 3))
                .window(new Span(Instant.parse("2025-11-30T12:00:00Z"), HistoryBuilder.END))
                .detail("first", 7)
                .detail("second", Groups.of(Estimate.plain(Double.NaN), 1, 2))
                .taken()
                .finding();
        assertThat(Spoken.fields(share))
                .containsExactly(
                        entry("value", "0.5 share, likely 0.25 to 0.75"),
                        entry("counts", "k 1,200, n 2,400, waiting 3"),
                        entry("window", "2025-11-30T12:00:00Z to 2026-11-30T12:00:00Z"),
                        entry("method", "count"),
                        entry("detail", "first 7, second (high none, k 1, low none, n 2, value none)"));
    }

    @Test
    void aPlainCountHasNeitherLimitsNorCountsNorDetail() {
        assertThat(Spoken.fields(finding(Unit.PEOPLE)
                        .count(Found.cases(12, 12, 0))
                        .taken()
                        .finding()))
                .isEqualTo(
                        Map.of("value", "12 people", "window", "the state at 2026-11-30T12:00:00Z", "method", "count"));
    }

    @Test
    void aLimitThatCannotBeGivenIsOpen() {
        Finding median = finding(Unit.DAYS)
                .measured(new Estimate(2.5, 1, Double.NaN), Counts.among(8))
                .detail("nothing", Cell.none())
                .window(new Window(Optional.empty(), Optional.of(HistoryBuilder.END)))
                .taken()
                .finding();
        Map<String, String> fields = Spoken.fields(median);
        assertThat(fields)
                .containsEntry("value", "2.5 days, likely 1 to open")
                .containsEntry("counts", "n 8")
                .containsEntry("window", "up to 2026-11-30T12:00:00Z")
                .containsEntry("detail", "nothing none");
        Finding upwards = finding(Unit.DAYS)
                .measured(new Estimate(2.5, Double.NaN, 4), Counts.among(8))
                .taken()
                .finding();
        assertThat(Spoken.fields(upwards)).containsEntry("value", "2.5 days, likely open to 4");
    }

    @Test
    void whereThereIsNoValueTheReasonStands() {
        Finding missing = finding(Unit.SHARE)
                .missing(Reason.NO_CASES, Counts.none())
                .window(new Window(Optional.of(HistoryBuilder.END), Optional.empty()))
                .taken()
                .finding();
        assertThat(Spoken.fields(missing))
                .containsEntry("value", "none: there was no case yet (no-cases)")
                .containsEntry("window", "2026-11-30T12:00:00Z to now")
                .doesNotContainKeys("counts", "detail");
    }
}
