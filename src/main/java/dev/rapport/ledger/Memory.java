package dev.rapport.ledger;

import dev.rapport.fact.History;
import dev.rapport.fact.Suggested;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier reports and the person have said about suggestions.
 *
 * @param suggested suggestions of earlier months' reports, oldest month first, then by rank
 * @param snoozed identity keys hidden from suggestions, and until when
 * @param claimed changes that reports of the last twelve months spoke of, as "ice.answered up"
 * @param remarks what is to be said about the files of earlier reports
 */
public record Memory(
        List<Suggested> suggested, SortedMap<String, LocalDate> snoozed, Set<String> claimed, List<String> remarks) {
    /** With nothing to be said about earlier reports. */
    public Memory(List<Suggested> suggested, SortedMap<String, LocalDate> snoozed) {
        this(suggested, snoozed, Set.of(), List.of());
    }

    /** What earlier reports suggested, and the contacts the history says are snoozed. */
    public static Memory of(List<Suggested> suggested, Set<String> claimed, List<String> remarks, History history) {
        SortedMap<String, LocalDate> snoozed = new TreeMap<>();
        history.coverage()
                .snoozed()
                .forEach((id, until) -> snoozed.put(history.contacts().get(id).key(), until));
        return new Memory(suggested, snoozed, claimed, remarks);
    }

    /** Nothing remembered: the first month. */
    public static Memory none() {
        return new Memory(List.of(), new TreeMap<>());
    }
}
