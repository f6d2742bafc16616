package dev.rapport.cli.people;

import dev.rapport.read.people.Wish;
import dev.rapport.read.people.WishWords;
import dev.rapport.read.people.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What people.csv says of one person, who may stand in several rows of it. */
final class OneWish {
    private OneWish() {}

    /** All of it, as reports take it: the later row says how often and until when, and tags and notes are those of all. */
    static Optional<Wish> of(Wishes wishes, String name, String url) {
        return rows(wishes, name, url).stream().reduce(OneWish::together);
    }

    /** The notes of a person, each once. */
    static List<String> notes(Wishes wishes, String name, String url) {
        return rows(wishes, name, url).stream()
                .map(Wish::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Wish> rows(Wishes wishes, String name, String url) {
        return wishes.rows().stream().filter(one -> one.isOf(name, url)).toList();
    }

    private static Wish together(Wish one, Wish later) {
        List<String> tags = new ArrayList<>(one.tags());
        later.tags().stream()
                .filter(tag -> tags.stream().noneMatch(known -> WishWords.sameTag(known, tag)))
                .forEach(tags::add);
        OptionalInt every = later.every().isPresent() ? later.every() : one.every();
        return one.tagged(tags)
                .every(every)
                .until(later.snoozedUntil().or(one::snoozedUntil))
                .forgetting(one.forgotten() || later.forgotten())
                .outside(one.outside() || later.outside())
                .noted(Wish.notes(one.note(), later.note()));
    }
}
