package dev.rapport.read.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which order a file writes day, month and year: told by all of its dates together, never by one.
 *
 * <p>A first number above 12 is a day, a second above 12 too; a year may come first. If no date decides, the order is open.
 */
public final class DateOrder {
    private static final Pattern DATE = Pattern.compile("(\\d{1,4})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})\\.?");

    private static final int BUDDHIST = 2540;

    private long all;
    private long yearFirst;
    private long dayFirst;
    private long monthFirst;
    private long dots;
    /** Dates of two digits, two digits and four. */
    private long full;

    /** An order of day, month and year. */
    public enum Order {
        YEAR_MONTH_DAY,
        DAY_MONTH_YEAR,
        MONTH_DAY_YEAR
    }

    public void saw(String written) {
        Matcher date = DATE.matcher(written);
        if (!date.matches()) {
            return;
        }
        all++;
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        yearFirst += date.group(1).length() == 4 || first > 31 ? 1 : 0;
        dots += date.group(2).equals(".") ? 1 : 0;
        dayFirst += first > 12 && first <= 31 ? 1 : 0;
        monthFirst += second > 12 && second <= 31 ? 1 : 0;
        full += date.group(1).length() == 2
                        && date.group(3).length() == 2
                        && date.group(4).length() == 4
                ? 1
                : 0;
    }

    /**
     * The order that a person's pattern has, else that of the dates if they agree on one, else the day first where all are
     * {@linkplain #full() full}; empty if it is open, or the dates contradict each other.
     *
     * @param pattern e.g. {@code d/M/yyyy}
     */
    public Optional<Order> decided(Optional<String> pattern) {
        return pattern.flatMap(DateOrder::of)
                .or(this::decided)
                .or(() -> open() && full() ? Optional.of(Order.DAY_MONTH_YEAR) : Optional.empty());
    }

    private Optional<Order> decided() {
        if (2 * yearFirst > all) {
            return Optional.of(Order.YEAR_MONTH_DAY);
        }
        // A damaged date or two must not decide against all others.
        if (dayFirst > 4 * monthFirst || monthFirst > 4 * dayFirst) {
            return Optional.of(dayFirst > monthFirst ? Order.DAY_MONTH_YEAR : Order.MONTH_DAY_YEAR);
        }
        // Nowhere on earth is the month written before the day with dots between.
        return monthFirst == 0 && 2 * dots > all ? Optional.of(Order.DAY_MONTH_YEAR) : Optional.empty();
    }

    /** Whether no date decides, rather than two against each other. */
    public boolean open() {
        return all > 0 && 2 * yearFirst <= all && dayFirst == 0 && monthFirst == 0;
    }

    /**
     * Whether all dates have two digits for day and month and four for the year. A short date that has, has the day first in
     * every region of the world: those that write the month first write {@code 10/5/26} or {@code 10/05/26}.
     */
    public boolean full() {
        return all > 0 && full == all;
    }

    /** The order of a pattern such as {@code d/M/yyyy}. */
    private static Optional<Order> of(String pattern) {
        int day = pattern.indexOf('d');
        int month = pattern.indexOf('M');
        int year = Math.max(pattern.indexOf('y'), pattern.indexOf('u'));
        if (day < 0 || month < 0 || year < 0) {
            return Optional.empty();
        }
        return Optional.of(
                year < day && year < month
                        ? Order.YEAR_MONTH_DAY
                        : day < month ? Order.DAY_MONTH_YEAR : Order.MONTH_DAY_YEAR);
    }

    /** Telephones in Thailand count years from the Buddha. */
    private static int christian(int year) {
        return year > BUDDHIST ? year - 543 : year;
    }

    /** A date in an order; empty if there is no such day. Two digits are a year of this century. */
    public static Optional<LocalDate> read(String written, Order order) {
        Matcher date = DATE.matcher(written);
        if (!date.matches()) {
            return Optional.empty();
        }
        String year = date.group(order == Order.YEAR_MONTH_DAY ? 1 : 4);
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int third = Integer.parseInt(date.group(4));
        int full = year.length() == 4
                ? christian(Integer.parseInt(year))
                : year.length() == 2 ? 2000 + Integer.parseInt(year) : -1;
        return switch (order) {
            case YEAR_MONTH_DAY -> PlainDates.date(full, second, third);
            case DAY_MONTH_YEAR -> PlainDates.date(full, second, first);
            case MONTH_DAY_YEAR -> PlainDates.date(full, first, second);
        };
    }
}
