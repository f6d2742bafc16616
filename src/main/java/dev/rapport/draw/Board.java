package dev.rapport.draw;

import dev.rapport.draw.svg.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** A drawing to be: a JFreeChart plot of fixed measure, its datasets with their renderers, and words over them. */
final class Board {
    /** One layer of words, set once JFreeChart has drawn plot and marks. */
    interface Ink {
        void draw(Pen pen);
    }

    private final int width;
    private final int height;
    private final Sheet plot = new Sheet();
    private final Scale across;
    private final Scale up;
    private final List<Ink> words = new ArrayList<>();
    private Labels labels = new Labels();

    Board(double width, double height, Margin margin, Scale across, Scale up) {
        this.width = (int) Math.round(width);
        this.height = (int) Math.round(height);
        this.across = across;
        this.up = up;
        plot.setDomainAxis(across);
        plot.setRangeAxis(up);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setFixedDomainAxisSpace(space(margin));
        plot.setFixedRangeAxisSpace(space(margin));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselinePaint(Palette.AXIS);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.2f));
    }

    private static AxisSpace space(Margin margin) {
        AxisSpace space = new AxisSpace();
        space.setTop(margin.top());
        space.setRight(margin.right());
        space.setBottom(margin.bottom());
        space.setLeft(margin.left());
        return space;
    }

    /** Draws a darker line at zero. */
    Board zero() {
        plot.setRangeZeroBaselineVisible(true);
        return this;
    }

    /** Draws grid lines upright instead of level. */
    Board upright() {
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        return this;
    }

    /** Puts the labels of the horizontal axis above the plot. */
    Board labelsOnTop() {
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        return this;
    }

    /** Puts a marker behind all marks, at values of the vertical axis. */
    Board level(Marker marker) {
        plot.addRangeMarker(marker, Layer.BACKGROUND);
        return this;
    }

    /** Puts a marker behind all marks, at values of the horizontal axis. */
    Board plumb(Marker marker) {
        plot.addDomainMarker(marker, Layer.BACKGROUND);
        return this;
    }

    /** Adds marks on top of those before. */
    Board add(Marks marks) {
        return add(marks.data(), marks.renderer());
    }

    /** Adds a dataset and its renderer on top of those before. */
    Board add(XYDataset data, XYItemRenderer renderer) {
        int index = plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
        return this;
    }

    /** Adds words, on top of all marks and of the words before. */
    Board ink(Ink layer) {
        words.add(layer);
        return this;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Draws everything with its upper left corner at the origin. */
    void draw(Graphics2D g) {
        labels = new Labels();
        across.share(labels);
        up.share(labels);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setElementHinting(false);
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height), null, null);
    }

    /** A plot whose marks may reach over its edge, as a dot at zero does, and whose annotations are our words. */
    @SuppressWarnings("serial")
    private final class Sheet extends XYPlot {
        @Override
        public boolean render(
                Graphics2D g, Rectangle2D area, int index, PlotRenderingInfo info, CrosshairState cursor) {
            g.setClip(null);
            return super.render(g, area, index, info, cursor);
        }

        @Override
        public void drawAnnotations(Graphics2D g, Rectangle2D area, PlotRenderingInfo info) {
            Rectangle2D paper = new Rectangle2D.Double(0, 0, width, height);
            words.forEach(ink -> ink.draw(new Pen(g, labels, paper).on(across, up, area)));
        }
    }
}
