package dev.rapport.theme.hello;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.SnapshotChanges;
import dev.rapport.theme.measure.Spans;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why this person, as evidence: dates, counts, the usual gap. Never text. */
record HelloWords(Ledger ledger, HelloCandidates candidates) {
    private static final double MONTH = 30.44;
    private static final double YEAR = 365.25;

    private LocalDate today() {
        return ledger.windows().today();
    }

    private Contact person(int contact) {
        return ledger.person(contact);
    }

    private String date(LocalDate day) {
        return InWords.date(day, today());
    }

    private static String ago(long days) {
        return days == 0 ? "the day on which these data end" : English.count(days, "day", "days") + " ago";
    }

    /** Why, in one sentence of facts. */
    String reason(int contact, HelloRule rule) {
        return switch (rule) {
            case WAITING_ON_YOU ->
                English.capital(LastTime.called(ledger, contact))
                        + (ledger.history().coverage().textMissing() ? " wrote last, on " : " asked you something on ")
                        + date(LastTime.said(ledger, contact)) + ", "
                        + ago(ledger.lastWords().daysSinceLastMessage(contact)) + ".";
            case PROMISED ->
                "You noted a follow-up with " + LastTime.called(ledger, contact) + " that was due by "
                        + date(candidates.due(contact)) + ".";
            case NEW_CONNECTION ->
                "You connected on "
                        + date(person(contact).connectedOn().orElseThrow()) + " and have not yet spoken"
                        + invitation(contact) + ".";
            case SLIPPING -> usualGap(contact);
            case DORMANT ->
                "In touch on "
                        + English.count(ledger.contactDays().of(contact).length, "day", "days")
                        + " in all; the last was " + roughly(gap(contact)) + " ago.";
            case JOB_CHANGE -> newJob(contact);
        };
    }

    private long gap(int contact) {
        return ledger.states().gap(contact, today().toEpochDay());
    }

    /** A silence as people say it: days, then months, then years. */
    private static String roughly(long days) {
        if (days < 60) {
            return English.days(days);
        }
        long months = Math.round(days / MONTH);
        return months < 24
                ? English.count(months, "month", "months")
                : English.count(Math.round(days / YEAR), "year", "years");
    }

    private String newJob(int contact) {
        Contact person = person(contact);
        long gap = gap(contact);
        String spoke = "You last spoke " + roughly(gap) + " ago; ";
        if (gap > YEAR || person.position().isBlank() && person.company().isBlank()) {
            return spoke + "a new job is a good reason to write.";
        }
        String at = person.company().isBlank() ? "" : "at " + person.company();
        return English.stop(
                spoke + LastTime.called(ledger, contact) + " is now " + (person.position() + " " + at).strip());
    }

    private String invitation(int contact) {
        return switch (candidates.invitation(contact)) {
            case 0 -> "; you had sent the invitation, with a note";
            case 1 -> "; you had sent the invitation";
            case 2 -> "; the invitation was theirs";
            default -> "";
        };
    }

    /** "Usually every 18 days; now 71." */
    private String usualGap(int contact) {
        OptionalInt cadence = ledger.states().cadence(contact);
        OptionalDouble usual = ledger.states().usualGap(contact, today().toEpochDay());
        long gap = gap(contact);
        if (cadence.isPresent()) {
            return "You wished for every " + every(cadence.getAsInt()) + "; now " + gap + ".";
        }
        return usual.isPresent()
                ? "Usually every " + every(Math.max(1, Math.round(Math.rint(usual.getAsDouble())))) + "; now " + gap
                        + "."
                : "In touch on "
                        + English.count(ledger.contactDays().of(contact).length, "day", "days")
                        + " in all; now silent for " + English.days(gap) + ".";
    }

    private static String every(long days) {
        return days == 1 ? "day" : days + " days";
    }

    /** Dates and counts behind the sentence. */
    SortedMap<String, Cell> evidence(int contact, HelloRule rule) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        int[] days = ledger.contactDays().of(contact);
        if (days.length > 0) {
            cells.put("lastContact", Cell.of(LocalDate.ofEpochDay(days[days.length - 1])));
            cells.put("gapDays", Cell.of((long) ledger.states().gap(contact, today().toEpochDay())));
            cells.put("contactDays", Cell.of((long) days.length));
        }
        ledger.states()
                .usualGap(contact, today().toEpochDay())
                .ifPresent(typical -> cells.put("usualGapDays", Cell.of(typical, 3)));
        switch (rule) {
            case WAITING_ON_YOU -> {
                cells.put("lastMessage", Cell.of(LastTime.said(ledger, contact)));
                cells.put("waitingDays", Cell.of(ledger.lastWords().daysSinceLastMessage(contact)));
            }
            case PROMISED -> cells.put("due", Cell.of(candidates.due(contact)));
            case NEW_CONNECTION ->
                cells.put("connectedOn", Cell.of(person(contact).connectedOn().orElseThrow()));
            case JOB_CHANGE ->
                cells.put(
                        "since",
                        Cell.of(Spans.utcDate(
                                SnapshotChanges.before(ledger).orElseThrow().end())));
            case SLIPPING, DORMANT -> {}
        }
        return cells;
    }
}
