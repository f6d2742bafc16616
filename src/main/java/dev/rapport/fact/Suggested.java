package dev.rapport.fact;

import java.time.Instant;

/**
 * One suggestion of an earlier month's report.
 *
 * @param month like "2026-10"
 * @param end the report's observation end
 * @param contact the person's identity key
 * @param step the opener it had, or empty
 */
public record Suggested(String month, Instant end, int rank, String contact, String rule, String step) {
    /** One without an opener. */
    public Suggested(String month, Instant end, int rank, String contact, String rule) {
        this(month, end, rank, contact, rule, "");
    }

    /** The same in another month. */
    public Suggested in(String otherMonth) {
        return new Suggested(otherMonth, end, rank, contact, rule, step);
    }

    /** The same under another key of the person. */
    public Suggested of(String otherContact) {
        return new Suggested(month, end, rank, otherContact, rule, step);
    }
}
