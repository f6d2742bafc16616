package dev.rapport.stat;

/** Differences of two independent shares. */
public final class Differences {
    private Differences() {}

    /**
     * Difference of two shares from their own intervals (Newcombe 1998, method 10; for other intervals than Wilson's Zou
     * and Donner 2008).
     *
     * @param first the share the other is taken from
     * @param second the other share
     * @return first - second; without limits if either has none
     */
    public static Estimate newcombe10(Estimate first, Estimate second) {
        double difference = first.value() - second.value();
        if (!first.hasInterval() || !second.hasInterval()) {
            return Estimate.plain(difference);
        }
        double low = difference - StrictMath.hypot(first.value() - first.low(), second.high() - second.value());
        double high = difference + StrictMath.hypot(first.high() - first.value(), second.value() - second.low());
        return new Estimate(difference, low, high);
    }

    /** Score of the difference under a common share; 0 if all or none succeeded. */
    public static double pooledZ(long k1, long n1, long k2, long n2) {
        double p = (double) (k1 + k2) / (n1 + n2);
        double spread = Math.sqrt(p * (1 - p) * (1.0 / n1 + 1.0 / n2));
        return spread == 0 ? 0 : ((double) k1 / n1 - (double) k2 / n2) / spread;
    }

    /**
     * Two-sided p of no difference, by the difference's own interval at level .95 on the side of 0; 1 if the interval has no
     * width there.
     */
    public static double p(double difference, double low, double high) {
        double reach = difference > 0 ? difference - low : high - difference;
        return reach > 0 ? Normal.twoSided(Normal.critical(Normal.LEVEL) * difference / reach) : 1;
    }
}
