package dev.rapport.draw;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;

/** Draws marks and texts on a plot, in pixels or in the units of its axes. */
final class Pen {
    private final Graphics2D g;
    private final Labels labels;
    private final Rectangle2D paper;
    private Scale across;
    private Scale up;
    private Rectangle2D area;

    Pen(Graphics2D g, Labels labels, Rectangle2D paper) {
        this.g = g;
        this.labels = labels;
        this.paper = paper;
        this.area = paper;
    }

    Pen on(Scale horizontal, Scale vertical, Rectangle2D plot) {
        across = horizontal;
        up = vertical;
        area = plot;
        return this;
    }

    /** The plot itself, without axes. */
    Rectangle2D area() {
        return area;
    }

    /** The whole drawing. */
    Rectangle2D paper() {
        return paper;
    }

    double x(double value) {
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return up.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    void box(Token colour, double x, double y, double width, double height) {
        fill(colour, new Rectangle2D.Double(x, y, width, height));
    }

    /** Rectangles of one colour with rounded corners, as one mark. */
    void blocks(Token colour, double radius, List<Rectangle2D> boxes) {
        Path2D rounded = new Path2D.Double();
        Path2D plain = new Path2D.Double();
        for (Rectangle2D box : boxes) {
            boolean room = box.getWidth() > 2.4 * radius && box.getHeight() > 2.4 * radius && radius > 0;
            double r = room ? radius : 0;
            trace(
                    room ? rounded : plain,
                    box.getX() + r,
                    box.getY() + r,
                    box.getWidth() - 2 * r,
                    box.getHeight() - 2 * r);
        }
        if (plain.getCurrentPoint() != null) {
            fill(colour, plain);
        }
        if (rounded.getCurrentPoint() == null) {
            return;
        }
        g.setPaint(colour);
        if (g instanceof SvgCanvas canvas) {
            canvas.soft(rounded, radius);
        } else {
            g.fill(rounded);
            g.setStroke(new BasicStroke((float) (2 * radius), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(rounded);
        }
    }

    private static void trace(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }

    /** Slanted lines over a box: not decided yet. */
    void hatch(double x, double y, double width, double height) {
        box(Palette.C1_FAINT, x, y, width, height);
        for (double from = x - height; from < x + width; from += 7) {
            double left = Math.max(from, x);
            double right = Math.min(from + height, x + width);
            if (right > left) {
                line(Palette.CARD, 2.2, left, y + height - (left - from), right, y + height - (right - from));
            }
        }
    }

    void fill(Token colour, Shape shape) {
        g.setPaint(colour);
        g.fill(shape);
    }

    void line(Token colour, double width, double x1, double y1, double x2, double y2) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void dashed(Token colour, double x1, double y1, double x2, double y2) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 4}, 0));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A thick line with round ends. */
    void rod(Token colour, double width, double x1, double y1, double x2, double y2) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void curve(Token colour, double width, Shape path) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    /** Small round points of one size as one mark; each is {x, y}. */
    void points(Token colour, double radius, List<double[]> centres) {
        Path2D path = new Path2D.Double();
        for (double[] at : centres) {
            path.moveTo(at[0], at[1]);
            path.lineTo(at[0] + .1, at[1]);
        }
        if (!centres.isEmpty()) {
            curve(colour, 2 * radius, path);
        }
    }

    /** A point with a rim in the colour of the page. */
    void dot(Token colour, double x, double y, double radius) {
        disc(Palette.CARD, x, y, radius + 1.2);
        disc(colour, x, y, radius);
    }

    /** An empty point. */
    void hollow(Token colour, double x, double y, double radius) {
        disc(colour, x, y, radius);
        disc(Palette.CARD, x, y, radius - 2);
    }

    private void disc(Token colour, double x, double y, double radius) {
        fill(colour, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Sets a text where it must stand. */
    void text(String text, double x, double y, Type type, Token colour, Anchor anchor) {
        labels.take(Labels.box(text, x, y, type, anchor));
        set(text, x, y, type, colour, anchor, true);
    }

    /** Sets a text on a filled mark, without a rim. */
    void textOn(String text, double x, double y, Type type, Token colour, Anchor anchor) {
        labels.take(Labels.box(text, x, y, type, anchor));
        set(text, x, y, type, colour, anchor, false);
    }

    /** Sets a text if it meets no other and stays on the paper; tells whether it did. */
    boolean offer(String text, double x, double y, Type type, Token colour, Anchor anchor) {
        Rectangle2D box = Labels.box(text, x, y, type, anchor);
        if (!labels.free(box) || box.getX() < paper.getX() - 3 || box.getMaxX() > paper.getMaxX() + 5) {
            return false;
        }
        text(text, x, y, type, colour, anchor);
        return true;
    }

    boolean free(Rectangle2D box) {
        return labels.free(box);
    }

    private void set(String text, double x, double y, Type type, Token colour, Anchor anchor, boolean halo) {
        g.setPaint(colour);
        if (g instanceof SvgCanvas canvas) {
            canvas.text(text, x, y, type, anchor, halo);
            return;
        }
        Font font = ((Png.Faces) g.getRenderingHint(Png.FACES)).of(type);
        g.setFont(font);
        double width = font.getStringBounds(text, g.getFontRenderContext()).getWidth();
        g.drawString(SvgText.clean(text), (float) anchor.left(x, width), (float) y);
    }
}
