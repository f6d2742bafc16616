package dev.rapport.theme.followup;

import dev.rapport.fact.Source;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.NewTies;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Theme;
import dev.rapport.theme.touch.TouchFigures;
import dev.rapport.theme.touch.TouchFindings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Theme 4, the follow-up problem: the first word after connecting and after meeting, and answers that wait. */
public final class FollowUp implements Theme {
    private static final double WEEK = 7;
    private static final double MONTH = 30;

    @Override
    public About about() {
        return new About(
                "follow-up",
                "Keeping the thread",
                "After connecting or meeting, do I write, and with whom have I not spoken for a while?",
                "Days from connecting, or from a logged meeting, to your first word, as a Kaplan-Meier curve, so that"
                        + " recent ones count for as long as they were watched. A tie is quiet after 90 days without"
                        + " contact, dormant after a year.",
                "Words by mail or in person that no log holds. Many last messages need no answer.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure week = withinSevenDays(ledger);
        Measure meeting = FollowUpAnswers.afterMeeting(ledger);
        Measure time = time(ledger);
        Measure second = SecondConversation.of(ledger);
        List<Measure> measures = new ArrayList<>(List.of(
                week,
                withinThirtyDays(ledger),
                eitherThirtyDays(ledger),
                time,
                meeting,
                second,
                FollowUpAnswers.myReplyTime(ledger),
                FollowUpWaiting.waitingOnYou(ledger),
                FollowUpWaiting.promisedOpen(ledger)));
        List<Measure> states = TouchFindings.measures(ledger);
        measures.addAll(states);
        List<Finding> touch = states.stream().map(Measure::finding).toList();
        List<Figure> figures = new ArrayList<>();
        FollowUpFigures.curve(week, time.finding(), meeting, second.finding()).ifPresent(figures::add);
        TouchFigures.states(ledger, touch).ifPresent(figures::add);
        TouchFigures.rhythm(ledger, touch).ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.CONNECTIONS, "After connecting", "how soon you write after connecting")
                .input(Source.MESSAGES, "Who is quiet, and who waits", "quiet ties and open answers")
                .input(Source.LOG, "After we met", "how soon you write after meetings, and what you promised,")
                .logField("follow_up_by", "Things you said you would do", "promised follow-ups")
                .owner();
        Finding stale = touch.stream()
                .filter(finding -> finding.id().equals("touch.stale"))
                .findFirst()
                .orElseThrow();
        String lead = (week.finding().measured() ? InWords.brief(week.finding()) + " " : "")
                + InWords.lead(stale, stale.sentence());
        return new Answer(about(), lead, measures, figures, gaps.list());
    }

    /** Connections made in a span that count, and how many were left out for which reason. */
    record Fresh(List<Integer> contacts, long alreadyTalking, long bulk, long nameless) {}

    static Fresh fresh(Ledger ledger, Span span) {
        return ledger.once(Fresh.class, span, FollowUp::connected);
    }

