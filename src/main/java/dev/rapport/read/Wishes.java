package dev.rapport.read;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the person wishes about people, in {@code people.csv}: who is hidden from the suggestions for a while, and who is
 * left out of everything. Columns {@code person,snoozed_until,forgotten,url}; a person by profile address or full name,
 * and the addresses that reports have learned of them. Example: {@code
 * Ada Example,2027-02-01,,https://www.linkedin.com/in/ada-example}.
 *
 * @param rows in the order of the file
 * @param learned what reading the exports adds to them
 */
public record Wishes(List<Wish> rows, Learned learned) {
    /** The columns that the file must have. */
    public static final List<String> COLUMNS = List.of("person", "snoozed_until", "forgotten");

    /** The addresses that reports have learned, which it may have. */
    static final String URL = "url";

    /** Longer than any name or address. */
    private static final int LONGEST = 500;

    /** Wishes of which nothing is learned yet. */
    public Wishes(List<Wish> rows) {
        this(rows, new Learned());
    }

    /**
     * One row.
     *
     * @param urls addresses that reports have learned of the person
     */
    public record Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten, List<String> urls) {
        /** A wish about somebody of whom nothing else is known. */
        public Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten) {
            this(person, snoozedUntil, forgotten, List.of());
        }

        /** Whether it is about the same person as another way of writing them. */
        public boolean means(String other) {
            String identity = identity(other);
            return identity(person).equals(identity)
                    || urls.stream().anyMatch(url -> identity(url).equals(identity));
        }

        /** The same wish, hiding the person until a day, or no more. */
        public Wish until(Optional<LocalDate> day) {
            return new Wish(person, day, forgotten, urls);
        }

        /** The same wish, leaving the person out, or no more. */
        public Wish forgetting(boolean forget) {
            return new Wish(person, snoozedUntil, forget, urls);
        }
    }

    /** What reading has added to the wishes: the addresses of whom they mean. */
    public static final class Learned {
        private List<Wish> rows = List.of();

        private Learned() {}

        /** The wishes with all they have learned; none if they have learned nothing. */
        public List<Wish> rows() {
            return rows;
        }
    }

    /** The file's header and rows; without a column that would be empty in all of them. */
    public static List<List<String>> table(List<Wish> wishes) {
        boolean learned = wishes.stream().anyMatch(wish -> !wish.urls().isEmpty());
        List<List<String>> table = new ArrayList<>();
        table.add(new ArrayList<>(COLUMNS));
        for (Wish wish : wishes) {
            table.add(new ArrayList<>(List.of(
                    wish.person(),
                    wish.snoozedUntil().map(LocalDate::toString).orElse(""),
                    wish.forgotten() ? "yes" : "")));
        }
        for (int i = 0; i < table.size() && learned; i++) {
            table.get(i).add(i == 0 ? URL : String.join(" ", wishes.get(i - 1).urls()));
        }
        return table;
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
        return rows.stream()
                .filter(Wish::forgotten)
                .anyMatch(wish -> meant(wish, people).contains(number));
    }

    /** Whom a wish means, by number: by address, else by a name that only one bears. */
    private static IntSet meant(Wish wish, People people) {
        IntSet meant = new IntOpenHashSet(2);
        Stream.concat(Stream.of(wish.person()), wish.urls().stream())
                .map(ProfileLinks::key)
                .filter(key -> !key.isEmpty())
                .forEach(key -> people.known(key).ifPresent(person -> meant.add(person.number)));
        if (meant.isEmpty() && ProfileLinks.key(wish.person()).isEmpty()) {
            IntSet bearers = people.bearing(Names.compared(wish.person()));
            return bearers.size() == 1 ? bearers : meant;
        }
        return meant;
    }

    /** Until when people are hidden from the suggestions, by their number among the contacts. */
    Map<Integer, LocalDate> snoozed(People people, int[] to) {
        Map<Integer, LocalDate> until = new HashMap<>();
        for (Wish wish : rows) {
            wish.snoozedUntil()
                    .ifPresent(day -> meant(wish, people).forEach(person -> {
                        if (to[person] >= 0) {
                            until.put(to[person], day);
                        }
                    }));
        }
        return Map.copyOf(until);
    }

    /** Learns the addresses of whom the wishes mean, so that these mean them under another name, too. */
    void learn(People people) {
        List<Wish> all = new ArrayList<>();
        for (Wish wish : rows) {
            TreeSet<String> urls = new TreeSet<>(wish.urls());
            meant(wish, people).forEach(one -> urls.addAll(people.addresses(one)));
            all.add(new Wish(wish.person(), wish.snoozedUntil(), wish.forgotten(), List.copyOf(urls)));
        }
        learned.rows = all.equals(rows) ? List.of() : List.copyOf(all);
    }
}
