package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published curves: the survival package's data sets; Freireich et al. 1963. "+" marks a censored time. */
class SurvivalTest {
    private static final String AML_MAINTAINED = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";
    private static final String AML_NOT = "5 5 8 8 12 16+ 23 27 30 33 43 45";
    private static final String SIX_MP = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
    private static final String PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";
    private static final String LUNG_MEN =
            "11 11 11 12 13 13 15 26 30 31 53 53 54 59 60 65 65 71 81 88 88 92 93 95 105 107 110 116 118 131 132 132"
                    + " 135 142 144 147 156 156 163 163 163 166 170 174+ 175 176 177 179 179 180 181 181 183 185+ 188+"
                    + " 189 191+ 196+ 197 197+ 202 207 210 212 218 221+ 222 222+ 223 225+ 225+ 229 230 237+ 239 246"
                    + " 259+ 267 269 270 279+ 283 284 284+ 285 286 288 291 292+ 300+ 301 301+ 303 303+ 306 310 320 329"
                    + " 337 353 353 363 364 371 387 390 394 404+ 413+ 428 429 442 444+ 455 457 458+ 460 477 519 524 533"
                    + " 558 567 574 583 613 624 643 655 689 707 791 806+ 814 840+ 883 1010+ 1022+";
    private static final String LUNG_WOMEN =
            "5 60 61 62 79 81 92+ 95 105+ 107 122 145 145 153 166 167 173+ 175+ 177+ 182 186 192+ 194 199 201 201"
                    + " 202+ 203+ 208 211+ 224+ 226 235+ 239 240+ 243+ 245 252+ 266+ 268 269+ 272+ 276+ 285 292+ 293"
                    + " 296+ 305 310 315+ 332+ 340 345 348 350 351 356+ 361 363 364+ 371 376+ 382+ 384+ 426 433 444"
                    + " 450 473 511+ 511+ 520 524 529+ 543+ 550 551+ 559+ 588+ 641 654 687 705 728 731 735 740+ 765"
                    + " 821+ 965+";

    @ParameterizedTest
    @CsvSource({
        "9, .909, .5081, .987",
        "13, .818, .4474, .951",
        "31, .491, .1673, .753",
        "48, .184, .0117, .525",
    })
    void theMaintainedLeukaemiaGroupHasItsPublishedCurveAndLogLogLimits(double t, double s, double low, double high) {
        Survival.Step step = step(curve(AML_MAINTAINED), t);

        assertThat(step.survival()).isCloseTo(s, within(.0005));
        assertThat(step.low()).isCloseTo(low, within(.00005));
        assertThat(step.high()).isCloseTo(high, within(.0005));
    }

    @ParameterizedTest
    @CsvSource({
        "5, .8333",
        "8, .6667",
        "12, .5833",
        "23, .4861",
        "27, .3889",
        "30, .2917",
        "33, .1944",
        "43, .0972",
        "45, 0",
    })
    void theOtherLeukaemiaGroupHasItsPublishedCurve(double t, double s) {
        assertThat(curve(AML_NOT).survival(t)).isCloseTo(s, within(.00005));
    }

    @ParameterizedTest
    @CsvSource({
        "6, .857143",
        "7, .806723",
        "10, .752941",
        "13, .690196",
        "16, .627451",
        "22, .537815",
        "23, .448179",
    })
    void theSixMercaptopurineGroupHasItsPublishedCurve(double t, double s) {
        assertThat(curve(SIX_MP).survival(t)).isCloseTo(s, within(.0000005));
    }

    @Test
    void greenwoodsErrorsOfTheSixMercaptopurineGroupAreThePublishedOnes() {
        assertThat(step(curve(SIX_MP), 6).error()).isCloseTo(.0763604, within(.00000005));
        assertThat(step(curve(SIX_MP), 23).error()).isCloseTo(.1345915, within(.00000005));
    }

    @ParameterizedTest
    @CsvSource({"1, .9048", "5, .5714", "8, .3810", "23, 0"})
    void thePlaceboGroupHasItsPublishedCurve(double t, double s) {
        assertThat(curve(PLACEBO).survival(t)).isCloseTo(s, within(.00005));
    }

    @Test
    void mediansAndTheirLogLogLimitsAreThePublishedOnes() {
        assertMedian(curve(AML_MAINTAINED), 31, 13, Double.NaN);
        assertMedian(curve(AML_NOT), 23, 5, 33);
        assertMedian(curve(SIX_MP), 23, 13, Double.NaN);
        assertMedian(curve(PLACEBO), 8, 4, 11);
        assertMedian(curve(LUNG_MEN + " " + LUNG_WOMEN), 310, 284, 361);
        assertMedian(curve(LUNG_MEN), 270, 210, 306);
        assertMedian(curve(LUNG_WOMEN), 426, 345, 524);
        assertThat(curve(LUNG_MEN + " " + LUNG_WOMEN).steps().stream()
                        .mapToInt(Survival.Step::events)
                        .sum())
                .isEqualTo(165);
    }

