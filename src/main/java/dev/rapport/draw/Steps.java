package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.FittedName;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Curves that climb as answers arrive (Kaplan and Meier), with their range and a tick where some are still open. */
final class Steps {
    private static final double[] DAYS = {0, 1, 3, 7, 14, 21, 30};
    /** What comes sooner stands where the axis of answers begins. */
    private static final double HOUR = 1 / 24.0;

    private static final double[] TIMES = {HOUR, .25, 1, 3, 7, 30};
    private static final List<Token> COLOURS = List.of(Palette.C1, Palette.C3);
    private final Rows rows;
    private final boolean slim;
    private final Map<String, List<Integer>> series = new LinkedHashMap<>();
    private final double end;
    /** Answers come within hours or weeks: their axis is logarithmic. */
    private final boolean answers;

    private Steps(Chart chart, Size size) {
        rows = Rows.of(chart);
        slim = size.slim();
        answers = !rows.has("start");
        double latest = 0;
        for (int row = 0; row < rows.count(); row++) {
            String name = rows.has("start") ? rows.text(row, "start") : "";
            series.computeIfAbsent(name, none -> new ArrayList<>()).add(row);
            latest = Math.max(latest, rows.amount(row, "day"));
        }
        end = latest <= 7 ? 7 : latest <= 14 ? 14 : 30;
    }

    static Board board(Chart chart, Size size) {
        return new Steps(chart, size).board(size);
    }

    private Board board(Size size) {
        double[] times = answers ? TIMES : DAYS;
        List<Tick> days = new ArrayList<>();
        for (double day : times) {
            if (day <= end) {
                Tick tick = Tick.word(at(day), time(day), false);
                days.add(day == times[0] ? tick.at(Anchor.START) : day == end ? tick.at(Anchor.END) : tick);
            }
        }
        Margin margin = new Margin(12, slim ? 8 : 14, 42, 46);
        double pixel = (at(end) - at(0)) / (size.width() - margin.left() - margin.right());
        Marks curves = Marks.bands(new DeviationStepRenderer(true, false), 2.6);
        Marks open = new Marks(ticks());
        series.forEach((name, curve) -> {
            curve(curves.series(colour(name)), curve, (slim ? 1.5 : 2) * pixel);
            open(open.series(colour(name)), curve, 3 * pixel);
        });
        Board board = new Board(
                        size.width(),
                        slim ? 250 : 272,
                        margin,
                        new Scale(at(0), at(end), days),
                        new Scale(0, 1, Ticks.shares(false)))
                .zero()
                .add(curves)
                .add(open)
                .ink(this::ends);
        if (end > 7) {
            List<Integer> first = series.values().iterator().next();
            mark(board, first, answers ? half(first) : 7);
        }
        if (!slim) {
            board.ink(pen -> values(pen, times));
        }
        return board.ink(pen -> pen.offer(
                (answers ? "time to the answer" : "days") + ", with ticks where some are still open",
                pen.area().getMaxX(),
                pen.area().getMaxY() + 34,
                Type.SMALL,
                Palette.MUT,
                Anchor.END));
    }

    /** Where a day stands on the axis. */
    private double at(double day) {
        return answers ? Math.log10(Math.max(HOUR, day)) : day;
    }

    private String time(double day) {
        if (answers) {
            return day < 1 ? English.digits(Math.round(day / HOUR), "hour", "hours") : English.days(Math.round(day));
        }
        return day == 0 ? "day 0" : ChartWords.count(day);
    }

    /** The day by which half had answered; NaN if fewer have. */
    private double half(List<Integer> curve) {
        for (int row : curve) {
            if (rows.number(row, "share") >= .5) {
                return rows.number(row, "day");
            }
        }
        return Double.NaN;
    }

    private void values(Pen pen, double[] times) {
        for (int i = 0; i + 1 < times.length && times[i + 1] <= end; i++) {
            double by = times[i + 1];
            List<String> said = new ArrayList<>();
            series.forEach((name, curve) -> said.add(
                    (name.isEmpty() ? "" : ChartWords.of(name) + " ") + English.percent(at(curve, by, "share"))));
            String when = answers ? time(by) : English.days(Math.round(by));
            pen.hoverColumn(at(times[i]), at(by), "By " + when + ": " + String.join(", ", said));
        }
    }

