package dev.rapport.report;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The owner's own past: the window before, or last month's value of a monthly count.
 *
 * @param claimed whether the difference may be spoken of; empty for monthly counts
 * @param news whether it is, and no earlier month's report has said so
 */
public record Previous(
        double value,
        OptionalLong k,
        OptionalLong n,
        Window window,
        OptionalDouble difference,
        OptionalDouble low,
        OptionalDouble high,
        Optional<Boolean> claimed,
        boolean news) {
    private static final double ALIKE = .05;

    /** As it is measured: claimed or not, and what is claimed is new. */
    public Previous(
            double value,
            OptionalLong k,
            OptionalLong n,
            Window window,
            OptionalDouble difference,
            OptionalDouble low,
            OptionalDouble high,
            Optional<Boolean> claimed) {
        this(value, k, n, window, difference, low, high, claimed, claimed.orElse(false));
    }

    /** A value of the past beside which one stands that is so much more: no share, and nothing is claimed of it. */
    public static Previous of(double value, OptionalLong n, Window window, double difference) {
        return new Previous(
                value,
                OptionalLong.empty(),
                n,
                window,
                OptionalDouble.of(difference),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    /** The same once all comparisons of a report have been looked at together. */
    public Previous judged(boolean holds, boolean isNews) {
        return new Previous(value, k, n, window, difference, low, high, Optional.of(holds), isNews);
    }

    /** Whether a share is so near this one that people would call them the same. */
    public boolean alike(double now) {
        return Math.abs(now - value) < ALIKE;
    }

    /** "up" or "down" if the difference is spoken of, else empty. */
    public String direction() {
        if (!claimed.orElse(false)) {
            return "";
        }
        return difference.orElse(0) > 0 ? "up" : "down";
    }
}
