package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.DeviationRenderer;

/** One number a month as a line: first moves with their trend, if there is one, own marks of ease, or connections so far. */
final class Trend {
    /** How many months say their number; more would be too narrow to point at. */
    private static final int SAID = 36;

    private final Rows rows;
    private final boolean slim;
    private final List<YearMonth> months;
    private final int[] place;

    private Trend(Chart chart, Size size) {
        rows = Rows.of(chart);
        slim = size.slim();
        months = rows.everyMonth("month");
        place = IntStream.range(0, rows.count())
                .map(row -> Rows.place(months.get(0), rows.month(row, "month")))
                .toArray();
    }

    static Board board(Chart chart, Size size) {
        Trend trend = new Trend(chart, size);
        if (trend.rows.has("connections_total")) {
            return trend.growth(size).ink(pen -> trend.values(pen, "connections_total", 0));
        }
        return trend.rows.has("mean")
                ? trend.ease(size).ink(pen -> trend.values(pen, "mean", 1))
                : trend.moves(size).ink(pen -> trend.values(pen, "first_moves", 0));
    }

    private void values(Pen pen, String column, int digits) {
        for (int row = Math.max(0, rows.count() - SAID); row < rows.count() && !slim; row++) {
            double value = rows.number(row, column);
            if (!Double.isNaN(value)) {
                String words = rows.text(row, "month") + ": " + English.decimal(value, digits);
                pen.hoverColumn(place[row] - .5, place[row] + .5, words);
            }
        }
    }

    private Board board(Size size, double height, Margin margin, Scale up) {
        double pitch = (size.width() - margin.left() - margin.right()) / months.size();
        return new Board(
                size.width(), height, margin, new Scale(-.5, months.size() - .5, Ticks.months(months, pitch)), up);
    }

    private Board counts(Size size, double height, double top, double right, double largest) {
        List<Tick> counts = Ticks.counts(largest, 4);
        double left = 16 + 8.5 * ChartWords.count(Ticks.top(counts)).length();
        return board(size, height, new Margin(top, right, 26, left), new Scale(0, Ticks.top(counts), counts))
                .zero();
    }

    private Board growth(Size size) {
        Marks line = Marks.bands(new DeviationRenderer(true, false), 2.6);
        Marks.Series totals = line.series(Palette.C1);
        for (int row = 0; row < rows.count(); row++) {
            double total = rows.number(row, "connections_total");
            if (!Double.isNaN(total)) {
                totals.range(place[row], total, 0, total);
            }
        }
        double total = rows.amount(rows.last(), "connections_total");
        int last = place[rows.last()];
        Dots dots = new Dots();
        dots.solid(Palette.C1, 5).point(last, total);
        return counts(size, slim ? 230 : 262, 18, slim ? 46 : 62, rows.largest("connections_total"))
                .add(line)
                .add(dots.marks())
                .ink(pen -> pen.text(
                        ChartWords.count(total),
                        pen.x(last) + 10,
                        pen.y(total) + 4.5,
                        Type.BOLD,
                        Palette.C1,
                        Anchor.START));
    }

    private Board ease(Size size) {
        List<Tick> ticks = List.of(
                new Tick(1, "hard"), new Tick(2, ""), new Tick(3, "okay"), new Tick(4, ""), new Tick(5, "easy"));
        int[] known = known("mean");
        Marks gaps = Marks.lines(Brush.dashed());
        Board board = board(size, slim ? 190 : 200, new Margin(18, slim ? 36 : 44, 26, 44), new Scale(1, 5, ticks))
                .add(gaps);
        for (int i = 1; i < known.length; i++) {
            int from = place[known[i - 1]];
            int to = place[known[i]];
            if (to > from + 1) {
                double before = rows.number(known[i - 1], "mean");
                double after = rows.number(known[i], "mean");
                gaps.series(Palette.MUT).segment(from, before, to, after);
                board.ink(pen -> {
                    double y = Math.min(pen.y(Math.min(before, after)) + 24, pen.y(1) - 6);
                    pen.offer("no marks", pen.x((from + to) / 2.0), y, Type.SMALL, Palette.MUT, Anchor.MIDDLE);
                });
            }
        }
        int last = known.length == 0 ? -1 : known[known.length - 1];
        board.add(line("mean", Palette.C1, 2.6)).add(dots("mean", last));
        if (last >= 0) {
            double mean = rows.number(last, "mean");
            String words = Double.toString(Math.round(mean * 10) / 10.0);
            board.ink(pen ->
                    pen.text(words, pen.x(place[last]) + 11, pen.y(mean) + 4.5, Type.BOLD, Palette.C1, Anchor.START));
        }
        return board;
    }

