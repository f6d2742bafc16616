package dev.rapport.read;

import dev.rapport.fact.UnclearName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the names in logs that several people bear, and those that nobody known bears. */
final class Unclear {
    /** More are not told: whoever logs hundreds of people outside LinkedIn means them. */
    private static final int MOST = 100;

    private static final int CANDIDATES = 5;

    private final People people;
    private final Map<String, UnclearName> found = new LinkedHashMap<>();

    Unclear(People people) {
        this.people = people;
    }

    /** Notes the names of a row, whose people were looked up one by one. */
    void note(LogEntry entry, List<Integer> who) {
        for (int i = 0; i < Math.min(who.size(), entry.names().size()) && found.size() < MOST; i++) {
            String name = entry.names().get(i);
            int person = who.get(i);
            boolean ambiguous = person == People.AMBIGUOUS;
            if (ambiguous || (person >= 0 && people.outside(person) && !people.forgotten(person))) {
                found.computeIfAbsent(
                        Names.compared(name),
                        key -> new UnclearName(entry.origin(), name, ambiguous, candidates(name, ambiguous)));
            }
        }
    }

    private List<String> candidates(String name, boolean ambiguous) {
        if (ambiguous) {
            return people.bearers(name).stream().sorted().limit(CANDIDATES).toList();
        }
        List<String> known = people.connected();
        List<String> near = new ArrayList<>();
        Nearest.to(name, known).ifPresent(near::add);
        return near;
    }

    List<UnclearName> names() {
        return List.copyOf(found.values());
    }
}
