package dev.rapport.draw.fluid;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Grid;
import dev.rapport.report.Report;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A year of weeks as bars: the month of the report in colour, the usual range behind. */
public final class Weeks {
    private static final int MOST = 53;
    private static final double TOP = 24;
    private static final double BASE = 124;
    private static final double LEFT = .22;
    private static final double WIDE = .56;
    private static final int MIDWEEK = 3;
    /** From the middle of a month on there is no room for its name before the next. */
    private static final int HALF = 15;
    /** Counts of three digits would meet those of the weeks beside them; they are told on hover. */
    private static final int NARROW = 100;

    private static final String ID = "month.weeks";

    private Weeks() {}

    /** Whether a chart is that of the weeks, which the letter draws in its own way. */
    public static boolean is(Chart chart) {
        return chart.id().equals(ID);
    }

    /** The chart of the weeks, unless there is nothing in it. */
    public static Optional<Chart> of(Report report) {
        return report.charts().filter(chart -> is(chart) && !chart.empty()).findFirst();
    }

    public static String svg(Chart chart) {
        Grid grid = chart.grid();
        int rows = grid.rows().size();
        int from = Math.max(0, rows - MOST);
        double most = 1;
        for (int row = from; row < rows; row++) {
            most = Math.max(most, grid.number(row, "people"));
        }
        double low = grid.number(rows - 1, "usual_low");
        double high = grid.number(rows - 1, "usual_high");
        boolean band = !Double.isNaN(low) && !Double.isNaN(high);
        double unit = (BASE - TOP) / Math.max(most, band ? high : 0);
        FluidSvg marks = new FluidSvg();
        if (band) {
            String range = "Usually " + English.whole(Math.round(low)) + " to " + English.whole(Math.round(high));
            marks.block("f-band", 0, 1, BASE - high * unit, Math.max(2, (high - low) * unit), range);
            marks.words("t", "0", 11, "band: your usual range");
        }
        Month before = null;
        for (int row = from; row < rows; row++) {
            LocalDate week = ((Cell.Day) grid.cell(row, "week")).value();
            double left = (row - from + LEFT) / (rows - from);
            double right = left + WIDE / (rows - from);
            long people = Math.round(grid.number(row, "people"));
            boolean ours = grid.cell(row, "in_month").csv().equals("true");
            String title = "Week of " + English.dayOfYear(week) + ": " + English.digits(people, "person", "people");
            double height = Math.max(people * unit, people > 0 ? 1 : 0);
            marks.block(ours ? "f-c1" : "f-mutebar", left, right, BASE - height, height, title);
            if (ours && people > 0 && people < NARROW) {
                String middle = FluidSvg.across((left + right) / 2);
                marks.words("t m b lab", middle, BASE - height - 5, English.whole(people));
            }
            Month month = week.plusDays(MIDWEEK).getMonth();
            boolean room = row + MIDWEEK < rows
                    && (row > from || week.plusDays(MIDWEEK).getDayOfMonth() < HALF);
            if (month != before && room) {
                String style = month.getValue() % 2 == rowParity(grid, rows) ? "t" : "t alt";
                marks.words(style, FluidSvg.across(left), 142, English.shortMonth(month));
            }
            before = month;
        }
        return marks.line("k-axis", 0, 1, BASE + .5, "").svg("weeks", 146, chart.sentence());
    }

    /** Every second month is named on a phone, the last one among them. */
    private static int rowParity(Grid grid, int rows) {
        return ((Cell.Day) grid.cell(rows - 1, "week"))
                        .value()
                        .plusDays(MIDWEEK)
                        .getMonthValue()
                % 2;
    }
}
