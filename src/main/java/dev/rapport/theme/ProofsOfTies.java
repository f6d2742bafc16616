package dev.rapport.theme;

import dev.rapport.fact.Fact;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.TouchState;
import dev.rapport.report.Evidence;
import dev.rapport.report.Evidence.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** The cases of theme 4, of the month, of momentum, and of the people worth a hello. */
final class ProofsOfTies {
    private static final String CONNECTED = "one new connection: the row of connecting, and the first word";
    private static final String LATEST = "one person: the latest contact";

    private ProofsOfTies() {}

    static Map<String, Proofs.Way> ways() {
        Map<String, Proofs.Way> ways = new LinkedHashMap<>();
        ways.put("month.people", (ledger, proof) -> inMonth(ledger, proof, false));
        ways.put("month.two-way", (ledger, proof) -> inMonth(ledger, proof, true));
        ways.put("follow-up.within-7-days", (ledger, proof) -> firstWord(ledger, proof, 7));
        ways.put("follow-up.within-30-days", (ledger, proof) -> firstWord(ledger, proof, 30));
        ways.put("follow-up.time", (ledger, proof) -> firstWord(ledger, proof, 90));
        ways.put("follow-up.either-30-days", ProofsOfTies::anyWord);
        ways.put("follow-up.after-meeting", ProofsOfTies::afterMeeting);
        ways.put("follow-up.my-reply-time", ProofsOfTies::replies);
        ways.put("follow-up.waiting-on-you", ProofsOfTies::waitingOnYou);
        ways.put("follow-up.promised-open", ProofsOfTies::promised);
        state(ways, "touch.active", TouchState.ACTIVE);
        state(ways, "touch.quiet", TouchState.QUIET);
        state(ways, "touch.dormant", TouchState.DORMANT);
        state(ways, "touch.long-dormant", TouchState.LONG_DORMANT);
        ways.put("touch.never-spoken", ProofsOfTies::neverSpoken);
        ways.put(
                "touch.stale",
                (ledger, proof) -> latest(
                        ledger,
                        proof,
                        contact -> FollowUpTouch.state(ledger, contact).stale()));
        ways.put(
                "touch.went-quiet",
                (ledger, proof) -> latest(
                        ledger,
                        proof,
                        contact -> ledger.silences()
                                .wentQuiet(contact, ledger.windows().month())));
        ways.put("touch.came-back", ProofsOfTies::cameBack);
        ways.put(
                "touch.close-ties",
                (ledger, proof) ->
                        latest(ledger, proof, contact -> ledger.states().close(contact, Spans.today(ledger))));
        ways.put(
                "touch.close-going-quiet",
                (ledger, proof) -> latest(
                        ledger, proof, contact -> ledger.states().closeGoingQuiet(contact, Spans.today(ledger))));
        ways.put("touch.dormant-opportunities", (ledger, proof) -> {
            FollowUpTouch.dormant(ledger).forEach(contact -> latest(ledger, proof, contact));
            return proof.of(LATEST);
        });
        ways.put("momentum.active-weeks", ProofsOfTies::weeks);
        ways.put("momentum.first-moves", ProofsOfTies::firstMoves);
        ways.put("momentum.new-people", ProofsOfTies::newPeople);
        ways.put("momentum.follow-ups", ProofsOfTies::followUps);
        ways.put("momentum.ease", ProofsOfTies::ease);
        ways.put("hello.suggestions", ProofsOfTies::suggestions);
        return ways;
    }

    private static Predicate<Interaction> in(Ledger ledger, YearMonth month) {
        return talk -> YearMonth.from(LocalDate.ofEpochDay(talk.epochDay())).equals(month);
    }

    private static Evidence inMonth(Ledger ledger, Proof proof, boolean twoWay) {
        Predicate<Interaction> inside = in(ledger, ledger.windows().month());
        FollowUpTouch.contacts(ledger).forEach(contact -> {
            List<Interaction> talks =
                    ledger.timelines().of(contact).stream().filter(inside).toList();
            boolean mine = talks.stream().anyMatch(talk -> talk.direction().ownerSide());
            boolean theirs = talks.stream().anyMatch(talk -> talk.direction().theirSide());
            if (twoWay ? mine && theirs : mine || theirs) {
                proof.add(
                        Part.COUNTED,
                        contact,
                        "",
                        twoWay ? proof.bothSides(contact, inside) : proof.talks(contact, inside));
            }
        });
        return proof.of("one person: what happened in the month");
    }

    private static Evidence firstWord(Ledger ledger, Proof proof, double horizon) {
        for (int contact : FollowUp.fresh(ledger, ledger.windows().halfYear()).contacts()) {
            double days = FollowUp.daysToFirstWord(ledger, contact);
            word(ledger, proof, contact, days, horizon, talk -> talk.direction().ownerSide());
        }
        return proof.of(CONNECTED + " of yours");
    }

