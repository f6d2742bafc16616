package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class ResamplingTest {
    /** measures.md 1.5: {@code java.util.Random} seeded with the CRC-32 of the finding id. */
    @Test
    void drawsAreThoseOfJavasOwnGenerator() {
        CRC32 sum = new CRC32();
        sum.update("giving.balance".getBytes(StandardCharsets.UTF_8));
        Random theirs = new Random(sum.getValue());
        Random ours = Resampling.seeded("giving.balance");
        for (int i = 1; i < 20_000; i++) {
            assertThat(ours.nextInt(i)).isEqualTo(theirs.nextInt(i));
        }
        assertThat(ours.nextDouble()).isEqualTo(theirs.nextDouble());
        assertThat(ours.nextLong()).isEqualTo(theirs.nextLong());
    }

    @Test
    void manyDrawsAtOnceAreThoseOfOneByOne() {
        int[] bounds = {
            1, 2, 3, 7, 10, 1 << 14, 30_001, 65_537, (1 << 30) - 1, 1 << 30, (1 << 30) + 1, Integer.MAX_VALUE
        };
        for (int bound : bounds) {
            Random theirs = new Random(bound);
            Draws ours = new Draws(bound, bound);
            for (int draw = 0; draw < 10_000; draw++) {
                assertThat(ours.next()).isEqualTo(theirs.nextInt(bound));
            }
        }
    }

    /** Of 3,000,001 one in a thousand draws is made again. */
    @Test
    void whatIsAddedUpAndCountedIsWhatIsDrawnOneByOne() {
        for (int bound : new int[] {1, 2, 3, 7, 1 << 14, 30_001, 3_000_001}) {
            Random theirs = new Random(bound);
            Draws ours = new Draws(bound, bound);
            long[] numbers = theirs.longs(bound).toArray();
            int[] kinds = theirs.ints(bound, 0, 50).toArray();
            theirs.setSeed(bound);
            for (int round = 0; round < 2; round++) {
                long sum = IntStream.range(0, bound)
                        .mapToLong(any -> numbers[theirs.nextInt(bound)])
                        .sum();
                assertThat(ours.sum(numbers)).isEqualTo(sum);
                int[] expected = new int[50];
                int[] times = new int[50];
                IntStream.range(0, bound).forEach(any -> expected[kinds[theirs.nextInt(bound)]]++);
                ours.tally(kinds, times);
                assertThat(times).isEqualTo(expected);
            }
        }
    }

    @Test
    void limitsAreThePercentilesOfAThousandDraws() {
        double[] people = {1, 2, 3, 4, 5, 6, 7, 8, 9, 30};
        Random random = Resampling.seeded("some.finding");
        double[] means = new double[1000];
        for (int b = 0; b < means.length; b++) {
            for (int i = 0; i < people.length; i++) {
                means[b] += people[random.nextInt(people.length)] / people.length;
            }
        }
        Estimate estimate = Resampling.clusterBootstrap("some.finding", people.length, draw -> {
            double mean = 0;
            for (int one : draw) {
                mean += people[one] / people.length;
            }
            return mean;
        });
        assertThat(estimate.value()).isEqualTo(7.5);
        assertThat(estimate.low()).isEqualTo(Quantiles.type7(means.clone(), 0.025));
        assertThat(estimate.high()).isEqualTo(Quantiles.type7(means.clone(), 0.975));
    }

    /** Numbers so large that the sums of a draw take more than half of a long, and others: both as {@code clusterBootstrap}. */
    @Test
    void aRatioOfSumsHasTheLimitsOfTheSameDraws() {
        for (int people : new int[] {1, 2, 7, 16, 1000}) {
            for (int most : new int[] {1, 50, 1 << 24, Integer.MAX_VALUE}) {
                Random random = new Random(people);
                int[] totals = random.ints(people, 0, most).toArray();
                int[] numbers = random.ints(people, -most, most).toArray();
                Estimate drawn = Resampling.clusterBootstrap("some.finding", people, draw -> {
                    long sum = 0;
                    long all = 0;
                    for (int one : draw) {
                        sum += numbers[one];
                        all += totals[one];
                    }
                    return (double) sum / all;
                });
                assertThat(Resampling.ratio("some.finding", numbers, totals)).isEqualTo(drawn);
            }
        }
    }
}
