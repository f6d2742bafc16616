package dev.rapport.read.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The most frequent shapes of dates beside the messages', read by hand: making a formatter takes longer than reading
 * thousands of dates, and each date read by it ten times as long. What is not plainly of the shape is left to the
 * formatters, which say whether it is a date.
 */
public final class PlainDates {
    /** LinkedIn began in May 2003: no contact of a log or an export is older. */
    public static final int FIRST_YEAR = 2003;
    /** Moments are kept as seconds in an int; a later year is a damaged one. */
    public static final int LAST_YEAR = 2037;

    public static final long NONE = Long.MIN_VALUE;

    private static final int YEAR = 12;
    /** Of each month from the first year on its first day, days since 1970, and that of the month after all. */
    private static final int[] FIRST_DAYS = new int[(LAST_YEAR - FIRST_YEAR + 1) * YEAR + 1];

    static {
        FIRST_DAYS[0] = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
        for (int i = 1; i < FIRST_DAYS.length; i++) {
            YearMonth month = YearMonth.of(FIRST_YEAR + (i - 1) / YEAR, (i - 1) % YEAR + 1);
            FIRST_DAYS[i] = FIRST_DAYS[i - 1] + month.lengthOfMonth();
        }
    }

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private PlainDates() {}

    /** {@code 07 Mar 2024}; null if the cell has another shape. */
    static @Nullable LocalDate day(String cell) {
        if (cell.length() != 11 || cell.charAt(2) != ' ' || cell.charAt(6) != ' ') {
            return null;
        }
        int month = MONTHS.indexOf(cell.substring(3, 6)) + 1;
        int day = number(cell, 0, 2);
        int year = number(cell, 7, 11);
        return exists(year, month, day) ? LocalDate.of(year, month, day) : null;
    }

    /**
     * {@code 2024-03-07 12:34:56 UTC} or {@code 2024-03-07T12:34:56}, seconds since 1970, where it stands in a text; {@link
     * #NONE} if it has another shape. There is one in every message, so it makes no object.
     */
    public static long moment(char[] text, int from, int to) {
        boolean now = to - from == 23
                && text[from + 10] == ' '
                && text[from + 19] == ' '
                && text[from + 20] == 'U'
                && text[from + 21] == 'T'
                && text[from + 22] == 'C';
        boolean older = to - from == 19 && text[from + 10] == 'T';
        if (!(now || older)
                || text[from + 4] != '-'
                || text[from + 7] != '-'
                || text[from + 13] != ':'
                || text[from + 16] != ':') {
            return NONE;
        }
        int year = 100 * twoDigits(text, from) + twoDigits(text, from + 2);
        int month = twoDigits(text, from + 5);
        int day = twoDigits(text, from + 8);
        int hour = twoDigits(text, from + 11);
        int minute = twoDigits(text, from + 14);
        int second = twoDigits(text, from + 17);
        // What is no number is more than any of these.
        if (year < FIRST_YEAR
                || year > LAST_YEAR
                || month < 1
                || month > YEAR
                || hour > 23
                || minute > 59
                || second > 59) {
            return NONE;
        }
        int first = (year - FIRST_YEAR) * YEAR + month - 1;
        int date = FIRST_DAYS[first] + day - 1;
        boolean exists = day >= 1 && date < FIRST_DAYS[first + 1];
        return exists ? date * 86_400L + hour * 3600L + minute * 60L + second : NONE;
    }

    /** A number of two decimal digits; a very large one if it is none. */
    private static int twoDigits(char[] text, int from) {
        int tens = text[from] - '0';
        int ones = text[from + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 1 << 20 : 10 * tens + ones;
    }

    /** {@code 2024-03-07}; null if the cell has another shape. */
    static @Nullable LocalDate iso(String cell) {
        return cell.length() == 10 ? isoDay(cell) : null;
    }

    private static @Nullable LocalDate isoDay(String cell) {
        if (cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            return null;
        }
        int year = number(cell, 0, 4);
        int month = number(cell, 5, 7);
        int day = number(cell, 8, 10);
        return exists(year, month, day) ? LocalDate.of(year, month, day) : null;
    }

    /** {@code 2024-03-07T12:34}, with seconds or without; null if the cell has another shape. */
    static @Nullable LocalDateTime isoTime(String cell) {
        boolean seconds = cell.length() == 19;
        if ((!seconds && cell.length() != 16)
                || cell.charAt(10) != 'T'
                || cell.charAt(13) != ':'
                || (seconds && cell.charAt(16) != ':')) {
            return null;
        }
        LocalDate day = isoDay(cell);
        int hour = number(cell, 11, 13);
        int minute = number(cell, 14, 16);
        int second = seconds ? number(cell, 17, 19) : 0;
        boolean plain = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return day == null || !plain ? null : day.atTime(hour, minute, second);
    }

    /** {@code 3/7/24, 12:34 PM} with a plain blank; null if the cell has another shape. */
    static @Nullable LocalDateTime american(String cell) {
        int first = cell.indexOf('/');
        int second = cell.indexOf('/', first + 1);
        int colon = cell.indexOf(':');
        boolean shaped = (first == 1 || first == 2)
                && (second == first + 2 || second == first + 3)
                && (colon == second + 6 || colon == second + 7)
                && cell.startsWith(", ", second + 3)
                && cell.length() == colon + 6;
        boolean afternoon = cell.endsWith(" PM");
        if (!shaped || (!afternoon && !cell.endsWith(" AM"))) {
            return null;
        }
        int month = number(cell, 0, first);
        int day = number(cell, first + 1, second);
        int year = number(cell, second + 1, second + 3);
        int hour = number(cell, second + 5, colon);
        int minute = number(cell, colon + 1, colon + 3);
        if (year < 0 || !exists(2000 + year, month, day) || hour < 1 || hour > 12 || minute < 0 || minute > 59) {
            return null;
        }
        return LocalDateTime.of(2000 + year, month, day, hour % 12 + (afternoon ? 12 : 0), minute);
    }

    /** A day; empty if there is none of that date. */
    public static Optional<LocalDate> date(int year, int month, int day) {
        return exists(year, month, day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static boolean exists(int year, int month, int day) {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** A number of decimal digits; negative if it is none. */
    private static int number(String cell, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
