package dev.rapport.theme;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Timelines;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for the owner: answers, and promises that are open. */
final class FollowUpWaiting {
    /** The value of somebody whose last words hold a question mark. */
    private static final double QUESTION = 1;

    private FollowUpWaiting() {}

    static Measure waitingOnYou(Ledger ledger) {
        Timelines timelines = ledger.timelines();
        List<Case> known = new ArrayList<>();
        long strangers = 0;
        long dyads = 0;
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            boolean tie = ledger.states().tie(contact);
            boolean waiting = ledger.lastWords().waitingOnYou(contact);
            dyads += tie && timelines.messagesFrom(contact) < timelines.messagesFrom(contact + 1) ? 1 : 0;
            strangers += waiting && !tie ? 1 : 0;
            if (waiting && tie) {
                known.add(waiting(ledger, contact));
            }
        }
        Cases people = new Cases("one person: their last message", known);
        long withQuestion = people.where(one -> one.value() == QUESTION).counted();
        boolean textMissing = ledger.history().coverage().textMissing();
        Findings finding = Findings.of(ledger, "follow-up.waiting-on-you", "Waiting on you?", Unit.PEOPLE, Method.COUNT)
                .needs(Source.MESSAGES)
                .directional()
                .count(people, dyads);
        if (!textMissing) {
            finding.detail("withQuestion", withQuestion);
        }
        return finding.detail("strangers", strangers)
                .spoken("Waiting on you")
                .sentence(done -> done.value() == 0
                        ? "Nobody you know seems to be waiting for an answer."
                        : English.capital(InWords.people(Math.round(done.value())))
                                + " you know wrote last, two to ninety days ago"
                                + (textMissing
                                        ? ""
                                        : ", "
                                                + English.ofThem(
                                                        withQuestion,
                                                        Math.round(done.value()),
                                                        "with a question mark",
                                                        "without a question mark"))
                                + ". Many last messages need no answer.")
                .taken();
    }

    private static Case waiting(Ledger ledger, int contact) {
        int last = ledger.timelines().messagesFrom(contact + 1) - 1;
        boolean asked = askedLast(ledger, contact);
        return Case.valued(
                contact,
                Part.COUNTED,
                ledger.history().messages().second(last),
                asked ? QUESTION : 0,
                rows -> rows.note(asked ? "with a question mark" : "").message(last));
    }

    /** Whether their last words, all since the owner's last message in that exchange, hold a question mark. */
    static boolean askedLast(Ledger ledger, int contact) {
        Messages messages = ledger.history().messages();
        int from = ledger.timelines().messagesFrom(contact);
        long gap = ledger.settings().episodeGapDays() * Openers.DAY;
        for (int i = ledger.timelines().messagesFrom(contact + 1) - 1; i >= from && !messages.mine(i); i--) {
            if (messages.questionMark(i)) {
                return true;
            }
            if (i > from && messages.second(i) - messages.second(i - 1) > gap) {
                return false;
            }
        }
        return false;
    }

    /** Log rows with a promised follow-up and no later word of the owner. */
    static List<Fact.Logged> promises(Ledger ledger) {
        // Of each person looked at once: somebody may have been promised thousands of things.
        Map<Integer, LastWord> last = new HashMap<>();
        return ledger.history().log().stream()
                .filter(row -> row.followUp().isPresent())
                .filter(row -> !last.computeIfAbsent(
                                row.contact(),
                                contact -> LastWord.of(ledger.timelines().of(contact)))
                        .keeps(row))
                .toList();
    }

    /**
     * When the owner last had to do with somebody.
     *
     * @param second the last one of that day whose time is known; {@link Long#MIN_VALUE} if there is none
     */
    private record LastWord(long day, long second) {
        static LastWord of(List<Interaction> talks) {
            long day = Long.MIN_VALUE;
            long second = Long.MIN_VALUE;
            for (Interaction talk : talks) {
                if (talk.direction() == Direction.IN || talk.epochDay() < day) {
                    continue;
                }
                second = talk.epochDay() > day ? Long.MIN_VALUE : second;
                day = talk.epochDay();
                second = talk.timed() ? Math.max(second, talk.second()) : second;
            }
            return new LastWord(day, second);
        }

        /** Whether it comes after a promise: on a later day, or later on that day where both times are known. */
        boolean keeps(Fact.Logged promise) {
            long made = promise.on().toEpochDay();
            return day > made
                    || (day == made
                            && promise.at().isPresent()
                            && second > promise.at().get().getEpochSecond());
        }
    }

    static Measure promisedOpen(Ledger ledger) {
        Cases open = open(ledger);
        LocalDate today = ledger.windows().today();
        long due = promises(ledger).stream()
                .filter(row -> row.followUp()
                        .flatMap(Fact.Logged.Promise::due)
                        .filter(date -> !date.isAfter(today))
                        .isPresent())
                .count();
        long all = ledger.history().log().stream()
                .filter(row -> row.followUp().isPresent())
                .count();
        return Findings.of(ledger, "follow-up.promised-open", "Things you said you would do", Unit.COUNT, Method.COUNT)
                .needsLogField("follow_up_by")
                .directional()
                .count(open, all)
                .detail("due", due)
                .sentence(done -> done.value() == 0
                        ? "No promised follow-up is open."
                        : English.capital(English.count(
                                        open.counted(), "promised follow-up is", "promised follow-ups are"))
                                + " open, " + English.ofThem(due, open.counted(), "due by now", "not due yet") + ".")
                .taken();
    }

    private static Cases open(Ledger ledger) {
        List<Case> cases = new ArrayList<>();
        for (Fact.Logged row : promises(ledger)) {
            String due = row.followUp()
                    .flatMap(Fact.Logged.Promise::due)
                    .map(date -> "for " + date)
                    .orElse("");
            cases.add(Case.of(
                    row.contact(),
                    Part.COUNTED,
                    ledger.days().begin(row.on().toEpochDay()),
                    rows -> rows.note(due).logged(row)));
        }
        return new Cases("one row of the log with a follow-up that is open", cases);
    }
}
