package dev.rapport.draw.fluid;

import dev.rapport.report.English;
import java.time.YearMonth;
import java.util.List;

/** A count by month of one year as bars with their numbers, the newest in colour; months that hold nothing yet are blank. */
public final class YearBars {
    private static final int MONTHS = 12;
    private static final double TOP = 20;
    private static final double BASE = 100;
    private static final double LEFT = .18;
    private static final double WIDE = .64;

    private YearBars() {}

    /**
     * The drawing.
     *
     * @param counts from January on
     * @param what "first moves"
     */
    public static String svg(List<Long> counts, int year, String what) {
        long most = Math.max(1, counts.stream().mapToLong(count -> count).max().orElse(1));
        FluidSvg marks = new FluidSvg();
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            YearMonth month = YearMonth.of(year, i + 1);
            double left = (i + LEFT) / MONTHS;
            double height = (BASE - TOP) * counts.get(i) / most;
            boolean newest = i == counts.size() - 1;
            String title = English.monthOfYear(month) + ": " + English.whole(counts.get(i));
            marks.block(newest ? "f-c1" : "f-mutebar", left, left + WIDE / MONTHS, BASE - height, height, title);
            String middle = FluidSvg.across((i + .5) / MONTHS);
            marks.words(newest ? "t m b" : "t m", middle, BASE - height - 6, English.whole(counts.get(i)));
            marks.words(
                    newest ? "t m b" : "t m",
                    middle,
                    BASE + 17,
                    English.month(month.getMonth()).substring(0, 1));
            sum += counts.get(i);
        }
        String name = English.capital(what) + " by month in " + year + ": " + English.whole(sum) + " in all, at most "
                + English.whole(most) + " a month.";
        return marks.line("k-axis", 0, 1, BASE + .5, "").svg("months", 122, name);
    }
}
