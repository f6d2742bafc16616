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
        OneThreaded random = oneThreaded(findingId);
        double[] values = new double[DRAWS];
        int kept = 0;
        for (int b = 0; b < DRAWS; b++) {
            random.fill(draw);
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
        return oneThreaded(findingId);
    }

    private static OneThreaded oneThreaded(String findingId) {
        CRC32 sum = new CRC32();
        sum.update(findingId.getBytes(StandardCharsets.UTF_8));
        return new OneThreaded(sum.getValue());
    }

    /**
     * The numbers of {@link Random}, whose generator its documentation fixes, for one thread alone: a network of 30,000
     * draws a hundred million of them, and Random takes each with an atomic exchange.
     */
    private static final class OneThreaded extends Random {
        private static final long serialVersionUID = 1;
        private static final long MULTIPLIER = 0x5DEECE66DL;
        private static final long MASK = (1L << 48) - 1;

        private long seed;

        private OneThreaded(long seed) {
            setSeed(seed);
        }

        @Override
        public void setSeed(long from) {
            seed = (from ^ MULTIPLIER) & MASK;
        }

        /**
         * Fills an array with the numbers that {@code nextInt(into.length)} would give one after the other. The remainder
         * of 31 bits by the length is found by multiplying, as dividing takes several times as long; being a bit off is
         * put right.
         */
        private void fill(int[] into) {
            int bound = into.length;
            long state = seed;
            double inverse = 1.0 / bound;
            boolean powerOfTwo = (bound & (bound - 1)) == 0;
            for (int i = 0; i < bound; i++) {
                int rest;
                int bits;
                do {
                    state = (state * MULTIPLIER + 0xBL) & MASK;
                    bits = (int) (state >>> 17);
                    rest = bits - (int) (bits * inverse) * bound;
                    rest += rest < 0 ? bound : rest >= bound ? -bound : 0;
                } while (!powerOfTwo && bits - rest + (bound - 1) < 0);
                into[i] = powerOfTwo ? (int) ((bound * (long) bits) >> 31) : rest;
            }
            seed = state;
        }

        @Override
        protected int next(int bits) {
            seed = (seed * MULTIPLIER + 0xBL) & MASK;
            return (int) (seed >>> (48 - bits));
        }
    }
}
