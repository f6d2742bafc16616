package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The days of half a year, a column a week, darker for more. */
final class CalendarSheet {
    private static final int MOST_WEEKS = 27;
    private final TreeMap<LocalDate, Double> days = new TreeMap<>();
    private final boolean slim;
    private final LocalDate monday;
    private final int weeks;

    CalendarSheet(Chart chart, Size size) {
        Rows rows = Rows.of(chart);
        slim = size.slim();
        for (int row = 0; row < rows.count(); row++) {
            days.merge(rows.day(row, "date"), rows.amount(row, "interactions"), Double::sum);
        }
        for (LocalDate day = days.firstKey(); day.isBefore(days.lastKey()); day = day.plusDays(1)) {
            days.putIfAbsent(day, 0.0);
        }
        LocalDate last = days.lastKey().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = days.firstKey().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks = (int) Math.min(MOST_WEEKS, ChronoUnit.WEEKS.between(first, last) + 1);
        monday = last.minusWeeks(weeks - 1);
    }

    Board board(Size size) {
        double left = 40;
        int columns = Math.max(weeks, MOST_WEEKS);
        double pitch = (size.width() - left - 2) / columns;
        List<Tick> names = new ArrayList<>();
        for (int day = 0; day < (slim ? 6 : 7); day += 2) {
            names.add(Tick.word(day + .5, English.shortDay(DayOfWeek.of(day + 1)), false));
        }
        Scale rows = new Scale(0, 7, names);
        rows.setInverted(true);
        return new Board(
                        size.width(),
                        26 + 7 * pitch + 30,
                        new Margin(26, 2, 30, left),
                        new Scale(0, columns, months()),
                        rows)
                .labelsOnTop()
                .add(cells(pitch))
                .ink(pen -> HeatCells.ramp(pen, pen.area().getMaxY() + 23, "none", "four or more in a day"))
                .ink(this::values);
    }

    /** A week each: what a day was is seen in its shade. */
    private void values(Pen pen) {
        for (int week = 0; week < weeks && !slim; week++) {
            LocalDate first = monday.plusWeeks(week);
            NavigableMap<LocalDate, Double> seven = days.subMap(first, true, first.plusDays(6), true);
            long active = seven.values().stream().filter(value -> value > 0).count();
            double sum =
                    seven.values().stream().mapToDouble(Double::doubleValue).sum();
            pen.hoverColumn(
                    week,
                    week + 1.0,
                    "Week of " + English.day(first) + ": "
                            + (active == 0
                                    ? "nothing"
                                    : ChartWords.count(sum) + " on " + English.count(active, "day", "days")));
        }
    }

    private List<Tick> months() {
        List<Tick> ticks = new ArrayList<>();
        YearMonth last = YearMonth.from(days.lastKey());
        YearMonth before = null;
        for (int week = 0; week < weeks; week++) {
            LocalDate middle = monday.plusWeeks(week).plusDays(3);
            YearMonth month = YearMonth.from(middle.isAfter(days.lastKey()) ? days.lastKey() : middle);
            if (!month.equals(before)) {
                ticks.add(
                        0,
                        Tick.word(week + .05, Ticks.name(month), month.equals(last))
                                .at(Anchor.START));
            }
            before = month;
        }
        return ticks;
    }

    private Marks cells(double pitch) {
        double gap = (slim ? .8 : 1.4) / pitch;
        HeatCells cells = new HeatCells(slim ? 1.2 : 3, gap, gap);
        days.tailMap(monday).forEach((day, value) -> {
            long week = ChronoUnit.DAYS.between(monday, day) / 7;
            cells.add(
                    (int) Math.max(0, Math.min(4, value)),
                    week,
                    day.getDayOfWeek().getValue() - 1.0);
        });
        return cells.marks();
    }
}
