package dev.rapport.ledger;

import dev.rapport.fact.History;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier reports and the person have said about suggestions.
 *
 * @param suggested suggestions of earlier months' reports, oldest month first, then by rank
 * @param snoozed identity keys hidden from suggestions, and until when
 * @param unreadable rows of earlier lists that could not be read
 */
public record Memory(List<Suggested> suggested, SortedMap<String, LocalDate> snoozed, int unreadable) {
    /** With every earlier list read. */
    public Memory(List<Suggested> suggested, SortedMap<String, LocalDate> snoozed) {
        this(suggested, snoozed, 0);
    }

    /** One suggestion of an earlier report: its month ("2026-10"), its observation end, whom, and by which rule. */
    public record Suggested(String month, Instant end, int rank, String contactKey, String rule) {}

    /** What earlier reports suggested, and whom the person has snoozed, as the history tells. */
    public static Memory of(List<Suggested> suggested, int unreadable, History history) {
        SortedMap<String, LocalDate> snoozed = new TreeMap<>();
        history.coverage()
                .snoozed()
                .forEach((id, until) -> snoozed.put(history.contacts().get(id).key(), until));
        return new Memory(suggested, snoozed, unreadable);
    }

    /** Nothing remembered: the first month. */
    public static Memory none() {
        return new Memory(List.of(), new TreeMap<>());
    }
}
