package dev.rapport.ledger;

import java.time.YearMonth;
import java.util.Arrays;

/**
 * Whole-number columns of the month table as plain arrays: one number a calendar month, from the first month with
 * anything in it to the month of C, none skipped.
 */
public final class MonthCounts {
    private final int size;
    private final YearMonth[] months;
    private final long[] firstDays;
    /** Of each day from the first month's first on, the index of its month. */
    private final int[] monthOfDay;

    private final int[][] columns;
    /** Sum of the month's own marks of ease; no column of the table. */
    final int[] easeSum;

    MonthCounts(YearMonth first, YearMonth last) {
        this.size = (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
        this.columns = new int[MonthColumn.values().length][size];
        this.easeSum = new int[size];
        this.months = new YearMonth[size];
        this.firstDays = new long[size + 1];
        for (int i = 0; i <= size; i++) {
            YearMonth month = first.plusMonths(i);
            firstDays[i] = month.atDay(1).toEpochDay();
            if (i < size) {
                months[i] = month;
            }
        }
        this.monthOfDay = new int[(int) (firstDays[size] - firstDays[0])];
        for (int i = 0; i < size; i++) {
            Arrays.fill(monthOfDay, (int) (firstDays[i] - firstDays[0]), (int) (firstDays[i + 1] - firstDays[0]), i);
        }
    }

    public int size() {
        return size;
    }

    public YearMonth month(int index) {
        return months[index];
    }

    /** A column of whole numbers; a copy. */
    public int[] of(MonthColumn column) {
        return open(column).clone();
    }

    /** The numbers of a column, to count in. */
    int[] open(MonthColumn column) {
        return columns[column.ordinal()];
    }

    int get(MonthColumn column, int index) {
        return open(column)[index];
    }

    /** Index of the month of a day; outside 0 to size - 1 if it is not among them. */
    int indexOfDay(long epochDay) {
        long at = epochDay - firstDays[0];
        return at < 0 ? -1 : at < monthOfDay.length ? monthOfDay[(int) at] : size;
    }

    /** Last day of the month at an index. */
    long lastDay(int index) {
        return firstDays[index + 1] - 1;
    }

    /** Counts one more in the month of a day, if that month is among them. */
    void add(MonthColumn column, long epochDay) {
        addAt(column, indexOfDay(epochDay));
    }

    void addAt(MonthColumn column, int index) {
        if (index >= 0 && index < size) {
            open(column)[index]++;
        }
    }
}