    private static Fresh connected(Ledger ledger, Span span) {
        long from = Spans.utcDay(span.from());
        long to = Spans.utcDay(span.to());
        List<Integer> counted = new ArrayList<>();
        long talking = 0;
        long bulk = 0;
        NewTies ties = ledger.newTies();
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            int day = ties.connectedOn(contact);
            if (day < from || day > to) {
                continue;
            }
            if (ties.alreadyTalking(contact)) {
                talking++;
            } else if (ties.bulkDay(day)) {
                bulk++;
            } else {
                counted.add(contact);
            }
        }
        long nameless = ledger.history().namelessConnectedOn().stream()
                .filter(date -> date.toEpochDay() >= from && date.toEpochDay() <= to)
                .count();
        return new Fresh(counted, talking, bulk, nameless);
    }

    /** Days from connecting to the owner's first word. */
    private static Cases firstWords(Ledger ledger, Span span, double horizon) {
        return words(ledger, span, "yours", horizon, talk -> talk.direction().ownerSide());
    }

    /** Days from connecting to the first word of a side. */
    private static Cases words(Ledger ledger, Span span, String whose, double horizon, Predicate<Interaction> side) {
        List<Case> cases = new ArrayList<>();
        long end = Spans.utcDay(ledger.windows().end());
        for (int contact : fresh(ledger, span).contacts()) {
            int connected = ledger.newTies().connectedOn(contact);
            OptionalLong word = ledger.newTies().daysToFirstWord(contact, side);
            double days = word.isPresent() ? word.getAsLong() : Double.NaN;
            cases.add(Case.timed(contact, connected * Openers.DAY, days, end - connected, horizon, rows -> {
                rows.days(days).connection(contact);
                Predicate<Interaction> thatDay = side.and(talk -> talk.utcDay() == connected + Math.round(days));
                // Where a first message may be the invitation's note, the word is a later one of that day.
                if (days == 0) {
                    rows.last(contact, thatDay);
                } else if (days > 0) {
                    rows.first(contact, thatDay);
                }
            }));
        }
        return new Cases("one new connection: the row of connecting, and the first word of " + whose, cases);
    }

    private static Findings afterConnecting(Ledger ledger, String id, String name, Unit unit) {
        Span half = ledger.windows().halfYear();
        Fresh fresh = fresh(ledger, half);
        return Findings.of(ledger, id, name, unit, Method.KM_LOGLOG)
                .needs(Source.CONNECTIONS)
                .needsTalk()
                .window(half)
                .detail("alreadyTalking", fresh.alreadyTalking())
                .detail("bulk", fresh.bulk())
                .detail("nameless", fresh.nameless());
    }

    /** The headline of the theme. */
    public static Measure withinSevenDays(Ledger ledger) {
        Findings finding = afterConnecting(ledger, "follow-up.within-7-days", "Followed up within a week", Unit.SHARE)
                .shareBy(firstWords(ledger, ledger.windows().halfYear(), WEEK), WEEK)
                .chart(FollowUpFigures.CURVE);
        Span before = halfBefore(ledger);
        if (listed(ledger, before)) {
            finding.before(before, firstWords(ledger, before, WEEK));
        }
        return finding.sentence(done -> "You had written to "
                + InWords.of(done, "new connection", "new connections") + " within a week."
                + InWords.likely(done) + InWords.open(done));
    }

    private static Span halfBefore(Ledger ledger) {
        Span half = ledger.windows().halfYear();
        return new Span(half.from().minus(Duration.ofDays(180)), half.from().minusSeconds(1));
    }

    /** Whether invitations of a whole span are listed, so that notes can be told from messages. */
    private static boolean listed(Ledger ledger, Span span) {
        return ledger.history().coverage().invitationWindows().stream()
                .anyMatch(window ->
                        !window.from().isAfter(span.from()) && !window.to().isBefore(span.to()));
    }

    private static Measure withinThirtyDays(Ledger ledger) {
        return afterConnecting(ledger, "follow-up.within-30-days", "… within a month", Unit.SHARE)
                .shareBy(firstWords(ledger, ledger.windows().halfYear(), MONTH), MONTH)
                .chart(FollowUpFigures.CURVE)
                .spoken("Followed up within a month")
                .sentence(done -> "You had written to "
                        + InWords.of(done, "new connection", "new connections") + " within a month."
                        + InWords.likely(done) + InWords.open(done));
    }

    private static Measure eitherThirtyDays(Ledger ledger) {
        return afterConnecting(ledger, "follow-up.either-30-days", "Any word within a month", Unit.SHARE)
                .shareBy(words(ledger, ledger.windows().halfYear(), "either", MONTH, any -> true), MONTH)
                .sentence(done -> "With " + InWords.of(done, "new connection", "new connections")
                        + " one of you had written within a month."
                        + InWords.likely(done) + InWords.open(done));
    }

    private static Measure time(Ledger ledger) {
        return afterConnecting(ledger, "follow-up.time", "Days to my first word", Unit.DAYS)
                .median(firstWords(ledger, ledger.windows().halfYear(), Case.LONGEST))
                .chart(FollowUpFigures.CURVE)
                .sentence(done -> "Half of your new connections had a word from you after " + InWords.median(done) + "."
                        + InWords.open(done));
    }
}
