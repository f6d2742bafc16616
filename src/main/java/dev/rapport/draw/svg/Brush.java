package dev.rapport.draw.svg;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Fills and strokes single marks in colours of the palette, in pixels. */
public record Brush(Graphics2D g) {
    /** A solid stroke with square ends. */
    public static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** A solid stroke with round ends and corners. */
    public static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** A thin broken stroke. */
    public static BasicStroke dashed() {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 4}, 0);
    }

    public void fill(Token colour, Shape shape) {
        g.setPaint(colour);
        g.fill(shape);
    }

    public void box(Token colour, double x, double y, double width, double height) {
        fill(colour, outline(x, y, width, height));
    }

    /** A rectangle with rounded corners, if it is large enough to have them. */
    public void block(Token colour, double radius, Rectangle2D box) {
        boolean room = box.getWidth() > 2.4 * radius && box.getHeight() > 2.4 * radius && radius > 0;
        if (!room) {
            box(colour, box.getX(), box.getY(), box.getWidth(), box.getHeight());
            return;
        }
        Shape core = outline(
                box.getX() + radius, box.getY() + radius, box.getWidth() - 2 * radius, box.getHeight() - 2 * radius);
        g.setPaint(colour);
        if (g instanceof SvgCanvas canvas) {
            canvas.soft(core, radius);
        } else {
            g.fill(core);
            g.setStroke(round(2 * radius));
            g.draw(core);
        }
    }

    private static Shape outline(double x, double y, double width, double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
        return path;
    }

    /** Slanted lines over a box: too recent to tell. */
    public void hatch(double x, double y, double width, double height) {
        box(Palette.C1_FAINT, x, y, width, height);
        for (double from = x - height; from < x + width; from += 7) {
            double left = Math.max(from, x);
            double right = Math.min(from + height, x + width);
            if (right > left) {
                line(Palette.CARD, 2.2, left, y + height - (left - from), right, y + height - (right - from));
            }
        }
    }

    public void line(Token colour, double width, double x1, double y1, double x2, double y2) {
        g.setPaint(colour);
        g.setStroke(stroke(width));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    public void curve(Token colour, double width, Shape path) {
        g.setPaint(colour);
        g.setStroke(round(width));
        g.draw(path);
    }

    /** A small round point; many of one look become one path. */
    public void speck(Token colour, double x, double y, double radius) {
        curve(colour, 2 * radius, new Line2D.Double(x, y, x + .1, y));
    }

    /** A point with a rim in the colour of the page. */
    public void dot(Token colour, double x, double y, double radius) {
        disc(Palette.CARD, x, y, radius + 1.2);
        disc(colour, x, y, radius);
    }

    /** An empty point. */
    public void hollow(Token colour, double x, double y, double radius) {
        disc(colour, x, y, radius);
        disc(Palette.CARD, x, y, radius - 2);
    }

    private void disc(Token colour, double x, double y, double radius) {
        fill(colour, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
