package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.awt.geom.Path2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One number a month as a line: first moves with their longer line, own marks of ease, or connections so far. */
final class Trend {
    private final Rows rows;
    private final boolean slim;
    private final List<YearMonth> months = new ArrayList<>();
    private final int[] place;

    private Trend(Chart chart, Size size) {
        rows = Rows.of(chart);
        slim = size.slim();
        List<YearMonth> seen = rows.months("month");
        YearMonth last = seen.get(seen.size() - 1);
        for (YearMonth month = seen.get(0); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        place = IntStream.range(0, rows.count())
                .map(row -> Rows.place(months.get(0), rows.month(row, "month")))
                .toArray();
    }

    static Board board(Chart chart, Size size) {
        Trend trend = new Trend(chart, size);
        if (trend.rows.has("connections_total")) {
            return trend.growth(size);
        }
        return trend.rows.has("mean") ? trend.ease(size) : trend.moves(size);
    }

    private Scale across(Size size, Margin margin) {
        double pitch = (size.width() - margin.left() - margin.right()) / months.size();
        return new Scale(-.5, months.size() - .5, Ticks.months(months, pitch));
    }

    private Board growth(Size size) {
        List<Tick> counts = Ticks.counts(rows.largest("connections_total"), 4);
        Margin margin = new Margin(
                18,
                slim ? 46 : 62,
                26,
                16 + 8.5 * Words.count(Ticks.top(counts)).length());
        return new Board(
                        size.width(),
                        slim ? 230 : 262,
                        margin,
                        across(size, margin),
                        new Scale(0, Ticks.top(counts), counts))
                .zero()
                .ink(pen -> {
                    Path2D line = line(pen, "connections_total", Double.POSITIVE_INFINITY);
                    Path2D area = new Path2D.Double(line);
                    double right = pen.x(place[rows.last()]);
                    area.lineTo(right, pen.y(0));
                    area.lineTo(pen.x(place[0]), pen.y(0));
                    area.closePath();
                    pen.fill(Palette.C1.faint(.15), area);
                    pen.curve(Palette.C1, 2.6, line);
                    double total = rows.amount(rows.last(), "connections_total");
                    pen.dot(Palette.C1, right, pen.y(total), 5);
                    pen.text(Words.count(total), right + 10, pen.y(total) + 4.5, Type.BOLD, Palette.C1, Anchor.START);
                });
    }

    private Board ease(Size size) {
        List<Tick> marks = List.of(
                new Tick(1, "hard"), new Tick(2, ""), new Tick(3, "okay"), new Tick(4, ""), new Tick(5, "easy"));
        Margin margin = new Margin(18, slim ? 36 : 44, 26, 44);
        return new Board(size.width(), slim ? 190 : 200, margin, across(size, margin), new Scale(1, 5, marks))
                .ink(pen -> {
                    Integer before = null;
                    for (int row = 0; row < rows.count(); row++) {
                        if (!Double.isNaN(rows.number(row, "mean"))) {
                            if (before != null && place[row] > place[before] + 1) {
                                pen.dashed(
                                        Palette.MUT,
                                        x(pen, before),
                                        y(pen, before, "mean"),
                                        x(pen, row),
                                        y(pen, row, "mean"));
                                double middle = (x(pen, before) + x(pen, row)) / 2;
                                double below = Math.max(y(pen, before, "mean"), y(pen, row, "mean")) + 24;
                                pen.offer(
                                        "no marks",
                                        middle,
                                        Math.min(below, pen.y(1) - 6),
                                        Type.SMALL,
                                        Palette.MUT,
                                        Anchor.MIDDLE);
                            }
                            before = row;
                        }
                    }
                    pen.curve(Palette.C1, 2.6, line(pen, "mean", 1));
                    dots(pen, "mean", before == null ? -1 : before);
                    if (before != null) {
                        double mean = Math.round(rows.number(before, "mean") * 10) / 10.0;
                        pen.text(
                                Double.toString(mean),
                                x(pen, before) + 11,
                                y(pen, before, "mean") + 4.5,
                                Type.BOLD,
                                Palette.C1,
                                Anchor.START);
                    }
                });
    }

    private Board moves(Size size) {
        List<Tick> counts = Ticks.counts(rows.largest("first_moves", "trend_high"), 4);
        Margin margin = new Margin(
                26,
                slim ? 14 : 30,
                26,
                16 + 8.5 * Words.count(Ticks.top(counts)).length());
        return new Board(
                        size.width(),
                        slim ? 236 : 260,
                        margin,
                        across(size, margin),
                        new Scale(0, Ticks.top(counts), counts))
                .zero()
                .ink(this::slope)
                .ink(pen -> {
                    pen.curve(Palette.CM, 1.6, line(pen, "first_moves", 1));
                    dots(pen, "first_moves", rows.last());
                })
                .ink(pen -> key().draw(pen, pen.area().getX(), 13));
    }

    private Key key() {
        Key key = new Key(slim ? 300 : 640).add((pen, x, y) -> pen.dot(Palette.C1, x, y, 4), "a month");
        boolean slope = IntStream.range(0, rows.count()).anyMatch(row -> !Double.isNaN(rows.number(row, "trend")));
        boolean open = IntStream.range(0, rows.count()).anyMatch(row -> !complete(row));
        if (slope) {
            key.add(
                    (pen, x, y) -> {
                        pen.box(Palette.C1.faint(.15), x - 7, y - 6, 14, 12);
                        pen.line(Palette.C1, 2.4, x - 7, y, x + 7, y);
                    },
                    "the longer line");
        }
        if (open) {
            key.add((pen, x, y) -> pen.hollow(Palette.C1, x, y, 5), slim ? "not over" : "a month that is not over");
        }
        return key;
    }

    private void slope(Pen pen) {
        Path2D band = new Path2D.Double();
        List<Integer> known = IntStream.range(0, rows.count())
                .filter(row -> !Double.isNaN(rows.number(row, "trend")))
                .boxed()
                .toList();
        for (int row : known) {
            point(band, x(pen, row), limit(pen, row, "trend_high"));
        }
        for (int i = known.size() - 1; i >= 0; i--) {
            point(band, x(pen, known.get(i)), limit(pen, known.get(i), "trend_low"));
        }
        if (known.size() > 1) {
            band.closePath();
            pen.fill(Palette.C1.faint(.15), band);
            pen.curve(Palette.C1, 2.4, line(pen, "trend", 1));
        }
    }

    private double limit(Pen pen, int row, String column) {
        double value = rows.number(row, column);
        return pen.y(Math.max(0, Double.isNaN(value) ? rows.number(row, "trend") : value));
    }

    private static void point(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private double x(Pen pen, int row) {
        return pen.x(place[row]);
    }

    private double y(Pen pen, int row, String column) {
        return pen.y(rows.number(row, column));
    }

    /** A line through known values; it breaks where more than so many months are missing. */
    private Path2D line(Pen pen, String column, double most) {
        Path2D path = new Path2D.Double();
        int before = -1;
        for (int row = 0; row < rows.count(); row++) {
            double value = rows.number(row, column);
            if (Double.isNaN(value)) {
                continue;
            }
            if (before >= 0 && place[row] - place[before] <= most) {
                path.lineTo(x(pen, row), pen.y(value));
            } else {
                path.moveTo(x(pen, row), pen.y(value));
            }
            before = row;
        }
        return path;
    }

    private boolean complete(int row) {
        return !rows.has("complete") || rows.flag(row, "complete");
    }

    private void dots(Pen pen, String column, int strong) {
        double radius = months.size() > 30 ? 2.4 : slim ? 3 : 4;
        for (int row = 0; row < rows.count(); row++) {
            if (Double.isNaN(rows.number(row, column))) {
                continue;
            }
            if (months.size() > 60 && row != strong && complete(row)) {
                continue;
            }
            if (complete(row)) {
                pen.dot(Palette.C1, x(pen, row), y(pen, row, column), row == strong ? radius + 1.2 : radius);
            } else {
                pen.hollow(Palette.C1, x(pen, row), y(pen, row, column), Math.max(4, radius + 1));
            }
        }
    }
}
