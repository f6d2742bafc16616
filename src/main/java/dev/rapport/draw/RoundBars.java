package dev.rapport.draw;

import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Token;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * How JFreeChart's bars look here: flat, with rounded corners, a little air above and below.
 *
 * @param radius of the corners, in pixels
 * @param air between the parts of a stack, in pixels; bars too low for it have none
 */
record RoundBars(double radius, double air) implements XYBarPainter {
    /** Columns that stand so many pixels apart. */
    static RoundBars columns(double pitch) {
        return new RoundBars(pitch > 12 ? 1.5 : 0, pitch > 6 ? .7 : 0);
    }

    /** How wide columns are that stand so many pixels apart, as a part of that distance. */
    static double width(double pitch) {
        return pitch > 6 ? Math.min(36 / pitch, .7) : .85;
    }

    <R extends XYBarRenderer> R on(R renderer) {
        renderer.setBarPainter(this);
        renderer.setShadowVisible(false);
        return renderer;
    }

    @Override
    public void paintBar(
            Graphics2D g, XYBarRenderer renderer, int series, int item, RectangularShape bar, RectangleEdge base) {
        if (bar.getHeight() > 0) {
            double gap = bar.getHeight() > 3 ? air : 0;
            Rectangle2D box =
                    new Rectangle2D.Double(bar.getX(), bar.getY() + gap, bar.getWidth(), bar.getHeight() - 2 * gap);
            new Brush(g).block((Token) renderer.getItemPaint(series, item), radius, box);
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D g,
            XYBarRenderer renderer,
            int series,
            int item,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // Flat bars throw none.
    }
}
