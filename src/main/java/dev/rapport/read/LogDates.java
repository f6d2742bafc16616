package dev.rapport.read;

import dev.rapport.fact.RejectReason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of an interaction log: ISO without a word; anything else only in the shape the person has named. */
final class LogDates {
    /** Never ambiguous, so always understood, whatever shape the person has named. */
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    /** Looks like ISO and is not. */
    private static final Pattern MISLEADING = Pattern.compile("^[yu]{4}-d+-M+");

    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}.*");
    /** Nobody's own memory reaches further back: an earlier year is a slip of the pen. */
    static final int FIRST_YEAR = 1950;

    private final ZoneId zone;
    private final Optional<DateTimeFormatter> shape;

    LogDates(ZoneId zone, Optional<String> pattern) throws CannotRead {
        this.zone = zone;
        shape = pattern.isEmpty() ? Optional.empty() : Optional.of(formatter(pattern.get()));
    }

    // Strict resolving wants u for years; people write y.
    private static DateTimeFormatter formatter(String pattern) throws CannotRead {
        if (MISLEADING.matcher(pattern).find()) {
            throw new CannotRead(
                    "the log's date format " + pattern
                            + " would read 2024-02-03 as 2 March, which is 3 February everywhere else; write such dates in another way.");
        }
        try {
            return strict(pattern);
        } catch (IllegalArgumentException misspelt) {
            throw new CannotRead(
                    "the log's date format " + pattern
                            + " cannot be understood.\n  Write it like  d/M/yyyy  or  d.M.yyyy H:mm",
                    misspelt);
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A day, and the instant if a time of day is known. */
    record Moment(LocalDate day, Optional<Instant> instant) {}

    Moment read(String cell, String column) throws RowException {
        Moment moment = written(cell, column);
        int year = moment.day.getYear();
        if (year < FIRST_YEAR || year > ExportDates.LAST_YEAR) {
            throw new RowException(RejectReason.UNKNOWN_DATE, column);
        }
        return moment;
    }

    private Moment moment(TemporalAccessor read) {
        if (read instanceof LocalDateTime local) {
            return new Moment(
                    local.toLocalDate(), Optional.of(local.atZone(zone).toInstant()));
        }
        return new Moment((LocalDate) read, Optional.empty());
    }

    private Moment written(String cell, String column) throws RowException {
        try {
            if (shape.isPresent() && !ISO.matcher(cell).matches()) {
                return moment(shape.get().parseBest(cell, LocalDateTime::from, LocalDate::from));
            }
            if (cell.length() == 10) {
                LocalDate day = PlainDates.iso(cell);
                return new Moment(day == null ? LocalDate.parse(cell) : day, Optional.empty());
            }
            String iso = cell.replace(' ', 'T');
            LocalDateTime local = PlainDates.isoTime(iso);
            boolean offset =
                    local == null && (iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10);
            Instant instant = offset
                    ? OffsetDateTime.parse(iso).toInstant()
                    : (local == null ? LocalDateTime.parse(iso) : local)
                            .atZone(zone)
                            .toInstant();
            return new Moment(instant.atZone(zone).toLocalDate(), Optional.of(instant));
        } catch (DateTimeException another) {
            boolean known = shape.isPresent()
                    || ISO.matcher(cell).matches()
                    || !AMBIGUOUS.matcher(cell).matches();
            throw new RowException(known ? RejectReason.UNKNOWN_DATE : RejectReason.AMBIGUOUS_DATE, column);
        }
    }
}
