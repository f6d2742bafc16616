package dev.rapport.theme.measure;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Origin;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Trail;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import dev.rapport.report.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands behind one case: what distinguishes it, and the rows it rests on, the decisive ones first. */
public final class CaseRows {
    private final Ledger ledger;
    private final Trail trail;
    private final List<Evidence.Row> rows = new ArrayList<>();
    private String who = "";
    private String note = "";

    public CaseRows(Ledger ledger, Trail trail) {
        this.ledger = ledger;
        this.trail = trail;
    }

    /** All that was told of a case that counts as this. */
    Evidence.Case shown(Evidence.Part part) {
        return new Evidence.Case(part, who, note, rows);
    }

    /** What it is about if not a person. */
    public CaseRows about(String what) {
        who = what;
        return this;
    }

    /** What distinguishes it, e.g. "2 days". */
    public CaseRows note(String words) {
        note = words;
        return this;
    }

    /** The note is a time until something happened; none if it has not. */
    public CaseRows days(double days) {
        String words = Double.isNaN(days) ? "" : English.decimal(days, 1);
        return note(words.isEmpty() ? "" : words + (words.equals("1") ? " day" : " days"));
    }

    /** A message's row; none if the index is -1. */
    public CaseRows message(int index) {
        if (index >= 0) {
            long second = ledger.history().messages().second(index);
            boolean mine = ledger.history().messages().mine(index);
            add(trail.message(index), Spans.utcDay(second), mine ? "you wrote" : "they wrote");
        }
        return this;
    }

    private void add(Origin at, long epochDay, String what) {
        rows.add(new Evidence.Row(at, LocalDate.ofEpochDay(epochDay), what));
    }

    public CaseRows openerAndAnswer(Episode episode) {
        message(episode.from());
        boolean mine = ledger.history().messages().mine(episode.from());
        for (int i = episode.from(); i < ledger.timelines().messagesFrom(episode.contact() + 1); i++) {
            if (ledger.history().messages().mine(i) != mine) {
                return message(i);
            }
        }
        return this;
    }

    /** First and last message of a run. */
    public CaseRows ends(int from, int to) {
        return to - from == 1 ? message(from) : message(from).message(to - 1);
    }

    /** The interactions with a person that are of this sort. */
    public CaseRows talks(int contact, Predicate<Interaction> sort) {
        int message = ledger.timelines().messagesFrom(contact);
        for (Interaction talk : ledger.timelines().of(contact)) {
            if (sort.test(talk)) {
                talk(talk, message);
            }
            message += talk.message() ? 1 : 0;
        }
        return this;
    }

    private void talk(Interaction talk, int message) {
        if (talk.message()) {
            message(message);
        } else {
            logged(talk.logged().orElseThrow());
        }
    }

    /** The interaction at a place of a person's timeline. */
    public CaseRows talk(int contact, int place) {
        rows.add(found(contact, any -> true).skip(place).findFirst().orElseThrow());
        return this;
    }

    /** The first of the interactions of this sort that is not shown yet, or none. */
    public CaseRows first(int contact, Predicate<Interaction> sort) {
        found(contact, sort).filter(row -> !rows.contains(row)).findFirst().ifPresent(rows::add);
        return this;
    }

    /** The last of the interactions of this sort, or none. */
    public CaseRows last(int contact, Predicate<Interaction> sort) {
        found(contact, sort).reduce((before, row) -> row).ifPresent(rows::add);
        return this;
    }

    private Stream<Evidence.Row> found(int contact, Predicate<Interaction> sort) {
        return new CaseRows(ledger, trail).talks(contact, sort).rows.stream();
    }

    /** The first owner-side and the first their-side interaction of this sort, or as many of them as there are. */
    public CaseRows bothSides(int contact, Predicate<Interaction> sort) {
        return first(contact, sort.and(talk -> talk.direction().ownerSide()))
                .first(contact, sort.and(talk -> talk.direction().theirSide()));
    }

    public CaseRows logged(Fact.Logged row) {
        String side = switch (row.direction()) {
            case OUT -> "from you";
            case IN -> "from them";
            case BOTH -> "both";
        };
        String kind = row.kind().name().toLowerCase(Locale.ROOT);
        add(row.origin(), row.on().toEpochDay(), "logged " + kind + ", " + side);
        return this;
    }

    /** The row of a connection; none for a contact who is none. */
    public CaseRows connection(int contact) {
        Contact person = ledger.person(contact);
        Optional<Origin> at = person.connected() ? trail.connection(contact) : Optional.empty();
        at.ifPresent(origin -> add(origin, person.connectedOn().orElseThrow().toEpochDay(), "connected"));
        return this;
    }

    /** The row of a contact in the list of an older export. */
    public CaseRows earlier(Snapshot older, int place) {
        LocalDate on = older.connections().get(place).connectedOn().orElseThrow();
        trail.earlier(older.end(), place).ifPresent(at -> add(at, on.toEpochDay(), "connected"));
        return this;
    }

    /** The row of a connection without identity: the so-manyth of those made on a day, from 0. */
    public CaseRows nameless(LocalDate on, int place) {
        trail.nameless().stream()
                .filter(row -> row.on().equals(on))
                .skip(place)
                .findFirst()
                .ifPresent(row -> add(row.at(), on.toEpochDay(), "connected"));
        return about("without a name");
    }

    /** The rows of an invitation, an endorsement or a recommendation. */
    public CaseRows facts(Fact fact, Instant on, String what) {
        trail.rows(fact).forEach(at -> add(at, Spans.utcDay(on), what));
        return this;
    }

    /** The rows of an invitation, and of the connection it led to. */
    public CaseRows invitation(Fact.Invited invited, boolean accepted) {
        String what = invited.direction() == Direction.OUT ? "you invited" : "they invited";
        facts(invited, invited.at(), what + (invited.withNote() ? ", with a note" : ""));
        return accepted ? connection(invited.contact()) : this;
    }
}
