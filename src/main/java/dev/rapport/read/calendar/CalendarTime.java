package dev.rapport.read.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A date or time as a calendar writes it, read strictly: 30 February is none, nor is 24:00. {@code 20240307}, {@code
 * 20240307T143000} or the latter with {@code Z}.
 *
 * @param local as written; of a date the beginning of the day
 * @param utc whether it is written in UTC
 * @param timed whether it names a time of day
 */
record CalendarTime(LocalDateTime local, boolean utc, boolean timed) {
    private static final int DATE = 8;
    private static final int TIME = 15;

    static Optional<CalendarTime> of(String written) {
        String value = written.strip();
        boolean utc = value.length() == TIME + 1 && (value.endsWith("Z") || value.endsWith("z"));
        boolean timed = value.length() == TIME || utc;
        if ((!timed && value.length() != DATE) || (timed && value.charAt(DATE) != 'T' && value.charAt(DATE) != 't')) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(value, 0, 4), number(value, 4, 6), number(value, 6, 8));
            if (!timed) {
                return Optional.of(new CalendarTime(day.atStartOfDay(), false, false));
            }
            // A leap second has no second of its own here.
            int second = number(value, 13, TIME);
            return Optional.of(new CalendarTime(
                    day.atTime(number(value, 9, 11), number(value, 11, 13), second == 60 ? 59 : second), utc, true));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit");
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
