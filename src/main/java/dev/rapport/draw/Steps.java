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
import java.util.List;
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
    private final List<AnswerCurve> curves;
    private final double end;
    /** Answers come within hours or weeks: their axis is logarithmic. */
    private final boolean answers;

    Steps(Chart chart, Size size) {
        rows = Rows.of(chart);
        slim = size.slim();
        answers = !rows.has("start");
        curves = AnswerCurve.of(rows);
        double latest = rows.largest("day");
        end = latest <= 7 ? 7 : latest <= 14 ? 14 : 30;
    }

    Board board(Size size) {
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
        Marks lines = Marks.bands(new DeviationStepRenderer(true, false), 2.6);
        Marks open = new Marks(ticks());
        for (AnswerCurve curve : curves) {
            curve.steps(lines.series(colour(curve)), this::at, end, (slim ? 1.5 : 2) * pixel);
            curve.open(open.series(colour(curve)), this::at, end, 3 * pixel);
        }
        Board board = new Board(
                        size.width(),
                        slim ? 250 : 272,
                        margin,
                        new Scale(at(0), at(end), days),
                        new Scale(0, 1, Ticks.shares(false)))
                .zero()
                .add(lines)
                .add(open)
                .ink(this::ends);
        if (end > 7) {
            AnswerCurve first = curves.get(0);
            mark(board, first, answers ? first.half() : 7);
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

    private void values(Pen pen, double[] times) {
        for (int i = 0; i + 1 < times.length && times[i + 1] <= end; i++) {
            double by = times[i + 1];
            List<String> said = new ArrayList<>();
            curves.forEach(curve -> said.add((curve.name().isEmpty() ? "" : ChartWords.of(curve.name()) + " ")
                    + English.percent(curve.at(by, "share"))));
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

    /** Says where each curve stands at the end, the upper one above its band, the other below. */
    private void ends(Pen pen) {
        List<AnswerCurve> order = new ArrayList<>(curves);
        order.sort(Comparator.comparingDouble(curve -> -curve.at(end, "share")));
        double above = pen.area().getMaxY();
        for (int i = 0; i < order.size(); i++) {
            AnswerCurve curve = order.get(i);
            String start = curve.name();
            Token colour = colour(curve);
            String name = start.isEmpty() ? "" : ChartWords.of(start) + ": ";
            String words =
                    name + English.percent(curve.at(end, "share")) + (answers ? " within " : " by day ") + time(end);
            double y = pen.y(curve.at(end, "low")) + 19;
            if (i == 0) {
                y = Math.max(pen.y(curve.at(end, "high")) - 9, pen.area().getY() + 14);
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
    private void mark(Board board, AnswerCurve curve, double day) {
        if (Double.isNaN(day) || day > end) {
            return;
        }
        double share = curve.at(day, "share");
        Marks line = Marks.lines(Brush.dashed());
        line.series(Palette.MUT).segment(at(day), share, at(day), 0);
        Dots dot = new Dots();
        dot.solid(Palette.C1, 4.5).point(at(day), share);
        String words = answers ? "half" : "a week: " + English.percent(share);
        board.add(line).add(dot.marks()).ink(pen -> {
            double below = pen.y(curve.at(day, "low")) + 22;
            double y = below < pen.y(0) - 8 ? below : pen.y(curve.at(day, "high")) - 9;
            pen.offer(words, pen.x(at(day)) + 9, y, Type.BOLD, Palette.INK, Anchor.START);
        });
    }

    private Token colour(AnswerCurve curve) {
        return COLOURS.get(curves.indexOf(curve) % COLOURS.size());
    }
}
