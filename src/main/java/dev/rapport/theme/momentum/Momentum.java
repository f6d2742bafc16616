package dev.rapport.theme.momentum;

import dev.rapport.fact.Days;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.CaseRows;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Theme;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Theme 7, anxiety and confidence: whether the owner keeps moving, one small step at a time. */
public final class Momentum implements Theme {
    private static final int WEEKS = 12;

    @Override
    public About about() {
        return new About(
                "momentum",
                "Momentum and confidence",
                "Do I keep moving, in steps of a size that suits me?",
                "Weeks with at least one message or logged contact from your side, among the last twelve that are over;"
                        + " first moves (openers, or logged contacts from you, after seven days without any); new people;"
                        + " follow-ups within thirty days. The trend is a least-squares slope, judged by"
                        + " how much each person adds to it.",
                "How you felt, except for your own marks. More is not better here, and a quiet week is a week.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        SortedMap<Long, Integer> days = ownerDays(ledger);
        Measure weeks = activeWeeks(ledger, days);
        Measure moves = MomentumMonths.firstMoves(ledger);
        Measure trend = FirstMovesTrend.of(ledger);
        Measure ease = MomentumMonths.ease(ledger);
        List<Measure> measures =
                List.of(weeks, moves, MomentumMonths.newPeople(ledger), MomentumMonths.followUps(ledger), trend, ease);
        List<Figure> figures = new ArrayList<>();
        MomentumFigures.calendar(ledger, days, weeks.finding()).ifPresent(figures::add);
        MomentumFigures.byMonth(ledger, moves.finding(), trend.finding()).ifPresent(figures::add);
        MomentumFigures.ease(ledger, ease.finding()).ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "First moves", "weeks with a hello and first moves")
                .input(Source.LOG, "How easy it felt", "your own marks of ease, and calls and meetings,")
                .owner()
                .logField("ease", "How easy it felt", "your own marks, month by month,");
        return new Answer(
                about(), InWords.lead(weeks.finding(), weeks.finding().sentence()), measures, figures, gaps.list());
    }

    /** Days with an interaction from the owner's side, and how many. */
    static SortedMap<Long, Integer> ownerDays(Ledger ledger) {
        SortedMap<Long, Integer> days = new TreeMap<>();
        messagesByDay(ledger.history().messages(), ledger.days(), days);
        for (Fact.Logged row : ledger.history().log()) {
            if (row.direction().ownerSide()) {
                days.merge(row.on().toEpochDay(), 1, Integer::sum);
            }
        }
        return days;
    }

    private static void messagesByDay(Messages messages, Days calendar, SortedMap<Long, Integer> days) {
        if (messages.size() == 0) {
            return;
        }
        int first = calendar.of(messages.earliest());
        int[] counts = new int[calendar.of(messages.latest()) - first + 1];
        for (int i = 0; i < messages.size(); i++) {
            if (messages.mine(i)) {
                counts[calendar.of(messages.second(i)) - first]++;
            }
        }
        for (int day = 0; day < counts.length; day++) {
            if (counts[day] > 0) {
                days.put((long) first + day, counts[day]);
            }
        }
    }

    /**
     * The twelve ISO weeks before a Monday, and whether each has a hello of the owner; the latest first. A week is covered, and
     * a case, if the data begin by its Monday.
     */
    private static Cases weeks(Ledger ledger, SortedMap<Long, Integer> days, LocalDate next) {
        long begin = Spans.firstContactDay(ledger);
        List<Case> cases = new ArrayList<>();
        for (int back = 1; back <= WEEKS; back++) {
            long monday = next.minusWeeks(back).toEpochDay();
            if (monday >= begin) {
                boolean active = !days.subMap(monday, monday + 7).isEmpty();
                cases.add(Case.of(
                        Case.NOBODY,
                        active ? Part.COUNTED : Part.COMPARED,
                        ledger.days().begin(monday),
                        rows -> week(ledger, rows, monday)));
            }
        }
        return new Cases("one week: what came from your side", cases);
    }

    private static void week(Ledger ledger, CaseRows rows, long monday) {
        rows.about("the week of " + LocalDate.ofEpochDay(monday));
        ledger.people()
                .forEach(contact -> rows.talks(
                        contact,
                        talk -> talk.direction().ownerSide()
                                && talk.epochDay() >= monday
                                && talk.epochDay() < monday + 7));
    }

    /** The twelve weeks before a Monday as a span, cut at C. */
    private static Span span(Ledger ledger, LocalDate next) {
        Instant from =
                next.minusWeeks(WEEKS).atStartOfDay(ledger.windows().zone()).toInstant();
        Instant to = next.atStartOfDay(ledger.windows().zone()).toInstant().minusSeconds(1);
        Instant end = ledger.windows().end();
        return new Span(from, to.isAfter(end) ? end : to);
    }

    /** The Monday after the last week that is over: the week of C only on its Sunday. */
    private static LocalDate nextMonday(Ledger ledger) {
        return ledger.windows().today().plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The headline of the theme. */
    public static Measure activeWeeks(Ledger ledger) {
        return activeWeeks(ledger, ownerDays(ledger));
    }

    private static Measure activeWeeks(Ledger ledger, SortedMap<Long, Integer> days) {
        LocalDate next = nextMonday(ledger);
        Cases now = weeks(ledger, days, next);
        // Nearly always all twelve or close to it: the twelve weeks before would say nothing, and stand beside it in
        // vain.
        return Findings.of(
                        ledger,
                        "momentum.active-weeks",
                        "Weeks with a hello, of the last twelve",
                        Unit.SHARE,
                        Method.COUNT)
                .needsTalk()
                .window(span(ledger, next))
                .chart(MomentumFigures.CALENDAR)
                .share(now, Fewest.FIVE, Reason.FEWER_THAN_5)
                .sentence(done -> "You reached out in " + English.bare(now.counted()) + " of the last "
                        + English.count(now.units(), "week", "weeks") + ".");
    }
}
