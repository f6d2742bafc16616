package dev.rapport.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** A drawing to be: a JFreeChart plot of fixed measure, and the layers of marks on it. */
final class Board {
    private final int width;
    private final int height;
    private final XYPlot plot;
    private final Scale across;
    private final Scale up;
    private final List<Ink> layers = new ArrayList<>();

    Board(double width, double height, Margin margin, Scale across, Scale up) {
        this.width = (int) Math.round(width);
        this.height = (int) Math.round(height);
        this.across = across;
        this.up = up;
        plot = new XYPlot(null, across, up, new StandardXYItemRenderer());
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

    /** Adds a layer on top of those before. */
    Board ink(Ink layer) {
        layers.add(layer);
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
        Labels labels = new Labels();
        Rectangle2D paper = new Rectangle2D.Double(0, 0, width, height);
        across.share(labels);
        up.share(labels);
        for (Ink layer : layers) {
            plot.addAnnotation(new LayerNote(layer, labels, paper));
        }
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setElementHinting(false);
        chart.draw(g, paper, null, null);
        plot.clearAnnotations();
    }

    /** A layer as JFreeChart knows it. */
    @SuppressWarnings("serial")
    private static final class LayerNote extends AbstractXYAnnotation {
        private final Ink layer;
        private final Labels labels;
        private final Rectangle2D paper;

        LayerNote(Ink layer, Labels labels, Rectangle2D paper) {
            this.layer = layer;
            this.labels = labels;
            this.paper = paper;
        }

        @Override
        public void draw(
                Graphics2D g,
                XYPlot plot,
                Rectangle2D area,
                ValueAxis across,
                ValueAxis up,
                int index,
                PlotRenderingInfo info) {
            java.awt.Shape clip = g.getClip();
            g.setClip(null);
            layer.draw(new Pen(g, labels, paper).on((Scale) across, (Scale) up, area));
            g.setClip(clip);
        }
    }
}
