package dev.rapport.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What earlier reports and the person have said about suggestions.
 *
 * @param suggested suggestions of earlier months' reports, oldest month first, then by rank
 * @param snoozed identity keys hidden from suggestions, and until when
 */
public record Memory(List<Suggested> suggested, SortedMap<String, LocalDate> snoozed) {

    /** One suggestion of an earlier report: its month ("2026-10"), its observation end, whom, and by which rule. */
    public record Suggested(String month, Instant end, int rank, String contactKey, String rule) {}

    /** Nothing remembered: the first month. */
    public static Memory none() {
        return new Memory(List.of(), new java.util.TreeMap<>());
    }
}
