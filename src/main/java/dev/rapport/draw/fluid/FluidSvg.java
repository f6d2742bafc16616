package dev.rapport.draw.fluid;

import dev.rapport.draw.svg.SvgText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The marks of one fluid drawing, written one after the other. */
final class FluidSvg {
    private static final double ALL = 100;

    private final StringBuilder text = new StringBuilder();

    /** Percent of the width with two decimals. */
    static String across(double share) {
        return digits(ALL * share) + "%";
    }

    static String digits(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    FluidSvg block(String style, double from, double to, double top, double height, String title) {
        text.append("<rect class=\"").append(style).append("\" x=\"").append(across(from));
        text.append("\" width=\"")
                .append(across(Math.max(0, to - from)))
                .append("\" y=\"")
                .append(digits(top));
        text.append("\" height=\"").append(digits(height)).append('"');
        return end("rect", title);
    }

    FluidSvg line(String style, double from, double to, double y, String title) {
        return stroke(style, from, to, y, y, title);
    }

    FluidSvg upright(String style, double at, double from, double to) {
        return stroke(style, at, at, from, to, "");
    }

    private FluidSvg stroke(String style, double x1, double x2, double y1, double y2, String title) {
        text.append("<line class=\"").append(style).append("\" x1=\"").append(across(x1));
        text.append("\" x2=\"").append(across(x2));
        text.append("\" y1=\"")
                .append(digits(y1))
                .append("\" y2=\"")
                .append(digits(y2))
                .append('"');
        return end("line", title);
    }

    FluidSvg dot(String style, double at, double y, double radius, String title) {
        text.append("<circle class=\"").append(style).append("\" cx=\"").append(across(at));
        text.append("\" cy=\"")
                .append(digits(y))
                .append("\" r=\"")
                .append(digits(radius))
                .append('"');
        return end("circle", title);
    }

    FluidSvg words(String style, String x, double y, String words) {
        text.append("<text class=\"").append(style).append("\" x=\"").append(x);
        text.append("\" y=\"").append(digits(y)).append("\">");
        text.append(SvgText.escape(words)).append("</text>");
        return this;
    }

    private FluidSvg end(String tag, String title) {
        if (title.isEmpty()) {
            text.append("/>");
        } else {
            text.append("><title>").append(SvgText.escape(title)).append("</title></");
            text.append(tag).append('>');
        }
        return this;
    }

    /** The drawing with a name for those who hear it. */
    String svg(String style, int height, String name) {
        return "<svg class=\"" + style + "\" height=\"" + height + "\" role=\"img\" aria-label=\""
                + SvgText.escape(name) + "\">" + text + "</svg>";
    }
}
