package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The corners of the estimates: scores, autocorrelation, levels, the last moment of a curve, and what is refused. */
class BordersTest {
    private static boolean[] none(int cases) {
        return new boolean[cases];
    }

    @Test
    void theScoreOfTwoSharesIsPooled() {
        // 56/70 and 48/80: p = 104/150, .2 / sqrt(p (1 - p) (1/70 + 1/80)).
        assertThat(Differences.pooledZ(56, 70, 48, 80)).isCloseTo(2.6501720, within(5e-8));
        assertThat(Differences.pooledZ(48, 80, 56, 70)).isCloseTo(-2.6501720, within(5e-8));
        assertThat(Differences.pooledZ(10, 10, 20, 20)).as("all succeeded").isZero();
        assertThat(Differences.pooledZ(0, 10, 0, 20)).as("none succeeded").isZero();
    }

    @Test
    void withoutLimitsOfBothTheDifferenceHasNone() {
        Estimate plain = Estimate.plain(.5);
        for (Estimate difference : List.of(
                Differences.newcombe10(plain, Shares.wilson(1, 4)),
                Differences.newcombe10(Shares.wilson(1, 4), plain))) {
            assertThat(Math.abs(difference.value())).isEqualTo(.25);
            assertThat(difference.hasInterval()).isFalse();
        }
    }

    @Test
    void theSecondOfTwoComparisonsIsJudgedAtTheLooserLevel() {
        // 30/50 - 20/50: .0046 to .3752 at 95 %, -.0227 to .3968 at 97.5 %.
        Holm.Comparison weak = new Holm.Comparison(30, 50, 20, 50);
        Holm.Comparison strong = new Holm.Comparison(45, 50, 5, 50);
        Holm.Comparison nothing = new Holm.Comparison(20, 50, 20, 50);
        assertThat(Holm.claims(List.of(weak))).containsExactly(true);
        assertThat(Holm.claims(List.of(weak, strong))).containsExactly(true, true);
        assertThat(Holm.claims(List.of(weak, nothing)))
                .as("first of two: 97.5 %")
                .containsExactly(false, false);
        assertThat(Holm.claims(List.of(nothing, weak, strong)))
                .as("second of three: 97.5 %")
                .containsExactly(false, false, true);
        assertThat(Holm.claims(List.of(new Holm.Comparison(20, 50, 30, 50))))
                .as("less is a difference too")
                .containsExactly(true);
    }

    @Test
    void aDifferenceWhoseIntervalEndsAtNoneHasAPOfOneInTwenty() {
        assertThat(Differences.p(.2, 0, .5)).isCloseTo(.05, within(1e-12));
        assertThat(Differences.p(-.2, -.5, 0)).isCloseTo(.05, within(1e-12));
        assertThat(Differences.p(.2, .1, .3)).isCloseTo(.0000886, within(5e-8));
        assertThat(Differences.p(0, 0, 0)).isEqualTo(1);
    }

    @Test
    void aCurveSaysNothingBeyondTheLastOneWatched() {
        Survival open = Survival.of(new double[] {7, 7}, none(2));
        assertThat(open.observedThrough(7)).isTrue();
        assertThat(open.observedThrough(7.001)).isFalse();
        assertThat(open.shareBy(7.001).value()).isNaN();
        Survival over = Survival.of(new double[] {1, 2}, new boolean[] {true, true});
        assertThat(over.observedThrough(10)).as("everybody had the event").isTrue();
        assertThat(Survival.of(new double[0], none(0)).observedThrough(0)).isFalse();
        assertThat(open.units()).isEqualTo(2);
        assertThat(open.medianEstimate().value()).isNaN();
        assertThat(over.medianEstimate().value()).isEqualTo(1);
    }

    @Test
    void nobodyByThenIsWilsonOverThoseWatchedSoLong() {
        Survival none = Survival.of(new double[] {5, 7, 7, 9, 9}, none(5));
        Estimate wilson = Shares.wilson(0, 4);
        assertThat(none.shareBy(7).value()).isZero();
        assertThat(none.shareBy(7).high()).isEqualTo(wilson.high());
        assertThat(none.shareBy(5).high()).isEqualTo(Shares.wilson(0, 5).high());
    }

    @Test
    void whatIsNoCountIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.wilson(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.wilson(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.wilson(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.clustered(new long[] {3}, new long[] {2}));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.clustered(new long[] {0}, new long[] {0}));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.clustered(new long[] {0}, new long[] {1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Diversity.effectiveNumber(new double[] {0, 0}));
    }

    @Test
    void aBootstrapOfNothingUsableHasNoLimitsAndItsDrawsHangOnTheIdAlone() {
        Estimate nothing = Resampling.clusterBootstrap("a.b", 3, people -> Double.NaN);
        assertThat(nothing.hasInterval()).isFalse();
        Random once = Resampling.seeded("giving.balance");
        Random again = Resampling.seeded("giving.balance");
        Random other = Resampling.seeded("giving.matched-share");
        long first = once.nextLong();
        assertThat(again.nextLong()).isEqualTo(first);
        assertThat(other.nextLong()).isNotEqualTo(first);
    }
}
