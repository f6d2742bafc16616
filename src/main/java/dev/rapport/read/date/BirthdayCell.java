package dev.rapport.read.date;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a birthday as address books write it; its year is not looked at. */
public final class BirthdayCell {
    /** {@code 1996-04-15}, {@code 19960415}, either with a time behind it; without a year {@code --04-15}, {@code --0415}. */
    private static final Pattern ISO = Pattern.compile("(?:\\d{4}-?|--)(\\d{2})-?(\\d{2})(?:[T ].*)?");

    private BirthdayCell() {}

    /** A day with the year first, or without one; empty if it is none. */
    public static Optional<MonthDay> iso(String written) {
        Matcher iso = ISO.matcher(written.strip());
        try {
            return iso.matches()
                    ? Optional.of(MonthDay.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A day in an order that the whole file tells; empty if it is none. */
    public static Optional<MonthDay> of(String written, Optional<DateOrder.Order> order) {
        Optional<MonthDay> iso = iso(written);
        return iso.isPresent()
                ? iso
                : order.flatMap(known -> DateOrder.read(written.strip(), known)).map(MonthDay::from);
    }
}
