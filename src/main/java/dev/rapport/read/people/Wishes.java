package dev.rapport.read.people;

import dev.rapport.fact.SpokenName;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Nearest;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What only the person knows of people, in {@code people.csv}: tags, how often they would like to be in touch, who is hidden
 * from the suggestions for a while, who is left out of everything, who is somebody outside LinkedIn, and a note.
 *
 * @param rows in the order of the file
 * @param byTag days wished between two contacts with whoever bears a tag, by the tag as compared
 * @param learned what reading the exports adds to them
 */
public record Wishes(List<Wish> rows, Map<String, Integer> byTag, Learned learned) {
    /** Longer than any name or address. */
    private static final int LONGEST = 500;

    /** Of more wishes that mean nobody it is not looked who is meant. */
    private static final int MOST_LOOKED_FOR = 20;

    /** Letters in which two ways of writing one name differ. */
    private static final int SLIPS = 2;

    /** Wishes of which nothing is learned yet. */
    public Wishes(List<Wish> rows) {
        this(rows, Map.of(), new Learned());
    }

    /** The same, with how often whoever bears a tag is to be met; what is wished of one person wins. */
    public Wishes withTags(Map<String, Integer> days) {
        return new Wishes(rows, Map.copyOf(days), learned);
    }

    /**
     * One row.
     *
     * @param person a profile address or full name
     * @param urls addresses of the person, also those that reports have learned
     * @param tags free words
     * @param every days wished between two contacts
     * @param outside whether it is somebody outside LinkedIn
     * @param note of the owner, or empty
     */
    public record Wish(
            String person,
            Optional<LocalDate> snoozedUntil,
            boolean forgotten,
            List<String> urls,
            List<String> tags,
            OptionalInt every,
            boolean outside,
            String note) {
        /** A wish about somebody of whom nothing else is known. */
        public Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten) {
            this(person, snoozedUntil, forgotten, List.of());
        }

