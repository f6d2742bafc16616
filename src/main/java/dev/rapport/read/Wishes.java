package dev.rapport.read;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
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
     * @param own what stands in columns of the person's own, by their names
     */
    public record Wish(
            String person,
            Optional<LocalDate> snoozedUntil,
            boolean forgotten,
            List<String> urls,
            SortedMap<String, String> own) {
        /** A wish about somebody of whom nothing else is known. */
        public Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten) {
            this(person, snoozedUntil, forgotten, List.of());
        }

        /** A wish in a file that has no columns of the person's own. */
        public Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten, List<String> urls) {
            this(person, snoozedUntil, forgotten, urls, Collections.emptySortedMap());
        }

        /** Whether its row says anything besides the name. */
        public boolean saysSomething() {
            return forgotten
                    || snoozedUntil.isPresent()
                    || own.values().stream().anyMatch(cell -> !cell.isBlank());
        }

        /** Whether it is about the same person as another way of writing them. */
        public boolean means(String other) {
            String identity = identity(other);
            return identity(person).equals(identity)
                    || urls.stream().anyMatch(url -> identity(url).equals(identity));
        }

        /** The same wish, hiding the person until a day, or no more. */
        public Wish until(Optional<LocalDate> day) {
            return new Wish(person, day, forgotten, urls, own);
        }

        /** The same wish, leaving the person out, or no more. */
        public Wish forgetting(boolean forget) {
            return new Wish(person, snoozedUntil, forget, urls, own);
        }
    }

    /**
     * A wish that means nobody in the data.
     *
     * @param bearers how many bear the name: nobody, or several, of whom none is guessed
     */
    public record Unmet(String person, boolean forgotten, int bearers) {}

    /** What reading has added to the wishes: the addresses of whom they mean, and which of them mean nobody. */
    public static final class Learned {
        private List<Wish> rows = List.of();
        private List<Unmet> unmet = List.of();

        private Learned() {}

        /** The wishes with all they have learned; none if they have learned nothing. */
        public List<Wish> rows() {
            return rows;
        }

        /** The wishes that mean nobody, other than of people whom a report has known before. */
        public List<Unmet> unmet() {
            return unmet;
        }
    }

    /** The file's header and rows, the person's own columns last; without addresses if none is learned. */
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
        SortedSet<String> own = new TreeSet<>();
        wishes.forEach(wish -> own.addAll(wish.own().keySet()));
        for (int i = 0; i < table.size(); i++) {
            List<String> row = table.get(i);
            if (learned) {
                row.add(i == 0 ? URL : String.join(" ", wishes.get(i - 1).urls()));
            }
            for (String column : own) {
                row.add(i == 0 ? column : wishes.get(i - 1).own().getOrDefault(column, ""));
            }
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
        List<Unmet> unmet = new ArrayList<>();
        for (Wish wish : rows) {
            TreeSet<String> urls = new TreeSet<>(wish.urls());
            IntSet meant = meant(wish, people);
            meant.forEach(one -> urls.addAll(people.addresses(one)));
            int bearers = people.bearing(Names.compared(wish.person())).size();
            if (meant.isEmpty() && (bearers > 1 || wish.urls().isEmpty())) {
                unmet.add(new Unmet(wish.person(), wish.forgotten(), bearers));
            }
            all.add(new Wish(wish.person(), wish.snoozedUntil(), wish.forgotten(), List.copyOf(urls), wish.own()));
        }
        learned.rows = all.equals(rows) ? List.of() : List.copyOf(all);
        learned.unmet = List.copyOf(unmet);
    }
}
