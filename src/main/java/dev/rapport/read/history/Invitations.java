package dev.rapport.read.history;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Source;
import dev.rapport.fact.Trail;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.InvitationRow;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.people.Bearers;
import dev.rapport.read.people.People;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The invitations of several exports, each once, with the copies of their notes among the messages. */
final class Invitations {
    /** An invitation whose person is known by number. */
    record Invited(int person, InvitationRow listed, Optional<NoteCopies.Note> note, boolean now) {}

    private final People people;
    private final Instant end;
    private final NoteCopies notes;
    private final List<Invited> all = new ArrayList<>();
    private final LongOpenHashSet seen = new LongOpenHashSet();
    /** The newest export that has invitations: what it does not list is no longer open. */
    private Optional<FoundExport> newest = Optional.empty();

    Invitations(People people, Instant end, NoteCopies notes) {
        this.people = people;
        this.end = end;
        this.notes = notes;
    }

    /** Those of one export; of the newest first. */
    void take(ExportReading reading) {
        if (newest.isEmpty() && reading.export().sources.contains(Source.INVITATIONS)) {
            newest = Optional.of(reading.found());
        }
        for (InvitationRow listed : reading.export().invitations) {
            if (listed.withNote()) {
                notes.learn(listed.noteSum(), listed.note());
            }
            take(listed, reading);
        }
    }

    private void take(InvitationRow listed, ExportReading reading) {
        Export export = reading.export();
        int person = export.meant.containsKey(listed)
                ? people.one(export.meant.get(listed))
                : export.roster.who(listed.otherUrl(), listed.otherName());
        if (listed.at().isAfter(end)) {
            reading.takenBack().leftOut(listed, LeftOutRule.AFTER_END);
        } else if (person == Bearers.AMBIGUOUS) {
            reading.takenBack().leftOut(listed, LeftOutRule.AMBIGUOUS_NAME);
        } else if (people.forgotten(person)) {
            reading.takenBack().leftOut(listed, LeftOutRule.FORGOTTEN);
        } else if (!seen.add(bits(person, listed))) {
            reading.takenBack().leftOut(listed, LeftOutRule.OLDER_EXPORT);
        } else {
            Optional<NoteCopies.Note> note = listed.withNote()
                    ? people.get(person)
                            .connectedOn
                            .map(on ->
                                    new NoteCopies.Note(person, listed.direction(), on.toEpochDay(), listed.noteSum()))
                    : Optional.empty();
            note.ifPresent(notes::expect);
            all.add(new Invited(person, listed, note, newest.equals(Optional.of(reading.found()))));
        }
    }

    /** All that tells invitations apart: the direction takes one bit, seconds since 1970 take 32, people the rest. */
    private static long bits(int person, InvitationRow listed) {
        long second = listed.at().getEpochSecond() & 0xFFFF_FFFFL;
        return (long) person << 33 | second << 1 | (listed.direction() == Direction.OUT ? 1 : 0);
    }

    /** In order of reading, people by the numbers they have while reading. */
    List<Invited> all() {
        return all;
    }

    /** In order of time, of people under their final numbers: what was person p is {@code to[p]}. */
    List<Fact.Invited> facts(int[] to) {
        return all.stream()
                .filter(invited -> to[invited.person()] >= 0)
                .map(invited -> fact(
                        invited,
                        to,
                        invited.listed().withNote(),
                        invited.note().map(notes::copied).filter(at -> !at.equals(Instant.MIN))))
                .sorted(Comparator.comparing(Fact.Invited::at).thenComparingInt(Fact.Invited::contact))
                .toList();
    }

    private static Fact.Invited fact(Invited invited, int[] to, boolean withNote, Optional<Instant> copied) {
        InvitationRow listed = invited.listed();
        return new Fact.Invited(to[invited.person()], listed.at(), listed.direction(), withNote, copied, invited.now());
    }

    /** Notes the rows of them all. */
    void trace(Trail trail, List<ExportReading> readings, int[] to) {
        for (Invited invited : all) {
            Fact fact = fact(invited, to, false, Optional.empty());
            readings.forEach(reading -> reading.export()
                    .places
                    .flatMap(places -> places.of(invited.listed()))
                    .ifPresent(place -> trail.fact(fact, place)));
        }
    }
}
