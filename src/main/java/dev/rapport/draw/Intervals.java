package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jfree.chart.plot.ValueMarker;

/**
 * Shares with and without something, each with its range; in colour only where the difference may be claimed.
 *
 * <p>The ranges are lines from end to end: an {@code XYErrorRenderer} strokes line and caps one by one, and where
 * strokes are seen through, the caps would show twice.
 */
final class Intervals {
    private static final List<String> ARMS = List.of("with", "without");
    private final Rows rows;
    private final boolean slim;
    private final Lanes lanes;
    private final double reference;

    Intervals(Chart chart, Size size) {
        rows = Rows.of(chart).first(8);
        slim = size.slim();
        lanes = new Lanes(size, rows.texts("feature"), Type.BOLD, 54, 74, 22);
        reference = chart.marks().get("reference") instanceof Cell.Decimal share ? share.value() : Double.NaN;
    }

    Board board(Size size) {
        double keyHeight = key().lines() * Key.LINE;
        double top = keyHeight + (Double.isNaN(reference) ? 8 : 28);
        Board board = new Board(
                        size.width(),
                        top + lanes.height() + 26,
                        new Margin(top, 84, 26, lanes.left(16)),
                        new Scale(0, 1, Ticks.shares(!slim)),
                        lanes.scale())
                .upright();
        if (!Double.isNaN(reference)) {
            board.plumb(new ValueMarker(reference, Palette.MUT, Brush.dashed(), null, null, 1))
                    .ink(this::reference);
        }
        Marks rods = Marks.lines(Brush.round(8));
        Marks lines = Marks.lines(Brush.stroke(1.2));
        Dots dots = new Dots();
        arm("with", -9, rods, .32, lines, colour -> dots.solid(colour, 5.5));
        arm("without", 10, rods, .18, lines, colour -> dots.hollow(colour, 5.5));
        return board.add(rods)
                .add(lines)
                .add(dots.marks())
                .ink(pen -> key().draw(pen, slim ? 0 : pen.area().getX(), 14))
                .ink(this::words);
    }

    private void arm(
            String arm, double down, Marks rods, double faint, Marks lines, Function<Token, Marks.Series> dots) {
        Map<Token, Marks.Series> rod = new HashMap<>();
        Map<Token, Marks.Series> line = new HashMap<>();
        Map<Token, Marks.Series> dot = new HashMap<>();
        for (int row = 0; row < rows.count(); row++) {
            Token colour = claimed(row) ? rows.amount(row, "difference") < 0 ? Palette.C2 : Palette.C1 : Palette.CM;
            double low = rows.number(row, arm + "_low");
            double high = rows.number(row, arm + "_high");
            double y = lanes.middle(row, down);
            if (!Double.isNaN(low) && !Double.isNaN(high)) {
                rod.computeIfAbsent(colour.faint(faint), rods::series).segment(low, y, high, y);
                line.computeIfAbsent(colour, lines::series).segment(low, y, high, y);
            }
            dot.computeIfAbsent(colour, dots).point(rows.number(row, arm + "_share"), y);
        }
    }

    private boolean claimed(int row) {
        return rows.flag(row, "claimed");
    }

    private Key key() {
        Key key = lanes.key()
                .add((pen, x, y) -> pen.brush().dot(Palette.CM, x, y, 5.5), "with it")
                .add((pen, x, y) -> pen.brush().hollow(Palette.CM, x, y, 5.5), "without");
        return rows.any(this::claimed)
                ? key.add((pen, x, y) -> pen.brush().dot(Palette.C1, x, y, 5.5), "a clear difference")
                : key;
    }

    private void reference(Pen pen) {
        String words = "all first messages, " + English.percent(reference);
        double half = Fonts.room(words, Type.PLAIN) / 2;
        double middle = Math.max(half, Math.min(pen.x(reference), pen.paper().getMaxX() - half));
        pen.text(words, middle, pen.area().getY() - 12, Type.PLAIN, Palette.MUT, Anchor.MIDDLE);
    }

    /** "With a question mark: 23 of 31, likely between 57% and 86%". */
    private String told(int row, String arm) {
        double low = rows.number(row, arm + "_low");
        double high = rows.number(row, arm + "_high");
        String range = Double.isNaN(low) || Double.isNaN(high)
                ? ""
                : ", likely " + English.between(English.percent(low), English.percent(high));
        return English.of(Math.round(rows.amount(row, arm + "_k")), Math.round(rows.amount(row, arm + "_n"))) + range;
    }

    private void words(Pen pen) {
        for (int row = 0; row < rows.count(); row++) {
            if (!slim) {
                String name = rows.text(row, "feature");
                pen.hoverRow(row, row + 1.0, name + ": " + told(row, "with") + "; without: " + told(row, "without"));
            }
            double middle = lanes.name(pen, row, claimed(row) ? Type.BOLD : Type.PLAIN);
            for (String arm : ARMS) {
                boolean with = arm.equals("with");
                double y = middle + (with ? -9 : 10);
                if (Double.isNaN(rows.number(row, arm + "_share"))) {
                    pen.text("too few to tell", pen.x(0) + 4, y + 4, Type.SMALL, Palette.MUT, Anchor.START);
                }
                String count = ChartWords.count(rows.amount(row, arm + "_k")) + " of "
                        + ChartWords.count(rows.amount(row, arm + "_n"));
                double right = pen.paper().getMaxX();
                pen.text(count, right, y + 4.5, Type.PLAIN, with ? Palette.INK : Palette.MUT, Anchor.END);
            }
        }
    }
}
