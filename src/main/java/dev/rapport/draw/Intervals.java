package dev.rapport.draw;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import java.util.stream.IntStream;

/** Shares with and without something, each with its range; in colour only where the difference may be claimed. */
final class Intervals {
    private final Rows rows;
    private final boolean slim;
    private final double reference;

    private Intervals(Chart chart, Size size) {
        rows = Rows.of(chart).first(8);
        slim = size.slim();
        Cell cell = chart.marks().get("reference");
        reference = cell instanceof Cell.Decimal decimal
                ? decimal.value()
                : cell instanceof Cell.Whole whole ? whole.value() : Double.NaN;
    }

    static Board board(Chart chart, Size size) {
        return new Intervals(chart, size).board(size);
    }

    private Board board(Size size) {
        double line = slim ? 74 : 54;
        double keyHeight = key().lines() * Key.LINE;
        double top = keyHeight + (Double.isNaN(reference) ? 8 : 28);
        return new Board(
                        size.width(),
                        top + rows.count() * line + 26,
                        slim ? new Margin(top, 84, 26, 16) : new Margin(top, 84, 26, names() + 14),
                        new Scale(0, 1, Ticks.shares(!slim)),
                        Scale.rows(rows.count()))
                .upright()
                .ink(pen -> key().draw(pen, slim ? 0 : pen.area().getX(), 14))
                .ink(this::reference)
                .ink(pen -> {
                    for (int row = 0; row < rows.count(); row++) {
                        row(pen, row);
                    }
                });
    }

    private Key key() {
        Key key = new Key(slim ? 340 : 510)
                .add((pen, x, y) -> pen.dot(Palette.CM, x, y, 5.5), "with it")
                .add((pen, x, y) -> pen.hollow(Palette.CM, x, y, 5.5), "without");
        boolean claimed = IntStream.range(0, rows.count()).anyMatch(row -> rows.flag(row, "claimed"));
        return claimed ? key.add((pen, x, y) -> pen.dot(Palette.C1, x, y, 5.5), "a clear difference") : key;
    }

    private void reference(Pen pen) {
        if (!Double.isNaN(reference)) {
            double x = pen.x(reference);
            pen.dashed(Palette.MUT, x, pen.area().getY() - 6, x, pen.area().getMaxY());
            String words = "all first messages, " + Words.percent(reference);
            double half = Fonts.room(words, Type.PLAIN) / 2;
            double middle = Math.max(half, Math.min(x, pen.paper().getMaxX() - half));
            pen.text(words, middle, pen.area().getY() - 12, Type.PLAIN, Palette.MUT, Anchor.MIDDLE);
        }
    }

    private void row(Pen pen, int row) {
        boolean claimed = rows.flag(row, "claimed");
        Token colour = claimed ? (rows.amount(row, "difference") < 0 ? Palette.C2 : Palette.C1) : Palette.CM;
        double middle = pen.y(row + .5) + (slim ? 10 : 0);
        String name = name(row);
        Type type = claimed ? Type.BOLD : Type.PLAIN;
        if (slim) {
            pen.text(Names.fit(name, 330, type), 0, middle - 22, type, Palette.INK, Anchor.START);
        } else {
            pen.text(Names.fit(name, names(), type), pen.x(0) - 12, middle + 4.5, type, Palette.INK, Anchor.END);
        }
        interval(pen, row, "with", middle - 9, colour);
        interval(pen, row, "without", middle + 10, colour);
    }

    private String name(int row) {
        return Words.capital(Words.feature(rows.text(row, "feature")));
    }

    private double names() {
        return Names.column(IntStream.range(0, rows.count()).mapToObj(this::name), 230, Type.BOLD);
    }

    private void interval(Pen pen, int row, String arm, double y, Token colour) {
        boolean with = arm.equals("with");
        double share = rows.number(row, arm + "_share");
        double low = rows.number(row, arm + "_low");
        double high = rows.number(row, arm + "_high");
        if (!Double.isNaN(low) && !Double.isNaN(high)) {
            pen.rod(colour.faint(with ? .32 : .18), 8, pen.x(low), y, pen.x(high), y);
            pen.line(colour, 1.2, pen.x(low), y, pen.x(high), y);
        }
        if (!Double.isNaN(share)) {
            if (with) {
                pen.dot(colour, pen.x(share), y, 5.5);
            } else {
                pen.hollow(colour, pen.x(share), y, 5.5);
            }
        } else {
            pen.text("too few to tell", pen.x(0) + 4, y + 4, Type.SMALL, Palette.MUT, Anchor.START);
        }
        String count = Words.count(rows.amount(row, arm + "_k")) + " of " + Words.count(rows.amount(row, arm + "_n"));
        pen.text(count, pen.paper().getMaxX(), y + 4.5, Type.PLAIN, with ? Palette.INK : Palette.MUT, Anchor.END);
    }
}
