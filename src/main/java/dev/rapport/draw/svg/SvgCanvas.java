package dev.rapport.draw.svg;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * A surface that JFreeChart and our painters draw on, and that becomes SVG text.
 *
 * <p>Text stays text, circles stay circles, colours become classes, and marks of one look that follow each other become
 * one path. Painters stay inside their area, so clips are remembered but not written.
 */
public final class SvgCanvas extends GraphicsState {
    private final StringBuilder out;
    private final StringBuilder hovers;
    private final StringBuilder path = new StringBuilder();
    private String look = "";

    public SvgCanvas() {
        this(new StringBuilder(1 << 13), new StringBuilder());
    }

    private SvgCanvas(StringBuilder out, StringBuilder hovers) {
        this.out = out;
        this.hovers = hovers;
    }

    /** Everything drawn so far, as SVG elements. */
    public String elements() {
        flush();
        return hovers.length() == 0 ? out.toString() : out + "<g class=\"hv\">" + hovers + "</g>";
    }

    @Override
    public void draw(Shape shape) {
        BasicStroke line = (BasicStroke) getStroke();
        StringBuilder with = new StringBuilder();
        with.append(" class=\"k-").append(token().name()).append('"');
        opacity(with, "stroke-opacity");
        if (line.getLineWidth() != 1) {
            SvgText.fine(with.append(" stroke-width=\""), line.getLineWidth());
            with.append('"');
        }
        if (line.getEndCap() == BasicStroke.CAP_ROUND) {
            with.append(" stroke-linecap=\"round\"");
        }
        if (line.getLineJoin() == BasicStroke.JOIN_ROUND) {
            with.append(" stroke-linejoin=\"round\"");
        }
        if (line.getDashArray() != null) {
            with.append(" stroke-dasharray=\"");
            for (float part : line.getDashArray()) {
                SvgText.fine(with, part);
                with.append(' ');
            }
            with.setCharAt(with.length() - 1, '"');
        }
        add(with.toString(), shape);
    }

    @Override
    public void fill(Shape shape) {
        StringBuilder with =
                new StringBuilder(" class=\"f-").append(token().name()).append('"');
        opacity(with, "fill-opacity");
        if (shape instanceof Ellipse2D circle && circle.getWidth() == circle.getHeight()) {
            flush();
            SvgText.number(out.append("<circle cx=\""), circle.getCenterX() + place().getTranslateX());
            SvgText.number(out.append("\" cy=\""), circle.getCenterY() + place().getTranslateY());
            SvgText.number(out.append("\" r=\""), circle.getWidth() / 2);
            out.append('"').append(with).append("/>");
        } else {
            add(with.toString(), shape);
        }
    }

    /** Fills a shape and draws its edge in the same colour, which rounds the corners. */
    public void soft(Shape shape, double radius) {
        StringBuilder with =
                new StringBuilder(" class=\"s-").append(token().name()).append('"');
        SvgText.fine(with.append(" stroke-width=\""), 2 * radius);
        add(with.append('"').toString(), shape);
    }

    /** Sets a text; x is where its anchor stands, y its base line. */
    public void text(String text, double x, double y, Type type, Anchor anchor, boolean halo) {
        flush();
        SvgText.number(out.append("<text x=\""), x + place().getTranslateX());
        SvgText.number(out.append("\" y=\""), y + place().getTranslateY());
        out.append("\" class=\"").append(type.cssClass()).append(anchor.cssClass());
        if (!token().name().equals("mut")) {
            out.append(" f-").append(token().name());
        }
        out.append(halo ? "\">" : " on\">").append(SvgText.escape(text)).append("</text>");
    }

    /** Says something when a pointer rests over a box, to the pixel; it is not seen, and lies over all marks. */
    public void hover(double x, double y, double width, double height, String words) {
        long left = Math.round(x + place().getTranslateX());
        long right = Math.round(x + place().getTranslateX() + width);
        long top = Math.round(y + place().getTranslateY());
        long bottom = Math.round(y + place().getTranslateY() + height);
        hovers.append("<path d=\"M")
                .append(left)
                .append(' ')
                .append(top)
                .append('h')
                .append(right - left);
        hovers.append('v').append(bottom - top).append('h').append(left - right).append("z\"><title>");
        hovers.append(SvgText.escape(words)).append("</title></path>");
    }

    @Override
    public void drawString(String text, float x, float y) {
        text(text, x, y, Type.PLAIN, Anchor.START, true);
    }

    private void add(String with, Shape shape) {
        if (!with.equals(look)) {
            flush();
            look = with;
        }
        SvgPath.append(path, shape, place());
    }

    private void flush() {
        if (path.length() > 0) {
            out.append("<path").append(look).append(" d=\"").append(path).append("\"/>");
            path.setLength(0);
        }
        look = "";
    }

    private Token token() {
        if (getPaint() instanceof Token token) {
            return token;
        }
        throw new IllegalStateException("a colour that is not in the palette: " + getPaint());
    }

    private void opacity(StringBuilder with, String attribute) {
        if (token().getAlpha() < 255) {
            SvgText.fine(with.append(' ').append(attribute).append("=\""), token().getAlpha() / 255.0);
            with.append('"');
        }
    }

    @Override
    public Graphics create() {
        flush();
        SvgCanvas other = new SvgCanvas(out, hovers);
        other.takeOver(this);
        return other;
    }

    @Override
    public void dispose() {
        flush();
    }

    @Override
    public FontMetrics getFontMetrics(Font asked) {
        throw new UnsupportedOperationException("texts are measured by Fonts");
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle2D.Double(x, y, width, height));
    }
}
