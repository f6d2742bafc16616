package dev.rapport.theme;

import static dev.rapport.theme.Tale.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Report;
import dev.rapport.stat.Diversity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The optional index: off, too few themes, and what it is made of. */
class HealthIndexTest {
    private static final Settings ASKED =
            new Settings(java.util.Optional.empty(), java.time.ZoneOffset.UTC, 7, 30, 90, 365, 14, 6, false, true);

    private final Ledger busy = Ledger.of(Busy.history(5), ASKED, Memory.none());
    private final Report report = Examination.examine(busy, List.of());
    private final Finding index = report.finding("health.index");

    @Test
    void itIsNotComputedUnlessAskedFor() {
        Ledger quiet = Ledger.of(Busy.history(5), Settings.defaults(), Memory.none());
        assertThat(reason(Tale.finding(new HealthIndex(), quiet, "health.index")))
                .isEqualTo(Reason.NOT_ASKED);
        Ledger small = Ledger.of(Histories.mailbox(), ASKED, Memory.none());
        assertThat(reason(Tale.finding(new HealthIndex(), small, "health.index")))
                .isEqualTo(Reason.FEWER_THAN_5_THEMES);
    }

    @Test
    void itIsTheGeometricMeanOfTheMeasuredHeadlines() {
        double[] shares = Examination.PROFILE.stream()
                .map(report::finding)
                .filter(Finding::measured)
                .mapToDouble(Finding::value)
                .toArray();
        assertThat(shares).hasSizeGreaterThanOrEqualTo(5);
        assertThat(index.value()).isCloseTo(Diversity.geometricMean(shares), within(1e-12));
        assertThat(Double.parseDouble(Tale.detail(index, "arithmetic")))
                .isCloseTo(Arrays.stream(shares).average().orElseThrow(), within(1e-6));
        Reading.Measured measured = (Reading.Measured) index.reading();
        assertThat(measured.estimate().low()).isLessThan(index.value());
        assertThat(measured.estimate().high()).isGreaterThan(index.value());
        double low = Double.parseDouble(Tale.detail(index, "weightsLow"));
        double high = Double.parseDouble(Tale.detail(index, "weightsHigh"));
        assertThat(low).isBetween(Arrays.stream(shares).min().orElseThrow() - 1e-6, index.value());
        assertThat(high).isBetween(index.value(), Arrays.stream(shares).max().orElseThrow() + 1e-6);
        assertThat(Tale.n(index)).isEqualTo(shares.length);
    }

    @Test
    void everyPartOverEverybodyOnceIsItsHeadline() {
        int[] everybody = IntStream.range(0, busy.history().contacts().size()).toArray();
        HealthIndexParts.of(busy).forEach((id, part) -> {
            Finding headline = report.finding(id);
            assertThat(headline.measured()).as(id).isTrue();
            assertThat(part.applyAsDouble(everybody)).as(id).isCloseTo(headline.value(), within(1e-12));
        });
        HealthIndexParts.of(busy)
                .forEach((id, part) ->
                        assertThat(part.applyAsDouble(new int[0])).as(id).isNaN());
    }

    @Test
    void itIsComparedWithTheMedianOfItsOwnEarlierMonthEnds() {
        List<Ledger> ends = HealthIndexPast.monthEnds(busy);
        assertThat(ends).hasSize(12);
        assertThat(ends.get(0).windows().end()).hasToString("2026-10-31T23:59:59Z");
        assertThat(ends.get(11).windows().end()).hasToString("2025-11-30T23:59:59Z");
        assertThat(ends.get(0).windows().month()).hasToString("2026-10");
        if (index.previous().isPresent()) {
            Previous past = index.previous().get();
            assertThat(past.n().orElseThrow()).isBetween(6L, 12L);
            assertThat(past.difference().orElseThrow()).isCloseTo(index.value() - past.value(), within(1e-12));
            assertThat(past.claimed()).isEmpty();
        }
    }

    @Test
    void thePastKnowsNothingOfWhatCameLater() {
        Ledger october = HealthIndexPast.monthEnds(Ledger.of(Histories.mailbox(), ASKED, Memory.none()))
                .get(0);
        assertThat(october.history().messages().size()).as("without Ben's").isEqualTo(13);
        assertThat(october.history().contacts().get(Histories.BEN).connected()).isFalse();
        assertThat(october.history().contacts().get(Histories.CLEO).connected()).isTrue();
        assertThat(october.history().invitations()).hasSize(3);
        assertThat(october.history().firstTexts()).hasSize(2);
    }
}
