package dev.rapport.theme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.stat.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawnMedianTest {
    @Test
    void isTheMedianOfAllValuesDrawn() {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 200; round++) {
            // Every other round one value a contact, which takes a shorter way.
            List<double[]> perContact = new ArrayList<>();
            int people = 1 + random.nextInt(30);
            for (int c = 0; c < people; c++) {
                int size = round % 2 == 0 ? 1 : random.nextInt(4);
                perContact.add(
                        random.doubles(size).map(x -> Math.rint(x * 8) / 8).toArray());
            }
            int[] drawn = random.ints(perContact.size(), 0, perContact.size()).toArray();
            double[] all = Arrays.stream(drawn)
                    .mapToObj(perContact::get)
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
            double median = new DrawnMedian(perContact).of(drawn);
            assertThat(median).isEqualTo(Double.valueOf(all.length == 0 ? Double.NaN : Quantiles.median(all)));
        }
    }
}
