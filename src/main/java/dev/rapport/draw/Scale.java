package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A straight axis with ticks of our choice: no line, no number format, hence no locale and no time zone. */
@SuppressWarnings("serial")
final class Scale extends ValueAxis {
    private final List<Tick> ticks;
    private Labels labels = new Labels();

    Scale(double low, double high, List<Tick> ticks) {
        super(null, null);
        this.ticks = List.copyOf(ticks);
        setAutoRange(false);
        setRange(low, high > low ? high : low + 1);
    }

    /** Rows from top to bottom: 0 … count, no ticks. */
    static Scale rows(int count) {
        Scale scale = new Scale(0, Math.max(1, count), List.of());
        scale.setInverted(true);
        return scale;
    }

    void share(Labels others) {
        labels = others;
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double part = (value - getLowerBound()) / (getUpperBound() - getLowerBound());
        if (RectangleEdge.isTopOrBottom(edge)) {
            return area.getX() + part * area.getWidth();
        }
        return isInverted() ? area.getY() + part * area.getHeight() : area.getMaxY() - part * area.getHeight();
    }

    @Override
    public double java2DToValue(double at, Rectangle2D area, RectangleEdge edge) {
        double part = RectangleEdge.isTopOrBottom(edge)
                ? (at - area.getX()) / area.getWidth()
                : (isInverted() ? at - area.getY() : area.getMaxY() - at) / area.getHeight();
        return getLowerBound() + part * (getUpperBound() - getLowerBound());
    }

    @Override
    public AxisState draw(
            Graphics2D g,
            double cursor,
            Rectangle2D plot,
            Rectangle2D area,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        Pen pen = new Pen(g, labels, plot);
        for (boolean bold : new boolean[] {true, false}) {
            for (Tick tick : ticks) {
                if (tick.bold() == bold && !tick.label().isEmpty()) {
                    label(pen, tick, area, edge);
                }
            }
        }
        AxisState state = new AxisState(cursor);
        state.setTicks(refreshTicks(g, state, area, edge));
        return state;
    }

    private void label(Pen pen, Tick tick, Rectangle2D area, RectangleEdge edge) {
        double at = valueToJava2D(tick.value(), area, edge);
        Type type = tick.bold() ? Type.BOLD : Type.PLAIN;
        Token colour = tick.bold() ? Palette.INK : Palette.MUT;
        if (RectangleEdge.isLeftOrRight(edge)) {
            pen.offer(tick.label(), area.getX() - 7, at + 4.5, type, colour, Anchor.END);
        } else if (edge == RectangleEdge.TOP) {
            pen.offer(tick.label(), at, area.getY() - 7, type, colour, tick.anchor());
        } else {
            pen.offer(tick.label(), at, area.getMaxY() + 18, type, colour, tick.anchor());
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks.stream()
                .filter(Tick::line)
                .map(tick -> new NumberTick(TickType.MAJOR, tick.value(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        return space;
    }

    @Override
    public void configure() {
        // The range is given and stays.
    }

    @Override
    protected void autoAdjustRange() {
        // The range is given and stays.
    }
}
