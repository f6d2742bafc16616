package dev.rapport.report;

import java.util.List;

/**
 * How many, in English: the one place where a number meets its noun and its verb, and where a share becomes per cent. Sound
 * at 0, 1 and 2: "no rows", "one row", "two rows"; "none of them", "both of them"; a share that is not nothing is never "0%".
 */
public final class Amounts {
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** What arithmetic leaves of a share that is nothing, or everything. */
    private static final double DUST = 1e-9;

    private Amounts() {}

    /** One to twelve in words ("no" for 0), else digits with thousands separated. */
    public static String number(long value) {
        return value >= 0 && value < SMALL.size() ? SMALL.get((int) value) : English.whole(value);
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
        return English.whole(value) + " " + pick(value, one, many);
    }

    /** The word that goes with a number: a noun, or a verb. */
    public static String pick(long value, String one, String many) {
        return value == 1 ? one : many;
    }

    /** The verb of a part of a whole: "1 of 9 is", "0 of 1 is", "2 of 9 are". */
    public static String pick(long k, long n, String one, String many) {
        return k == 1 || n == 1 ? one : many;
    }

    /** "30 days", "1 day". */
    public static String days(long value) {
        return digits(value, "day", "days");
    }

    /** "26 of 41". */
    public static String of(long k, long n) {
        return English.whole(k) + " of " + English.whole(n);
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
        String whole = English.number(share * 100, 0);
        if (whole.equals("0") && share > DUST) {
            return "<1%";
        }
        return whole.equals("100") && share < 1 - DUST ? ">99%" : whole + "%";
    }

    /** Two limits in words: "between 51% and 75%"; the one number if both are said alike. */
    public static String between(String low, String high) {
        return low.equals(high) ? low : "between " + low + " and " + high;
    }
}
