package dev.rapport.theme;

import dev.rapport.fact.Source;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Survival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Theme 4, the follow-up problem: the first word after connecting and after meeting, and answers that wait. */
final class FollowUp implements Theme {
    static final String CURVE = "follow-up.curve";
    private static final double WEEK = 7;
    private static final double MONTH = 30;

    @Override
    public About about() {
        return new About(
                "follow-up",
                "Keeping the thread",
                "Meeting people is the easy half; most threads are let go afterwards, and many can be picked up again.",
                "After connecting or meeting, do I write, and with whom have I not spoken for a while?",
                "Days from connecting, or from a logged meeting, to your first word, as a Kaplan-Meier curve, so that"
                        + " recent ones count for as long as they were watched. A tie is quiet after 90 days without"
                        + " contact, dormant after a year.",
                "Connections.csv, messages.csv; Invitations.csv tells notes from messages; a log for meetings",
                "Words by mail or in person that no log holds. Many last messages need no answer.");
    }

    @Override
    public Section examine(Ledger ledger) {
        Finding week = withinSevenDays(ledger);
        Finding meeting = afterMeeting(ledger);
        Finding time = time(ledger);
        List<Finding> findings = new ArrayList<>(List.of(
                week,
                withinThirtyDays(ledger),
                eitherThirtyDays(ledger),
                time,
                meeting,
                FollowUpAnswers.myReplyTime(ledger),
                FollowUpAnswers.waitingOnYou(ledger),
                FollowUpAnswers.promisedOpen(ledger)));
        List<Finding> touch = FollowUpTouch.findings(ledger);
        findings.addAll(touch);
        List<Figure> figures = new ArrayList<>();
        FollowUpFigures.curve(ledger, week, time, meeting).ifPresent(figures::add);
        FollowUpTouchFigures.states(ledger, touch).ifPresent(figures::add);
        FollowUpTouchFigures.rhythm(ledger, touch).ifPresent(figures::add);
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
        String lead = (week.measured() ? Words.brief(week) + " " : "") + Words.lead(stale, stale.sentence());
        return new Section(about(), lead, findings, figures, gaps.list());
    }

    /** Connections made in a span that count, and how many were left out for which reason. */
    record Fresh(List<Integer> contacts, long alreadyTalking, long bulk, long nameless) {}

    static Fresh fresh(Ledger ledger, Span span) {
        long from = Spans.utcDay(span.from());
        long to = Spans.utcDay(span.to());
        List<Integer> counted = new ArrayList<>();
        long talking = 0;
        long bulk = 0;
        for (var contact : ledger.history().contacts()) {
            long day = contact.connectedOn().isPresent()
                    ? contact.connectedOn().get().toEpochDay()
                    : Long.MIN_VALUE;
            if (day < from || day > to) {
                continue;
            }
            if (ledger.newTies().alreadyTalking(contact.id())) {
                talking++;
            } else if (ledger.newTies().bulkDay(day)) {
                bulk++;
            } else {
                counted.add(contact.id());
            }
        }
        long nameless = ledger.history().namelessConnectedOn().stream()
                .filter(date -> date.toEpochDay() >= from && date.toEpochDay() <= to)
                .count();
        return new Fresh(counted, talking, bulk, nameless);
    }

    /** Days from connecting to the owner's first word. */
    static Waits firstWords(Ledger ledger, Span span) {
        Waits waits = new Waits();
        for (int contact : fresh(ledger, span).contacts()) {
            waits.add(daysToFirstWord(ledger, contact), watched(ledger, contact), contact);
        }
        return waits;
    }

    /** Days from connecting to the first word of either side. */
    static Waits anyWords(Ledger ledger, Span span) {
        Waits waits = new Waits();
        for (int contact : fresh(ledger, span).contacts()) {
            waits.add(daysToAnyWord(ledger, contact), watched(ledger, contact), contact);
        }
        return waits;
    }

    /** Days from connecting to the first word of the owner; NaN if there is none. */
    static double daysToFirstWord(Ledger ledger, int contact) {
        OptionalLong days = ledger.newTies().daysToFirstWord(contact);
        return days.isPresent() ? days.getAsLong() : Double.NaN;
    }

    /** Days from connecting to the first word of either side; NaN if there is none. */
    static double daysToAnyWord(Ledger ledger, int contact) {
        LocalDate connected =
                ledger.history().contacts().get(contact).connectedOn().orElseThrow();
        boolean toldApart = ledger.newTies().notesToldApart(connected);
        boolean first = true;
        for (Interaction talk : ledger.timelines().of(contact)) {
            long day = utcDay(talk) - connected.toEpochDay();
            boolean perhapsNote = first && talk.message() && day == 0 && !toldApart;
            first &= !talk.message();
            if (day >= 0 && !perhapsNote) {
                return day;
            }
        }
        return Double.NaN;
    }

    /** The UTC date of an instant; a log row without a time of day keeps the day it was written with. */
    static long utcDay(Interaction talk) {
        return talk.timed() ? Spans.utcDay(talk.second()) : talk.epochDay();
    }

