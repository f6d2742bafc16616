package dev.rapport.theme.momentum;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.stat.Estimate;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Needs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The figures of theme 7: half a year of days, first moves month by month, own marks of ease. */
final class MomentumFigures {
    static final String CALENDAR = "momentum.calendar";
    private static final int HALF_YEAR = 182;
    private static final int MONTHS = 24;

    private MomentumFigures() {}

    static Optional<Figure> calendar(Ledger ledger, SortedMap<Long, Integer> days, Finding weeks) {
        LocalDate today = ledger.windows().today();
        LocalDate first = today.minusDays(HALF_YEAR - 1L);
        if (days.isEmpty() || Needs.ownerUnknown(ledger)) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        long active = 0;
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            int count = days.getOrDefault(day.toEpochDay(), 0);
            active += count > 0 ? 1 : 0;
            rows.add(List.of(Cell.of(day), Cell.of((long) count)));
        }
        String words = "You wrote to, called or met someone on " + English.of(active, HALF_YEAR) + " days.";
        Chart chart = new Chart(
                CALENDAR,
                Chart.Kind.CALENDAR,
                "Your rhythm through the half-year",
                "On which days did you write to, call or meet someone?",
                words,
                new Grid(List.of("date", "interactions"), rows));
        return Optional.of(new Figure(
                chart,
                weeks.sentence() + " " + words,
                "These are counts. Days without a record may still have had a chat in the hallway.",
                Optional.of("You could keep one day of the week for a single hello.")));
    }

    static Optional<Figure> byMonth(Ledger ledger, Finding moves, Finding trend) {
        MonthSeries months = new MonthSeries(ledger);
        double[] all = months.column(MonthColumn.FIRST_MOVES);
        if (!moves.measured() || Arrays.stream(all).sum() == 0) {
            return Optional.empty();
        }
        double[] used = FirstMovesTrend.lastComplete(ledger);
        int complete = months.complete();
        int begin = complete - used.length;
        double[][] lines = lines(used, trend);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = Math.max(0, all.length - MONTHS); i < all.length; i++) {
            boolean inTrend = i >= begin && i < complete;
            rows.add(List.of(
                    Cell.of(months.months().get(i).toString()),
                    Cell.of(i < complete),
                    Cell.of(Math.round(all[i])),
                    inTrend ? Cell.of(lines[0][i - begin]) : Cell.none(),
                    inTrend ? Cell.of(lines[1][i - begin]) : Cell.none(),
                    inTrend ? Cell.of(lines[2][i - begin]) : Cell.none()));
        }
        Chart chart = new Chart(
                FirstMovesTrend.CHART,
                Chart.Kind.TREND,
                "First moves, month by month",
                "How often did you write or call first, after a week or more without contact?",
                moves.sentence() + " " + trend.sentence(),
                new Grid(List.of("month", "complete", "first_moves", "trend", "trend_low", "trend_high"), rows),
                months.marks());
        return Optional.of(new Figure(
                chart,
                moves.sentence(),
                trend.sentence() + " A month without first moves may be a month of answers.",
                Optional.of("You could write to one person you have been meaning to write to.")));
    }

    /** The line, and the two lines of its slope's limits, all through the middle of the series; none where no trend is clear. */
    private static double[][] lines(double[] used, Finding trend) {
        double[][] lines = new double[3][used.length];
        Estimate slope = FirstMovesTrend.clear(trend) ? trend.estimate() : Estimate.plain(Double.NaN);
        double middle = (used.length - 1) / 2.0;
        double centre = Arrays.stream(used).average().orElse(0);
        for (int i = 0; i < used.length; i++) {
            double a = centre + slope.low() * (i - middle);
            double b = centre + slope.high() * (i - middle);
            lines[0][i] = centre + slope.value() * (i - middle);
            lines[1][i] = Math.min(a, b);
            lines[2][i] = Math.max(a, b);
        }
        return lines;
    }

    static Optional<Figure> ease(Ledger ledger, Finding ease) {
        MonthSeries months = new MonthSeries(ledger);
        double[] n = months.column(MonthColumn.EASE_N);
        double[] mean = months.column(MonthColumn.EASE_MEAN);
        int from = months.firstOfLast(12);
        List<List<Cell>> rows = new ArrayList<>();
        long marks = 0;
        for (int i = from; i < n.length; i++) {
            long count = Double.isNaN(n[i]) ? 0 : Math.round(n[i]);
            marks += count;
            rows.add(List.of(Cell.of(months.months().get(i).toString()), Cell.of(mean[i]), Cell.of(count)));
        }
        if (marks == 0) {
            return Optional.empty();
        }
        Chart chart = new Chart(
                MomentumMonths.EASE,
                Chart.Kind.TREND,
                "How easy it felt, in your own marks",
                "Your own marks, from 1 (hard) to 5 (easy), averaged by month.",
                "Your own marks of ease by month. " + ease.sentence(),
                new Grid(List.of("month", "mean", "n"), rows),
                months.marks());
        return Optional.of(new Figure(
                chart,
                ease.sentence(),
                "These are your own marks, a few a month: a mood, not a measurement.",
                Optional.empty()));
    }
}
