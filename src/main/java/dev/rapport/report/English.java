package dev.rapport.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.regex.Pattern;

/** Months, days and numbers in the one language of the report: Java's formatters load the data of all, at every start. */
public final class English {
    private static final int SHORT = 3;
    private static final int GROUP = 3;
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** At the beginning all but letters, digits, brackets and quotes; at the end pictures, signs and what separates them. */
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}\\p{Ps}\\p{Pi}\"'’]+"
            + "|[\\p{S}\\p{Z}\\p{C}\\p{Me}\\x{FE0F}\\p{Pd}\\p{Pc}*#@&/\\\\,;:•·]+$");

    private English() {}

    /** "November". */
    public static String month(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /** "Nov". */
    public static String shortMonth(Month month) {
        return month(month).substring(0, SHORT);
    }

    /** "Mon". */
    public static String shortDay(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1).substring(0, SHORT);
    }

    /** "November 2026". */
    public static String monthOfYear(TemporalAccessor moment) {
        YearMonth month = YearMonth.from(moment);
        return month(month.getMonth()) + " " + month.getYear();
    }

    /** "29 November". */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonth());
    }

    /** "29 November 2026". */
    public static String dayOfYear(LocalDate day) {
        return day(day) + " " + day.getYear();
    }

    /** "12,345". */
    public static String whole(long value) {
        return grouped(Long.toString(value));
    }

    /** "12,345.6": at most so many decimals, rounded half-even. */
    public static String number(double value, int digits) {
        return grouped(Decimals.plain(value, digits));
    }

    /** With a capital at the beginning, as a sentence begins. */
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    /** With a full stop at the end; one that is there already, such as that of "Example Inc.", is enough. */
    public static String stop(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /**
     * A name as a sentence says it: without the pictures and signs that some put before or after theirs. A name of nothing
     * else stays as it is.
     */
    public static String spoken(String name) {
        String bare = SIGNS.matcher(name).replaceAll("");
        return bare.isEmpty() ? name.strip() : bare;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        int end = point < 0 ? plain.length() : point;
        if (end - first <= GROUP) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain);
        for (int at = end - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
