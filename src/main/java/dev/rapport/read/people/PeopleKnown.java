package dev.rapport.read.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code people.csv} says of contacts, by their number. */
public final class PeopleKnown {
    private final Map<Integer, LocalDate> snoozed = new HashMap<>();
    private final Map<Integer, Integer> own = new HashMap<>();
    private final Map<Integer, Integer> byTag = new HashMap<>();
    private final Map<Integer, Set<String>> tags = new HashMap<>();
    private final Map<Integer, String> notes = new HashMap<>();
    /** Each tag as it is written first. */
    private final Map<String, String> spelling = new HashMap<>();

    /** Of two rows about one person the later says until when and how often, and both say tags and notes. */
    void add(int contact, Wish wish, Map<String, Integer> daysOfTags) {
        wish.snoozedUntil().ifPresent(day -> snoozed.put(contact, day));
        wish.every().ifPresent(days -> own.put(contact, days));
        for (String tag : wish.tags()) {
            String compared = WishWords.comparedTag(tag);
            String written = spelling.computeIfAbsent(compared, first -> tag);
            tags.computeIfAbsent(contact, any -> new LinkedHashSet<>()).add(written);
            Integer days = daysOfTags.get(compared);
            if (days != null) {
                byTag.merge(contact, days, Math::min);
            }
        }
        if (!wish.note().isEmpty()) {
            notes.merge(contact, wish.note(), Wish::notes);
        }
    }

    public Map<Integer, LocalDate> snoozed() {
        return Map.copyOf(snoozed);
    }

    /** Days wished between two contacts: those of the person, else the fewest of their tags. */
    public Map<Integer, Integer> cadence() {
        Map<Integer, Integer> days = new HashMap<>(byTag);
        days.putAll(own);
        return Map.copyOf(days);
    }

    public Map<Integer, List<String>> tags() {
        Map<Integer, List<String>> lists = new HashMap<>();
        tags.forEach((contact, words) -> lists.put(contact, List.copyOf(words)));
        return Map.copyOf(lists);
    }

    public Map<Integer, String> notes() {
        return Map.copyOf(notes);
    }
}
