package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Type;
import java.util.ArrayList;
import java.util.List;

/** The line above or below a plot that says what its marks mean; wraps where it must. */
final class Key {
    static final double LINE = 19;

    /** Draws the sign of an entry around a middle point. */
    interface Sign {
        void draw(Pen pen, double x, double y);
    }

    private final double width;

    private record Entry(Sign sign, String words) {}

    private final List<Entry> entries = new ArrayList<>();

    /** A key that may take so much width. */
    Key(double width) {
        this.width = width;
    }

    Key add(Sign sign, String words) {
        entries.add(new Entry(sign, words));
        return this;
    }

    /** How many lines it takes. */
    int lines() {
        double x = 0;
        int lines = 1;
        for (Entry entry : entries) {
            double need = need(entry);
            if (x > 0 && x + need > width) {
                lines++;
                x = 0;
            }
            x += need + 16;
        }
        return lines;
    }

    void draw(Pen pen, double left, double baseline) {
        double x = 0;
        double y = baseline;
        for (Entry entry : entries) {
            double need = need(entry);
            if (x > 0 && x + need > width) {
                y += LINE;
                x = 0;
            }
            entry.sign().draw(pen, left + x + 6, y - 4.5);
            pen.text(entry.words(), left + x + 18, y, Type.PLAIN, Palette.MUT, Anchor.START);
            x += need + 16;
        }
    }

    private static double need(Entry entry) {
        return 18 + Fonts.room(entry.words(), Type.PLAIN);
    }
}
