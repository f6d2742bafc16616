package dev.rapport.stat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.zip.CRC32;

/** Intervals by drawing contacts again (Efron and Tibshirani 1993), the same every time. */
public final class Resampling {
    private static final int DRAWS = 1000;

    private Resampling() {}

    /**
     * A statistic over contacts with its percentile interval from 1,000 resamples of contacts.
     *
     * @param findingId seeds the draws (CRC-32), so that the same input gives the same limits
     * @param contacts number of contacts, sorted by key; one at least
     * @param statistic of a multiset of contact numbers; NaN where it is undefined
     */
    public static Estimate clusterBootstrap(String findingId, int contacts, ToDoubleFunction<int[]> statistic) {
        int[] draw = new int[contacts];
        Arrays.setAll(draw, i -> i);
        double value = statistic.applyAsDouble(draw);
        Draws random = draws(findingId, contacts);
        return percentiles(value, () -> {
            Arrays.setAll(draw, i -> random.next());
            return statistic.applyAsDouble(draw);
        });
    }

    /**
     * The sum of a number over contacts by the sum of another, with the same interval from the same draws.
     *
     * @param findingId seeds the draws
     * @param numbers of each contact, by key; of one at least
     * @param totals of each contact, not negative; where the sum of those drawn is 0 there is no ratio
     */
    public static Estimate ratio(String findingId, int[] numbers, int[] totals) {
        int contacts = numbers.length;
        long most = 0;
        for (int c = 0; c < contacts; c++) {
            most = Math.max(most, Math.max(Math.abs((long) numbers[c]), totals[c]));
        }
        if (contacts * most > Integer.MAX_VALUE) {
            return clusterBootstrap(findingId, contacts, draw -> {
                long sum = 0;
                long all = 0;
                for (int c : draw) {
                    sum += numbers[c];
                    all += totals[c];
                }
                return (double) sum / all;
            });
        }
        // Both numbers in one, so that one look into memory adds up both: no sum of either outgrows its half.
        long[] both = new long[contacts];
        Arrays.setAll(both, c -> ((long) numbers[c] << Integer.SIZE) + totals[c]);
        Draws random = draws(findingId, contacts);
        return percentiles(quotient(Arrays.stream(both).sum()), () -> quotient(random.sum(both)));
    }

    /**
     * The median (type 7) of all values of the contacts drawn, each as often as drawn, with the same interval from the same
     * draws.
     *
     * @param findingId seeds the draws
     * @param perContact values, by key; of one contact at least; a draw without any has no median
     */
    public static Estimate median(String findingId, List<double[]> perContact) {
        DrawnMedian median = new DrawnMedian(perContact);
        Draws random = draws(findingId, perContact.size());
        return percentiles(median.ofAll(), () -> median.of(random));
    }

    private static double quotient(long both) {
        return (double) (both >> Integer.SIZE) / (int) both;
    }

    private static Estimate percentiles(double value, DoubleSupplier draws) {
        double[] values = new double[DRAWS];
        int kept = 0;
        for (int b = 0; b < DRAWS; b++) {
            double drawn = draws.getAsDouble();
            if (!Double.isNaN(drawn)) {
                values[kept++] = drawn;
            }
        }
        if (kept == 0) {
            return Estimate.plain(value);
        }
        double[] usable = Arrays.copyOf(values, kept);
        return new Estimate(value, Quantiles.type7(usable, 0.025), Quantiles.type7(usable, 0.975));
    }

    /** A generator that depends on a finding's id alone. */
    public static Random seeded(String findingId) {
        return new Random(seed(findingId));
    }

    private static Draws draws(String findingId, int contacts) {
        return new Draws(seed(findingId), contacts);
    }

    private static long seed(String findingId) {
        CRC32 sum = new CRC32();
        sum.update(findingId.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
