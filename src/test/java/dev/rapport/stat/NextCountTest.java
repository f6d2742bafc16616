package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NextCountTest {
    private static final double[] YEAR = {28, 31, 25, 33, 30, 27, 35, 29, 26, 32, 30, 34};

    /** By hand: mean of y 11.00893, squares 3.64122, spread √((3.64122 + 8·.7)/19·13/12) = .725887, t = 1.729133. */
    @Test
    void aYearOfAboutThirtyUsuallyGoesOnBetween24And37() {
        NextCount next = new NextCount(YEAR);

        assertThat(next.low()).isEqualTo(24);
        assertThat(next.high()).isEqualTo(37);
        assertThat(next.score(15)).isCloseTo(-4.362578, within(.0000005));
    }

    @Test
    void noRangeReachesBelowNobody() {
        NextCount next = new NextCount(new double[] {0, 1, 0, 2, 1, 0});

        assertThat(next.low()).isZero();
        assertThat(next.score(0)).isNegative();
    }

    @Test
    void aLifeWithoutAnyVariationStillLeavesRoom() {
        NextCount next = new NextCount(new double[] {9, 9, 9, 9, 9, 9});

        assertThat(next.low()).isLessThan(9);
        assertThat(next.high()).isGreaterThan(9);
    }

    @Test
    void aNextMonthOfAPoissonLifeIsInsideAboutNineTimesInTen() {
        SplittableRandom random = new SplittableRandom(7);
        int inside = 0;
        int worlds = 4_000;
        for (int world = 0; world < worlds; world++) {
            double[] past = new double[12];
            double mean = 5 + 60 * random.nextDouble();
            for (int i = 0; i < past.length; i++) {
                past[i] = poisson(random, mean);
            }
            NextCount next = new NextCount(past);
            int value = poisson(random, mean);
            inside += value >= next.low() && value <= next.high() ? 1 : 0;
        }

        // A little under .9: Poisson counts vary more than those of people with habits, for whom the prior stands.
        assertThat(inside / (double) worlds).isBetween(.86, .93);
    }

    private static int poisson(SplittableRandom random, double mean) {
        int count = -1;
        for (double time = 0; time < mean; time -= Math.log(1 - random.nextDouble())) {
            count++;
        }
        return Math.max(0, count);
    }
}
