package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.util.List;

/**
 * How far first messages went: a bar a step, with what is still open and the range of the share.
 *
 * <p>JFreeChart draws the bars. Two marks are ours: hatching, for which it has only tiles made of pixels, and a range
 * that is light on its bar and dark beyond, where an {@code XYErrorRenderer} knows one colour.
 */
final class Funnel {
    private static final double BAR = 26;
    private final Rows rows;
    private final boolean slim;
    private final Lanes lanes;

    Funnel(Chart chart, Size size) {
        rows = Rows.of(chart).first(8);
        slim = size.slim();
        List<String> steps = rows.texts("step").stream()
                .map(step -> English.capital(ChartWords.of(step)))
                .toList();
        lanes = new Lanes(size, steps, Type.PLAIN, 50, 62, 19);
    }

    Board board(Size size) {
        Marks bars = Marks.bars(new RoundBars(3, 0));
        Marks.Series first = bars.series(Palette.C1_SOFT);
        Marks.Series later = bars.series(Palette.C1);
        double top = 1;
        for (int row = 0; row < rows.count(); row++) {
            double k = rows.amount(row, "k");
            top = Math.max(top, k + rows.amount(row, "waiting"));
            top = Math.max(top, rows.amount(row, "high") * rows.amount(row, "n"));
            lanes.bar(row == 0 ? first : later, row, k, BAR);
        }
        double keyHeight = key().lines() * Key.LINE;
        return new Board(
                        size.width(),
                        lanes.height() + 14 + keyHeight,
                        new Margin(2, slim ? 152 : 170, 12 + keyHeight, lanes.left(0)),
                        new Scale(0, top, List.of()),
                        lanes.scale())
                .add(bars)
                .ink(pen -> {
                    for (int row = 0; row < rows.count(); row++) {
                        step(pen, row, lanes.name(pen, row, Type.PLAIN));
                    }
                    key().draw(pen, pen.area().getX(), pen.area().getMaxY() + 22);
                });
    }

    private void step(Pen pen, int row, double y) {
        double k = rows.amount(row, "k");
        double n = rows.amount(row, "n");
        double waiting = rows.amount(row, "waiting");
        double end = pen.x(k);
        double right = end;
        if (waiting > 0) {
            right = pen.x(k + waiting);
            pen.brush().hatch(end + 1.5, y - BAR / 2, Math.max(2, right - end - 1.5), BAR);
        }
        double high = rows.number(row, "high");
        if (row > 0 && !Double.isNaN(high)) {
            double to = pen.x(high * n);
            whisker(pen.brush(), pen.x(rows.amount(row, "low") * n), to, y, end);
            right = Math.max(right, to);
        }
        if (row > 0 && n <= 0) {
            pen.text("not known", right + 9, y + 4.5, Type.PLAIN, Palette.MUT, Anchor.START);
            return;
        }
        value(pen, row, right + 9, y + 4.5, k, n);
        if (!slim) {
            String open = waiting > 0 ? "; " + ChartWords.count(waiting) + " too early to tell" : "";
            String likely = Double.isNaN(high)
                    ? ""
                    : "; likely " + English.between(English.percent(rows.amount(row, "low")), English.percent(high));
            pen.hover(
                    0,
                    y - BAR,
                    pen.area().getMaxX(),
                    2 * BAR,
                    English.capital(ChartWords.of(rows.text(row, "step"))) + ": "
                            + English.of(Math.round(k), Math.round(n)) + likely + open);
        }
    }

    private void value(Pen pen, int row, double x, double y, double k, double n) {
        String words = row == 0 ? ChartWords.count(k) : ChartWords.count(k) + " of " + ChartWords.count(n);
        pen.text(words, x, y, Type.BOLD, Palette.INK, Anchor.START);
        double share = rows.number(row, "share");
        if (row > 0 && !Double.isNaN(share)) {
            double at = x + 6 + Fonts.room(words, Type.BOLD);
            double waiting = rows.amount(row, "waiting");
            String open = waiting > 0 ? ", " + ChartWords.count(waiting) + " open" : "";
            pen.text(English.percent(share) + open, at, y, Type.PLAIN, Palette.MUT, Anchor.START);
        }
    }

    /** A range with two ends; light where it lies on its bar, dark beyond. */
    private static void whisker(Brush brush, double from, double to, double y, double bar) {
        double turn = Math.max(from, Math.min(bar, to));
        brush.line(Palette.CARD, 1.8, from, y, turn, y);
        brush.line(from < bar ? Palette.CARD : Palette.INK, 1.8, from, y - 4.5, from, y + 4.5);
        brush.line(Palette.INK, 1.8, turn, y, to, y);
        brush.line(Palette.INK, 1.8, to, y - 4.5, to, y + 4.5);
    }

    private Key key() {
        Key key = lanes.key();
        if (rows.any(row -> row > 0 && !Double.isNaN(rows.number(row, "high")))) {
            key.add((pen, x, y) -> whisker(pen.brush(), x - 7, x + 7, y, x - 7), "likely range");
        }
        if (rows.any(row -> rows.amount(row, "waiting") > 0)) {
            key.add((pen, x, y) -> pen.brush().hatch(x - 6, y - 5.5, 12, 11), "open: too early to tell");
        }
        return key;
    }
}
