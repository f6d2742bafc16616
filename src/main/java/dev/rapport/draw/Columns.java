package dev.rapport.draw;

import java.awt.geom.Rectangle2D;

/** Where columns stand side by side. */
record Columns(int count) {
    /** A column's box between two values. */
    Rectangle2D box(Pen pen, int column, double from, double to) {
        double pitch = pen.x(1) - pen.x(0);
        double width = pitch > 6 ? Math.min(36, pitch * .7) : Math.max(.8, pitch * .85);
        double y1 = Math.min(pen.y(from), pen.y(to));
        double y2 = Math.max(pen.y(from), pen.y(to));
        double gap = y2 - y1 > 3 && pitch > 6 ? .7 : 0;
        return new Rectangle2D.Double(pen.x(column) - width / 2, y1 + gap, width, Math.max(0, y2 - y1 - 2 * gap));
    }

    double radius(Pen pen) {
        return pen.x(1) - pen.x(0) > 12 ? 1.5 : 0;
    }
}