    private static Evidence anyWord(Ledger ledger, Proof proof) {
        for (int contact : FollowUp.fresh(ledger, ledger.windows().halfYear()).contacts()) {
            word(ledger, proof, contact, FollowUp.daysToAnyWord(ledger, contact), 30, talk -> true);
        }
        return proof.of(CONNECTED + " of either");
    }

    private static void word(
            Ledger ledger, Proof proof, int contact, double days, double horizon, Predicate<Interaction> side) {
        long connected = ledger.history()
                .contacts()
                .get(contact)
                .connectedOn()
                .orElseThrow()
                .toEpochDay();
        List<Evidence.Row> rows = new ArrayList<>(proof.connection(contact));
        if (!Double.isNaN(days)) {
            List<Evidence.Row> thatDay =
                    proof.talks(contact, side.and(talk -> FollowUp.utcDay(talk) == connected + Math.round(days)));
            // Where a first message may be the invitation's note, the word is a later one of that day.
            rows.add(thatDay.get(days == 0 ? thatDay.size() - 1 : 0));
        }
        proof.add(Proof.by(days, FollowUp.watched(ledger, contact), horizon), contact, Proof.days(days), rows);
    }

    private static Evidence afterMeeting(Ledger ledger, Proof proof) {
        for (FollowUpAnswers.Meeting meeting :
                FollowUpAnswers.meetings(ledger, ledger.windows().year())) {
            List<Evidence.Row> rows =
                    new ArrayList<>(List.of(proof.logged(meeting.met().logged().orElseThrow())));
            meeting.next()
                    .ifPresent(next -> rows.add(proof.talks(meeting.contact(), talk -> talk.equals(next))
                            .get(0)));
            proof.add(
                    Proof.by(meeting.days(), meeting.watched(ledger), 7),
                    meeting.contact(),
                    Proof.days(meeting.days()),
                    rows);
        }
        return proof.of("one person you met: the meeting or event, and your first word later than it");
    }

    private static Evidence replies(Ledger ledger, Proof proof) {
        for (FollowUpAnswers.Reply reply : FollowUpAnswers.replies(ledger)) {
            List<Evidence.Row> rows = new ArrayList<>(List.of(proof.message(reply.said())));
            if (reply.next() >= 0) {
                rows.add(proof.message(reply.next()));
            }
            proof.add(Proof.timed(reply.days(), reply.watched()), reply.contact(), Proof.days(reply.days()), rows);
        }
        return proof.of("one turn of theirs: its last message, and your next one");
    }

    private static Evidence waitingOnYou(Ledger ledger, Proof proof) {
        FollowUpTouch.contacts(ledger)
                .filter(contact ->
                        ledger.states().tie(contact) && ledger.lastWords().waitingOnYou(contact))
                .forEach(contact -> proof.add(
                        Part.COUNTED,
                        contact,
                        FollowUpAnswers.askedLast(ledger, contact) ? "with a question mark" : "",
                        List.of(proof.message(ledger.timelines().messagesFrom(contact + 1) - 1))));
        return proof.of("one person: their last message");
    }

    private static Evidence promised(Ledger ledger, Proof proof) {
        for (Fact.Logged row : FollowUpAnswers.promises(ledger)) {
            String due = row.followUp()
                    .flatMap(Fact.Logged.Promise::due)
                    .map(date -> "for " + date)
                    .orElse("");
            proof.add(Part.COUNTED, row.contact(), due, List.of(proof.logged(row)));
        }
        return proof.of("one row of the log with a follow-up that is open");
    }

    private static void state(Map<String, Proofs.Way> ways, String id, TouchState state) {
        ways.put(
                id, (ledger, proof) -> latest(ledger, proof, contact -> FollowUpTouch.state(ledger, contact) == state));
    }

    private static Evidence neverSpoken(Ledger ledger, Proof proof) {
        FollowUpTouch.contacts(ledger)
                .filter(contact -> FollowUpTouch.state(ledger, contact) == TouchState.NEVER_SPOKEN)
                .forEach(contact -> proof.add(Part.COUNTED, contact, "", proof.connection(contact)));
        return proof.of("one connection without any contact yet: the row of connecting");
    }

    private static Evidence latest(Ledger ledger, Proof proof, IntPredicate which) {
        FollowUpTouch.contacts(ledger).filter(which).forEach(contact -> latest(ledger, proof, contact));
        return proof.of(LATEST);
    }

    private static void latest(Ledger ledger, Proof proof, int contact) {
        int days = ledger.contactDays().of(contact).length;
        String note = Words.count(days, "contact day", "contact days") + ", the last "
                + Words.count(ledger.states().gap(contact, Spans.today(ledger)), "day", "days") + " ago";
        proof.add(Part.COUNTED, contact, note, proof.latest(contact, Spans.today(ledger)));
    }

