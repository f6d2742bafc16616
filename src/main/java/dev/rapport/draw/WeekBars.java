package dev.rapport.draw;

import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A year of weeks as bars, with the usual range behind them and the month of the report in colour. */
final class WeekBars {
    private static final int WIDTH = 1084;
    private static final int WEEKS = 53;
    private static final double TOP = 34;
    private final Rows rows;
    private final Size size;
    private final int from;

    private WeekBars(Chart chart, Size size) {
        rows = Rows.of(chart);
        this.size = size;
        from = Math.max(0, rows.count() - WEEKS);
    }

    static Board board(Chart chart, Size size) {
        return new WeekBars(chart, size).board();
    }

    private Board board() {
        double width = size.slim() ? size.width() : WIDTH;
        double top = Math.max(1, rows.largest("people", "usual_high"));
        Scale across = new Scale(from, rows.count(), List.of());
        return new Board(
                        width,
                        size.slim() ? 138 : 166,
                        new Margin(TOP, 0, 22, 0),
                        across,
                        new Scale(0, top * 1.02, List.of()))
                .ink(this::usual)
                .ink(this::bars)
                .ink(this::months);
    }

    private void usual(Pen pen) {
        double low = rows.number(rows.last(), "usual_low");
        double high = rows.number(rows.last(), "usual_high");
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return;
        }
        double y = pen.y(high);
        pen.box(Palette.BAND, 0, y, pen.paper().getWidth(), Math.max(2, pen.y(low) - y));
        // Above every bar: beside the band it would meet the caps of the bars that reach beyond it.
        pen.box(Palette.BAND, 0, 3, 22, 12);
        pen.text("your usual range", 30, 13, Type.PLAIN, Palette.MUT, Anchor.START);
    }

    private void bars(Pen pen) {
        List<Rectangle2D> others = new ArrayList<>();
        List<Rectangle2D> ours = new ArrayList<>();
        double pitch = pen.x(from + 1) - pen.x(from);
        double bar = Math.min(28, pitch * .66);
        double floor = pen.y(0);
        for (int row = from; row < rows.count(); row++) {
            double value = rows.amount(row, "people");
            double x = pen.x(row) + (pitch - bar) / 2;
            double y = pen.y(value);
            (rows.flag(row, "in_month") ? ours : others).add(new Rectangle2D.Double(x, y, bar, floor - y));
            if (rows.flag(row, "in_month") && value > 0 && !size.slim()) {
                pen.offer(Words.count(value), x + bar / 2, y - 5, Type.SMALL_BOLD, Palette.C1, Anchor.MIDDLE);
            }
        }
        pen.blocks(Palette.MUTEBAR, 1.5, others);
        for (Rectangle2D box : others) {
            if (box.getHeight() > 0) {
                pen.line(Palette.CM, 1.6, box.getX(), box.getY() + .8, box.getMaxX(), box.getY() + .8);
            }
        }
        pen.blocks(Palette.C1, 1.5, ours);
        pen.line(Palette.AXIS, 1.2, 0, floor, pen.paper().getWidth(), floor);
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

    /** The month in colour, if one is. */
    private YearMonth reported() {
        for (int row = rows.last() - 1; row >= from; row--) {
            if (rows.flag(row, "in_month")) {
                return YearMonth.from(rows.day(row, "week").plusDays(3));
            }
        }
        return rows.flag(rows.last(), "in_month") ? YearMonth.from(rows.day(rows.last(), "week")) : null;
    }
}
