package dev.rapport.draw;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A chart's grid, read the way painters ask for it. */
record Rows(Grid grid) {
    static Rows of(Chart chart) {
        return new Rows(chart.grid());
    }

    /** No more than so many rows from the first on. */
    Rows first(int most) {
        return count() <= most
                ? this
                : new Rows(new Grid(grid.columns(), grid.rows().subList(0, most)));
    }

    /** The rows of the latest so many months. */
    Rows latest(int most) {
        List<YearMonth> months = months("month");
        YearMonth from = months.get(months.size() - 1).minusMonths(most - 1L);
        return new Rows(new Grid(
                grid.columns(),
                IntStream.range(0, count())
                        .filter(row -> !month(row, "month").isBefore(from))
                        .mapToObj(row -> grid.rows().get(row))
                        .toList()));
    }

    int count() {
        return grid.rows().size();
    }

    int last() {
        return count() - 1;
    }

    boolean has(String column) {
        return grid.columns().contains(column);
    }

    String text(int row, String column) {
        return grid.cell(row, column).csv();
    }

    boolean flag(int row, String column) {
        return grid.cell(row, column) instanceof Cell.Flag flag && flag.value();
    }

    List<String> texts(String column) {
        return IntStream.range(0, count()).mapToObj(row -> text(row, column)).toList();
    }

    boolean any(IntPredicate rows) {
        return IntStream.range(0, count()).anyMatch(rows);
    }

    /** A number, NaN if there is none. */
    double number(int row, String column) {
        return grid.number(row, column);
    }

    /** A number, 0 if there is none. */
    double amount(int row, String column) {
        double value = number(row, column);
        return Double.isNaN(value) ? 0 : value;
    }

    double largest(String... columns) {
        return IntStream.range(0, count())
                .mapToDouble(row -> List.of(columns).stream()
                        .mapToDouble(column -> amount(row, column))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    LocalDate day(int row, String column) {
        return ((Cell.Day) grid.cell(row, column)).value();
    }

    /** A month, from 2026-11 or a day in it. */
    YearMonth month(int row, String column) {
        String text = text(row, column);
        if (text.charAt(4) != '-') {
            throw new IllegalArgumentException("not a month: " + text);
        }
        return YearMonth.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10));
    }

    List<YearMonth> months(String column) {
        return IntStream.range(0, count())
                .mapToObj(row -> month(row, column))
                .distinct()
                .sorted()
                .toList();
    }

    /** Every month from the first to the last, also those without a row. */
    List<YearMonth> everyMonth(String column) {
        List<YearMonth> seen = months(column);
        return Stream.iterate(seen.get(0), month -> month.plusMonths(1))
                .limit(place(seen.get(0), seen.get(seen.size() - 1)) + 1L)
                .toList();
    }

    /** Where a month stands when the first one is 0. */
    static int place(YearMonth first, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(first, month);
    }
}
