package dev.rapport.theme;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Amounts;
import dev.rapport.report.Cell;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.stat.Survival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers that wait, promises that are open, and what came after a meeting. */
final class FollowUpAnswers {
    private FollowUpAnswers() {}

    /** A contact's first meeting or event in a span, and the owner's first word later than it. */
    record Meeting(int contact, Interaction met, Optional<Interaction> next) {
        double days() {
            return next.isPresent() ? next.get().epochDay() - met.epochDay() : Double.NaN;
        }

        double watched(Ledger ledger) {
            return Spans.today(ledger) - met.epochDay();
        }
    }

    /** Times to the first word after meetings. */
    static Waits waits(Ledger ledger, List<Meeting> meetings) {
        Waits waits = new Waits();
        meetings.forEach(meeting -> waits.add(meeting.days(), meeting.watched(ledger), meeting.contact));
        return waits;
    }

    static List<Meeting> meetings(Ledger ledger, Span span) {
        List<Meeting> meetings = new ArrayList<>();
        boolean[] withRows = new boolean[ledger.history().contacts().size()];
        ledger.history().log().forEach(row -> withRows[row.contact()] |= met(row));
        for (int contact = 0; contact < withRows.length; contact++) {
            if (!withRows[contact]) {
                continue;
            }
            List<Interaction> timeline = ledger.timelines().of(contact);
            Optional<Interaction> meeting = timeline.stream()
                    .filter(talk -> talk.logged().filter(FollowUpAnswers::met).isPresent())
                    .filter(talk -> span.holds(talk.second()))
                    .findFirst();
            if (meeting.isPresent()) {
                Optional<Interaction> next = timeline.stream()
                        .filter(talk -> later(talk, meeting.get()))
                        .findFirst();
                meetings.add(new Meeting(contact, meeting.get(), next));
            }
        }
        return meetings;
    }

    private static boolean met(Fact.Logged row) {
        return row.kind() == Fact.Logged.Kind.MEETING || row.kind() == Fact.Logged.Kind.EVENT;
    }

    /** On the same day: a later instant if the meeting has a time, else anything that day. */
    private static boolean later(Interaction talk, Interaction meeting) {
        if (talk == meeting || !talk.direction().ownerSide()) {
            return false;
        }
        if (talk.epochDay() != meeting.epochDay()) {
            return talk.epochDay() > meeting.epochDay();
        }
        return !meeting.timed() || talk.timed() && talk.second() > meeting.second();
    }

    static Finding myReplyTime(Ledger ledger) {
        Waits all = new Waits();
        Waits opening = new Waits();
        eachReply(ledger, reply -> {
            all.add(reply.days, reply.watched, reply.contact);
            if (reply.opening) {
                opening.add(reply.days, reply.watched, reply.contact);
            }
        });
        Survival curve = all.clustered();
        return Findings.of(
                        ledger, "follow-up.my-reply-time", "How soon I answer", Unit.DAYS, Method.KM_LOGLOG_CLUSTERED)
                .needs(Source.MESSAGES)
                .directional()
                .window(ledger.windows().year())
                .median(curve, all.waiting())
                .detail("within1d", Waits.by(curve, 1))
                .detail("within7d", Waits.by(curve, 7))
                .detail("opening", FollowUp.days(opening.clustered()))
                .sentence(done -> "Half of their turns had an answer from you after " + Words.median(done) + "."
                        + Words.open(done))
                .done();
    }

    /**
     * A turn of theirs, and the owner's next message in the dyad.
     *
     * @param said index of the turn's last message
     * @param next index of the answer, or -1
     * @param opening whether the turn opens an episode
     */
    record Reply(int contact, int said, int next, double days, double watched, boolean opening) {}

    /** Every turn of theirs in W12 with its answer. */
    static List<Reply> replies(Ledger ledger) {
        List<Reply> replies = new ArrayList<>();
        eachReply(ledger, replies::add);
        return replies;
    }

    private static void eachReply(Ledger ledger, Consumer<Reply> taker) {
        Messages messages = ledger.history().messages();
        Span year = ledger.windows().year();
        long end = ledger.windows().end().getEpochSecond();
        for (Episode episode : ledger.episodes().all()) {
            if (episode.last() < year.from().getEpochSecond()) {
                continue;
            }
            for (Turns turn : Turns.of(ledger, episode)) {
                long said = messages.second(turn.to() - 1);
                if (turn.mine() || !year.holds(said)) {
                    continue;
                }
                int stop = ledger.timelines().messagesFrom(episode.contact() + 1);
                int next = turn.to();
                while (next < stop && !messages.mine(next)) {
                    next++;
                }
                double days = next < stop ? (messages.second(next) - said) / (double) Openers.DAY : Double.NaN;
                double watched = (end - said) / (double) Openers.DAY;
                boolean opening = turn.from() == episode.from();
                taker.accept(
                        new Reply(episode.contact(), turn.to() - 1, next < stop ? next : -1, days, watched, opening));
            }
        }
    }

    static Finding waitingOnYou(Ledger ledger) {
        long known = 0;
        long strangers = 0;
        long question = 0;
        long dyads = 0;
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            boolean tie = ledger.states().tie(contact);
            dyads += tie
                            && ledger.timelines().messagesFrom(contact)
                                    < ledger.timelines().messagesFrom(contact + 1)
                    ? 1
                    : 0;
            if (ledger.lastWords().waitingOnYou(contact)) {
                known += tie ? 1 : 0;
                strangers += tie ? 0 : 1;
                question += tie && askedLast(ledger, contact) ? 1 : 0;
            }
        }
        long withQuestion = question;
        Findings finding = Findings.of(ledger, "follow-up.waiting-on-you", "Waiting on you?", Unit.PEOPLE, Method.COUNT)
                .needs(Source.MESSAGES)
                .directional()
                .count(known, dyads);
        if (!ledger.history().coverage().textMissing()) {
            finding.detail("withQuestion", withQuestion);
        }
        return finding.detail("strangers", strangers)
                .spoken("Waiting on you")
                .sentence(done -> done.value() == 0
                        ? "Nobody you know seems to be waiting for an answer."
                        : Words.capital(Words.people(Math.round(done.value())))
                                + " you know wrote last, two to ninety days ago"
                                + (ledger.history().coverage().textMissing()
                                        ? ""
                                        : ", "
                                                + Amounts.ofThem(
                                                        withQuestion,
                                                        Math.round(done.value()),
                                                        "with a question mark",
                                                        "without a question mark"))
                                + ". Many last messages need no answer.")
                .done();
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

    static Finding promisedOpen(Ledger ledger) {
        List<Fact.Logged> open = promises(ledger);
        LocalDate today = ledger.windows().today();
        long due = open.stream()
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
                .count(open.size(), all)
                .detail("due", Cell.of(due))
                .sentence(done -> done.value() == 0
                        ? "No promised follow-up is open."
                        : Words.capital(Words.count(open.size(), "promised follow-up is", "promised follow-ups are"))
                                + " open, " + Amounts.ofThem(due, open.size(), "due by now", "not due yet") + ".")
                .done();
    }
}
