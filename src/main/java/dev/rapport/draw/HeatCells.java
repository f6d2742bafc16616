package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Squares in five depths, and the scale that says what they mean.
 *
 * <p>They are drawn as bars, a series a depth: an {@code XYBlockRenderer} fills each block and strokes it with sharp
 * corners, one by one, which takes five times as many bytes.
 */
final class HeatCells {
    private final Marks marks;
    private final List<Marks.Series> depths;
    private final double gapAcross;
    private final double gapUp;

    /** Squares with rounded corners and some air around them, the latter in the units of the axes. */
    HeatCells(double radius, double gapAcross, double gapUp) {
        marks = Marks.bars(new RoundBars(radius, 0));
        depths = Palette.HEAT.stream().map(marks::series).toList();
        this.gapAcross = gapAcross;
        this.gapUp = gapUp;
    }

    void add(int depth, double column, double row) {
        depths.get(depth).box(column + gapAcross, column + 1 - gapAcross, row + gapUp, row + 1 - gapUp);
    }

    Marks marks() {
        return marks;
    }

    /** The five depths between the words for least and most. */
    static void ramp(Pen pen, double y, String least, String most) {
        double x = pen.area().getX();
        pen.text(least, x, y, Type.PLAIN, Palette.MUT, Anchor.START);
        double at = x + Fonts.room(least, Type.PLAIN) + 6;
        for (Token depth : Palette.HEAT) {
            pen.brush().block(depth, 2, new Rectangle2D.Double(at, y - 10.5, 13, 12));
            at += 16;
        }
        pen.text(most, at + 4, y, Type.PLAIN, Palette.MUT, Anchor.START);
    }
}
