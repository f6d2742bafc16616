package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Type;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The texts already set in a drawing, so that the next one does not run into them. */
final class Labels {
    private final List<Rectangle2D> taken = new ArrayList<>();

    static Rectangle2D box(String text, double x, double y, Type type, Anchor anchor) {
        double width = Fonts.room(text, type);
        return new Rectangle2D.Double(anchor.left(x, width) - 2, y - type.size() * .76, width + 4, type.size() * .98);
    }

    boolean free(Rectangle2D box) {
        return taken.stream().noneMatch(other -> other.intersects(box));
    }

    void take(Rectangle2D box) {
        taken.add(box);
    }
}