    private static XYLineAndShapeRenderer ticks() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setDefaultShape(new Line2D.Double(0, -5, 0, 5));
        renderer.setDefaultShapesFilled(false);
        renderer.setDefaultOutlineStroke(Brush.round(1.2));
        return renderer;
    }

    /** Fills in the steps of a curve; those closer together than a reader can see become one. */
    private void curve(Marks.Series steps, List<Integer> curve, double close) {
        double[] before = {at(0), 0, 0, 0};
        for (int row : curve) {
            double day = rows.number(row, "day");
            double share = rows.number(row, "share");
            if (Double.isNaN(day) || Double.isNaN(share) || day > end) {
                continue;
            }
            double[] step = {at(day), share, or(row, "low", share), or(row, "high", share)};
            if (before[0] > at(0) && step[0] - before[0] < close) {
                step[0] = before[0];
            } else if (step[1] != before[1] || step[2] != before[2] || step[3] != before[3]) {
                steps.range(before[0], before[1], before[2], before[3]);
            } else {
                continue;
            }
            before = step;
        }
        steps.range(before[0], before[1], before[2], before[3]);
        steps.range(at(end), before[1], before[2], before[3]);
    }

    private double or(int row, String column, double other) {
        double value = rows.number(row, column);
        return Double.isNaN(value) ? other : value;
    }

    private void open(Marks.Series ticks, List<Integer> curve, double close) {
        double last = Double.NaN;
        for (int row : curve) {
            double day = rows.number(row, "day");
            double share = rows.number(row, "share");
            if (day <= end
                    && !Double.isNaN(share)
                    && rows.amount(row, "censored") > 0
                    && (Double.isNaN(last) || at(day) - last > close)) {
                last = at(day);
                ticks.point(last, share);
            }
        }
    }

    /** Says where each curve stands at the end, the upper one above its band, the other below. */
    private void ends(Pen pen) {
        List<Map.Entry<String, List<Integer>>> order = new ArrayList<>(series.entrySet());
        order.sort(Comparator.comparingDouble(each -> -at(each.getValue(), end, "share")));
        double above = pen.area().getMaxY();
        for (int i = 0; i < order.size(); i++) {
            List<Integer> curve = order.get(i).getValue();
            String start = order.get(i).getKey();
            Token colour = colour(start);
            String name = start.isEmpty() ? "" : ChartWords.of(start) + ": ";
            String words =
                    name + English.percent(at(curve, end, "share")) + (answers ? " within " : " by day ") + time(end);
            double y = pen.y(at(curve, end, "low")) + 19;
            if (i == 0) {
                y = Math.max(pen.y(at(curve, end, "high")) - 9, pen.area().getY() + 14);
                above = y;
            } else if (y > pen.y(0) - 6) {
                above -= 18;
                y = above;
            }
            words = FittedName.fit(words, pen.area().getWidth(), Type.BOLD);
            pen.offer(words, pen.x(at(end)), y, Type.BOLD, colour, Anchor.END);
        }
    }

    /** Marks a day on a curve: the week that the title speaks of, or when half had answered. */
    private void mark(Board board, List<Integer> curve, double day) {
        if (Double.isNaN(day) || day > end) {
            return;
        }
        double share = at(curve, day, "share");
        Marks line = Marks.lines(Brush.dashed());
        line.series(Palette.MUT).segment(at(day), share, at(day), 0);
        Dots dot = new Dots();
        dot.solid(Palette.C1, 4.5).point(at(day), share);
        String words = answers ? "half" : "a week: " + English.percent(share);
        board.add(line).add(dot.marks()).ink(pen -> {
            double below = pen.y(at(curve, day, "low")) + 22;
            double y = below < pen.y(0) - 8 ? below : pen.y(at(curve, day, "high")) - 9;
            pen.offer(words, pen.x(at(day)) + 9, y, Type.BOLD, Palette.INK, Anchor.START);
        });
    }

    private Token colour(String name) {
        return COLOURS.get(new ArrayList<>(series.keySet()).indexOf(name) % COLOURS.size());
    }

    private double at(List<Integer> curve, double day, String column) {
        double value = 0;
        for (int row : curve) {
            double share = rows.number(row, "share");
            if (rows.amount(row, "day") <= day && !Double.isNaN(share)) {
                value = or(row, column, share);
            }
        }
        return value;
    }
}
