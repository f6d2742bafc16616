package dev.rapport.draw;

import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Token;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/**
 * Points, each series of one size and look.
 *
 * <p>JFreeChart moves a shape to its place as an outline of curves; here a circle stays a circle, which takes a third
 * of the bytes.
 */
@SuppressWarnings("serial")
final class Dots extends XYLineAndShapeRenderer {
    private final transient List<Look> looks = new ArrayList<>();
    private final transient Marks marks = new Marks(this);

    private interface Look {
        void draw(Brush brush, Token colour, double x, double y);
    }

    Dots() {
        super(false, true);
    }

    Marks marks() {
        return marks;
    }

    /** Points with a rim in the colour of the page. */
    Marks.Series solid(Token colour, double radius) {
        return series(colour, (brush, paint, x, y) -> brush.dot(paint, x, y, radius));
    }

    /** Empty points. */
    Marks.Series hollow(Token colour, double radius) {
        return series(colour, (brush, paint, x, y) -> brush.hollow(paint, x, y, radius));
    }

    /** Small points without a rim. */
    Marks.Series specks(Token colour, double radius) {
        return series(colour, (brush, paint, x, y) -> brush.speck(paint, x, y, radius));
    }

    private Marks.Series series(Token colour, Look look) {
        looks.add(look);
        return marks.series(colour);
    }

    @Override
    protected void drawSecondaryPass(
            Graphics2D g,
            XYPlot plot,
            XYDataset data,
            int pass,
            int series,
            int item,
            ValueAxis across,
            Rectangle2D area,
            ValueAxis up,
            CrosshairState cursor,
            EntityCollection entities) {
        double x = across.valueToJava2D(data.getXValue(series, item), area, plot.getDomainAxisEdge());
        double y = up.valueToJava2D(data.getYValue(series, item), area, plot.getRangeAxisEdge());
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
            looks.get(series).draw(new Brush(g), (Token) getItemPaint(series, item), x, y);
        }
    }
}
