package dev.rapport.stat;

import java.util.Arrays;

/** Whether the values of one group tend to be larger than those of another (Mann and Whitney 1947). */
public final class RankSum {
    private static final double ERROR = .05;

    private RankSum() {}

    /**
     * The rank-sum statistic of the first group in standard deviations: equal values share their middle rank, and the variance is
     * that without equal values, which is never too small.
     *
     * @param first at least one value, in any order
     * @param second at least one value, in any order
     * @return above 0 if the first tend to be larger
     */
    public static double z(double[] first, double[] second) {
        double[] sorted = second.clone();
        Arrays.sort(sorted);
        double larger = 0;
        for (double value : first) {
            larger += (Quantiles.below(sorted, value) + Quantiles.below(sorted, Math.nextUp(value))) / 2.0;
        }
        double pairs = (double) first.length * second.length;
        return (larger - pairs / 2) / Math.sqrt(pairs * (first.length + second.length + 1) / 12);
    }

    /**
     * Whether one group's values tend to be larger, where so many pairs of groups are looked at together: in at most one of
     * twenty such looks any pair is told apart that is not (Bonferroni).
     */
    public static boolean apart(double[] first, double[] second, int pairs) {
        return Math.abs(z(first, second)) >= Normal.critical(1 - ERROR / pairs);
    }
}
