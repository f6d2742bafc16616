package dev.rapport.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Several comparisons at once, with the chance of any false claim held at .05 (Holm 1979). */
public final class Holm {
    private static final double ERROR = 1 - Normal.LEVEL;

    private Holm() {}

    /** Two shares of independent units. */
    public record Comparison(long k1, long n1, long k2, long n2) {
        private double score() {
            return Math.abs(Differences.pooledZ(k1, n1, k2, n2));
        }

        private Estimate difference(double level) {
            return Differences.newcombe10(Shares.wilson(k1, n1, level), Shares.wilson(k2, n2, level));
        }
    }

    /**
     * Which comparisons hold, in the order given: by |z|, the i-th of m holds if its interval at level 1 - .05/(m-i+1)
     * excludes 0 and all before it hold.
     */
    public static boolean[] claims(List<Comparison> comparisons) {
        int m = comparisons.size();
        Integer[] order = new Integer[m];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -comparisons.get(i).score()));
        boolean[] holds = new boolean[m];
        for (int i = 0; i < m; i++) {
            Estimate difference = comparisons.get(order[i]).difference(1 - ERROR / (m - i));
            if (!difference.hasInterval() || (difference.low() <= 0 && difference.high() >= 0)) {
                break;
            }
            holds[order[i]] = true;
        }
        return holds;
    }

    /** p values adjusted for their number, in the order given. */
    public static double[] adjusted(double[] p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        double[] adjusted = new double[p.length];
        double before = 0;
        for (int i = 0; i < p.length; i++) {
            before = Math.min(1, Math.max(before, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = before;
        }
        return adjusted;
    }
}
