package dev.rapport.draw.fluid;

import dev.rapport.report.English;

/** A share between 0 and 100 per cent: a dot, a bar for its likely range, a ring for the year before. NaN is left out. */
public record ShareAxis(double value, double low, double high, double before) {
    private static final double MIDDLE = 12;

    public String svg() {
        FluidSvg marks = new FluidSvg();
        for (double grid : new double[] {0, .5, 1}) {
            marks.upright("k-grid", grid, -14, 38);
        }
        if (Double.isNaN(value)) {
            return marks.svg("iv", 24, "Not measured.");
        }
        StringBuilder name = new StringBuilder(English.percent(value));
        if (!Double.isNaN(low)) {
            String range = "likely " + English.between(English.percent(low), English.percent(high));
            marks.line("k", low, high, MIDDLE, English.capital(range));
            name.append(", ").append(range);
        }
        if (!Double.isNaN(before)) {
            marks.dot("p", before, MIDDLE, 5, "Before: " + English.percent(before));
            name.append("; before: ").append(English.percent(before));
        }
        marks.dot("f-c1", value, MIDDLE, 5.5, English.percent(value));
        return marks.svg("iv", 24, name + ".");
    }

    /** The scale above a column of them. */
    public static String scale() {
        return "<svg height=\"16\" aria-hidden=\"true\"><text class=\"t\" x=\"0\" y=\"12\">0</text><text class=\"t m\""
                + " x=\"50%\" y=\"12\">50</text><text class=\"t e\" x=\"100%\" y=\"12\">100%</text></svg>";
    }
}
