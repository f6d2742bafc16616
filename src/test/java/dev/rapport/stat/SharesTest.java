package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    /** Newcombe 1998a. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, .2552885, .3662096",
        "15, 148, .0623864, .1604872",
        "0, 20, 0, .1611252",
        "1, 29, .0061132, .1717552",
        "5, 5, .5655175, 1",
        "10, 20, .2992980, .7007020",
    })
    void wilsonsLimitsAreThePublishedOnes(long k, long n, double low, double high) {
        Estimate share = Shares.wilson(k, n);

        assertThat(share.low()).isCloseTo(low, within(.00000005));
        assertThat(share.high()).isCloseTo(high, within(.00000005));
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.wilson(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.wilson(3, 2));
    }

    /** Newcombe 1998b, table II. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, .0524, .3339",
        "9, 10, 3, 10, .1705, .8090",
        "6, 7, 2, 7, .0582, .8062",
        "5, 56, 0, 29, -.0381, .1926",
        "0, 10, 0, 20, -.1611, .2775",
        "0, 10, 0, 10, -.2775, .2775",
        "10, 10, 0, 20, .6791, 1",
        "10, 10, 0, 10, .6075, 1",
    })
    void newcombesTenthMethodGivesThePublishedLimits(long k1, long n1, long k2, long n2, double low, double high) {
        Estimate difference = Differences.newcombe10(Shares.wilson(k1, n1), Shares.wilson(k2, n2));

        assertThat(difference.low()).isCloseTo(low, within(.00005));
        assertThat(difference.high()).isCloseTo(high, within(.00005));
    }

    @Test
    void theClusteredIntervalIsTheOneWorkedOutInTheSpecification() {
        Estimate share = Shares.clustered(new long[] {3, 0, 2, 1, 0, 4}, new long[] {4, 3, 2, 6, 1, 5});

        assertThat(share.value()).isCloseTo(.476190, within(.0000005));
        assertThat(share.low()).isCloseTo(.1573595, within(.00000005));
        assertThat(share.high()).isCloseTo(.8156858, within(.00000005));
    }

    @Test
    void oneContactAloneHasNoInterval() {
        assertThat(Shares.clustered(new long[] {3, 0}, new long[] {4, 0}).hasInterval())
                .isFalse();
    }

    @Test
    void theClusteredIntervalCoversTheTruthInAtLeastNinetyOneOfAHundredDraws() {
        // 30 contacts with 1 to 15 units; shares vary by beta with mean .3 and correlation .2: alpha 1.2, beta 2.8.
        SplittableRandom random = new SplittableRandom(20261130);
        int covered = 0;
        for (int round = 0; round < 2000; round++) {
            long[] k = new long[30];
            long[] n = new long[30];
            for (int c = 0; c < 30; c++) {
                n[c] = 1 + random.nextInt(15);
                double p = beta(random, 1.2, 2.8);
                for (int i = 0; i < n[c]; i++) {
                    k[c] += random.nextDouble() < p ? 1 : 0;
                }
            }
            Estimate share = Shares.clustered(k, n);
            covered += share.low() <= .3 && .3 <= share.high() ? 1 : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(1820);
    }

    @Test
    void holmsAdjustedValuesAreThePublishedOnes() {
        assertThat(Holm.adjusted(new double[] {.01, .04, .03, .005}))
                .containsExactly(new double[] {.03, .06, .06, .02}, within(1e-12));
    }

    @Test
    void aClearDifferenceHoldsAndTheVagueOneAfterItDoesNot() {
        assertThat(Holm.claims(List.of(new Holm.Comparison(11, 20, 10, 20), new Holm.Comparison(38, 40, 10, 40))))
                .containsExactly(false, true);
    }

    @Test
    void theIntervalAlwaysHoldsItsValue() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 2000; round++) {
            int n = 1 + random.nextInt(500);
            Estimate share = Shares.wilson(random.nextInt(n + 1), n);
            assertThat(share.value()).isBetween(share.low(), share.high());
            assertThat(share.low()).isBetween(0.0, 1.0);
            assertThat(share.high()).isBetween(0.0, 1.0);
        }
    }

    private static double beta(SplittableRandom random, double a, double b) {
        // Jöhnk 1964 would be slow for b > 1; the ratio of two gamma draws is simple.
        double x = gamma(random, a);
        return x / (x + gamma(random, b));
    }

    private static double gamma(SplittableRandom random, double shape) {
        // Marsaglia and Tsang 2000.
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < .5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
