package dev.rapport.theme.measure;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.Windows;
import dev.rapport.report.Cell;
import dev.rapport.report.Previous;
import dev.rapport.report.Usual;
import dev.rapport.stat.NextCount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/** The month table read column by column, with the row of the report month found. */
public final class MonthSeries {
    private static final int MONTHS_COMPARED = 12;
    private static final int MONTHS_NEEDED = 6;

    private final Table table;
    private final Windows windows;
    private final List<YearMonth> months = new ArrayList<>();

    public MonthSeries(Ledger ledger) {
        this.table = ledger.months();
        this.windows = ledger.windows();
        for (int row = 0; row < table.rowCount(); row++) {
            months.add(ledger.monthCounts().month(row));
        }
    }

    /** The calendar months, oldest first, none skipped. */
    public List<YearMonth> months() {
        return months;
    }

    /** Row of the report month; -1 if the data begin after it. */
    public int reportRow() {
        return months.indexOf(windows.month());
    }

    /** A column of numbers; NaN where there is none. */
    public double[] column(MonthColumn column) {
        return table.numberColumn(column.code()).asDoubleArray();
    }

    /** Sum of several columns, month by month. */
    public double[] sum(MonthColumn first, MonthColumn... more) {
        NumericColumn<?> total = table.numberColumn(first.code());
        for (MonthColumn column : more) {
            total = total.add(table.numberColumn(column.code()));
        }
        return total.asDoubleArray();
    }

    /** How many months are over: all but the last, or all. */
    public int complete() {
        int size = months.size();
        return size > 0 && !windows.isComplete(months.get(size - 1)) ? size - 1 : size;
    }

    /** The values of up to twelve complete months before the report month, oldest first. */
    public double[] before(double[] series) {
        int row = reportRow();
        int from = Math.max(0, row - MONTHS_COMPARED);
        double[] past = new double[Math.max(0, row - from)];
        int size = 0;
        for (int at = from; at < row; at++) {
            if (!Double.isNaN(series[at])) {
                past[size++] = series[at];
            }
        }
        return Arrays.copyOf(past, size);
    }

    /** The usual range for the report month, and where its value lies, if there are six complete months before. */
    public Optional<Usual> usual(double[] series, double value) {
        double[] past = before(series);
        if (past.length < MONTHS_NEEDED) {
            return Optional.empty();
        }
        NextCount next = new NextCount(past);
        return Optional.of(new Usual(next.low(), next.high(), next.middle(), past.length, next.score(value)));
    }

    /** Last month's value beside this one's. */
    public Optional<Previous> lastMonth(double[] series, double value) {
        int row = reportRow();
        if (row <= 0 || Double.isNaN(series[row - 1])) {
            return Optional.empty();
        }
        return Optional.of(Previous.of(
                series[row - 1],
                OptionalLong.empty(),
                Spans.window(windows.monthSpan(months.get(row - 1))),
                value - series[row - 1]));
    }

    /** Some columns of the last so many months, or of all, as a table. */
    public Table last(int many, MonthColumn... columns) {
        String[] names = Arrays.stream(columns).map(MonthColumn::code).toArray(String[]::new);
        return table.selectColumns(names).last(many);
    }

    /** First of at most so many rows that end with the latest month. */
    public int firstOfLast(int many) {
        return Math.max(0, months.size() - many);
    }

    /** The report month, and the month that is not over yet, if any. */
    public SortedMap<String, Cell> marks() {
        SortedMap<String, Cell> marks = new TreeMap<>();
        marks.put("month", Cell.of(windows.month().toString()));
        YearMonth last = YearMonth.from(windows.today());
        if (!windows.isComplete(last)) {
            marks.put("incomplete", Cell.of(last.toString()));
        }
        return marks;
    }
}
