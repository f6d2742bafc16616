package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Usual and present gap of close ties, a line between them; the scale stretches short gaps. */
final class Dumbbell {
    private static final int MOST = 12;
    private static final double[] DAYS = {0, 7, 30.44, 91.3, 182.6, 365.25, 730.5, 1826, 3652};
    private static final String[] NAMES = {"today", "1 wk", "1 mo", "3 mo", "6 mo", "1 yr", "2 yr", "5 yr", "10 yr"};
    private final Rows rows;
    private final boolean slim;
    private final int count;

    private Dumbbell(Chart chart, Size size) {
        rows = Rows.of(chart);
        slim = size.slim();
        count = Math.min(MOST, rows.count());
    }

    static Board board(Chart chart, Size size) {
        return new Dumbbell(chart, size).board(size);
    }

    private Board board(Size size) {
        double longest = Math.max(30, rows.largest("typical_gap_days", "gap_days"));
        double keyHeight = key().lines() * Key.LINE;
        double left = slim ? 18 : names() + 16;
        double right = slim ? 58 : 66;
        double line = slim ? 42 : 29;
        return new Board(
                        size.width(),
                        keyHeight + 10 + count * line + 26,
                        new Margin(keyHeight + 10, right, 26, left),
                        new Scale(0, Math.sqrt(longest), ticks(longest)),
                        Scale.rows(count))
                .upright()
                .ink(pen -> key().draw(pen, slim ? 0 : pen.area().getX() - 8, 14))
                .ink(pen -> {
                    for (int row = 0; row < count; row++) {
                        tie(pen, row);
                    }
                });
    }

    private static List<Tick> ticks(double longest) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < DAYS.length; i++) {
            if (DAYS[i] <= longest) {
                ticks.add(0, new Tick(Math.sqrt(DAYS[i]), NAMES[i]));
            }
        }
        return ticks;
    }

    private Key key() {
        Key key = new Key(slim ? 340 : 530)
                .add((pen, x, y) -> pen.hollow(Palette.MUT, x, y, 5), "usual gap")
                .add((pen, x, y) -> pen.dot(Palette.C2, x, y, 5.5), "gap now, longer than usual")
                .add((pen, x, y) -> pen.dot(Palette.C1, x, y, 5.5), "gap now, as usual");
        boolean unknown = IntStream.range(0, count).anyMatch(row -> Double.isNaN(rows.number(row, "typical_gap_days")));
        return unknown ? key.add((pen, x, y) -> pen.dot(Palette.CM, x, y, 5.5), "rhythm not known") : key;
    }

    private void tie(Pen pen, int row) {
        double usual = rows.number(row, "typical_gap_days");
        double now = rows.number(row, "gap_days");
        double y = pen.y(row + .5) + (slim ? 8 : 0);
        Token colour = Double.isNaN(usual) ? Palette.CM : now > usual ? Palette.C2 : Palette.C1;
        String name = rows.text(row, "name");
        if (slim) {
            pen.text(Names.fit(name, 280, Type.PLAIN), 0, y - 13, Type.PLAIN, Palette.INK, Anchor.START);
        } else {
            pen.text(Names.fit(name, names(), Type.PLAIN), pen.x(0) - 14, y + 4.5, Type.PLAIN, Palette.INK, Anchor.END);
        }
        boolean both = !Double.isNaN(usual) && !Double.isNaN(now);
        if (both) {
            pen.line(colour.faint(.4), 5, at(pen, usual), y, at(pen, now), y);
        }
        if (!Double.isNaN(usual)) {
            pen.hollow(Palette.MUT, at(pen, usual), y, 5);
        }
        if (!Double.isNaN(now)) {
            pen.dot(colour, at(pen, now), y, 5.5);
            label(pen, Words.days(now), at(pen, now), both ? at(pen, usual) : 0, y + 4.5);
        }
    }

    private double names() {
        return Names.column(IntStream.range(0, count).mapToObj(row -> rows.text(row, "name")), 220, Type.PLAIN);
    }

    /** Sets a gap beside its dot, on the side where the line is not, if there is room. */
    private static void label(Pen pen, String words, double now, double usual, double y) {
        boolean left = now < usual
                && now - 12 - Fonts.room(words, Type.PLAIN) > pen.area().getX() - 8;
        if (left) {
            pen.text(words, now - 12, y, Type.PLAIN, Palette.MUT, Anchor.END);
        } else {
            pen.text(words, Math.max(now, usual) + 12, y, Type.PLAIN, Palette.MUT, Anchor.START);
        }
    }

    private static double at(Pen pen, double days) {
        return pen.x(Math.sqrt(Math.max(0, days)));
    }
}