    private static Evidence cameBack(Ledger ledger, Proof proof) {
        YearMonth month = ledger.windows().month();
        FollowUpTouch.contacts(ledger).forEach(contact -> {
            Part part = switch (ledger.silences().cameBack(contact, month)) {
                case YES -> Part.COUNTED;
                case WAITING -> Part.WAITING;
                case NO -> Part.COMPARED;
            };
            if (part != Part.COMPARED) {
                proof.add(part, contact, "", proof.talks(contact, in(ledger, month)));
            }
        });
        return proof.of("one person after a silence: what happened in the month");
    }

    private static Evidence weeks(Ledger ledger, Proof proof) {
        for (long monday : Momentum.coveredWeeks(ledger)) {
            Predicate<Interaction> mine =
                    talk -> talk.direction().ownerSide() && talk.epochDay() >= monday && talk.epochDay() < monday + 7;
            List<Evidence.Row> rows = FollowUpTouch.contacts(ledger)
                    .mapToObj(contact -> proof.talks(contact, mine))
                    .flatMap(List::stream)
                    .toList();
            proof.add(
                    rows.isEmpty() ? Part.COMPARED : Part.COUNTED,
                    "the week of " + LocalDate.ofEpochDay(monday),
                    "",
                    rows);
        }
        return proof.of("one week: what came from your side");
    }

    private static Evidence firstMoves(Ledger ledger, Proof proof) {
        Predicate<Interaction> inside = in(ledger, ledger.windows().month());
        FollowUpTouch.contacts(ledger).forEach(contact -> {
            List<Interaction> timeline = ledger.timelines().of(contact);
            List<Evidence.Row> rows = proof.talks(contact, talk -> true);
            Arrays.stream(ledger.firstMoves().of(contact))
                    .filter(position -> inside.test(timeline.get(position)))
                    .forEach(position -> proof.add(Part.COUNTED, contact, "", List.of(rows.get(position))));
        });
        return proof.of("one first move of yours");
    }

    private static Evidence newPeople(Ledger ledger, Proof proof) {
        Predicate<Interaction> inside = in(ledger, ledger.windows().month());
        FollowUpTouch.contacts(ledger).forEach(contact -> {
            List<Interaction> timeline = ledger.timelines().of(contact);
            boolean mine = timeline.stream().anyMatch(talk -> talk.direction().ownerSide());
            if (mine && inside.test(timeline.get(0))) {
                proof.add(Part.COUNTED, contact, "", proof.bothSides(contact, talk -> true));
            }
        });
        return proof.of("one person: the first word of either side");
    }

    private static Evidence followUps(Ledger ledger, Proof proof) {
        Span month = ledger.windows().reportMonth();
        long from = ledger.windows().day(month.from().getEpochSecond()).toEpochDay();
        long to = ledger.windows().day(month.to().getEpochSecond()).toEpochDay();
        FollowUpTouch.contacts(ledger).forEach(contact -> {
            long[] days = Arrays.stream(ledger.followUps().days(contact))
                    .filter(day -> day >= from && day <= to)
                    .distinct()
                    .toArray();
            if (days.length > 0) {
                Predicate<Interaction> thatDay = talk ->
                        talk.direction().ownerSide() && Arrays.stream(days).anyMatch(day -> day == talk.epochDay());
                List<Evidence.Row> rows = new ArrayList<>(proof.connection(contact));
                rows.addAll(proof.talks(contact, thatDay));
                proof.add(Part.COUNTED, contact, "", rows);
            }
        });
        return proof.of("one person: the row of connecting, and your words on the days you followed up");
    }

    private static Evidence ease(Ledger ledger, Proof proof) {
        Predicate<Interaction> inside = in(ledger, ledger.windows().month());
        for (int contact : FollowUpTouch.contacts(ledger).toArray()) {
            for (Interaction talk : ledger.timelines().of(contact)) {
                talk.logged()
                        .filter(row -> row.ease().isPresent() && inside.test(talk))
                        .ifPresent(row -> proof.add(
                                Part.COUNTED, contact, "mark " + row.ease().getAsInt(), List.of(proof.logged(row))));
            }
        }
        return proof.of("one mark of your own");
    }

    private static Evidence suggestions(Ledger ledger, Proof proof) {
        for (HelloCandidates.Pick pick : HelloCandidates.of(ledger).picks()) {
            List<Evidence.Row> rows = new ArrayList<>(proof.latest(pick.contact(), Spans.today(ledger)));
            rows.addAll(proof.connection(pick.contact()));
            proof.add(Part.COUNTED, pick.contact(), pick.rule().code(), rows);
        }
        return proof.of("one person: the rule, the latest contact, the row of connecting");
    }
}
