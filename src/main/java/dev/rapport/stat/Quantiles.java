package dev.rapport.stat;

import org.apache.commons.statistics.descriptive.Quantile;

/** Quantiles by linear interpolation, type 7 (Hyndman and Fan 1996). */
public final class Quantiles {
    private static final Quantile TYPE_7 =
            Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);

    private Quantiles() {}

    /**
     * A quantile.
     *
     * @param values in any order, at least one; left as they are
     * @param p between 0 and 1
     */
    public static double type7(double[] values, double p) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        return TYPE_7.evaluate(values, p);
    }

    public static double median(double[] values) {
        return type7(values, 0.5);
    }

    /** How many of the sorted values are smaller. */
    static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