    private Board moves(Size size) {
        return counts(size, slim ? 236 : 260, 26, slim ? 14 : 30, rows.largest("first_moves", "trend_high"))
                .add(slope())
                .add(line("first_moves", Palette.CM, 1.6))
                .add(dots("first_moves", rows.last()))
                .ink(pen -> key().draw(pen, pen.area().getX(), 13));
    }

    private Key key() {
        Key key = new Key(slim ? 300 : 640).add((pen, x, y) -> pen.brush().dot(Palette.C1, x, y, 4), "a month");
        if (known("trend").length > 0) {
            key.add(
                    (pen, x, y) -> {
                        pen.brush().box(Palette.C1.faint(.15), x - 7, y - 6, 14, 12);
                        pen.brush().line(Palette.C1, 2.4, x - 7, y, x + 7, y);
                    },
                    "the trend");
        }
        if (!IntStream.range(0, rows.count()).allMatch(this::complete)) {
            String words = slim ? "not over" : "a month that is not over";
            key.add((pen, x, y) -> pen.brush().hollow(Palette.C1, x, y, 5), words);
        }
        return key;
    }

    private Marks slope() {
        Marks slope = Marks.bands(new DeviationRenderer(true, false), 2.4);
        int[] known = known("trend");
        if (known.length > 1) {
            Marks.Series values = slope.series(Palette.C1);
            for (int row : known) {
                double trend = rows.number(row, "trend");
                values.range(place[row], trend, limit(row, "trend_low"), limit(row, "trend_high"));
            }
        }
        return slope;
    }

    private double limit(int row, String column) {
        double value = rows.number(row, column);
        return Math.max(0, Double.isNaN(value) ? rows.number(row, "trend") : value);
    }

    /** The rows that have a number under a column. */
    private int[] known(String column) {
        return IntStream.range(0, rows.count())
                .filter(row -> !Double.isNaN(rows.number(row, column)))
                .toArray();
    }

    /** A line through known values; it breaks where a month is missing. */
    private Marks line(String column, Token colour, double width) {
        Marks line = Marks.lines(Brush.round(width));
        Marks.Series values = line.series(colour);
        int before = -1;
        for (int row : known(column)) {
            if (before >= 0 && place[row] > before + 1) {
                values.point(before + 1, Double.NaN);
            }
            values.point(place[row], rows.number(row, column));
            before = place[row];
        }
        return line;
    }

    private boolean complete(int row) {
        return !rows.has("complete") || rows.flag(row, "complete");
    }

    /** A dot a month, the strong one larger, empty ones for months that are not over; few where months are many. */
    private Marks dots(String column, int strong) {
        double radius = months.size() > 30 ? 2.4 : slim ? 3 : 4;
        Dots dots = new Dots();
        Marks.Series plain = dots.solid(Palette.C1, radius);
        Marks.Series larger = dots.solid(Palette.C1, radius + 1.2);
        Marks.Series empty = dots.hollow(Palette.C1, Math.max(4, radius + 1));
        for (int row : known(column)) {
            if (months.size() <= 60 || row == strong || !complete(row)) {
                (complete(row) ? row == strong ? larger : plain : empty).point(place[row], rows.number(row, column));
            }
        }
        return dots.marks();
    }
}
