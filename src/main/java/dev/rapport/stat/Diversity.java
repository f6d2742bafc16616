package dev.rapport.stat;

/** How evenly something is spread over kinds (Hill 1973; Jost 2006; Blau 1977). */
public final class Diversity {
    private Diversity() {}

    /** Entropy H = -Σ p ln p. */
    public static double entropy(double[] counts) {
        double total = total(counts);
        double sum = 0;
        for (double count : counts) {
            if (count > 0) {
                double p = count / total;
                sum -= p * StrictMath.log(p);
            }
        }
        return sum;
    }

    /** Effective number of kinds, exp(H). */
    public static double effectiveNumber(double[] counts) {
        return StrictMath.exp(entropy(counts));
    }

    /**
     * Effective number by Simpson's index without small-sample bias, N(N-1)/Σn(n-1): it does not depend on how much there is;
     * infinite if no kind has two cases.
     */
    public static double simpsonUnbiased(double[] counts) {
        return 1 / (1 - blauUnbiased(counts));
    }

    /** Blau's index, 1 - Σp². */
    public static double blau(double[] counts) {
        double total = total(counts);
        double squares = 0;
        for (double count : counts) {
            squares += count / total * (count / total);
        }
        return 1 - squares;
    }

    /** Blau's index without small-sample bias, 1 - Σn(n-1)/(N(N-1)); NaN for a single case. */
    public static double blauUnbiased(double[] counts) {
        double total = total(counts);
        double pairs = 0;
        for (double count : counts) {
            pairs += count * (count - 1);
        }
        return 1 - pairs / (total * (total - 1));
    }

    /** Geometric mean of shares, none counted below .01, so that one cannot hide another. */
    public static double geometricMean(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += StrictMath.log(Math.max(share, 0.01));
        }
        return StrictMath.exp(sum / shares.length);
    }

    private static double total(double[] counts) {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("nothing to spread");
        }
        return total;
    }
}
