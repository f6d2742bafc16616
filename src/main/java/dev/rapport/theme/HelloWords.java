package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.SnapshotChanges;
import dev.rapport.theme.measure.Spans;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why this person, as evidence: dates, counts, the usual gap, who wrote last. Never text. */
final class HelloWords {
    private static final double PAST = 1.5;

    private final Ledger ledger;
    private final HelloCandidates candidates;
    private final LocalDate today;

    HelloWords(Ledger ledger, HelloCandidates candidates) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.today = ledger.windows().today();
    }

    private Contact person(int contact) {
        return ledger.history().contacts().get(contact);
    }

    private String called(int contact) {
        Contact person = person(contact);
        return English.spoken(person.firstName().isBlank() ? person.name() : person.firstName());
    }

    private String date(LocalDate day) {
        return InWords.date(day, today);
    }

    private static String ago(long days) {
        return days == 0 ? "the day on which these data end" : English.count(days, "day", "days") + " ago";
    }

    /** The evidence as one or two sentences. */
    String reason(int contact, HelloRule rule) {
        return switch (rule) {
            case WAITING_ON_YOU ->
                English.capital(called(contact))
                        + (ledger.history().coverage().textMissing() ? " wrote last, on " : " asked you something on ")
                        + date(lastTalk(contact)) + ", "
                        + ago(ledger.lastWords().daysSinceLastMessage(contact)) + "."
                        + usualGap(contact);
            case PROMISED ->
                "You noted a follow-up with " + called(contact) + " that was due by " + date(candidates.due(contact))
                        + "." + last(contact);
            case NEW_CONNECTION ->
                "You connected on "
                        + date(person(contact).connectedOn().orElseThrow()) + " and have not yet spoken."
                        + invitation(contact);
            case SLIPPING -> last(contact).strip() + usualGap(contact);
            case DORMANT ->
                "You have been in touch on "
                        + English.count(ledger.contactDays().of(contact).length, "day", "days") + " in all."
                        + last(contact);
            case JOB_CHANGE ->
                English.capital(called(contact)) + " has changed company or position since the last export."
                        + last(contact);
        };
    }

    private String invitation(int contact) {
        return switch (candidates.invitation(contact)) {
            case 0 -> " You had sent the invitation, with a note.";
            case 1 -> " You had sent the invitation.";
            case 2 -> " The invitation was theirs.";
            default -> "";
        };
    }

    private String last(int contact) {
        List<Interaction> talks = ledger.timelines().of(contact);
        if (talks.isEmpty()) {
            return "";
        }
        Interaction latest = talks.get(talks.size() - 1);
        String who = switch (latest.direction()) {
            case OUT -> "; you wrote last.";
            case IN -> "; " + called(contact) + " wrote last.";
            case BOTH -> ".";
        };
        long gap = today.toEpochDay() - latest.epochDay();
        return " The last contact was on " + date(LocalDate.ofEpochDay(latest.epochDay())) + ", " + ago(gap) + who;
    }

    private LocalDate lastTalk(int contact) {
        long second = ledger.history().messages().second(ledger.timelines().messagesFrom(contact + 1) - 1);
        return ledger.windows().day(second);
    }

    /** "Usually every 18 days; now 71." Said only where the silence is longer than is usual. */
    private String usualGap(int contact) {
        OptionalInt cadence = ledger.states().cadence(contact);
        OptionalDouble usual = ledger.states().usualGap(contact, today.toEpochDay());
        long gap = ledger.states().gap(contact, today.toEpochDay());
        if (cadence.isPresent()) {
            return gap > cadence.getAsInt()
                    ? " You wished for every " + every(cadence.getAsInt()) + "; now " + gap + "."
                    : "";
        }
        if (usual.isEmpty() || gap <= PAST * usual.getAsDouble()) {
            return "";
        }
        return " Usually every " + every(Math.max(1, Math.round(Math.rint(usual.getAsDouble())))) + "; now " + gap
                + ".";
    }

    private static String every(long days) {
        return days == 1 ? "day" : days + " days";
    }

    /** One small step, as an offer. */
    String step(HelloRule rule) {
        return switch (rule) {
            case WAITING_ON_YOU -> "You could answer in two lines, or say that you have read it.";
            case PROMISED -> "You could do the first small part of it, or say when it will come.";
            case NEW_CONNECTION -> "You could say hello in one line and what made you connect.";
            case SLIPPING -> "You could ask how they are; a few words are enough.";
            case DORMANT -> "You could send a short hello and say what brought them to mind.";
            case JOB_CHANGE -> "You could wish them a good start.";
        };
    }

    /** Dates and counts behind the sentence. */
    SortedMap<String, Cell> evidence(int contact, HelloRule rule) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        int[] days = ledger.contactDays().of(contact);
        if (days.length > 0) {
            cells.put("lastContact", Cell.of(LocalDate.ofEpochDay(days[days.length - 1])));
            cells.put("gapDays", Cell.of((long) ledger.states().gap(contact, today.toEpochDay())));
            cells.put("contactDays", Cell.of((long) days.length));
        }
        ledger.states()
                .usualGap(contact, today.toEpochDay())
                .ifPresent(typical -> cells.put("usualGapDays", Cell.of(typical, 3)));
        switch (rule) {
            case WAITING_ON_YOU -> {
                cells.put("lastMessage", Cell.of(lastTalk(contact)));
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
