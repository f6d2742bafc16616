package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.SvgCanvas;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.English;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The small drawings inside tiles and cards: too small for axes, and a JFreeChart plot each would cost more than all. */
final class Miniature {
    private Miniature() {}

    /** A line of values in their usual range; the last one is a dot. */
    static SvgCanvas sparkline(double[] values, double usualLow, double usualHigh) {
        SvgCanvas canvas = new SvgCanvas();
        Brush brush = new Brush(canvas);
        boolean band = !Double.isNaN(usualLow) && !Double.isNaN(usualHigh);
        double low = Math.min(
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(0), band ? usualLow : 1e300);
        double high = Math.max(
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(1), band ? usualHigh : -1e300);
        double span = high > low ? high - low : 1;
        if (band) {
            double top = 34 - 28 * (usualHigh - low) / span;
            double bottom = 34 - 28 * (usualLow - low) / span;
            brush.block(Palette.BAND, 2, new Rectangle2D.Double(0, top - 1, 150, Math.max(2, bottom - top + 2)));
        }
        Path2D line = new Path2D.Double();
        boolean pause = true;
        double[] last = null;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                pause = true;
                continue;
            }
            double x = values.length == 1 ? 142 : 4 + 138.0 * i / (values.length - 1);
            last = new double[] {x, 34 - 28 * (values[i] - low) / span};
            if (pause) {
                line.moveTo(last[0], last[1]);
            } else {
                line.lineTo(last[0], last[1]);
            }
            pause = false;
        }
        if (last != null) {
            brush.curve(Palette.CM, 2, line);
            brush.dot(Palette.C1, last[0], last[1], 4);
        }
        return canvas;
    }

    /** Days of contact along a stretch of time; the quiet since the last one is shaded. */
    static SvgCanvas dotStrip(long[] days, long from, long to) {
        SvgCanvas canvas = new SvgCanvas();
        Pen pen = new Pen(canvas, new Labels(), new Rectangle2D.Double(0, 0, 264, 34));
        Brush brush = pen.brush();
        double span = Math.max(1, to - from);
        List<Double> dots = new ArrayList<>();
        double before = -9;
        for (long day :
                Arrays.stream(days).filter(d -> d >= from && d <= to).sorted().toArray()) {
            double x = 4 + 256 * (day - from) / span;
            if (x - before >= 2) {
                dots.add(x);
                before = x;
            }
        }
        if (before >= 0 && before < 256) {
            brush.block(Palette.GAP, 4, new Rectangle2D.Double(before, 9, 262 - before, 10));
        }
        brush.line(Palette.AXIS, 1.2, 1, 14, 263, 14);
        dots.forEach(x -> brush.speck(Palette.C1, x, 14, 3.4));
        long years = Math.round(span / 365.25);
        String start =
                years >= 2 ? years + " years ago" : years == 1 ? "a year ago" : English.days(Math.round(span)) + " ago";
        pen.text(start, 1, 32, Type.SMALL, Palette.MUT, Anchor.START);
        pen.text("now", 263, 32, Type.SMALL, Palette.MUT, Anchor.END);
        return canvas;
    }
}
