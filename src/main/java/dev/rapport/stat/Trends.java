package dev.rapport.stat;

import java.util.Arrays;

/** Monotone trends of an evenly spaced series (Mann 1945; Kendall 1975; Sen 1968). */
public final class Trends {
    private static final int EXACT_FROM = 8;
    private static final int EXACT_TO = 9;

    private Trends() {}

    /**
     * Slope and test of a trend.
     *
     * @param slope median pairwise slope per step
     * @param low lower limit of the slope, level .95
     * @param high upper limit
     * @param s Kendall's S: rising pairs less falling pairs
     * @param variance of S, corrected for ties
     * @param z score of S with continuity correction
     * @param p two-sided; exact for 8 or 9 points without ties
     * @param exact whether p is exact
     * @param lag1 autocorrelation at lag 1 of the series less its slope
     * @param tauB Kendall's rank correlation, corrected for ties
     */
    public record Trend(
            double slope,
            double low,
            double high,
            long s,
            double variance,
            double z,
            double p,
            boolean exact,
            double lag1,
            double tauB) {}

    /** The trend of a series of at least three values. */
    public static Trend theilSen(double[] y) {
        int n = y.length;
        if (n < 3) {
            throw new IllegalArgumentException("a trend takes three values");
        }
        int pairs = n * (n - 1) / 2;
        double[] slopes = new double[pairs];
        long s = 0;
        long tied = 0;
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[at++] = (y[j] - y[i]) / (j - i);
                int sign = Double.compare(y[j], y[i]);
                s += sign;
                tied += sign == 0 ? 1 : 0;
            }
        }
        Arrays.sort(slopes);
        double slope = Quantiles.median(slopes);
        double variance = variance(y);
        double k = Normal.critical(Normal.LEVEL) * Math.sqrt(variance);
        double low = rank(slopes, (pairs - k) / 2);
        double high = rank(slopes, (pairs + k) / 2 + 1);
        double z = variance == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
        boolean exact = n >= EXACT_FROM && n <= EXACT_TO && tied == 0;
        double p = exact ? exactP(n, s) : Normal.twoSided(z);
        double tau = s / Math.sqrt((double) pairs * (pairs - tied));
        return new Trend(slope, low, high, s, variance, z, p, exact, lag1(y, slope), tau);
    }

    private static double rank(double[] sorted, double rank) {
        int nearest = (int) Math.round(rank);
        return sorted[Math.max(1, Math.min(sorted.length, nearest)) - 1];
    }

    private static double variance(double[] y) {
        double n = y.length;
        double sum = n * (n - 1) * (2 * n + 5);
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; ) {
            int j = i;
            while (j < sorted.length && sorted[j] == sorted[i]) {
                j++;
            }
            double t = j - i;
            sum -= t * (t - 1) * (2 * t + 5);
            i = j;
        }
        return sum / 18;
    }

    /** Share of orders of n distinct values with |S| at least as large, by counting inversions. */
    private static double exactP(int n, long s) {
        double[] ways = {1};
        for (int m = 2; m <= n; m++) {
            double[] next = new double[ways.length + m - 1];
            for (int i = 0; i < ways.length; i++) {
                for (int j = 0; j < m; j++) {
                    next[i + j] += ways[i];
                }
            }
            ways = next;
        }
        double all = 0;
        double far = 0;
        int pairs = n * (n - 1) / 2;
        for (int inversions = 0; inversions < ways.length; inversions++) {
            all += ways[inversions];
            far += Math.abs(pairs - 2L * inversions) >= Math.abs(s) ? ways[inversions] : 0;
        }
        return far / all;
    }

    private static double lag1(double[] y, double slope) {
        double[] rest = new double[y.length];
        Arrays.setAll(rest, i -> y[i] - slope * i);
        double mean = Arrays.stream(rest).average().orElseThrow();
        double product = 0;
        double square = 0;
        for (int i = 0; i < rest.length; i++) {
            square += (rest[i] - mean) * (rest[i] - mean);
            product += i == 0 ? 0 : (rest[i] - mean) * (rest[i - 1] - mean);
        }
        return square == 0 ? 0 : product / square;
    }
}
