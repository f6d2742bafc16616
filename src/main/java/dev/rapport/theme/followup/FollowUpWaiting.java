package dev.rapport.theme.followup;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.LastTurnKind;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for the owner: answers, and promises that are open. */
public final class FollowUpWaiting {
    private FollowUpWaiting() {}

    static Measure waitingOnYou(Ledger ledger) {
        Timelines timelines = ledger.timelines();
        Map<LastTurnKind, List<Integer>> wroteLast = wroteLast(ledger);
        long dyads = ledger.people()
                .filter(contact -> ledger.states().tie(contact))
                .filter(contact -> timelines.messagesFrom(contact) < timelines.messagesFrom(contact + 1))
                .count();
        List<Case> known = new ArrayList<>();
        wroteLast.getOrDefault(LastTurnKind.ASKS, List.of()).stream()
                .sorted(ledger.closeness().closestFirst())
                .forEach(contact -> known.add(asked(ledger, contact)));
        Cases people = new Cases("one person who asked: their last message", known);
        long others = wroteLast.entrySet().stream()
                .filter(each -> each.getKey() != LastTurnKind.ASKS && each.getKey() != LastTurnKind.STRANGER)
                .mapToLong(each -> each.getValue().size())
                .sum();
        Findings finding = Findings.of(ledger, "follow-up.waiting-on-you", "Waiting on you?", Unit.PEOPLE, Method.COUNT)
                .needsMessages()
                .count(people, dyads);
        for (LastTurnKind ending : LastTurnKind.values()) {
            if (ending != LastTurnKind.ASKS) {
                finding.detail(
                        ending.code(), wroteLast.getOrDefault(ending, List.of()).size());
            }
        }
        boolean textMissing = ledger.history().coverage().textMissing();
        return finding.spoken("Waiting on you").sentence(done -> waiting(people.counted(), others, textMissing));
    }

    private static String waiting(long asked, long others, boolean textMissing) {
        String rest = others == 0
                ? ""
                : " " + English.capital(English.count(others, "more person", "more people"))
                        + " wrote last; those messages seem to need no answer.";
        if (asked == 0) {
            return "Nobody you know seems to be waiting for an answer." + rest;
        }
        return English.capital(InWords.people(asked)) + " you know "
                + (textMissing ? "wrote last" : "asked you something") + ", two to ninety days ago." + rest;
    }

    /** All who wrote last and have no answer yet, by how their words end; strangers are no ties. */
    public static Map<LastTurnKind, List<Integer>> wroteLast(Ledger ledger) {
        Map<LastTurnKind, List<Integer>> all = new EnumMap<>(LastTurnKind.class);
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            if (ledger.lastWords().wroteLast(contact)) {
                LastTurnKind ending =
                        ledger.states().tie(contact) ? ledger.lastWords().ending(contact) : LastTurnKind.STRANGER;
                all.computeIfAbsent(ending, any -> new ArrayList<>()).add(contact);
            }
        }
        return all;
    }

    private static Case asked(Ledger ledger, int contact) {
        int last = ledger.timelines().messagesFrom(contact + 1) - 1;
        return Case.of(contact, Part.COUNTED, ledger.history().messages().second(last), rows -> rows.message(last));
    }

    /** Log rows with a promised follow-up and no later word of the owner. */
    public static List<Fact.Logged> promises(Ledger ledger) {
        // Of each person looked at once: a contact may have been promised thousands of things.
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
     * When the owner last had to do with a contact.
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
        List<Fact.Logged> promises = promises(ledger);
        Cases open = open(ledger, promises);
        LocalDate today = ledger.windows().today();
        long due = promises.stream()
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
                                + " open, " + English.ofThem(due, open.counted(), "due by now", "not due yet") + ".");
    }

    private static Cases open(Ledger ledger, List<Fact.Logged> promises) {
        List<Case> cases = new ArrayList<>();
        for (Fact.Logged row : promises) {
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
