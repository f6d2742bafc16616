package dev.rapport.read.date;

import dev.rapport.fact.Days;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.RowException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates of an interaction log: ISO, and what else can be meant in one way only, without a word; anything else only in the
 * shape the person has named.
 */
public final class LogDates {
    /** Never ambiguous, so always understood, whatever shape the person has named. */
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    /** Looks like ISO and is not. */
    private static final Pattern MISLEADING = Pattern.compile("^[yu]{4}-d+-M+");

    private static final Pattern AMBIGUOUS = Pattern.compile("(\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}).*");

    private static final Pattern DAY_AND_TIME = Pattern.compile("(.{8,30}?)(?:,?[ T]+(\\d{1,2}:\\d{2}(?::\\d{2})?))?");

    private static final String SECONDS = "epoch-seconds";
    private static final String MILLISECONDS = "epoch-milliseconds";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,14}");

    private final Days days;
    private final ZoneId clock;
    /** How many of the file's units make a second, if it counts them since 1970; else 0. */
    private final long units;

    private final Optional<DateTimeFormatter> shape;

    /**
     * @param clock the zone of times that name none
     * @param pattern the shape of dates that are not ISO, if the person has named one
     */
    public LogDates(Days days, ZoneId clock, Optional<String> pattern) throws CannotRead {
        this.days = days;
        this.clock = clock;
        String said = pattern.orElse("");
        units = said.equals(SECONDS) ? 1 : said.equals(MILLISECONDS) ? 1000 : 0;
        shape = said.isEmpty() || units > 0 ? Optional.empty() : Optional.of(formatter(said));
    }

    /** Refuses a shape that says nothing, or not the day. */
    public static void refuse(String said) throws CannotRead {
        if (!said.isEmpty() && !said.equals(SECONDS) && !said.equals(MILLISECONDS)) {
            formatter(said);
        }
    }

    // Strict resolving wants u for years; people write y.
    private static DateTimeFormatter formatter(String pattern) throws CannotRead {
        if (MISLEADING.matcher(pattern).find()) {
            throw new CannotRead(
                    "the log's date format " + pattern
                            + " would read 2024-02-03 as 2 March, which is 3 February everywhere else; write such dates in another way.");
        }
        try {
            DateTimeFormatter shape = strict(pattern);
            if (!tellsTheDay(shape)) {
                throw new CannotRead("the log's date format " + pattern + " does not tell the day of the year.\n"
                        + "  d is the day, M (not m, the minutes) the month, y the year:  d/M/yyyy  or  d.M.yyyy H:mm");
            }
            return shape;
        } catch (IllegalArgumentException misspelt) {
            throw new CannotRead(
                    "the log's date format " + pattern
                            + " cannot be understood.\n  Write it like  d/M/yyyy  or  d.M.yyyy H:mm,  or  "
                            + SECONDS + "  or  " + MILLISECONDS,
                    misspelt);
        }
    }

    /** Whether what is written in a shape can be read again as the day that it was. */
    private static boolean tellsTheDay(DateTimeFormatter shape) {
        ZonedDateTime any = ZonedDateTime.of(2024, 2, 3, 16, 5, 6, 0, ZoneOffset.UTC);
        try {
            return shape.parse(shape.format(any), LocalDate::from).equals(any.toLocalDate());
        } catch (DateTimeException unread) {
            return false;
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    public When read(String cell, String column) throws RowException {
        // Java 20 and some tools put a narrow blank before AM and PM.
        When when = written(cell.replace('\u202F', ' ').replace('\u00A0', ' '), column);
        Optional<RejectReason> impossible = impossible(when);
        if (impossible.isPresent()) {
            throw new RowException(impossible.get(), column);
        }
        return when;
    }

    /**
     * Why a day can be none of a log of any kind; empty if it can. A clock that was never set says 1970, a slip of the pen
     * 1956: no contact counts that is older than LinkedIn, nor one that is later than rapport can count.
     */
    public static Optional<RejectReason> impossible(When when) {
        int year = when.day().getYear();
        if (year < PlainDates.FIRST_YEAR) {
            return Optional.of(RejectReason.BEFORE_LINKEDIN);
        }
        return year > PlainDates.LAST_YEAR ? Optional.of(RejectReason.UNKNOWN_DATE) : Optional.empty();
    }

    /** Whether a cell is written as ISO has it, or means to be: then it is read so, whatever shape is named. */
    public static boolean isIso(String cell) {
        return ISO.matcher(cell).matches();
    }

    private When when(TemporalAccessor read) {
        if (read instanceof ZonedDateTime zoned) {
            return days.at(zoned.toInstant());
        }
        return read instanceof LocalDateTime local ? days.at(local, clock) : days.on((LocalDate) read);
    }

    private When written(String cell, String column) throws RowException {
        try {
            if (units > 0 && NUMBER.matcher(cell).matches()) {
                return days.at(Instant.ofEpochMilli(Long.parseLong(cell) * (1000 / units)));
            }
            if (shape.isPresent() && !ISO.matcher(cell).matches()) {
                return when(shape.get().parseBest(cell, ZonedDateTime::from, LocalDateTime::from, LocalDate::from));
            }
            if (cell.length() == 10) {
                LocalDate day = PlainDates.iso(cell);
                return days.on(day == null ? LocalDate.parse(cell) : day);
            }
            String iso = cell.replace(' ', 'T');
            LocalDateTime local = PlainDates.isoTime(iso);
            if (local != null) {
                return days.at(local, clock);
            }
            return iso(iso, days, clock);
        } catch (DateTimeException another) {
            Optional<When> plain = writtenOut(cell);
            if (plain.isPresent()) {
                return plain.get();
            }
            boolean known = shape.isPresent() || ISO.matcher(cell).matches() || !ambiguous(cell);
            throw new RowException(known ? RejectReason.UNKNOWN_DATE : RejectReason.AMBIGUOUS_DATE, column);
        }
    }

    /** Whether a date has a shape in which day and month could change places, and there is such a day. */
    private static boolean ambiguous(String cell) {
        Matcher date = AMBIGUOUS.matcher(cell);
        return date.matches()
                && Stream.of(DateOrder.Order.values())
                        .anyMatch(order -> DateOrder.read(date.group(1), order).isPresent());
    }

    /**
     * A moment as ISO has it, with an offset or by a clock.
     *
     * @throws DateTimeException if it is none
     */
    public static When iso(String written, Days days, ZoneId clock) {
        boolean offset = written.endsWith("Z") || written.lastIndexOf('+') > 10 || written.lastIndexOf('-') > 10;
        return offset
                ? days.at(OffsetDateTime.parse(written).toInstant())
                : days.at(LocalDateTime.parse(written), clock);
    }

    /** {@code 7 March 2024}, {@code Mar 7, 2024 14:30}, {@code 2024/3/7}: see {@link WrittenDay}. */
    private Optional<When> writtenOut(String cell) {
        Matcher parts = DAY_AND_TIME.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDay.of(parts.group(1));
        if (day.isEmpty() || parts.group(2) == null) {
            return day.map(days::on);
        }
        try {
            String time = parts.group(2).length() % 3 == 1 ? "0" + parts.group(2) : parts.group(2);
            return Optional.of(days.at(day.get().atTime(LocalTime.parse(time)), clock));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
