package dev.rapport.read.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the owner alone knows about a person: a row of {@code people.csv}.
 *
 * @param person a profile address or full name
 * @param urls addresses of the person, also those that reports have learned
 * @param tags free words
 * @param every days wished between two contacts
 * @param outside whether the person is outside LinkedIn
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
    /** Longer than any name or address. */
    private static final int LONGEST = 500;

    /** A wish about a person of whom nothing else is known. */
    public Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten) {
        this(person, snoozedUntil, forgotten, List.of());
    }

    /** A wish about a person whose addresses are known. */
    public Wish(String person, Optional<LocalDate> snoozedUntil, boolean forgotten, List<String> urls) {
        this(person, snoozedUntil, forgotten, urls, List.of(), OptionalInt.empty(), false, "");
    }

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
     * Whether it is about the person of a name and an address: by address where both have one, as two people may share a name.
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

    public Wish forgetting(boolean forget) {
        return new Wish(person, snoozedUntil, forget, urls, tags, every, outside, note);
    }

    public Wish tagged(List<String> words) {
        return new Wish(person, snoozedUntil, forgotten, urls, List.copyOf(words), every, outside, note);
    }

    /** The same wish, for so many days between two contacts, or no more. */
    public Wish every(OptionalInt days) {
        return new Wish(person, snoozedUntil, forgotten, urls, tags, days, outside, note);
    }

    /** The same wish, about a person outside LinkedIn or no longer so. */
    public Wish outside(boolean elsewhere) {
        return new Wish(person, snoozedUntil, forgotten, urls, tags, every, elsewhere, note);
    }

    public Wish noted(String words) {
        return new Wish(person, snoozedUntil, forgotten, urls, tags, every, outside, words);
    }

    public Wish at(List<String> addresses) {
        return new Wish(person, snoozedUntil, forgotten, addresses, tags, every, outside, note);
    }

    /** How a typed name or profile address is kept: on one line, without what cannot be seen; empty if it names nobody. */
    public static Optional<String> whom(String typed) {
        String shown = Names.shown(typed);
        return shown.length() > LONGEST || Names.compared(shown).isEmpty() ? Optional.empty() : Optional.of(shown);
    }

    /** Two notes about one person as one. */
    public static String notes(String one, String later) {
        return one.isEmpty() || one.equals(later) ? later : later.isEmpty() ? one : one + "; " + later;
    }

    private static String identity(String person) {
        String key = ProfileLinks.key(person);
        return key.isEmpty() ? "name:" + Names.compared(person) : key;
    }
}