    static double watched(Ledger ledger, int contact) {
        long connected = ledger.history()
                .contacts()
                .get(contact)
                .connectedOn()
                .orElseThrow()
                .toEpochDay();
        return Spans.utcDay(ledger.windows().end()) - connected;
    }

    private static Findings afterConnecting(Ledger ledger, String id, String name, Unit unit) {
        Span half = ledger.windows().halfYear();
        Fresh fresh = fresh(ledger, half);
        return Findings.of(ledger, id, name, unit, Method.KM_LOGLOG)
                .needs(Source.CONNECTIONS)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(half)
                .detail("alreadyTalking", fresh.alreadyTalking())
                .detail("bulk", fresh.bulk())
                .detail("nameless", fresh.nameless());
    }

    static Finding withinSevenDays(Ledger ledger) {
        Findings finding = afterConnecting(ledger, "follow-up.within-7-days", "Followed up within a week", Unit.SHARE)
                .shareBy(firstWords(ledger, ledger.windows().halfYear()).curve(), WEEK)
                .chart(CURVE);
        Span before = halfBefore(ledger);
        if (listed(ledger, before)) {
            Survival then = firstWords(ledger, before).curve();
            long k = then.steps().stream()
                    .filter(step -> step.time() <= WEEK)
                    .mapToLong(step -> step.events())
                    .sum();
            if (then.units() >= 5 && then.observedThrough(WEEK)) {
                Estimate share = then.shareBy(WEEK);
                finding.before(before, share, k, then.units());
            }
        }
        return finding.sentence(done -> "You had written to " + Words.share(done)
                        + " of your new connections within a week." + Words.open(done))
                .done();
    }

    private static Span halfBefore(Ledger ledger) {
        Span half = ledger.windows().halfYear();
        return new Span(
                half.from().minus(java.time.Duration.ofDays(180)), half.from().minusSeconds(1));
    }

    /** Whether invitations of a whole span are listed, so that notes can be told from messages. */
    private static boolean listed(Ledger ledger, Span span) {
        return ledger.history().coverage().invitationWindows().stream()
                .anyMatch(window ->
                        !window.from().isAfter(span.from()) && !window.to().isBefore(span.to()));
    }

    static Finding withinThirtyDays(Ledger ledger) {
        return afterConnecting(ledger, "follow-up.within-30-days", "… within a month", Unit.SHARE)
                .shareBy(firstWords(ledger, ledger.windows().halfYear()).curve(), MONTH)
                .chart(CURVE)
                .spoken("Followed up within a month")
                .sentence(done -> "You had written to " + Words.share(done) + " of your new connections within a month."
                        + Words.open(done))
                .done();
    }

    static Finding eitherThirtyDays(Ledger ledger) {
        return afterConnecting(ledger, "follow-up.either-30-days", "Any word within a month", Unit.SHARE)
                .shareBy(anyWords(ledger, ledger.windows().halfYear()).curve(), MONTH)
                .sentence(done -> "With " + Words.share(done)
                        + " of your new connections one of you had written within a month." + Words.open(done))
                .done();
    }

    static Finding time(Ledger ledger) {
        Waits waits = firstWords(ledger, ledger.windows().halfYear());
        return afterConnecting(ledger, "follow-up.time", "Days to my first word", Unit.DAYS)
                .median(waits.curve(), waits.waiting())
                .chart(CURVE)
                .sentence(done -> "Half of your new connections had a word from you after " + Words.median(done) + "."
                        + Words.open(done))
                .done();
    }

    static Finding afterMeeting(Ledger ledger) {
        Span year = ledger.windows().year();
        List<FollowUpAnswers.Meeting> meetings = FollowUpAnswers.meetings(ledger, year);
        long sameDay = meetings.stream().filter(meeting -> meeting.days() == 0).count();
        Survival then = FollowUpAnswers.waits(
                        ledger,
                        FollowUpAnswers.meetings(ledger, ledger.windows().yearBefore()))
                .curve();
        Findings finding = Findings.of(ledger, "follow-up.after-meeting", "After we met", Unit.SHARE, Method.KM_LOGLOG)
                .needs(Source.LOG)
                .directional()
                .window(year)
                .shareBy(FollowUpAnswers.waits(ledger, meetings).curve(), WEEK)
                .chart(CURVE)
                .detail("sameDay", sameDay);
        if (then.units() >= 5
                && then.observedThrough(WEEK)
                && logCovers(ledger, ledger.windows().yearBefore())) {
            long k = then.steps().stream()
                    .filter(step -> step.time() <= WEEK)
                    .mapToLong(step -> step.events())
                    .sum();
            finding.before(ledger.windows().yearBefore(), then.shareBy(WEEK), k, then.units());
        }
        return finding.sentence(done -> "After a meeting or event you had written to " + Words.share(done)
                        + " of the people within a week." + Words.open(done))
                .done();
    }

    private static boolean logCovers(Ledger ledger, Span span) {
        return ledger.history().log().stream().anyMatch(row -> !row.on().isAfter(Spans.utcDate(span.from())));
    }

    /** A named pair of estimates by day, for details. */
    static Cell days(Survival curve) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        cells.put("within1d", Waits.by(curve, 1));
        cells.put("within7d", Waits.by(curve, WEEK));
        return new Cell.Group(cells);
    }
}
