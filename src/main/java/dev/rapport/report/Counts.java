package dev.rapport.report;

import java.util.OptionalLong;

/**
 * The cases behind a reading.
 *
 * @param k successes behind a share, events behind a time; empty for counts
 * @param n units; for counts the population looked at; empty where the idea does not apply
 * @param waiting units not decided at C; empty where the idea does not apply
 */
public record Counts(OptionalLong k, OptionalLong n, OptionalLong waiting) {

    /** Successes of units, none waiting. */
    public static Counts of(long k, long n) {
        return of(k, n, 0);
    }

    /** Successes of units, some still undecided. */
    public static Counts of(long k, long n, long waiting) {
        return new Counts(OptionalLong.of(k), OptionalLong.of(n), OptionalLong.of(waiting));
    }

    /** A count among a population. */
    public static Counts among(long n) {
        return new Counts(OptionalLong.empty(), OptionalLong.of(n), OptionalLong.empty());
    }

    /** The same, and so many undecided. */
    public Counts withWaiting(long undecided) {
        return new Counts(k, n, OptionalLong.of(undecided));
    }

    /** No population: a bare fact, or nothing to count. */
    public static Counts none() {
        return new Counts(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** The code in report.json: none, counts (1–4), small (5–19), full. */
    public String sample() {
        long units = n.orElse(0);
        return units == 0 ? "none" : units < 5 ? "counts" : units < 20 ? "small" : "full";
    }
}
