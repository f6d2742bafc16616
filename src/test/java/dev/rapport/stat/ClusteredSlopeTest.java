package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusteredSlopeTest {
    /** Four months, middle 1.5, squares about it 5: the three add -.4, .7 and .1. */
    @Test
    void threePeopleByHand() {
        ClusteredSlope slope = new ClusteredSlope(4);
        slope.add(new int[] {0, 1});
        slope.add(new int[] {3, 3, 2});
        slope.add(new int[] {2});

        assertThat(slope.slope()).isCloseTo(.4, within(1e-12));
        assertThat(slope.score()).isCloseTo(.4923660, within(.00000005));
        assertThat(slope.degrees()).isCloseTo(1.6388262, within(.00000005));
        assertThat(slope.p()).isEqualTo(1);
    }

    @Test
    void itIsTheSlopeOfLeastSquares() {
        ClusteredSlope slope = new ClusteredSlope(8);
        int[] counts = {3, 5, 4, 6, 9, 8, 7, 10};
        for (int month = 0; month < counts.length; month++) {
            for (int act = 0; act < counts[month]; act++) {
                slope.add(new int[] {month});
            }
        }

        // Σ(x - 3.5)·y / 42
        assertThat(slope.slope()).isCloseTo(37.0 / 42, within(1e-12));
    }

    @Test
    void nobodyMakesNoTrend() {
        assertThat(new ClusteredSlope(12).p()).isEqualTo(1);
        assertThat(new ClusteredSlope(12).score()).isZero();
    }

    /** Each person is written to once a month for a random stretch of a year: months are alike, which is no trend. */
    @Test
    void peopleWithHabitsAreATrendOnceInTwenty() {
        SplittableRandom random = new SplittableRandom(11);
        int claimed = 0;
        int worlds = 1_000;
        for (int world = 0; world < worlds; world++) {
            ClusteredSlope slope = new ClusteredSlope(24);
            for (int person = 0; person < 40; person++) {
                int from = random.nextInt(36) - 12;
                slope.add(IntStream.range(Math.max(0, from), Math.max(0, Math.min(24, from + 12)))
                        .toArray());
            }
            claimed += slope.p() < .05 ? 1 : 0;
        }

        assertThat(claimed / (double) worlds).isBetween(.03, .07);
    }
}
