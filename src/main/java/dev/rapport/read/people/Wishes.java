package dev.rapport.read.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What only the person knows of people, in {@code people.csv}: tags, how often they would like to be in touch, who is hidden
 * from the suggestions for a while, who is left out of everything, who is outside LinkedIn, and a note.
 *
 * @param rows in the order of the file
 * @param byTag days wished between two contacts with people who bear a tag, by the tag as compared
 * @param learned what reading the exports adds to them
 */
public record Wishes(List<Wish> rows, Map<String, Integer> byTag, LearnedWishes learned) {
    /** Wishes of which nothing is learned yet. */
    public Wishes(List<Wish> rows) {
        this(rows, Map.of(), new LearnedWishes());
    }

    public static Wishes none() {
        return new Wishes(List.of());
    }

    /** The same, with how often people who bear a tag are to be met; what is wished of one person wins. */
    public Wishes withTags(Map<String, Integer> days) {
        return new Wishes(rows, Map.copyOf(days), learned);
    }

    /**
     * Takes the people of the exports for what they are wished to be, from here on: left out, or outside LinkedIn; and learns
     * the addresses of those whom the wishes mean.
     */
    public void applyTo(People people) {
        Set<String> outside = rows.stream()
                .filter(Wish::outside)
                .map(wish -> Names.compared(wish.person()))
                .collect(Collectors.toSet());
        List<Wish> forgotten = rows.stream().filter(Wish::forgotten).toList();
        people.wished(outside, new Forgotten(forgotten, wish -> MeantPeople.of(wish, people)));
        learned.learn(rows, people);
    }

    /** What is wished of people, by their number among the contacts. */
    public PeopleKnown known(People people, int[] to) {
        PeopleKnown known = new PeopleKnown();
        for (Wish wish : rows) {
            for (int person : MeantPeople.of(wish, people)) {
                if (to[person] >= 0) {
                    known.add(to[person], wish, byTag);
                }
            }
        }
        return known;
    }
}
