package dev.rapport.ledger;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Whole-number columns of the month table as plain arrays: one number a calendar month, from the first month with
 * anything in it to the month of C, none skipped.
 */
public final class MonthCounts {
    /** Sum of the month's own marks; no column of the table. */
    static final String EASE_SUM = "ease_sum";

    private final YearMonth first;
    private final int size;
    private final YearMonth[] months;
    private final long[] firstDays;
    private final Map<String, int[]> columns = new HashMap<>();

    MonthCounts(YearMonth first, YearMonth last) {
        this.first = first;
        this.size = (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
        this.months = new YearMonth[size];
        this.firstDays = new long[size + 1];
        for (int i = 0; i <= size; i++) {
            YearMonth month = first.plusMonths(i);
            firstDays[i] = month.atDay(1).toEpochDay();
            if (i < size) {
                months[i] = month;
            }
        }
    }

    /** Number of months. */
    public int size() {
        return size;
    }

    /** The month at an index, from 0. */
    public YearMonth month(int index) {
        return months[index];
    }

    /** Index of a month; outside 0 to size - 1 if it is not among them. */
    public int indexOf(YearMonth month) {
        return (int) first.until(month, java.time.temporal.ChronoUnit.MONTHS);
    }

    /** A column by its name in {@link Columns#MONTHS}; a copy. */
    public int[] of(String column) {
        int[] counts = columns.get(column);
        if (counts == null) {
            throw new IllegalArgumentException("no whole numbers are counted as " + column);
        }
        return counts.clone();
    }

    /** The numbers of a column, to count in. */
    int[] open(String column) {
        int[] known = columns.get(column);
        if (known == null) {
            known = new int[size];
            columns.put(column, known);
        }
        return known;
    }

    int get(String column, int index) {
        return requireNonNull(columns.get(column), column)[index];
    }

    /** Index of the month of a day; outside 0 to size - 1 if it is not among them. */
    int indexOfDay(long epochDay) {
        int at = Arrays.binarySearch(firstDays, epochDay);
        return at >= 0 ? at : -at - 2;
    }

    /** First day of the month at an index. */
    long firstDay(int index) {
        return firstDays[index];
    }

    /** Last day of the month at an index. */
    long lastDay(int index) {
        return firstDays[index + 1] - 1;
    }

    /** Counts one more in the month of a day, if that month is among them. */
    void add(String column, long epochDay) {
        addAt(column, indexOfDay(epochDay));
    }

    void addAt(String column, int index) {
        int[] counts = open(column);
        if (index >= 0 && index < size) {
            counts[index]++;
        }
    }
}