    @Test
    void theClusteredErrorsAreThoseOfTheSurvivalPackage() {
        Survival curve = clustered();
        double[] times = {1, 2, 3, 6, 7, 9};
        double[] survival = {.9, .8, .685714, .548571, .411429, .274286};
        double[] errors = {.090554, .181108, .172633, .167741, .225069, .148747};
        for (int i = 0; i < times.length; i++) {
            Survival.Step step = step(curve, times[i]);
            assertThat(step.survival()).isCloseTo(survival[i], within(.0000005));
            // The package leaves out the factor m/(m-1), with m = 5 contacts.
            assertThat(step.error() / Math.sqrt(5 / 4.0)).isCloseTo(errors[i], within(.0000005));
        }
    }

    @Test
    void theSameCasesAsIndependentHaveGreenwoodsErrors() {
        Survival curve = curve("1 2 2+ 3 5+ 6 7 9+ 9 10+");
        double[] errors = {.094868, .126491, .151494, .172438, .175590, .161993};
        double[] times = {1, 2, 3, 6, 7, 9};
        for (int i = 0; i < times.length; i++) {
            assertThat(step(curve, times[i]).error()).isCloseTo(errors[i], within(.0000005));
        }
    }

    @Test
    void withOneCaseAContactTheClusteredErrorIsGreenwoodsButForItsFactor() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(40);
            double[] times = random.doubles(n, 0, 90).toArray();
            boolean[] events = new boolean[n];
            int[] own = new int[n];
            for (int i = 0; i < n; i++) {
                events[i] = random.nextInt(3) > 0;
                own[i] = i;
            }
            Survival plain = Survival.of(times, events);
            Survival clustered = Survival.clustered(times, events, own);
            for (int s = 0; s < plain.steps().size(); s++) {
                double expected = plain.steps().get(s).error() * Math.sqrt(n / (n - 1.0));
                assertThat(clustered.steps().get(s).error()).isCloseTo(expected, within(1e-9));
            }
        }
    }

    @Test
    void aShareByADayIsNotGivenWhereNobodyWasObservedThatLong() {
        assertThat(curve("3 5+").shareBy(30).value()).isNaN();
        assertThat(curve("3 5+").observedThrough(30)).isFalse();
    }

    @Test
    void whereNothingHappenedYetTheLimitsAreWilsonsOverThoseObservedThrough() {
        // Three of five were watched for ten days; none had the event: Wilson 0 of 3.
        Estimate share = curve("4+ 5+ 10+ 11+ 12+").shareBy(10);

        assertThat(share.value()).isZero();
        assertThat(share.high()).isCloseTo(Shares.wilson(0, 3).high(), within(1e-12));
    }

    @Test
    void theMailboxReplyCurveIsTheOneWorkedOutByHand() {
        Survival curve = curve(".25 15 18.083+");

        assertThat(curve.shareBy(1).value()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(curve.shareBy(7).value()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(curve.medianEstimate().value()).isEqualTo(15);
    }

    @Test
    void theMailboxAcceptanceCurveHasItsLimits() {
        Estimate week = curve("0 1 3 10+ 51+").shareBy(7);

        assertThat(week.value()).isCloseTo(.6, within(1e-12));
        assertThat(week.low()).isCloseTo(.247184, within(.0000005));
        assertThat(week.high()).isCloseTo(.948024, within(.0000005));
    }

    private static void assertMedian(Survival curve, double median, double low, double high) {
        Estimate estimate = curve.medianEstimate();
        assertThat(Double.valueOf(estimate.value())).isEqualTo(Double.valueOf(median));
        assertThat(Double.valueOf(estimate.low())).isEqualTo(Double.valueOf(low));
        assertThat(Double.valueOf(estimate.high())).isEqualTo(Double.valueOf(high));
    }

    private static Survival.Step step(Survival curve, double time) {
        return curve.steps().stream()
                .filter(step -> step.time() == time)
                .findFirst()
                .orElseThrow();
    }

    private static Survival clustered() {
        int[] contacts = {1, 1, 2, 2, 2, 3, 3, 4, 5, 5};
        String[] cases = "1 2 2+ 3 5+ 6 7 9+ 9 10+".split(" ");
        return Survival.clustered(times(cases), events(cases), contacts);
    }

    private static Survival curve(String text) {
        String[] cases = text.split(" ");
        return Survival.of(times(cases), events(cases));
    }

    private static double[] times(String[] cases) {
        return Arrays.stream(cases)
                .mapToDouble(one -> Double.parseDouble(one.replace("+", "")))
                .toArray();
    }

    private static boolean[] events(String[] cases) {
        boolean[] events = new boolean[cases.length];
        for (int i = 0; i < cases.length; i++) {
            events[i] = !cases[i].endsWith("+");
        }
        return events;
    }
}
