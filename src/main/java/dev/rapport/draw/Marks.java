package dev.rapport.draw;

import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Token;
import java.awt.Stroke;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Marks of one kind on a board: a dataset of JFreeChart and the renderer that draws it, a series a colour. */
final class Marks {
    private final XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    private final AbstractXYItemRenderer renderer;

    Marks(AbstractXYItemRenderer renderer) {
        renderer.setAutoPopulateSeriesStroke(false);
        this.renderer = renderer;
    }

    /** Boxes between two values on either axis. */
    static Marks bars(RoundBars look) {
        XYBarRenderer renderer = look.on(new XYBarRenderer());
        renderer.setUseYInterval(true);
        return new Marks(renderer);
    }

    /** A line through the points of each series; it breaks where a value is NaN. */
    static Marks lines(Stroke stroke) {
        return lines(new XYLineAndShapeRenderer(true, false), stroke);
    }

    /** A line for each series, straight or in steps, and a band as its range. */
    static Marks bands(DeviationRenderer renderer, double width) {
        renderer.setAlpha(1);
        return lines(renderer, Brush.round(width));
    }

    private static Marks lines(XYLineAndShapeRenderer renderer, Stroke stroke) {
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultStroke(stroke);
        return new Marks(renderer);
    }

    XYDataset data() {
        return data;
    }

    AbstractXYItemRenderer renderer() {
        return renderer;
    }

    /** A further series, drawn over those before. */
    Series series(Token colour) {
        int number = data.getSeriesCount();
        XYIntervalSeries series = new XYIntervalSeries(number, false, true);
        data.addSeries(series);
        renderer.setSeriesPaint(number, colour);
        renderer.setSeriesFillPaint(number, colour.faint(.15));
        return new Series(series);
    }

    /** The values of one series. */
    record Series(XYIntervalSeries values) {
        Series point(double x, double y) {
            return range(x, y, y, y);
        }

        Series range(double x, double y, double low, double high) {
            values.add(x, x, x, y, low, high);
            return this;
        }

        /** A piece of a line by itself. */
        Series segment(double x1, double y1, double x2, double y2) {
            return point(x1, y1).point(x2, y2).point(x2, Double.NaN);
        }

        Series box(double left, double right, double bottom, double top) {
            values.add(left, left, right, top, bottom, top);
            return this;
        }
    }
}
