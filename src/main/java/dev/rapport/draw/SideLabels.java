package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.FittedName;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Labels at the right of a plot, each beside what it names, pushed apart until none touches another. */
final class SideLabels {
    private static final double GAP = 17;
    private final List<Side> sides = new ArrayList<>();

    private record Side(double y, String text, Token mark) {}

    /** Names what ends at a height; a mark of its colour stands before the words. */
    void add(double y, String text, Token mark) {
        sides.add(new Side(y, text, mark));
    }

    /** Draws the labels from x on, between two heights. */
    void draw(Pen pen, double x, double top, double bottom) {
        List<Side> sorted = new ArrayList<>(sides);
        Collections.reverse(sorted);
        sorted.sort(Comparator.comparingDouble(Side::y));
        double[] at = sorted.stream().mapToDouble(Side::y).toArray();
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(at[i], i == 0 ? top + 6 : at[i - 1] + GAP);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], i == at.length - 1 ? bottom - 4 : at[i + 1] - GAP);
        }
        double room = pen.paper().getMaxX() - x - 14;
        for (int i = 0; i < at.length; i++) {
            Side side = sorted.get(i);
            if (Math.abs(at[i] - side.y()) > 3) {
                pen.brush().line(Palette.AXIS, 1, x - 6, side.y(), x, at[i]);
            }
            pen.brush().box(side.mark(), x + 1, at[i] - 5, 9, 9);
            String words = FittedName.fit(side.text(), room, Type.PLAIN);
            pen.text(words, x + 15, at[i] + 4.5, Type.PLAIN, Palette.INK, Anchor.START);
        }
    }
}
