package dev.rapport.stat;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether a monthly count of acts with people rises or falls, where the people are independent of one another and the
 * months are not: somebody who is written to often is so for a year or two, which a test of months takes for a trend.
 *
 * <p>The least-squares slope is a sum over people of what each adds to it; in a steady life each adds nothing on
 * average, so the variance of the sum is the sum of squares (Liang and Zeger 1986). Its degrees of freedom are the
 * effective number of people, (Σu²)²/Σu⁴ (Satterthwaite 1946).
 */
public final class ClusteredSlope {
    private final double middle;
    private final double spread;
    private double slope;
    private double squares;
    private double fourths;

    /** Over so many evenly spaced months, at least three. */
    public ClusteredSlope(int months) {
        if (months < 3) {
            throw new IllegalArgumentException("a trend takes three values");
        }
        middle = (months - 1) / 2.0;
        spread = months * ((double) months * months - 1) / 12;
    }

    /** Adds one person by the months, from 0, in which the acts were; a month may occur twice. */
    public void add(int[] months) {
        double sum = 0;
        for (int month : months) {
            sum += month - middle;
        }
        double share = sum / spread;
        slope += share;
        squares += share * share;
        fourths += share * share * share * share;
    }

    /** The slope per month. */
    public double slope() {
        return slope;
    }

    /** The slope over its standard error; 0 if no one adds to it. */
    public double score() {
        return squares == 0 ? 0 : slope / Math.sqrt(squares);
    }

    /** How far the slope's limits at level .95 lie from it; 0 if no one adds to it. */
    public double reach() {
        return squares == 0
                ? 0
                : Math.sqrt(squares) * TDistribution.of(degrees()).inverseSurvivalProbability((1 - Normal.LEVEL) / 2);
    }

    /** Effective number of people. */
    public double degrees() {
        return squares == 0 ? 0 : squares * squares / fourths;
    }

    /** Two-sided p of no slope, by the t distribution; 1 if fewer than two people add to it. */
    public double p() {
        return degrees() < 2 ? 1 : 2 * TDistribution.of(degrees()).survivalProbability(Math.abs(score()));
    }
}
