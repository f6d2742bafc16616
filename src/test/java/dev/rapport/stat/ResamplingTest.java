package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {
    /** metrics.md 1.5: {@code java.util.Random} seeded with the CRC-32 of the finding id. */
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

    /** Also where the numbers are made in one go, for sizes around powers of two and one that is often drawn in vain. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 10, 63, 64, 65, 1000, 4095, 4096, 30_011})
    void contactsAreDrawnByJavasOwnGenerator(int contacts) {
        Random theirs = Resampling.seeded("giving.balance");
        int[] draws = {-1};
        Resampling.clusterBootstrap("giving.balance", contacts, draw -> {
            // The first time the contacts themselves are given; a few draws are enough to compare.
            if (draws[0]++ >= 0 && draws[0] * (long) contacts < 3_000_000) {
                for (int one : draw) {
                    if (one != theirs.nextInt(contacts)) {
                        fail("not the number that Random draws");
                    }
                }
            }
            return 1;
        });
        assertThat(draws[0]).isEqualTo(1000);
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
}
