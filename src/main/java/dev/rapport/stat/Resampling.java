package dev.rapport.stat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
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
     * @param contacts number of contacts, sorted by key
     * @param statistic of a multiset of contact numbers; NaN where it is undefined
     */
    public static Estimate clusterBootstrap(String findingId, int contacts, ToDoubleFunction<int[]> statistic) {
        int[] draw = new int[contacts];
        Arrays.setAll(draw, i -> i);
        double value = statistic.applyAsDouble(draw);
        Draws random = draws(findingId);
        double[] values = new double[DRAWS];
        int kept = 0;
        for (int b = 0; b < DRAWS; b++) {
            random.fill(draw, contacts);
            double drawn = statistic.applyAsDouble(draw);
            if (!Double.isNaN(drawn)) {
                values[kept++] = drawn;
            }
        }
        if (kept == 0) {
            return Estimate.plain(value, Method.CLUSTER_BOOTSTRAP);
        }
        double[] usable = Arrays.copyOf(values, kept);
        return new Estimate(
                value, Quantiles.type7(usable, 0.025), Quantiles.type7(usable, 0.975), Method.CLUSTER_BOOTSTRAP);
    }

    /** A generator that depends on a finding's id alone. */
    public static Random seeded(String findingId) {
        return draws(findingId);
    }

    private static Draws draws(String findingId) {
        CRC32 sum = new CRC32();
        sum.update(findingId.getBytes(StandardCharsets.UTF_8));
        return new Draws(sum.getValue());
    }
}
