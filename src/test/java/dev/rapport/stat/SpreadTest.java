package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    @ParameterizedTest
    @CsvSource({
        "5, 3, 2, .62, .688889, 1.0296530, 2.8000941",
        "8, 1, 1, .34, .377778, .6390319, 1.894646",
        "10, 0, 0, 0, 0, 0, 1",
    })
    void theIndicesOfSpreadAreThoseOfTheSpecification(
            double a, double b, double c, double blau, double unbiased, double h, double effective) {
        double[] counts = {a, b, c};

        assertThat(Diversity.blau(counts)).isCloseTo(blau, within(1e-9));
        assertThat(Diversity.blauUnbiased(counts)).isCloseTo(unbiased, within(.0000005));
        assertThat(Diversity.entropy(counts)).isCloseTo(h, within(.00000005));
        assertThat(Diversity.effectiveNumber(counts)).isCloseTo(effective, within(.0000005));
        assertThat(Diversity.simpsonUnbiased(counts)).isCloseTo(1 / (1 - unbiased), within(.00005));
    }

    @Test
    void fourSinglesAreFourInEffect() {
        assertThat(Diversity.effectiveNumber(new double[] {1, 1, 1, 1})).isCloseTo(4, within(1e-12));
    }

    @Test
    void theIndexIsTheGeometricMeanOfTheShares() {
        assertThat(Diversity.geometricMean(new double[] {.6, .5, .2, .7, .8, .65, .75}))
                .isCloseTo(.555779, within(.0000005));
        assertThat(Diversity.geometricMean(new double[] {.6, .5, 0, .7, .8, .65, .75}))
                .isCloseTo(.362277, within(.0000005));
    }

    @Test
    void percentilesAreOfTypeSeven() {
        double[] months = {27, 31, 29, 35, 41, 30, 33, 28, 36, 38, 32, 34};

        assertThat(Quantiles.type7(months, .1)).isCloseTo(28.1, within(1e-9));
        assertThat(Quantiles.type7(months, .5)).isCloseTo(32.5, within(1e-9));
        assertThat(Quantiles.type7(months, .9)).isCloseTo(37.8, within(1e-9));
        assertThat(months[0]).isEqualTo(27);
    }

    @Test
    void theSameFindingDrawsTheSameLimitsAndTheyHoldTheValue() {
        double[] values = {1, 4, 2, 8, 5, 7};
        Estimate first = mean(values);

        assertThat(mean(values)).isEqualTo(first);
        assertThat(first.value()).isEqualTo(4.5).isBetween(first.low(), first.high());
    }

    private static Estimate mean(double[] values) {
        return Resampling.clusterBootstrap("giving.balance", values.length, draw -> {
            double sum = 0;
            for (int i : draw) {
                sum += values[i];
            }
            return sum / draw.length;
        });
    }
}
