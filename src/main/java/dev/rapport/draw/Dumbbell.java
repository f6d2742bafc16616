package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Usual and present gap of close ties, a line between them; the scale stretches short gaps. */
final class Dumbbell {
    private static final double[] DAYS = {0, 7, 30.44, 91.3, 182.6, 365.25, 730.5, 1826, 3652};
    private static final String[] NAMES = {"today", "1 wk", "1 mo", "3 mo", "6 mo", "1 yr", "2 yr", "5 yr", "10 yr"};
    private final Rows rows;
    private final boolean slim;
    private final double longest;
    private final Lanes lanes;

    Dumbbell(Chart chart, Size size) {
        rows = Rows.of(chart).first(12);
        longest = Math.max(30, Rows.of(chart).largest("usual_gap_days", "gap_days"));
        slim = size.slim();
        lanes = new Lanes(size, rows.texts("name"), Type.PLAIN, 29, 42, 13);
    }

    Board board(Size size) {
        double top = key().lines() * Key.LINE + 10;
        Marks lines = Marks.lines(Brush.stroke(5));
        Dots dots = new Dots();
        Map<Token, Marks.Series> line = new HashMap<>();
        Map<Token, Marks.Series> now = new HashMap<>();
        Marks.Series usual = dots.hollow(Palette.MUT, 5);
        for (int row = 0; row < rows.count(); row++) {
            Token colour = Double.isNaN(usual(row)) ? Palette.CM : now(row) > usual(row) ? Palette.C2 : Palette.C1;
            double y = lanes.middle(row, 0);
            line.computeIfAbsent(colour.faint(.4), lines::series).segment(usual(row), y, now(row), y);
            usual.point(usual(row), y);
            now.computeIfAbsent(colour, other -> dots.solid(other, 5.5)).point(now(row), y);
        }
        return new Board(
                        size.width(),
                        top + lanes.height() + 26,
                        new Margin(top, slim ? 58 : 66, 26, lanes.left(18)),
                        new Scale(0, Math.sqrt(longest), ticks()),
                        lanes.scale())
                .upright()
                .add(lines)
                .add(dots.marks())
                .ink(pen -> key().draw(pen, slim ? 0 : pen.area().getX(), 14))
                .ink(this::words)
                .ink(this::values);
    }

    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < DAYS.length; i++) {
            if (DAYS[i] <= longest) {
                ticks.add(0, new Tick(Math.sqrt(DAYS[i]), NAMES[i]));
            }
        }
        return ticks;
    }

    private Key key() {
        Key key = lanes.key()
                .add((pen, x, y) -> pen.brush().hollow(Palette.MUT, x, y, 5), "usual gap")
                .add((pen, x, y) -> pen.brush().dot(Palette.C2, x, y, 5.5), "gap now, longer than usual")
                .add((pen, x, y) -> pen.brush().dot(Palette.C1, x, y, 5.5), "gap now, as usual");
        return rows.any(row -> Double.isNaN(usual(row)))
                ? key.add((pen, x, y) -> pen.brush().dot(Palette.CM, x, y, 5.5), "rhythm not known")
                : key;
    }

    private double usual(int row) {
        return Math.sqrt(Math.max(0, rows.number(row, "usual_gap_days")));
    }

    private double now(int row) {
        return Math.sqrt(Math.max(0, rows.number(row, "gap_days")));
    }

    private void words(Pen pen) {
        for (int row = 0; row < rows.count(); row++) {
            double y = lanes.name(pen, row, Type.PLAIN) + 4.5;
            if (!Double.isNaN(now(row))) {
                double usual = Double.isNaN(usual(row)) ? 0 : pen.x(usual(row));
                label(pen, ChartWords.days(rows.number(row, "gap_days")), pen.x(now(row)), usual, y);
            }
        }
    }

    private void values(Pen pen) {
        for (int row = 0; row < rows.count() && !slim; row++) {
            double usual = rows.number(row, "usual_gap_days");
            String rhythm = Double.isNaN(usual) ? "" : "usually " + English.days(Math.round(usual)) + ", ";
            String now = English.days(Math.round(rows.amount(row, "gap_days")));
            pen.hoverRow(row, row + 1.0, rows.text(row, "name") + ": " + rhythm + "now " + now);
        }
    }

    /** Sets a gap beside its dot, on the side where the line is not, if there is room. */
    private static void label(Pen pen, String words, double now, double usual, double y) {
        boolean left = now < usual
                && now - 12 - Fonts.room(words, Type.PLAIN) > pen.area().getX() - 4;
        if (left) {
            pen.text(words, now - 12, y, Type.PLAIN, Palette.MUT, Anchor.END);
        } else {
            pen.text(words, Math.max(now, usual) + 12, y, Type.PLAIN, Palette.MUT, Anchor.START);
        }
    }
}
