package dev.rapport.read.cell;

import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.RowException;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shapes in which exports write dates (export-format.md 2), read strictly: another shape rejects the row, and 30
 * February is no date. Invitations and recommendations carry unmarked US Pacific wall time.
 */
public final class ExportDates {
    static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    /** Made only when a date comes that cannot be read by hand. */
    private static final class Formats {
        static final DateTimeFormatter US = format("M/d/", "h:mm a");
        static final DateTimeFormatter SLASHED = strict("uuuu/MM/dd HH:mm:ss 'UTC'");
        static final DateTimeFormatter MARKED = strict("uuuu-MM-dd HH:mm:ss 'UTC'");
        static final DateTimeFormatter UNMARKED = strict("uuuu-MM-dd'T'HH:mm:ss");
        static final List<DateTimeFormatter> DAYS = List.of(
                strict("dd MMM uuuu"),
                shortYear("d-MMM-"),
                strict("d MMM uuuu"),
                strict("d-MMM-uuuu"),
                strict("d MMMM uuuu"),
                strict("MMM d, uuuu"),
                strict("MMMM d, uuuu"),
                strict("uuuu-MM-dd"));
        static final List<DateTimeFormatter> MOMENTS =
                List.of(MARKED, UNMARKED, strict("uuuu-MM-dd'T'HH:mm:ss'Z'"), strict("uuuu-MM-dd HH:mm 'UTC'"));
        /** What is drawn as a blank, and what is drawn as nothing. */
        static final Pattern BLANK = Pattern.compile("[\u00A0\u202F]");

        static final Pattern MARK = Pattern.compile("[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]");
    }

    private ExportDates() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter shortYear(String before) {
        return new DateTimeFormatterBuilder()
                .appendPattern(before)
                .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter format(String before, String time) {
        return new DateTimeFormatterBuilder()
                .appendPattern(before)
                .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                .appendPattern(", " + time)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A cell with plain blanks, without the marks that cannot be seen. */
    private static String plain(String cell) {
        String blanks = Formats.BLANK.matcher(cell).replaceAll(" ");
        return Formats.MARK.matcher(blanks).replaceAll("").strip();
    }

    /** What a text says in the first shape that it has; the others cost no exception each, as a whole file may have one. */
    private static <T> Optional<T> first(List<DateTimeFormatter> shapes, String text, TemporalQuery<T> query) {
        for (DateTimeFormatter shape : shapes) {
            ParsePosition to = new ParsePosition(0);
            if (shape.parseUnresolved(text, to) != null && to.getIndex() == text.length()) {
                try {
                    return Optional.of(shape.parse(text, query));
                } catch (DateTimeException noSuchDay) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A date of connecting: {@code 07 Mar 2024}; as spreadsheets save it anew, {@code 4-Apr-21}, {@code 7-Mar-2024}, {@code
     * 7 March 2024}, {@code Mar 7, 2024} or {@code 2024-03-07}; in 2018 {@code 7/31/18, 9:12 AM}.
     */
    public static LocalDate connectedOn(String cell, String column) throws RowException {
        LocalDate plain = PlainDates.day(cell);
        if (plain != null) {
            return plausible(plain, column);
        }
        Optional<LocalDate> day = first(Formats.DAYS, plain(cell), LocalDate::from);
        if (day.isPresent()) {
            return plausible(day.get(), column);
        }
        return pacific(cell, column).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static void possible(int year, String column) throws RowException {
        if (year < PlainDates.FIRST_YEAR || year > PlainDates.LAST_YEAR) {
            throw new RowException(
                    year < PlainDates.FIRST_YEAR ? RejectReason.BEFORE_LINKEDIN : RejectReason.LATER_THAN_EXPORT,
                    column);
        }
    }

    private static LocalDate plausible(LocalDate day, String column) throws RowException {
        possible(day.getYear(), column);
        return day;
    }

    /** {@code 3/7/24, 12:34 PM}, US Pacific wall time. */
    public static Instant pacific(String cell, String column) throws RowException {
        try {
            LocalDateTime byHand = PlainDates.american(cell);
            LocalDateTime local = byHand == null ? LocalDateTime.parse(plain(cell), Formats.US) : byHand;
            List<ZoneOffset> offsets = PACIFIC.getRules().getValidOffsets(local);
            possible(local.getYear(), column);
            if (offsets.isEmpty()) {
                throw new RowException(RejectReason.SKIPPED_TIME, column);
            }
            // Of an hour that comes twice the first is meant, as Java has it.
            return local.toInstant(offsets.get(0));
        } catch (DateTimeException another) {
            throw new RowException(RejectReason.UNKNOWN_DATE, column);
        }
    }

    /** Seconds since 1970 of public activity: {@code 2024-03-07 12:34:56} in UTC, in 2018 {@code 2018/10/31 07:52:00 UTC}. */
    public static long activity(String cell, String column) throws RowException {
        return cell.length() == 19 && cell.charAt(10) == ' '
                ? message(cell + " UTC", column)
                : slashed(cell, column).getEpochSecond();
    }

    /** {@code 2023/07/02 12:34:56 UTC}. */
    public static Instant slashed(String cell, String column) throws RowException {
        try {
            LocalDateTime local = LocalDateTime.parse(cell, Formats.SLASHED);
            possible(local.getYear(), column);
            return local.toInstant(ZoneOffset.UTC);
        } catch (DateTimeException another) {
            throw new RowException(RejectReason.UNKNOWN_DATE, column);
        }
    }

    /**
     * The moment of a message, seconds since 1970: {@code 2024-03-07 12:34:56 UTC}; around 2020 {@code
     * 2019-11-06T02:08:20}; in 2018 {@code 10/31/18, 7:52 AM}; saved anew, {@code 2024-03-07T12:34:56Z} or {@code
     * 2024-03-07 12:34 UTC}.
     */
    public static long message(String cell, String column) throws RowException {
        long plain = PlainDates.moment(cell.toCharArray(), 0, cell.length());
        if (plain != PlainDates.NONE) {
            return plain;
        }
        Optional<LocalDateTime> local = first(Formats.MOMENTS, plain(cell), LocalDateTime::from);
        if (local.isPresent()) {
            possible(local.get().getYear(), column);
            return local.get().toEpochSecond(ZoneOffset.UTC);
        }
        return pacific(cell, column).getEpochSecond();
    }
}
