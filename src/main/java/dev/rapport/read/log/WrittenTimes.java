package dev.rapport.read.log;

import dev.rapport.fact.When;
import dev.rapport.read.date.ClockTime;
import dev.rapport.read.date.DateOrder;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.date.WrittenDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments as tools write them into one cell: ISO, seconds or milliseconds since 1970, {@code Oct 5, 2026 11:00:00 AM}, or
 * numbers whose order the whole file decides.
 */
final class WrittenTimes {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*");
    private static final Pattern PARTS = Pattern.compile("(\\S+?),?[\\s\u00a0\u202f]+(" + ClockTime.SHAPE + ")");
    private static final Pattern WORDED =
            Pattern.compile("(.*\\d{4}),?[\\s\u00a0\u202f]+(?:at )?(" + ClockTime.SHAPE + ")");
    private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]+day,? ");

    private final LogFile log;
    private final DateOrder dates = new DateOrder();
    private DateOrder.Order order = DateOrder.Order.YEAR_MONTH_DAY;

    WrittenTimes(LogFile log) {
        this.log = log;
    }

    /** Looks at a cell, to learn the order. */
    void saw(String cell) {
        Matcher parts = PARTS.matcher(cell);
        dates.saw(parts.matches() ? parts.group(1) : cell);
    }

    /** Decides after all cells. */
    void decide() throws LogRefused {
        Optional<DateOrder.Order> decided = dates.decided(log.options().logDateFormat());
        if (decided.isEmpty() && dates.open()) {
            throw LogRefused.dayOrMonth();
        }
        order = decided.orElse(dates.full() ? DateOrder.Order.DAY_MONTH_YEAR : order);
    }

    /** The moment in a cell, or its day; empty if it is none. */
    Optional<When> read(String cell) {
        try {
            if (cell.length() == 10 && isNumber(cell)) {
                return Optional.of(log.days().at(Instant.ofEpochSecond(Long.parseLong(cell))));
            }
            if (cell.length() == 13 && isNumber(cell)) {
                return Optional.of(log.days().at(Instant.ofEpochMilli(Long.parseLong(cell))));
            }
            if (ISO.matcher(cell).matches()) {
                return Optional.of(LogDates.iso(
                        cell.substring(0, 10) + "T" + cell.substring(11).replace(" ", ""),
                        log.days(),
                        log.days().zone()));
            }
        } catch (DateTimeException another) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(cell);
        Matcher worded = WORDED.matcher(cell);
        Optional<LocalDate> day = parts.matches()
                ? DateOrder.read(parts.group(1), order)
                : worded.matches()
                        ? inWords(worded.group(1))
                        : DateOrder.read(cell, order).or(() -> inWords(cell));
        Optional<LocalTime> time = parts.matches()
                ? ClockTime.read(parts.group(2))
                : worded.matches() ? ClockTime.read(worded.group(2)) : Optional.empty();
        boolean timed = parts.matches() || worded.matches();
        if (day.isEmpty() || (timed && time.isEmpty())) {
            return Optional.empty();
        }
        return day.map(on -> time.map(at -> log.days().at(on.atTime(at)))
                .orElseGet(() -> log.days().on(on)));
    }

    private static boolean isNumber(String cell) {
        return cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<LocalDate> inWords(String written) {
        String plain = written.replace('\u00a0', ' ').replace('\u202f', ' ');
        return WrittenDay.of(WEEKDAY.matcher(plain).replaceFirst(""));
    }
}
