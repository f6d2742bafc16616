package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How far first messages went: a bar a step, with what is still open and the range of the share. */
final class Funnel {
    private static final double BAR = 26;
    private final Rows rows;
    private final boolean slim;
    private final double line;

    private Funnel(Chart chart, Size size) {
        rows = Rows.of(chart).first(8);
        slim = size.slim();
        line = slim ? 62 : 50;
    }

    static Board board(Chart chart, Size size) {
        return new Funnel(chart, size).board(size);
    }

    private Board board(Size size) {
        double top = 1;
        for (int row = 0; row < rows.count(); row++) {
            top = Math.max(top, rows.amount(row, "k") + rows.amount(row, "waiting"));
            top = Math.max(top, rows.amount(row, "high") * rows.amount(row, "n"));
        }
        return new Board(
                        size.width(),
                        rows.count() * line + 14 + key().lines() * Key.LINE,
                        new Margin(2, slim ? 152 : 170, 12 + key().lines() * Key.LINE, slim ? 0 : 172),
                        new Scale(0, top, List.of()),
                        Scale.rows(rows.count()))
                .ink(pen -> {
                    for (int row = 0; row < rows.count(); row++) {
                        step(pen, row);
                    }
                })
                .ink(pen ->
                        key().draw(pen, slim ? 0 : pen.area().getX(), pen.area().getMaxY() + 22));
    }

    private void step(Pen pen, int row) {
        double middle = pen.y(row + .5) + (slim ? 10 : 0);
        double k = rows.amount(row, "k");
        double n = rows.amount(row, "n");
        double waiting = rows.amount(row, "waiting");
        String name = Words.capital(Words.of(rows.text(row, "step")));
        if (slim) {
            pen.text(Names.fit(name, 330, Type.PLAIN), 0, middle - 19, Type.PLAIN, Palette.INK, Anchor.START);
        } else {
            pen.text(Names.fit(name, 160, Type.PLAIN), pen.x(0) - 9, middle + 4.5, Type.PLAIN, Palette.INK, Anchor.END);
        }
        double end = pen.x(k);
        pen.blocks(
                row == 0 ? Palette.C1_SOFT : Palette.C1,
                3,
                List.of(new Rectangle2D.Double(pen.x(0), middle - BAR / 2, Math.max(1, end - pen.x(0)), BAR)));
        double right = end;
        if (waiting > 0) {
            right = pen.x(k + waiting);
            pen.hatch(end + 1.5, middle - BAR / 2, Math.max(2, right - end - 1.5), BAR);
        }
        double high = rows.number(row, "high");
        if (row > 0 && !Double.isNaN(high)) {
            double to = pen.x(high * n);
            whisker(pen, pen.x(rows.amount(row, "low") * n), to, middle, end);
            right = Math.max(right, to);
        }
        if (row > 0 && n <= 0) {
            pen.text("not known", right + 9, middle + 4.5, Type.PLAIN, Palette.MUT, Anchor.START);
            return;
        }
        value(pen, row, right + 9, middle + 4.5, k, n);
    }

    private void value(Pen pen, int row, double x, double y, double k, double n) {
        String words = row == 0 ? Words.count(k) : Words.count(k) + " of " + Words.count(n);
        pen.text(words, x, y, Type.BOLD, Palette.INK, Anchor.START);
        double share = rows.number(row, "share");
        if (row > 0 && !Double.isNaN(share)) {
            double at = x + 6 + Fonts.room(words, Type.BOLD);
            double waiting = rows.amount(row, "waiting");
            String open = waiting > 0 ? ", " + Words.count(waiting) + " open" : "";
            pen.text(Words.percent(share) + open, at, y, Type.PLAIN, Palette.MUT, Anchor.START);
        }
    }

    /** A range with two ends; light where it lies on its bar, dark beyond. */
    private static void whisker(Pen pen, double from, double to, double y, double bar) {
        double turn = Math.max(from, Math.min(bar, to));
        pen.line(Palette.CARD, 1.8, from, y, turn, y);
        pen.line(from < bar ? Palette.CARD : Palette.INK, 1.8, from, y - 4.5, from, y + 4.5);
        pen.line(Palette.INK, 1.8, turn, y, to, y);
        pen.line(Palette.INK, 1.8, to, y - 4.5, to, y + 4.5);
    }

    private Key key() {
        Key key = new Key(slim ? 340 : 520);
        boolean open = false;
        boolean range = false;
        for (int row = 0; row < rows.count(); row++) {
            open |= rows.amount(row, "waiting") > 0;
            range |= row > 0 && !Double.isNaN(rows.number(row, "high"));
        }
        if (range) {
            key.add((pen, x, y) -> whisker(pen, x - 7, x + 7, y, x - 7), "likely range");
        }
        if (open) {
            key.add((pen, x, y) -> pen.hatch(x - 6, y - 5.5, 12, 11), "open: too early to tell");
        }
        return key;
    }
}
