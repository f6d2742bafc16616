package dev.rapport.theme.followup;

import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.FollowUps;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.Timelines;
import dev.rapport.report.Cell;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.stat.Survival;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Known;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Turns;
import dev.rapport.theme.measure.Waits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** How soon the owner writes after a meeting, and answers. */
public final class FollowUpAnswers {
    private static final double WEEK = 7;

    private FollowUpAnswers() {}

    static Measure afterMeeting(Ledger ledger) {
        Span before = ledger.windows().yearBefore();
        Cases meetings = meetings(ledger, ledger.windows().year());
        Findings finding = Findings.of(ledger, "follow-up.after-meeting", "After we met", Unit.SHARE, Method.KM_LOGLOG)
                .needs(Source.LOG)
                .directional()
                .window(ledger.windows().year())
                .shareBy(meetings, WEEK)
                .chart(FollowUpFigures.CURVE)
                .detail("sameDay", meetings.where(one -> one.value() == 0).all().size());
        if (ledger.history().log().stream()
                .filter(Fact.Logged::met)
                .anyMatch(row -> !row.on().isAfter(Spans.utcDate(before.from())))) {
            finding.before(before, meetings(ledger, before));
        }
        return finding.sentence(done -> "After a meeting or event you had written to "
                + InWords.of(done, "person", "people") + " within a week." + InWords.likely(done)
                + InWords.open(done));
    }

    /** Days from each contact's first meeting or event in a span to the owner's first word later than it. */
    private static Cases meetings(Ledger ledger, Span span) {
        List<Case> cases = new ArrayList<>();
        boolean[] met = new boolean[ledger.history().contacts().size()];
        ledger.history().log().forEach(row -> met[row.contact()] |= row.met());
        for (int contact = 0; contact < met.length; contact++) {
            if (met[contact]) {
                meeting(ledger, span, contact).ifPresent(cases::add);
            }
        }
        return new Cases("one person you met: the meeting or event, and your first word later than it", cases);
    }

    private static Optional<Case> meeting(Ledger ledger, Span span, int contact) {
        Timelines.Timeline timeline = ledger.timelines().of(contact);
        for (int place : timeline.logged().toArray()) {
            Interaction met = timeline.get(place);
            if (met.logged().filter(Fact.Logged::met).isPresent() && span.holds(met.second())) {
                Optional<Interaction> next = FollowUps.later(timeline, place);
                double days = next.isPresent() ? next.get().epochDay() - met.epochDay() : Double.NaN;
                return Optional.of(Case.timed(
                        contact, met.second(), days, Spans.today(ledger) - met.epochDay(), WEEK, rows -> {
                            rows.days(days).logged(met.logged().get());
                            next.ifPresent(word -> rows.first(contact, word::equals));
                        }));
            }
        }
        return Optional.empty();
    }

    public static Measure myReplyTime(Ledger ledger) {
        List<Case> all = new ArrayList<>();
        List<Case> opening = new ArrayList<>();
        replies(ledger, all, opening);
        Survival atFirst = new Cases("", opening).waits().clustered();
        SortedMap<String, Cell> cells = new TreeMap<>();
        cells.put("within1d", Waits.by(atFirst, 1));
        cells.put("within7d", Waits.by(atFirst, WEEK));
        return Findings.of(
                        ledger, "follow-up.my-reply-time", "How soon I answer", Unit.DAYS, Method.KM_LOGLOG_CLUSTERED)
                .needsMessages()
                .window(ledger.windows().year())
                .median(new Cases("one turn of theirs: its last message, and your next one", all), 1, 7)
                .detail("opening", new Cell.Group(cells))
                .sentence(done -> "Half of their turns had an answer from you after " + InWords.median(done) + "."
                        + InWords.open(done));
    }

    /** Days from every turn of theirs in W12 to the owner's next message; also of those that open an episode. */
    private static void replies(Ledger ledger, List<Case> all, List<Case> opening) {
        Messages messages = ledger.history().messages();
        Span year = ledger.windows().year();
        IntPredicate known = Known.by(ledger, year);
        for (Episode episode : ledger.episodes().all()) {
            if (episode.last() < year.from().getEpochSecond() || !known.test(episode.contact())) {
                continue;
            }
            for (Turns turn : Turns.of(ledger, episode)) {
                if (!turn.mine() && year.holds(messages.second(turn.to() - 1))) {
                    Case reply = reply(ledger, episode.contact(), turn.to());
                    all.add(reply);
                    if (turn.from() == episode.from()) {
                        opening.add(reply);
                    }
                }
            }
        }
    }

    /** @param end index after the last message of their turn */
    private static Case reply(Ledger ledger, int contact, int end) {
        Messages messages = ledger.history().messages();
        long said = messages.second(end - 1);
        int stop = ledger.timelines().messagesFrom(contact + 1);
        int next = end;
        while (next < stop && !messages.mine(next)) {
            next++;
        }
        int answer = next < stop ? next : -1;
        double days = next < stop ? (messages.second(next) - said) / (double) Openers.DAY : Double.NaN;
        double watched = (ledger.windows().end().getEpochSecond() - said) / (double) Openers.DAY;
        return Case.timed(
                contact,
                said,
                days,
                watched,
                Case.LONGEST,
                rows -> rows.days(days).message(end - 1).message(answer));
    }
}
