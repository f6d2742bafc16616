package dev.rapport.draw;

import static java.util.Objects.requireNonNull;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Faces;
import dev.rapport.draw.svg.SvgCanvas;
import dev.rapport.draw.svg.SvgText;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** Sets words on a plot, in pixels or in the units of its axes. */
final class Pen {
    private final Brush brush;
    private final Labels labels;
    private final Rectangle2D paper;
    private @Nullable ValueAxis across;
    private @Nullable ValueAxis up;
    private Rectangle2D area;

    Pen(Graphics2D g, Labels labels, Rectangle2D paper) {
        this.brush = new Brush(g);
        this.labels = labels;
        this.paper = paper;
        this.area = paper;
    }

    Pen on(ValueAxis horizontal, ValueAxis vertical, Rectangle2D plot) {
        across = horizontal;
        up = vertical;
        area = plot;
        return this;
    }

    /** For the marks that go with words: signs of a key, leader lines. */
    Brush brush() {
        return brush;
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
        return requireNonNull(across, "on axes").valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return requireNonNull(up, "on axes").valueToJava2D(value, area, RectangleEdge.LEFT);
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

    /** Says something when a pointer rests over a box, where the drawing can. */
    void hover(double x, double y, double width, double height, String words) {
        if (brush.g() instanceof SvgCanvas canvas) {
            canvas.hover(x, y, width, height, words);
        }
    }

    /** Says something when a pointer rests anywhere between two values of the horizontal axis. */
    void hoverColumn(double from, double to, String words) {
        hover(x(from), area.getY(), x(to) - x(from), area.getHeight(), words);
    }

    /** Says something when a pointer rests anywhere on a row of the vertical axis. */
    void hoverRow(double from, double to, String words) {
        double top = Math.min(y(from), y(to));
        hover(area.getX(), top, area.getWidth(), Math.abs(y(to) - y(from)), words);
    }

    boolean free(Rectangle2D box) {
        return labels.free(box);
    }

    private void set(String text, double x, double y, Type type, Token colour, Anchor anchor, boolean halo) {
        Graphics2D g = brush.g();
        g.setPaint(colour);
        if (g instanceof SvgCanvas canvas) {
            canvas.text(text, x, y, type, anchor, halo);
            return;
        }
        g.setFont(((Faces) g.getRenderingHint(Faces.HINT)).of(type));
        double width =
                g.getFont().getStringBounds(text, g.getFontRenderContext()).getWidth();
        g.drawString(SvgText.clean(text), (float) anchor.left(x, width), (float) y);
    }
}
