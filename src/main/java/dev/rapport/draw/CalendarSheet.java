package dev.rapport.draw;

import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The days of half a year, a column a week, darker for more. */
final class CalendarSheet {
    private static final int MOST_WEEKS = 27;
    private final TreeMap<LocalDate, Double> days = new TreeMap<>();
    private final boolean slim;
    private final LocalDate monday;
    private final int weeks;

    private CalendarSheet(Chart chart, Size size) {
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

    static Board board(Chart chart, Size size) {
        return new CalendarSheet(chart, size).board(size);
    }

    private Board board(Size size) {
        double left = 40;
        int columns = Math.max(weeks, MOST_WEEKS);
        double pitch = (size.width() - left - 2) / columns;
        List<Tick> names = new ArrayList<>();
        for (DayOfWeek day :
                new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY}) {
            String name = English.shortDay(day);
            if (!slim || day == DayOfWeek.MONDAY || day == DayOfWeek.WEDNESDAY || day == DayOfWeek.FRIDAY) {
                names.add(Tick.word(day.getValue() - .5, name, false));
            }
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
                .ink(this::cells)
                .ink(pen -> HeatMap.ramp(
                        pen, pen.area().getX(), pen.area().getMaxY() + 23, "none", "four or more in a day"));
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

    private void cells(Pen pen) {
        List<List<Rectangle2D>> steps = new ArrayList<>();
        for (int step = 0; step < 5; step++) {
            steps.add(new ArrayList<>());
        }
        double gap = slim ? .8 : 1.4;
        days.tailMap(monday).forEach((day, value) -> {
            long week = ChronoUnit.DAYS.between(monday, day) / 7;
            int row = day.getDayOfWeek().getValue() - 1;
            double x = pen.x(week) + gap;
            double y = pen.y(row) + gap;
            steps.get((int) Math.max(0, Math.min(4, value)))
                    .add(new Rectangle2D.Double(x, y, pen.x(week + 1) - gap - x, pen.y(row + 1) - gap - y));
        });
        for (int step = 0; step < 5; step++) {
            pen.blocks(Palette.HEAT.get(step), slim ? 1.2 : 3, steps.get(step));
        }
    }
}
