package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Amounts;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Trends;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Theme 7, anxiety and confidence: whether the owner keeps moving, one small step at a time. */
final class Momentum implements Theme {
    static final String CALENDAR = "momentum.calendar";
    static final String BY_MONTH = "momentum.by-month";
    static final String EASE = "momentum.ease-by-month";
    static final String ACTIVE_WEEKS = "momentum.active-weeks";
    private static final int WEEKS = 12;
    private static final int WEEKS_NEEDED = 5;
    private static final int MONTHS_NEEDED = 8;
    private static final int MONTHS_USED = 24;
    private static final double AUTOCORRELATED = .3;

    @Override
    public About about() {
        return new About(
                "momentum",
                "Momentum and confidence",
                "Confidence grows from small steps taken; the steps leave traces, the feeling does not.",
                "Do I keep moving, in steps of a size that suits me?",
                "Weeks with at least one message or logged contact from your side, among the last twelve that are over;"
                        + " first moves (openers, or logged contacts from you, after seven days without any); new people;"
                        + " follow-ups within thirty days. The longer line is a Theil–Sen slope with a Mann–Kendall test.",
                "messages.csv or a log; a column ease for your own marks",
                "How you felt, except for your own marks. More is not better here, and a quiet week is a week.");
    }

    @Override
    public Section examine(Ledger ledger) {
        SortedMap<Long, Integer> days = ownerDays(ledger);
        Finding weeks = activeWeeks(ledger, days);
        Finding moves = monthly(
                ledger,
                "momentum.first-moves",
                "First moves",
                Unit.COUNT,
                "first_moves",
                done -> "You made " + Words.count(Math.round(done.value()), "first move", "first moves"));
        Finding trend = trend(ledger);
        Finding ease = ease(ledger);
        List<Finding> findings = List.of(
                weeks,
                moves,
                monthly(
                        ledger,
                        "momentum.new-people",
                        "New people",
                        Unit.PEOPLE,
                        "new_people",
                        done -> "You were in touch with "
                                + Words.count(Math.round(done.value()), "new person", "new people")),
                monthly(
                        ledger,
                        "momentum.follow-ups",
                        "Follow-ups",
                        Unit.PEOPLE,
                        "follow_ups",
                        done -> "You followed up with " + Words.people(Math.round(done.value()))),
                trend,
                ease);
        List<Figure> figures = new ArrayList<>();
        MomentumFigures.calendar(ledger, days, weeks).ifPresent(figures::add);
        MomentumFigures.byMonth(ledger, moves, trend).ifPresent(figures::add);
        MomentumFigures.ease(ledger, ease).ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "First moves", "weeks with a hello and first moves")
                .input(Source.LOG, "How easy it felt", "your own marks of ease, and calls and meetings,")
                .owner()
                .logField("ease", "How easy it felt", "your own marks, month by month,");
        return new Section(about(), Words.lead(weeks, weeks.sentence()), findings, figures, gaps.list());
    }

    /** Days with an interaction from the owner's side, and how many. */
    static SortedMap<Long, Integer> ownerDays(Ledger ledger) {
        SortedMap<Long, Integer> days = new TreeMap<>();
        Messages messages = ledger.history().messages();
        // Messages of one day stand together, contact by contact.
        long run = 0;
        int size = 0;
        for (int i = 0; i < messages.size(); i++) {
            if (messages.mine(i)) {
                int day = ledger.days().of(messages.second(i));
                if (day != run) {
                    add(days, run, size);
                    run = day;
                    size = 0;
                }
                size++;
            }
        }
        add(days, run, size);
        for (Fact.Logged row : ledger.history().log()) {
            if (row.direction().ownerSide()) {
                days.merge(row.on().toEpochDay(), 1, Integer::sum);
            }
        }
        return days;
    }

    private static void add(SortedMap<Long, Integer> days, long day, int count) {
        if (count > 0) {
            days.merge(day, count, Integer::sum);
        }
    }

    /** Twelve ISO weeks in a row: how many the data reach back to, and how many of those have a hello of the owner. */
    private record Weeks(long active, long covered, Span span) {}

    /** The twelve weeks that ended by C, or that many weeks earlier; a week is covered if the data begin by its Monday. */
    private static Weeks weeks(Ledger ledger, SortedMap<Long, Integer> days, int earlier) {
        LocalDate next = nextMonday(ledger).minusWeeks(earlier);
        List<Long> covered = mondays(ledger, next);
        long active = covered.stream()
                .filter(monday -> !days.subMap(monday, monday + 7).isEmpty())
                .count();
        Instant from =
                next.minusWeeks(WEEKS).atStartOfDay(ledger.windows().zone()).toInstant();
        Instant to = next.atStartOfDay(ledger.windows().zone()).toInstant().minusSeconds(1);
        Instant end = ledger.windows().end();
        return new Weeks(active, covered.size(), new Span(from, to.isAfter(end) ? end : to));
    }

    /** The Monday after the last week that is over: the week of C only on its Sunday. */
    private static LocalDate nextMonday(Ledger ledger) {
        return ledger.windows().today().plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Mondays of the twelve weeks before that one, as far as the data reach back; the latest first. */
    private static List<Long> mondays(Ledger ledger, LocalDate next) {
        long begin = firstDay(ledger);
        List<Long> mondays = new ArrayList<>();
        for (int back = 1; back <= WEEKS; back++) {
            long monday = next.minusWeeks(back).toEpochDay();
            if (monday >= begin) {
                mondays.add(monday);
            }
        }
        return mondays;
    }

    /** Mondays of the last twelve weeks that are over, as far as the data reach back. */
    static List<Long> coveredWeeks(Ledger ledger) {
        return mondays(ledger, nextMonday(ledger));
    }

    /** First day with an interaction, or on which a connection was made. */
    static long firstDay(Ledger ledger) {
        long first = Long.MAX_VALUE;
        for (Contact contact : ledger.history().contacts()) {
            int[] days = ledger.contactDays().of(contact.id());
            first = days.length == 0 ? first : Math.min(first, days[0]);
            if (contact.connectedOn().isPresent()) {
                first = Math.min(first, contact.connectedOn().get().toEpochDay());
            }
        }
        return first;
    }

    static Finding activeWeeks(Ledger ledger) {
        return activeWeeks(ledger, ownerDays(ledger));
    }

    private static Finding activeWeeks(Ledger ledger, SortedMap<Long, Integer> days) {
        Weeks now = weeks(ledger, days, 0);
        Weeks then = weeks(ledger, days, WEEKS);
        Findings finding = Findings.of(
                        ledger, ACTIVE_WEEKS, "Weeks with a hello, of the last twelve", Unit.SHARE, Method.COUNT)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(now.span)
                .chart(CALENDAR);
        Counts counts = Counts.of(now.active, now.covered);
        if (now.covered < WEEKS_NEEDED) {
            finding.tooFew(counts, WEEKS_NEEDED, Reason.FEWER_THAN_5);
        } else {
            finding.measured(Estimate.plain((double) now.active / now.covered, Method.COUNT), counts);
        }
        if (then.covered == WEEKS) {
            Estimate earlier = Estimate.plain((double) then.active / then.covered, Method.COUNT);
            finding.before(then.span, earlier, then.active, then.covered);
        }
        return finding.sentence(done -> "You reached out in " + Amounts.bare(now.active) + " of the last "
                        + Words.count(now.covered, "week", "weeks") + ".")
                .done();
    }

    private static Finding monthly(
            Ledger ledger, String id, String name, Unit unit, String column, Function<Finding, String> words) {
        MonthSeries months = new MonthSeries(ledger);
        Findings finding = Findings.of(ledger, id, name, unit, Method.COUNT)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(ledger.windows().reportMonth())
                .count(Math.round(months.atReportMonth(column)))
                .monthly(months, months.column(column));
        if (id.equals("momentum.first-moves")) {
            finding.chart(BY_MONTH);
        }
        String month = Words.monthName(ledger.windows().month());
        return finding.sentence(done -> words.apply(done) + " in " + month + "." + Words.usual(done))
                .done();
    }

    /** Monthly first moves of the last complete months, at most 24, oldest first. */
    static double[] lastComplete(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        double[] all = months.column("first_moves");
        int end = all.length;
        while (end > 0 && !ledger.windows().isComplete(months.months().get(end - 1))) {
            end--;
        }
        return Arrays.copyOfRange(all, Math.max(0, end - MONTHS_USED), end);
    }

    private static Finding trend(Ledger ledger) {
        double[] series = lastComplete(ledger);
        Findings finding = Findings.of(ledger, "momentum.trend", "The longer line", Unit.PER_MONTH, Method.THEIL_SEN)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(trendWindow(ledger, series.length))
                .chart(BY_MONTH);
        Counts counts = new Counts(
                java.util.OptionalLong.empty(),
                java.util.OptionalLong.of(series.length),
                java.util.OptionalLong.empty());
        if (series.length < MONTHS_NEEDED) {
            return finding.tooFew(counts, MONTHS_NEEDED, Reason.FEWER_THAN_8_MONTHS)
                    .done();
        }
        Trends.Trend trend = Trends.theilSen(series);
        boolean autocorrelated = trend.lag1() > AUTOCORRELATED;
        finding.measured(new Estimate(trend.slope(), trend.low(), trend.high(), Method.THEIL_SEN), counts)
                .detail("S", trend.s())
                .detail("Z", trend.z())
                .detail("p", autocorrelated ? Cell.none() : Cell.of(trend.p()))
                .detail("n", (long) series.length)
                .detail("autocorrelated", autocorrelated);
        boolean clear = !autocorrelated && trend.p() < .05 && (trend.low() > 0 || trend.high() < 0);
        String words = !clear
                ? "no clear trend over " + Words.count(series.length, "month", "months")
                : trend.slope() > 0 ? "rising" : "falling";
        return finding.sentence(done -> "First moves a month: " + words + " (" + Words.decimal(trend.slope(), 2)
                        + " a month, likely "
                        + Amounts.between(Words.decimal(trend.low(), 2), Words.decimal(trend.high(), 2))
                        + "). Up to 24 months show only large trends.")
                .done();
    }

    /** From the first of the complete months looked at to the end of the last. */
    private static Span trendWindow(Ledger ledger, int months) {
        YearMonth last = YearMonth.from(ledger.windows().today());
        last = ledger.windows().isComplete(last) ? last : last.minusMonths(1);
        Instant from = ledger.windows()
                .monthSpan(last.minusMonths(Math.max(1, months) - 1L))
                .from();
        return new Span(from, ledger.windows().monthEnd(last));
    }

    private static Finding ease(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        int row = months.reportRow();
        double mean = row < 0 ? Double.NaN : months.column("ease_mean")[row];
        long n = row < 0 ? 0 : Math.round(Math.max(0, months.column("ease_n")[row]));
        SortedMap<String, Cell> perMonth = new TreeMap<>();
        double[] counts = months.column("ease_n");
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                perMonth.put(months.months().get(i).toString(), Cell.of(Math.round(counts[i])));
            }
        }
        Findings finding = Findings.of(
                        ledger, "momentum.ease", "How easy it felt, in your own marks", Unit.MARK, Method.PLUG_IN)
                .needsLogField("ease")
                .window(ledger.windows().reportMonth())
                .detail("n", new Cell.Group(perMonth))
                .chart(EASE);
        Counts marks = new Counts(
                java.util.OptionalLong.empty(), java.util.OptionalLong.of(n), java.util.OptionalLong.empty());
        if (n < 5) {
            finding.tooFew(marks, 5, Reason.FEWER_THAN_5);
        } else {
            finding.measured(Estimate.plain(mean, Method.PLUG_IN), marks);
        }
        return finding.sentence(done -> "Your own marks average " + Words.decimal(done.value(), 1)
                        + " of 5 this month, from " + Words.count(n, "mark", "marks") + ".")
                .done();
    }
}
