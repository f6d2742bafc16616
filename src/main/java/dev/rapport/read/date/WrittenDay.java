package dev.rapport.read.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that can be meant in one way only, as people and spreadsheets write them: the month by its English name, or the year
 * first. {@code 7 March 2024}, {@code 07-Mar-2024}, {@code Mar 7, 2024}, {@code 2024/3/7}. Case and blanks do not matter.
 */
public final class WrittenDay {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]+([a-z]{3,9})\\.?,?[ -]+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");

    private WrittenDay() {}

    /** The day; empty if it is written otherwise, or is none, such as 31 September. */
    public static Optional<LocalDate> of(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return of(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.matches()) {
            return of(month.group(3), month(month.group(1)), month.group(2));
        }
        Matcher year = YEAR_FIRST.matcher(text);
        return year.matches() ? of(year.group(1), Integer.parseInt(year.group(3)), year.group(4)) : Optional.empty();
    }

    /** The number of a month by its name or the first letters of it; 0 for none. */
    private static int month(String word) {
        String plain = word.equals("sept") ? "sep" : word;
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (plain.equals(name) || plain.equals(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        return PlainDates.date(Integer.parseInt(year), month, Integer.parseInt(day));
    }
}
