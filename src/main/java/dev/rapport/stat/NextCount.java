package dev.rapport.stat;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What the next value of a steady monthly count may be, from the values before it.
 *
 * <p>On the scale y = 2√(x + 3/8) a count varies about as much whatever its size (Anscombe 1948). A dozen values tell
 * their own spread badly, so it is drawn towards what simulated steady lives show (a moderated variance, Smyth 2004),
 * and the next value is judged by the t distribution with the degrees of both (Hahn and Meeker 1991).
 */
public final class NextCount {
    /** Mean variance of y in simulated lives in which nothing changes: people and conversations .45 to .95. */
    private static final double PRIOR_VARIANCE = .7;
    /** How many values that is worth: of 4, 8 and 12 it kept the promised coverage best at every size of life. */
    private static final int PRIOR_DEGREES = 8;

    private static final double LEVEL = .9;

    /** By degrees of freedom: figures of a year ask for the same one again and again, and each is a search for a root. */
    private static final Map<Integer, Double> CRITICAL = new ConcurrentHashMap<>();

    private final double mean;
    private final double spread;
    private final int degrees;

    /** From at least two values, none negative. */
    public NextCount(double[] past) {
        if (past.length < 2) {
            throw new IllegalArgumentException("a spread takes two values");
        }
        double[] y = Arrays.stream(past).map(NextCount::scale).toArray();
        int own = y.length - 1;
        mean = Arrays.stream(y).average().orElseThrow();
        double squares =
                Arrays.stream(y).map(each -> (each - mean) * (each - mean)).sum();
        degrees = own + PRIOR_DEGREES;
        spread = Math.sqrt((squares + PRIOR_DEGREES * PRIOR_VARIANCE) / degrees * (1 + 1.0 / y.length));
    }

    /** The smallest whole number inside the 90 % prediction interval. */
    public double low() {
        double y = Math.max(scale(0), mean - critical() * spread);
        return Math.ceil(unscale(y) - 1e-9);
    }

    /** The largest. */
    public double high() {
        return Math.floor(unscale(mean + critical() * spread) + 1e-9);
    }

    /** What is to be expected: the middle of the past on that scale, as a count. */
    public double middle() {
        return unscale(Math.max(scale(0), mean));
    }

    /** How many spreads a value lies above the mean of the past, or below it if negative. */
    public double score(double value) {
        return (scale(value) - mean) / spread;
    }

    private double critical() {
        return CRITICAL.computeIfAbsent(
                degrees, known -> TDistribution.of(known).inverseSurvivalProbability((1 - LEVEL) / 2));
    }

    private static double scale(double count) {
        return 2 * Math.sqrt(count + .375);
    }

    private static double unscale(double y) {
        return y * y / 4 - .375;
    }
}
