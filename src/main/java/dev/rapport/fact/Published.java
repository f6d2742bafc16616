package dev.rapport.fact;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A finding as an earlier month's report published it.
 *
 * @param month like "2026-10"
 * @param id the finding
 * @param k cases, {@code n} of how many
 * @param shown the value in words
 * @param claimed "up" or "down" if that report spoke of a change, else empty
 */
public record Published(
        String month,
        String id,
        double value,
        OptionalDouble low,
        OptionalDouble high,
        OptionalLong k,
        OptionalLong n,
        String shown,
        String claimed) {}
