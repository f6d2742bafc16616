package dev.rapport.draw.svg;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes an outline as SVG path data, short where it can. */
final class SvgPath {
    private SvgPath() {}

    static void append(StringBuilder out, Shape shape, java.awt.geom.AffineTransform place) {
        double[] c = new double[6];
        long x = Long.MIN_VALUE;
        long y = Long.MIN_VALUE;
        for (PathIterator at = shape.getPathIterator(place); !at.isDone(); at.next()) {
            int kind = at.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> pair(out.append('M'), c, 0);
                case PathIterator.SEG_LINETO -> line(out, c, x, y);
                case PathIterator.SEG_QUADTO -> pairs(out.append('Q'), c, 2);
                case PathIterator.SEG_CUBICTO -> pairs(out.append('C'), c, 3);
                default -> out.append('z');
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = Math.round(c[last] * 10);
                y = Math.round(c[last + 1] * 10);
            }
        }
    }

    private static void line(StringBuilder out, double[] c, long x, long y) {
        if (Math.round(c[1] * 10) == y) {
            SvgText.number(out.append('H'), c[0]);
        } else if (Math.round(c[0] * 10) == x) {
            SvgText.number(out.append('V'), c[1]);
        } else {
            pair(out.append('L'), c, 0);
        }
    }

    private static void pairs(StringBuilder out, double[] c, int count) {
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(' ');
            }
            pair(out, c, 2 * i);
        }
    }

    private static void pair(StringBuilder out, double[] c, int at) {
        SvgText.number(out, c[at]);
        out.append(' ');
        SvgText.number(out, c[at + 1]);
    }
}
