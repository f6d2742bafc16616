package dev.rapport.report;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The owner's own past: the window before, or last month's value of a monthly count.
 *
 * @param claimed whether the difference may be spoken of; empty for monthly counts
 */
public record Previous(
        double value,
        OptionalLong k,
        OptionalLong n,
        Window window,
        OptionalDouble difference,
        OptionalDouble low,
        OptionalDouble high,
        Optional<Boolean> claimed) {}
