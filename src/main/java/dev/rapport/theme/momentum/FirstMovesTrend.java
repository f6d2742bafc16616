package dev.rapport.theme.momentum;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.Span;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.ClusteredSlope;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.NewChannels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Whether first moves become more or fewer over up to two years. */
final class FirstMovesTrend {
    static final String CHART = "momentum.by-month";
    private static final int MONTHS_NEEDED = 8;
    private static final int MONTHS_USED = 24;
    private static final double CLEAR = .05;

    private FirstMovesTrend() {}

    /** Monthly first moves of the last complete months, at most 24, oldest first. */
    static double[] lastComplete(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        int end = months.complete();
        return Arrays.copyOfRange(months.column(MonthColumn.FIRST_MOVES), Math.max(0, end - MONTHS_USED), end);
    }

    static Measure of(Ledger ledger) {
        double[] series = lastComplete(ledger);
        Findings finding = Findings.of(
                        ledger, "momentum.trend", "First moves over two years", Unit.PER_MONTH, Method.CLUSTERED_SLOPE)
                .needsTalk()
                .window(trendWindow(ledger, series.length))
                .chart(CHART)
                .restsOn(
                        "the monthly first moves in data/months.csv, column first_moves; explain momentum.first-moves shows"
                                + " one month's rows");
        Counts counts = Counts.among(series.length);
        if (series.length < MONTHS_NEEDED) {
            return finding.tooFew(counts, Reason.FEWER_THAN_8_MONTHS).taken();
        }
        ClusteredSlope line = slope(ledger, series.length);
        finding.measured(new Estimate(line.slope(), line.slope() - line.reach(), line.slope() + line.reach()), counts)
                .detail("p", line.p())
                .detail("degrees", line.degrees())
                .detail("n", (long) series.length);
        Optional<String> begun = NewChannels.of(ledger).sinceWithin(trendWindow(ledger, series.length));
        begun.ifPresent(day -> finding.detail(NewChannels.DETAIL, Cell.of(day)));
        boolean clear = begun.isEmpty() && line.p() < CLEAR;
        String many = English.count(series.length, "month", "months");
        String words = begun.map(
                        day -> "no trend to read over " + many + ", as part of them is what you have logged since "
                                + English.monthOfYear(YearMonth.from(LocalDate.parse(day))))
                .orElse(!clear ? "no clear trend over " + many : line.slope() > 0 ? "rising" : "falling");
        return finding.sentence(done -> "First moves a month: " + words + " (" + English.decimal(line.slope(), 2)
                + " a month, likely "
                + English.between(
                        English.decimal(line.slope() - line.reach(), 2),
                        English.decimal(line.slope() + line.reach(), 2))
                + "). Up to 24 months show only large trends.");
    }

    /** Whether a trend may be spoken of, and drawn. */
    static boolean clear(Finding trend) {
        return !trend.detail().containsKey(NewChannels.DETAIL)
                && trend.detail().get("p") instanceof Cell.Decimal p
                && p.value() < CLEAR;
    }

    /** The slope of first moves over so many complete months up to the last, as the sum of what each person adds. */
    private static ClusteredSlope slope(Ledger ledger, int months) {
        Span window = trendWindow(ledger, months);
        YearMonth first = YearMonth.from(window.from().atZone(ledger.windows().zone()));
        int firstDay = ledger.days().of(window.from().getEpochSecond());
        int lastDay = ledger.days().of(window.to().getEpochSecond());
        ClusteredSlope slope = new ClusteredSlope(months);
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            if (!ledger.contactDays().touched(contact, firstDay, lastDay)) {
                continue;
            }
            int[] moves = ledger.firstMoves().moves(contact).stream()
                    .filter(move -> window.holds(move.second()))
                    .mapToInt(move ->
                            (int) first.until(YearMonth.from(LocalDate.ofEpochDay(move.epochDay())), ChronoUnit.MONTHS))
                    .toArray();
            if (moves.length > 0) {
                slope.add(moves);
            }
        }
        return slope;
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
}
