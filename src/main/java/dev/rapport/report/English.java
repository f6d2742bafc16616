package dev.rapport.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers, their nouns and verbs, shares, months and days in the one language of the report: the one place where they become
 * words. Java's formatters load the data of all languages, at every start.
 *
 * <p>Sound at 0, 1 and 2: "no rows", "one row", "two rows"; "none of them", "both of them"; a share that is not nothing is
 * never "0%".
 */
public final class English {
    private static final int SHORT = 3;
    private static final int GROUP = 3;
    private static final List<String> MONTHS =
            List.of("January February March April May June July August September October November December".split(" "));
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** Simple fractions, the most familiar first. */
    private static final List<Integer> PARTS = List.of(2, 3, 4, 10);

    private static final double FEW = .05;
    private static final double A_POINT = .01;
    /** What arithmetic leaves of a share that is nothing, or everything. */
    private static final double DUST = 1e-9;

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
    public static String decimal(double value, int digits) {
        return grouped(Decimals.plain(value, digits));
    }

    /** One to twelve in words ("no" for 0), else digits with thousands separated. */
    public static String number(long value) {
        return value >= 0 && value < SMALL.size() ? SMALL.get((int) value) : whole(value);
    }

    /** The same where no noun follows: "none" for 0. */
    public static String bare(long value) {
        return value == 0 ? "none" : number(value);
    }

    /** A number in words and its noun: "no rows", "one row", "13 rows". */
    public static String count(long value, String one, String many) {
        return number(value) + " " + pick(value, one, many);
    }

    /** A number in digits and its noun: "0 rows", "1 row", "1,020 rows". */
    public static String digits(long value, String one, String many) {
        return whole(value) + " " + pick(value, one, many);
    }

    /** The word that goes with a number: a noun, or a verb. */
    public static String pick(long value, String one, String many) {
        return value == 1 ? one : many;
    }

    /** The verb of a part of a whole: "1 of 9 is", "0 of 1 is", "2 of 9 are". */
    public static String pick(long k, long n, String one, String many) {
        return k == 1 || n == 1 ? one : many;
    }

    /** A number beside an earlier one: "as many as in", "four more than in", "one fewer than in". */
    public static String beside(long more) {
        return more == 0 ? "as many as in" : number(Math.abs(more)) + (more > 0 ? " more than in" : " fewer than in");
    }

    /** What stands between names in a row: no comma where one has its own, as in "Ada Example, MSc; Ben Example". */
    public static String between(Stream<String> names) {
        return names.anyMatch(name -> name.contains(",")) ? "; " : ", ";
    }

    /** Names in a row: "Ada Example, Ben Example". */
    public static String row(List<String> names) {
        return String.join(between(names.stream()), names);
    }

    /** "30 days", "1 day". */
    public static String days(long value) {
        return digits(value, "day", "days");
    }

    /** "26 of 41". */
    public static String of(long k, long n) {
        return whole(k) + " of " + whole(n);
    }

    /** A part of a whole and the noun of the whole: "0 of 1 row", "26 of 41 rows". */
    public static String of(long k, long n, String one, String many) {
        return of(k, n) + " " + pick(n, one, many);
    }

    /** How many of those just counted: "none of them", "one of them", "both of them", "all of them". */
    public static String ofThem(long k, long n) {
        return (k == 0 || k < n ? bare(k) : n == 2 ? "both" : "all") + " of them";
    }

    /**
     * What holds for a part of those just counted, of whom there is at least one: "none of them due"; of one alone it holds or
     * not: "due", "not due".
     */
    public static String ofThem(long k, long n, String holds, String not) {
        return n == 1 ? (k == 1 ? holds : not) : ofThem(k, n) + " " + holds;
    }

    /** A share in whole per cent; "&lt;1%" and "&gt;99%" where rounding would say that there is nothing, or nothing else. */
    public static String percent(double share) {
        String whole = decimal(share * 100, 0);
        if (whole.equals("0") && share > DUST) {
            return "<1%";
        }
        return whole.equals("100") && share < 1 - DUST ? ">99%" : whole + "%";
    }

    /**
     * A share as people say it: "half", "about two in three", "seven in ten"; the nearest of the simple ones, with "about" where
     * it is more than a point away.
     */
    public static String portion(double share) {
        if (share <= DUST || share >= 1 - DUST) {
            return share <= DUST ? "none" : "all";
        }
        if (share < FEW || share > 1 - FEW) {
            return share < FEW ? "hardly any" : "nearly all";
        }
        String words = "";
        double near = 1;
        for (int of : PARTS) {
            for (int k = 1; k < of; k++) {
                double apart = Math.abs(share - k / (double) of);
                if (apart < near - DUST) {
                    near = apart;
                    words = 2 * k == of ? "half" : number(k) + " in " + number(of);
                }
            }
        }
        return near > A_POINT ? "about " + words : words;
    }

    /** Two limits in words: "between 51% and 75%"; the one number if both are said alike. */
    public static String between(String low, String high) {
        return low.equals(high) ? low : "between " + low + " and " + high;
    }

    /** With a capital at the beginning, as a sentence begins. */
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    /** Two texts with a comma between, such as a position and a company; either may be empty. */
    public static String both(String one, String other) {
        return one + (one.isEmpty() || other.isEmpty() ? "" : ", ") + other;
    }

    /** With a full stop at the end; one that is there already, such as that of "Example Inc.", is enough. */
    public static String stop(String words) {
        return words.endsWith(".") ? words : words + ".";
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