        /** A wish about somebody whose addresses are known. */
        public Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten, List<String> urls) {
            this(person, snoozedUntil, forgotten, urls, List.of(), OptionalInt.empty(), false, "");
        }

        /** Whether it says anything besides who it is. */
        public boolean saysSomething() {
            return forgotten
                    || outside
                    || snoozedUntil.isPresent()
                    || every.isPresent()
                    || !tags.isEmpty()
                    || !note.isEmpty();
        }

        /** Whether it is about the same person as another way of writing them. */
        public boolean means(String other) {
            String identity = identity(other);
            return identity(person).equals(identity)
                    || urls.stream().anyMatch(url -> identity(url).equals(identity));
        }

        /**
         * Whether it is about somebody of a name and an address: by address where both know one, as two may bear a name.
         *
         * @param url empty if it is not known
         */
        public boolean isOf(String name, String url) {
            return means(url.isEmpty() || keys().findAny().isEmpty() ? name : url);
        }

        /** The keys of all addresses by which it is known whom it means. */
        Stream<String> keys() {
            return Stream.concat(Stream.of(person), urls.stream())
                    .map(ProfileLinks::key)
                    .filter(key -> !key.isEmpty());
        }

        /** The same wish, hiding the person until a day, or no more. */
        public Wish until(Optional<LocalDate> day) {
            return new Wish(person, day, forgotten, urls, tags, every, outside, note);
        }

        /** The same wish, leaving the person out, or no more. */
        public Wish forgetting(boolean forget) {
            return new Wish(person, snoozedUntil, forget, urls, tags, every, outside, note);
        }

        /** The same wish, with these words for the person. */
        public Wish tagged(List<String> words) {
            return new Wish(person, snoozedUntil, forgotten, urls, List.copyOf(words), every, outside, note);
        }

        /** The same wish, for so many days between two contacts, or no more. */
        public Wish every(OptionalInt days) {
            return new Wish(person, snoozedUntil, forgotten, urls, tags, days, outside, note);
        }

        /** The same wish of somebody outside LinkedIn, or no more. */
        public Wish outside(boolean elsewhere) {
            return new Wish(person, snoozedUntil, forgotten, urls, tags, every, elsewhere, note);
        }

        /** The same wish with another note, or none. */
        public Wish noted(String words) {
            return new Wish(person, snoozedUntil, forgotten, urls, tags, every, outside, words);
        }

        /** The same wish of a person with these addresses. */
        public Wish at(List<String> addresses) {
            return new Wish(person, snoozedUntil, forgotten, addresses, tags, every, outside, note);
        }
    }

    /**
     * A wish that means nobody in the data.
     *
     * @param bearers how many bear the name: nobody, or several, of whom none is guessed
     * @param nearly a connection whose name is written nearly so, if nobody bears it
     */
    public record Unmet(String person, boolean forgotten, int bearers, Optional<String> nearly) {}

    /** What reading has added to the wishes: the addresses of whom they mean, and which of them mean nobody. */
    public static final class Learned {
        private List<Wish> rows = List.of();
        private List<Unmet> unmet = List.of();
        private List<Wish> torn = List.of();

        private Learned() {}

        /** The wishes with all they have learned; none if they have learned nothing. */
        public List<Wish> rows() {
            return rows;
        }

        /** The wishes that mean nobody, other than of people whom a report has known before. */
        public List<Unmet> unmet() {
            return unmet;
        }

        /** The wishes whose name is one person's and whose address is another's. */
        public List<Wish> torn() {
            return torn;
        }
    }

    /** Two notes about one person. */
    public static String notes(String one, String later) {
        return one.isEmpty() || one.equals(later) ? later : later.isEmpty() ? one : one + "; " + later;
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
        return WishFile.read(file).wishes();
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

    /**
     * Whom a wish means, by number: by address, else by a name that only one bears. Who is to be forgotten is so by both: if
     * name and address are two people's, it cannot be told which of them was meant, and neither may appear by a slip.
     */
    static IntSet meant(Wish wish, People people) {
        IntSet meant = addressed(wish, people);
        if (meant.isEmpty() || wish.forgotten()) {
            meant.addAll(named(wish, people));
        }
        return meant;
    }

    private static IntSet addressed(Wish wish, People people) {
        IntSet meant = new IntOpenHashSet(2);
        wish.keys().forEach(key -> people.known(key).ifPresent(person -> meant.add(person.number)));
        return meant;
    }

    /** The only bearer of a wish's name; nobody if several bear it. */
    private static IntSet named(Wish wish, People people) {
        IntSet bearers = ProfileLinks.key(wish.person()).isEmpty() ? bearing(wish, people) : IntSet.of();
        return bearers.size() == 1 ? bearers : IntSet.of();
    }

    private static IntSet bearing(Wish wish, People people) {
        return people.bearingOrCalled(Names.compared(wish.person()));
    }

    /** What is wished of people, by their number among the contacts. */
    public PeopleKnown known(People people, int[] to) {
        PeopleKnown known = new PeopleKnown();
        for (Wish wish : rows) {
            for (int person : meant(wish, people)) {
                if (to[person] >= 0) {
                    known.add(to[person], wish, byTag);
                }
            }
        }
        return known;
    }

    private static Optional<String> nearly(String name, List<String> connected) {
        List<String> called = connected.stream().map(SpokenName::of).toList();
        return Nearest.to(name, called)
                .filter(near -> Nearest.distance(Names.compared(name), Names.compared(near)) <= SLIPS);
    }

    /** Whether a name of a log is said to be somebody outside LinkedIn. */
    Set<String> outside() {
        return rows.stream()
                .filter(Wish::outside)
                .map(wish -> Names.compared(wish.person()))
                .collect(Collectors.toSet());
    }

    /** Learns the addresses of whom the wishes mean, so that these mean them under another name, too. */
    public void learn(People people) {
        List<Wish> all = new ArrayList<>();
        Map<Integer, List<String>> addresses = rows.isEmpty() ? Map.of() : KnownAs.addresses(people);
        List<Unmet> unmet = new ArrayList<>();
        List<Wish> torn = new ArrayList<>();
        for (Wish wish : rows) {
            TreeSet<String> urls = new TreeSet<>(wish.urls());
            IntSet addressed = addressed(wish, people);
            IntSet named = named(wish, people);
            // Of a name and an address of two people the row stays as it is written, so that it is said again.
            IntSet meant = addressed.isEmpty() ? named : addressed;
            if (!addressed.isEmpty() && !named.isEmpty() && !addressed.containsAll(named)) {
                torn.add(wish);
            }
            meant.forEach(one -> urls.addAll(addresses.getOrDefault(one, List.of())));
            int bearers = bearing(wish, people).size();
            if (meant.isEmpty()
                    && !wish.outside()
                    && (bearers > 1 || wish.urls().isEmpty())) {
                boolean look = bearers == 0 && unmet.size() < MOST_LOOKED_FOR;
                unmet.add(new Unmet(
                        wish.person(),
                        wish.forgotten(),
                        bearers,
                        look ? nearly(wish.person(), KnownAs.connected(people)) : Optional.empty()));
            }
            all.add(wish.at(List.copyOf(urls)));
        }
        learned.rows = all.equals(rows) ? List.of() : List.copyOf(all);
        learned.unmet = List.copyOf(unmet);
        learned.torn = List.copyOf(torn);
    }
}
