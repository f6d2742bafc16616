package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jspecify.annotations.Nullable;

/** A year of weeks as bars, with the usual range behind them and the month of the report in colour. */
final class WeekBars {
    private static final int WIDTH = 1084;
    private static final int WEEKS = 53;
    private static final double TOP = 34;
    private static final double BOTTOM = 22;
    private final Rows rows;
    private final Size size;
    private final int from;

    WeekBars(Chart chart, Size size) {
        rows = Rows.of(chart);
        this.size = size;
        from = Math.max(0, rows.count() - WEEKS);
    }

    Board board() {
        double width = size.slim() ? size.width() : WIDTH;
        double height = size.slim() ? 138 : 166;
        double top = 1.02 * Math.max(1, rows.largest("people", "usual_high"));
        double pitch = width / (rows.count() - from);
        double pixel = top / (height - TOP - BOTTOM);
        Board board = new Board(
                        width,
                        height,
                        new Margin(TOP, 0, BOTTOM, 0),
                        new Scale(from, rows.count(), List.of()),
                        new Scale(0, top, List.of()))
                .zero()
                .add(bars(Math.min(28 / pitch, .66), pixel));
        double low = rows.number(rows.last(), "usual_low");
        double high = rows.number(rows.last(), "usual_high");
        if (!Double.isNaN(low) && !Double.isNaN(high)) {
            double end = Math.max(high, low + 2 * pixel);
            board.level(new IntervalMarker(low, end, Palette.BAND, Brush.stroke(1), null, null, 1))
                    .ink(WeekBars::usual);
        }
        return board.ink(this::values).ink(this::months);
    }

    /** Says what the band is, above every bar: beside the band it would meet the caps of bars that reach beyond. */
    private static void usual(Pen pen) {
        pen.brush().box(Palette.BAND, 0, 3, 22, 12);
        pen.text("your usual range", 30, 13, Type.PLAIN, Palette.MUT, Anchor.START);
    }

    private Marks bars(double width, double pixel) {
        Marks bars = Marks.bars(new RoundBars(1.5, 0));
        Marks.Series others = bars.series(Palette.MUTEBAR);
        Marks.Series caps = bars.series(Palette.CM);
        Marks.Series ours = bars.series(Palette.C1);
        for (int row = from; row < rows.count(); row++) {
            double value = rows.amount(row, "people");
            double left = row + (1 - width) / 2;
            if (rows.flag(row, "in_month")) {
                ours.box(left, left + width, 0, value);
            } else if (value > 0) {
                others.box(left, left + width, 0, value);
                caps.box(left, left + width, value - 1.6 * pixel, value);
            }
        }
        return bars;
    }

    private void values(Pen pen) {
        for (int row = from; row < rows.count() && !size.slim(); row++) {
            double value = rows.amount(row, "people");
            if (rows.flag(row, "in_month") && value > 0) {
                String words = ChartWords.count(value);
                pen.offer(words, pen.x(row + .5), pen.y(value) - 5, Type.SMALL_BOLD, Palette.C1, Anchor.MIDDLE);
            }
        }
    }

    private void months(Pen pen) {
        double y = pen.y(0) + 17;
        double right = pen.paper().getMaxX();
        YearMonth last = reported();
        if (last != null) {
            String name = English.month(last.getMonth());
            pen.offer(name, right, y, Type.BOLD, Palette.INK, Anchor.END);
        }
        YearMonth before = null;
        for (int row = from; row < rows.count(); row++) {
            LocalDate week = rows.day(row, "week").plusDays(3);
            YearMonth month = YearMonth.from(week);
            if (!month.equals(before) && !month.equals(last) && (row > from || week.getDayOfMonth() < 15)) {
                pen.offer(Ticks.name(month), pen.x(row) + 3, y, Type.PLAIN, Palette.MUT, Anchor.START);
            }
            before = month;
        }
    }

    private @Nullable YearMonth reported() {
        for (int row = rows.last() - 1; row >= from; row--) {
            if (rows.flag(row, "in_month")) {
                return YearMonth.from(rows.day(row, "week").plusDays(3));
            }
        }
        return rows.flag(rows.last(), "in_month") ? YearMonth.from(rows.day(rows.last(), "week")) : null;
    }
}
