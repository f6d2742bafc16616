package dev.rapport.draw;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Charts about invented weeks, months and days, and what all invented charts are made with. */
class InventedSeries {
    static final LocalDate END = LocalDate.of(2026, 11, 30);
    final SplittableRandom random = new SplittableRandom(7);
    final int length;
    final boolean zeros;
    final List<String> names;

    InventedSeries(int length, boolean zeros, List<String> names) {
        this.length = length;
        this.zeros = zeros;
        this.names = names;
    }

    int rows(int usual) {
        return length == 0 ? usual : length;
    }

    long n(long value) {
        return zeros ? 0 : value;
    }

    String name(int i) {
        return names.get(i % names.size());
    }

    YearMonth month(int i, int count) {
        return YearMonth.from(END).minusMonths(count - 1L - i);
    }

    static Chart chart(String id, Chart.Kind kind, String title, String columns, List<List<Cell>> rows) {
        TreeMap<String, Cell> marks = new TreeMap<>();
        marks.put("reference", Cell.of(.51));
        return new Chart(
                id,
                kind,
                title,
                "What does this chart say about the last months?",
                title + ", in one sentence",
                new Grid(List.of(columns.split(", ")), rows),
                marks);
    }

    Chart weeks() {
        int count = rows(52);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate week = LocalDate.of(2026, 11, 23).minusWeeks(count - 1L - i);
            long people = n(5 + random.nextInt(6) + (i > count - 5 ? 4 : 0) - (i > 28 && i < 34 ? 4 : 0));
            rows.add(List.of(
                    Cell.of(week),
                    Cell.of(people),
                    Cell.of(n(6)),
                    Cell.of(n(12)),
                    Cell.of(week.getMonthValue() == 11 && week.getYear() == 2026)));
        }
        return chart(
                "month.weeks",
                Chart.Kind.WEEK_BARS,
                "November was above your usual range",
                "week, people, usual_low, usual_high, in_month",
                rows);
    }

    Chart stacked(String id, String title, String columns, int count, int... most) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(
                    columns.startsWith("quarter")
                            ? 2026 - (count - 1 - i + 0) / 4 + "-Q" + (4 - (count - 1 - i) % 4)
                            : month(i, count).toString()));
            for (int value : most) {
                row.add(Cell.of(n(value / 2 + random.nextInt(Math.max(1, value / 2)))));
            }
            rows.add(row);
        }
        return chart(id, Chart.Kind.STACKED_COLUMNS, title, columns, rows);
    }

    Chart turns() {
        return stacked(
                "depth.by-month",
                "More of your talks are becoming real conversations",
                "month, turns_1, turns_2_3, turns_4_7, turns_8_up",
                rows(12),
                16,
                12,
                8,
                4);
    }

    Chart states() {
        return stacked(
                "touch.states",
                "About as many quiet ties as a year ago",
                "month, active, quiet, dormant, long_dormant, never_spoken",
                rows(24),
                120,
                180,
                260,
                300,
                4000);
    }

    Chart texts() {
        return stacked(
                "personal.texts",
                "Most first texts were written for one person",
                "quarter, tailored, template, default, invitations, notes",
                rows(6),
                40,
                20,
                12,
                60,
                12);
    }

    Chart giving() {
        List<List<Cell>> rows = new ArrayList<>();
        int count = rows(12);
        for (int i = 0; i < count; i++) {
            for (String channel : List.of("endorsements", "help", "introductions", "recommendations")) {
                rows.add(List.of(
                        Cell.of(month(i, count).toString()),
                        Cell.of(channel),
                        Cell.of(n(random.nextInt(7))),
                        Cell.of(n(random.nextInt(5)))));
            }
        }
        return chart(
                "giving.by-month",
                Chart.Kind.DIVERGING_COLUMNS,
                "Both directions are growing",
                "month, channel, gave, received",
                rows);
    }

    Chart calendar() {
        List<List<Cell>> rows = new ArrayList<>();
        int count = rows(182);
        for (int i = 0; i < count; i++) {
            LocalDate day = END.minusDays(count - 1L - i);
            long value = day.getDayOfWeek().getValue() > 5 ? random.nextInt(2) : random.nextInt(6) - 1;
            rows.add(List.of(Cell.of(day), Cell.of(n(Math.max(0, value)))));
        }
        return chart(
                "momentum.calendar",
                Chart.Kind.CALENDAR,
                "Your rhythm through the half-year",
                "date, interactions",
                rows);
    }

    Chart moves() {
        List<List<Cell>> rows = new ArrayList<>();
        int count = rows(24);
        for (int i = 0; i < count; i++) {
            boolean known = i >= count - 24;
            double trend = zeros ? 0 : 9 + .2 * (i - count + 24);
            rows.add(List.of(
                    Cell.of(month(i, count).toString()),
                    Cell.of(i < count - 1),
                    Cell.of(n(5 + random.nextInt(12))),
                    known ? Cell.of(trend) : Cell.none(),
                    known ? Cell.of(Math.max(0, trend - 3)) : Cell.none(),
                    known ? Cell.of(trend + 3) : Cell.none()));
        }
        return chart(
                "momentum.by-month",
                Chart.Kind.TREND,
                "No clear trend in first moves",
                "month, complete, first_moves, trend, trend_low, trend_high",
                rows);
    }

    Chart ease() {
        List<List<Cell>> rows = new ArrayList<>();
        int count = rows(12);
        for (int i = 0; i < count; i++) {
            rows.add(List.of(
                    Cell.of(month(i, count).toString()),
                    i % 12 == 6 ? Cell.none() : Cell.of(2.4 + .1 * (i % 12)),
                    Cell.of(n(6))));
        }
        return chart("momentum.ease-by-month", Chart.Kind.TREND, "Reaching out felt easier", "month, mean, n", rows);
    }

    Chart growth() {
        List<List<Cell>> rows = new ArrayList<>();
        int count = rows(120);
        long total = 0;
        for (int i = 0; i < count; i++) {
            long more = n(random.nextInt(14));
            total += more;
            rows.add(List.of(Cell.of(month(i, count).toString()), Cell.of(more), Cell.of(total)));
        }
        return chart(
                "network.growth",
                Chart.Kind.TREND,
                "649 people since 2016",
                "month, new_connections, connections_total",
                rows);
    }
}
