package dev.rapport.draw.fluid;

import dev.rapport.draw.svg.SvgText;
import dev.rapport.report.English;
import java.time.YearMonth;
import java.util.List;

/** A count by month as a small line, its newest point in colour; each month tells its number when pointed at. */
public final class MonthLine {
    private static final int STEP = 10;
    private static final int TALL = 60;
    private static final double TOP = 7;
    private static final double BASE = 54;
    private static final int JANUARY = 1;

    private MonthLine() {}

    /**
     * The drawing.
     *
     * @param counts oldest first
     * @param newest the month of the last
     * @param what "people in touch"
     * @param low the lower end of the usual range, NaN if there is none
     */
    public static String svg(List<Long> counts, YearMonth newest, String what, double low, double high) {
        boolean usual = !Double.isNaN(low) && !Double.isNaN(high);
        double most =
                Math.max(1, counts.stream().mapToLong(count -> count).max().orElse(1));
        double top = usual ? Math.max(most, high) : most;
        int wide = STEP * counts.size();
        String band = usual
                ? "<rect class=\"ug\" x=\"0\" width=\"" + wide + "\" y=\"" + FluidSvg.digits(at(high, top))
                        + "\" height=\"" + FluidSvg.digits(at(low, top) - at(high, top)) + "\"/>"
                : "";
        StringBuilder ticks = new StringBuilder();
        StringBuilder line = new StringBuilder("<path class=\"ln\" d=\"M");
        StringBuilder words = new StringBuilder();
        String last = "";
        for (int i = 0; i < counts.size(); i++) {
            YearMonth month = newest.minusMonths(counts.size() - 1L - i);
            if (month.getMonthValue() == JANUARY && i > 0) {
                ticks.append("<path class=\"tick\" d=\"M")
                        .append(i * STEP)
                        .append(" 0V")
                        .append(TALL)
                        .append("\"/>");
            }
            last = i * STEP + STEP / 2 + " " + FluidSvg.digits(at(counts.get(i), top));
            line.append(i == 0 ? "" : " ").append(last);
            words.append("<rect fill-opacity=\"0\" x=\"")
                    .append(i * STEP)
                    .append("\" width=\"")
                    .append(STEP)
                    .append("\" y=\"0\" height=\"")
                    .append(TALL)
                    .append("\"><title>")
                    .append(English.monthOfYear(month))
                    .append(": ")
                    .append(English.whole(counts.get(i)))
                    .append("</title></rect>");
        }
        String name = what + ", month by month: " + English.whole(counts.get(counts.size() - 1)) + " in "
                + English.monthOfYear(newest) + ", at most " + English.whole(Math.round(most)) + " since "
                + English.monthOfYear(newest.minusMonths(counts.size() - 1L))
                + (usual
                        ? ", usually "
                                + English.between(English.whole(Math.round(low)), English.whole(Math.round(high)))
                        : "")
                + ".";
        return "<svg viewBox=\"0 0 " + wide + " " + TALL + "\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
                + SvgText.escape(name) + "\">" + band + ticks + line + "\"/><path class=\"pt\" d=\"M" + last + "h0\"/>"
                + words
                + "</svg>";
    }

    private static double at(double count, double top) {
        return BASE - (BASE - TOP) * count / top;
    }
}
