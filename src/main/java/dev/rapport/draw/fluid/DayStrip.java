package dev.rapport.draw.fluid;

import dev.rapport.report.English;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The days in touch with one person along a stretch of time, the usual gap after the last one as a pale band and the time
 * since as an orange line.
 *
 * @param days days in touch since 1970, in order
 * @param from first day of the line
 * @param to its last day, "now"
 * @param usual the usual gap in days, if there is one
 */
public record DayStrip(int[] days, long from, long to, OptionalDouble usual) {
    /** Dots nearer than this share of the width look like one. */
    private static final double APART = .004;

    /** A strip for a card, its ends named below. */
    public String tall(String name) {
        FluidSvg marks = marks(12, 22, 3.6);
        LocalDate first = LocalDate.ofEpochDay(from);
        marks.words("t xs", "0", 33, English.shortMonth(first.getMonth()) + " " + first.getYear());
        return marks.words("t xs e", "100%", 33, "now").svg("strip", 36, name);
    }

    /** A strip for a row of a list. */
    public String small(String name) {
        return marks(8, 14, 2.4).svg("tiny", 16, name);
    }

    private FluidSvg marks(double middle, double height, double radius) {
        FluidSvg marks = new FluidSvg();
        int[] seen = Arrays.stream(days).filter(day -> day >= from && day <= to).toArray();
        long last = Arrays.stream(days).filter(day -> day <= to).max().orElse(Integer.MIN_VALUE);
        double since = Math.max(0, at(last));
        if (last != Integer.MIN_VALUE && usual.isPresent() && last >= from) {
            double end = Math.min(1, at(Math.round(last + usual.getAsDouble())));
            String title = "Usual gap: " + English.days(Math.round(usual.getAsDouble()));
            marks.block("ug", since, end, middle - height / 2, height, title);
        }
        marks.line("k-axis", 0, 1, middle, "");
        if (last != Integer.MIN_VALUE && last < to) {
            String title = "Since " + English.dayOfYear(LocalDate.ofEpochDay(last)) + ": " + English.days(to - last);
            marks.line("k-c2", since, 1, middle, title);
        }
        double before = -1;
        for (int day : seen) {
            if (at(day) - before >= APART) {
                before = at(day);
                marks.dot("f-c1", before, middle, radius, English.dayOfYear(LocalDate.ofEpochDay(day)));
            }
        }
        return marks;
    }

    private double at(long day) {
        return (double) (day - from) / Math.max(1, to - from);
    }

    /**
     * The same for one row of very many: six bytes a day. Strokes that do not scale, with round caps, are dots at any width.
     */
    public String dense(String name) {
        int width = (int) (to - from);
        StringBuilder dots = new StringBuilder();
        int last = -1;
        for (int day : days) {
            if (day <= to) {
                last = (int) Math.max(0, day - from);
                if (day >= from) {
                    dots.append('M').append(last).append(" 8h0");
                }
            }
        }
        StringBuilder text = new StringBuilder("<svg class=\"s\" viewBox=\"0 0 ").append(width);
        text.append(" 16\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
                .append(name)
                .append("\">");
        if (last >= 0 && usual.isPresent() && last < width) {
            text.append("<path class=\"u\" d=\"M").append(last).append(" 1h");
            text.append(Math.min(width - last, Math.round(usual.getAsDouble())))
                    .append("v14H")
                    .append(last);
            text.append("z\"/>");
        }
        text.append("<path class=\"x\" d=\"M0 8H").append(width).append("\"/>");
        if (last >= 0 && last < width) {
            text.append("<path class=\"g\" d=\"M")
                    .append(last)
                    .append(" 8H")
                    .append(width)
                    .append("\"/>");
        }
        if (dots.length() > 0) {
            text.append("<path class=\"d\" d=\"").append(dots).append("\"/>");
        }
        return text.append("</svg>").toString();
    }
}
