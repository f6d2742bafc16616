package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Origin;
import dev.rapport.fact.Trail;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Evidence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Gathers the cases of one finding and finds the rows they stand on. */
final class Proof {
    private static final double LONGEST = 90;

    private final Ledger ledger;
    private final Trail trail;
    private final List<Evidence.Case> cases = new ArrayList<>();

    Proof(Ledger ledger, Trail trail) {
        this.ledger = ledger;
        this.trail = trail;
    }

    /** The cases so far, each being what {@code unit} says. */
    Evidence of(String unit) {
        return new Evidence(unit, cases);
    }

    /** A case about a person. */
    void add(Evidence.Part part, int contact, String note, List<Evidence.Row> rows) {
        add(part, ledger.history().contacts().get(contact).name(), note, rows);
    }

    /** A case about something else. */
    void add(Evidence.Part part, String who, String note, List<Evidence.Row> rows) {
        cases.add(new Evidence.Case(part, who, note, rows));
    }

    /** What a unit of a curve counts as: it happened within 90 days, it still may, or it was watched for so long. */
    static Evidence.Part timed(double days, double watched) {
        return by(days, watched, LONGEST);
    }

    /** What a unit of a curve counts as in the share by so many days. */
    static Evidence.Part by(double days, double watched, double horizon) {
        if (days <= horizon) {
            return Evidence.Part.COUNTED;
        }
        return Double.isNaN(days) && watched < horizon ? Evidence.Part.WAITING : Evidence.Part.COMPARED;
    }

    /** What an opener counts as: watched long enough or young, and whether it came to what is asked. */
    static Evidence.Part opener(boolean matured, boolean counts, boolean answered) {
        if (matured) {
            return counts ? Evidence.Part.COUNTED : Evidence.Part.COMPARED;
        }
        return answered ? Evidence.Part.EARLY : Evidence.Part.WAITING;
    }

    /** Days in words; empty if it has not happened. */
    static String days(double days) {
        return Double.isNaN(days) ? "" : said(Words.decimal(days, 1));
    }

    private static String said(String days) {
        return days + (days.equals("1") ? " day" : " days");
    }

    /** A message's row. */
    Evidence.Row message(int index) {
        long second = ledger.history().messages().second(index);
        boolean mine = ledger.history().messages().mine(index);
        return row(trail.message(index), Spans.utcDay(second), mine ? "you wrote" : "they wrote");
    }

    private static Evidence.Row row(Origin at, long epochDay, String what) {
        return new Evidence.Row(at, LocalDate.ofEpochDay(epochDay), what);
    }

    /** The opener of an episode and its answer, if there is one. */
    List<Evidence.Row> openerAndAnswer(Episode episode) {
        List<Evidence.Row> rows = new ArrayList<>(List.of(message(episode.from())));
        boolean mine = ledger.history().messages().mine(episode.from());
        for (int i = episode.from(); i < ledger.timelines().messagesFrom(episode.contact() + 1); i++) {
            if (ledger.history().messages().mine(i) != mine) {
                rows.add(message(i));
                break;
            }
        }
        return rows;
    }

    /** First and last message of a run. */
    List<Evidence.Row> ends(int from, int to) {
        return to - from == 1 ? List.of(message(from)) : List.of(message(from), message(to - 1));
    }

    /** The rows of a person's interactions that are of this sort. */
    List<Evidence.Row> talks(int contact, Predicate<Interaction> sort) {
        List<Evidence.Row> rows = new ArrayList<>();
        int message = ledger.timelines().messagesFrom(contact);
        for (Interaction talk : ledger.timelines().of(contact)) {
            if (sort.test(talk)) {
                rows.add(
                        talk.message() ? message(message) : logged(talk.logged().orElseThrow()));
            }
            message += talk.message() ? 1 : 0;
        }
        return rows;
    }

    /** The first owner-side and the first their-side interaction of this sort, or as many of them as there are. */
    List<Evidence.Row> bothSides(int contact, Predicate<Interaction> sort) {
        List<Evidence.Row> rows = new ArrayList<>();
        talks(contact, sort.and(talk -> talk.direction().ownerSide())).stream()
                .findFirst()
                .ifPresent(rows::add);
        talks(contact, sort.and(talk -> talk.direction().theirSide())).stream()
                .filter(row -> !rows.contains(row))
                .findFirst()
                .ifPresent(rows::add);
        return rows;
    }

    /** The latest interaction up to a day; empty if there is none outside groups. */
    List<Evidence.Row> latest(int contact, long day) {
        List<Evidence.Row> rows = talks(contact, talk -> talk.epochDay() <= day);
        return rows.isEmpty() ? rows : rows.subList(rows.size() - 1, rows.size());
    }

    /** A row of the log. */
    Evidence.Row logged(Fact.Logged row) {
        String who = switch (row.direction()) {
            case OUT -> "from you";
            case IN -> "from them";
            case BOTH -> "both";
        };
        return row(
                row.origin(),
                row.on().toEpochDay(),
                "logged " + row.kind().name().toLowerCase(Locale.ROOT) + ", " + who);
    }

    /** The row of a connection; empty for somebody who is none. */
    List<Evidence.Row> connection(int contact) {
        Contact person = ledger.history().contacts().get(contact);
        Optional<Origin> at = person.connected() ? trail.connection(contact) : Optional.empty();
        return at.map(origin -> row(origin, person.connectedOn().orElseThrow().toEpochDay(), "connected")).stream()
                .toList();
    }

    /** Rows of connections without identity. */
    List<Evidence.Row> nameless() {
        return trail.nameless().stream()
                .map(each -> row(each.at(), each.on().toEpochDay(), "connected"))
                .toList();
    }

    /** The rows of an invitation, an endorsement or a recommendation. */
    List<Evidence.Row> facts(Fact fact, java.time.Instant on, String what) {
        long day = on.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
        return trail.rows(fact).stream().map(at -> row(at, day, what)).toList();
    }

    /** The rows of an invitation, and of the connection it led to. */
    List<Evidence.Row> invitation(Fact.Invited invited, boolean accepted) {
        String what = invited.direction() == Direction.OUT ? "you invited" : "they invited";
        List<Evidence.Row> rows =
                new ArrayList<>(facts(invited, invited.at(), what + (invited.withNote() ? ", with a note" : "")));
        if (accepted) {
            rows.addAll(connection(invited.contact()));
        }
        return rows;
    }
}
