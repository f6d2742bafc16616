package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.FittedName;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Type;
import java.util.List;

/** Rows below each other, each with its name: left of the plot, or above its marks where there is little room. */
final class Lanes {
    private static final double GAP = 12;
    private static final double DROP = 9;
    private final double width;
    private final List<String> names;
    private final boolean slim;
    private final double height;
    private final double lift;
    private final double room;

    /**
     * Rows from top to bottom.
     *
     * @param type the widest type a name may be set in
     * @param wide height of a row where names stand at the left
     * @param narrow height of a row where they stand above
     * @param lift how far above the middle of the marks they stand then
     */
    Lanes(Size size, List<String> names, Type type, double wide, double narrow, double lift) {
        this.width = size.width();
        this.names = names;
        this.slim = size.slim();
        this.height = slim ? narrow : wide;
        this.lift = lift;
        this.room = slim ? width - GAP : FittedName.column(names.stream(), 240, type);
    }

    int count() {
        return names.size();
    }

    /** Height of all rows together, in pixels. */
    double height() {
        return count() * height;
    }

    /** Room to keep free at the left; a little also without names where dots may stand at zero. */
    double left(double dots) {
        return slim ? dots : room + GAP + 2;
    }

    /** A key as wide as the plot and what is right of it, or as all of a narrow drawing. */
    Key key() {
        return new Key(width - left(0));
    }

    /** The vertical axis. */
    Scale scale() {
        return Scale.rows(count());
    }

    /** The middle of a row's marks, so many pixels further down, on the vertical axis. */
    double middle(int row, double down) {
        return row + .5 + (down + (slim ? DROP : 0)) / height;
    }

    /** Adds a bar from zero, of some height in pixels. */
    void bar(Marks.Series bars, int row, double value, double high) {
        bars.box(0, value, middle(row, -high / 2), middle(row, high / 2));
    }

    /** Sets a row's name and returns the height of its middle on the paper. */
    double name(Pen pen, int row, Type type) {
        String name = FittedName.fit(names.get(row), room, type);
        double y = pen.y(middle(row, 0));
        if (slim) {
            pen.text(name, 0, y - lift, type, Palette.INK, Anchor.START);
        } else {
            pen.text(name, pen.area().getX() - GAP, y + 4.5, type, Palette.INK, Anchor.END);
        }
        return y;
    }
}
