package dev.rapport.read.earlier;

import java.time.Instant;

/**
 * One suggestion of one earlier report.
 *
 * @param step its opener, or empty
 */
public record Suggested(String month, Instant end, int rank, String contact, String rule, String step) {
    Suggested of(String otherMonth) {
        return new Suggested(otherMonth, end, rank, contact, rule, step);
    }
}
