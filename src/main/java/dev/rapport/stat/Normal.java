package dev.rapport.stat;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Critical values of the normal and the t distribution, and the level all of rapport uses. */
final class Normal {
    static final double LEVEL = 0.95;
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** Two-sided critical value z of the normal distribution. */
    static double critical(double level) {
        return STANDARD.inverseSurvivalProbability((1 - level) / 2);
    }

    /** Two-sided critical value of the t distribution. */
    static double critical(double level, int degrees) {
        return TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
    }

    /** Two-sided p of a normal score. */
    static double twoSided(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }
}
