package dev.rapport.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawnMedianTest {
    /** 1, 2, 2, 5, 7: one contact has two of them, and one has none. */
    @Test
    void goesAlongTheValuesUpToTheMiddle() {
        List<double[]> perContact =
                List.of(new double[] {2}, new double[] {7, 1}, new double[] {}, new double[] {5}, new double[] {2});
        assertThat(new DrawnMedian(perContact).ofAll()).isEqualTo(2);
    }

    @Test
    void isTheMedianOfAllValuesDrawn() {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 200; round++) {
            // Every other round one value a contact: such contacts are counted by their value.
            List<double[]> perContact = new ArrayList<>();
            int people = 1 + random.nextInt(30);
            for (int c = 0; c < people; c++) {
                int size = round % 2 == 0 ? 1 : random.nextInt(4);
                perContact.add(
                        random.doubles(size).map(x -> Math.rint(x * 8) / 8).toArray());
            }
            DrawnMedian median = new DrawnMedian(perContact);
            assertThat(median.ofAll()).isEqualTo(plain(perContact, IntStream.range(0, people)));
            Draws draws = new Draws(round, people);
            Random theirs = new Random(round);
            for (int draw = 0; draw < 5; draw++) {
                IntStream drawn = IntStream.range(0, people).map(i -> theirs.nextInt(people));
                assertThat(median.of(draws)).isEqualTo(plain(perContact, drawn));
            }
        }
    }

    private static Double plain(List<double[]> perContact, IntStream drawn) {
        double[] all = drawn.boxed()
                .map(perContact::get)
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return all.length == 0 ? Double.NaN : Quantiles.median(all);
    }
}
