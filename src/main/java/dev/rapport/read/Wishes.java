package dev.rapport.read;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person wishes about people, in {@code people.csv}: who is hidden from the suggestions for a while, and who is
 * left out of everything. Columns {@code person,snoozed_until,forgotten}; a person by profile address or full name.
 * Example: {@code https://www.linkedin.com/in/ada-example,2027-02-01,}.
 *
 * @param rows in the order of the file
 */
public record Wishes(List<Wish> rows) {
    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("person", "snoozed_until", "forgotten");

    /** Longer than any name or address. */
    private static final int LONGEST = 500;

    /** One row. */
    public record Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten) {
        /** Whether it is about the same person as another way of writing them. */
        public boolean means(String other) {
            return identity(person).equals(identity(other));
        }
    }

    /** No wishes. */
    public static Wishes none() {
        return new Wishes(List.of());
    }

    /**
     * Reads the file; a missing one holds no wishes.
     *
     * @throws CannotRead if it cannot be understood: somebody who is to be forgotten must not appear by a slip
     */
    public static Wishes read(Path file) throws CannotRead {
        return WishesCsv.read(file);
    }

    /**
     * How a person that somebody typed is kept: on one line, without what cannot be seen; empty if nobody is named.
     *
     * @param typed a profile address or full name
     */
    public static Optional<String> whom(String typed) {
        String shown = Names.shown(typed);
        return shown.length() > LONGEST || Names.compared(shown).isEmpty() ? Optional.empty() : Optional.of(shown);
    }

    private static String identity(String person) {
        String key = ProfileLinks.key(person);
        return key.isEmpty() ? "name:" + Names.compared(person) : key;
    }

    /** Whether somebody is to be left out: by any address of theirs, or by a name that only they bear. */
    boolean forgets(int number, People people) {
        return rows.stream().filter(Wish::forgotten).anyMatch(wish -> meant(wish, people) == number);
    }

    /** The person of a wish, by number; negative if nobody or several may be meant. */
    private static int meant(Wish wish, People people) {
        String key = ProfileLinks.key(wish.person());
        if (!key.isEmpty()) {
            return people.known(key).map(person -> person.number).orElse(-1);
        }
        IntSet bearers = people.bearing(Names.compared(wish.person()));
        return bearers.size() == 1 ? bearers.iterator().nextInt() : -1;
    }

    /** Until when people are hidden from the suggestions, by their number among the contacts. */
    Map<Integer, LocalDate> snoozed(People people, int[] to) {
        Map<Integer, LocalDate> until = new HashMap<>();
        for (Wish wish : rows) {
            int person = wish.snoozedUntil().isPresent() ? meant(wish, people) : -1;
            if (person >= 0 && to[person] >= 0) {
                until.put(to[person], wish.snoozedUntil().get());
            }
        }
        return Map.copyOf(until);
    }
}
