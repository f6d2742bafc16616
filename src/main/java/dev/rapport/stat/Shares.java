package dev.rapport.stat;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/** Shares of successes with their score intervals. */
public final class Shares {
    private Shares() {}

    /**
     * Share of successes with its score interval (Wilson 1927).
     *
     * @param k successes, 0 ≤ k ≤ n
     * @param n units, at least 1; one unit per contact, or the interval is too narrow
     * @return k/n with its limits in [0, 1], level .95
     * @throws IllegalArgumentException if k is outside 0..n, or n is 0
     */
    public static Estimate wilson(long k, long n) {
        return wilson(k, n, Normal.LEVEL);
    }

    /** The same at another level. */
    public static Estimate wilson(long k, long n, double level) {
        refuse(k, n);
        Interval limits = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(n), Math.toIntExact(k), 1 - level);
        // The closed form misses 0 and 1 by a rounding error; they are exact there.
        double low = k == 0 ? 0 : limits.getLowerBound();
        double high = k == n ? 1 : limits.getUpperBound();
        return new Estimate((double) k / n, low, high);
    }

    /**
     * Share of successes over units that repeat within contacts: Wilson's interval with the effective number of units and
     * a t quantile (Korn and Graubard 1998; Franco et al. 2019).
     *
     * @param k successes of each contact
     * @param n units of each contact; contacts without units are skipped
     * @return the share; without limits if only one contact has units
     */
    public static Estimate clustered(long[] k, long[] n) {
        if (k.length != n.length) {
            throw new IllegalArgumentException("one k and one n per contact");
        }
        long successes = 0;
        long units = 0;
        int contacts = 0;
        for (int c = 0; c < n.length; c++) {
            if (n[c] == 0) {
                continue;
            }
            refuse(k[c], n[c]);
            successes += k[c];
            units += n[c];
            contacts++;
        }
        if (units == 0) {
            throw new IllegalArgumentException("no units");
        }
        double p = (double) successes / units;
        if (contacts == 1) {
            return Estimate.plain(p);
        }
        double effective = contacts;
        if (successes > 0 && successes < units) {
            double squares = 0;
            for (int c = 0; c < n.length; c++) {
                double residual = k[c] - p * n[c];
                squares += residual * residual;
            }
            double variance = contacts / (contacts - 1.0) * squares / ((double) units * units);
            double designEffect = Math.max(1, variance * units / (p * (1 - p)));
            effective = units / designEffect;
        }
        return score(p, effective, Normal.critical(Normal.LEVEL, contacts - 1));
    }

    /** Wilson's limits for any, also a fractional, number of units. */
    static Estimate score(double p, double n, double z) {
        double square = z * z;
        double scale = 1 + square / n;
        double centre = (p + square / (2 * n)) / scale;
        double half = z * Math.sqrt(p * (1 - p) / n + square / (4 * n * n)) / scale;
        double low = p == 0 ? 0 : Math.max(0, centre - half);
        double high = p == 1 ? 1 : Math.min(1, centre + half);
        return new Estimate(p, low, high);
    }

    private static void refuse(long k, long n) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n + " is no share");
        }
    }
}
