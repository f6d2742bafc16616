package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankSumTest {
    /** Hollander and Wolfe 1973, depression scores and permeability, as in R's wilcox.test: W = 35 of 10 and 5 values. */
    @Test
    void theExampleOfRsHelpPageHasItsStatistic() {
        double[] atTerm = {.80, .83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, .73, 1.46};
        double[] before = {1.15, .88, .90, .74, 1.21};

        assertThat(RankSum.z(atTerm, before)).isCloseTo((35 - 25) / Math.sqrt(10 * 5 * 16 / 12.0), within(1e-12));
        assertThat(RankSum.z(before, atTerm)).isEqualTo(-RankSum.z(atTerm, before));
    }

    @Test
    void fiveOfEachFullyApartAreApartWhereFivePairsAreLookedAt() {
        double[] low = {1, 2, 3, 4, 5};
        double[] high = {6, 7, 8, 9, 10};

        assertThat(RankSum.z(high, low)).isCloseTo(2.611165, within(5e-7));
        assertThat(RankSum.apart(high, low, 5)).as(".05 / 5: beyond 2.5758").isTrue();
        assertThat(RankSum.apart(low, high, 6)).as(".05 / 6: within 2.6383").isFalse();
    }

    @Test
    void equalValuesShareTheirRank() {
        assertThat(RankSum.z(new double[] {1, 1, 2}, new double[] {1, 1, 2})).isZero();
        assertThat(RankSum.z(new double[] {0, 0, 0, 0}, new double[] {0, 0})).isZero();
        assertThat(RankSum.z(new double[] {2, 1}, new double[] {1}))
                .as("of two pairs one is larger, one equal")
                .isCloseTo(.5 / Math.sqrt(2 * 4 / 12.0), within(1e-12));
    }

    @Test
    void countedAsSumOfRanksItComesToTheSame() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            double[] a = random.doubles(1 + random.nextInt(12))
                    .map(x -> Math.floor(x * 6))
                    .toArray();
            double[] b = random.doubles(1 + random.nextInt(12))
                    .map(x -> Math.floor(x * 6))
                    .toArray();
            double wins = 0;
            for (double x : a) {
                for (double y : b) {
                    wins += x > y ? 1 : x == y ? .5 : 0;
                }
            }
            double n = (double) a.length * b.length;
            assertThat(RankSum.z(a, b))
                    .isCloseTo((wins - n / 2) / Math.sqrt(n * (a.length + b.length + 1) / 12), within(1e-9));
        }
    }
}
