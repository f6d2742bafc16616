package dev.rapport.read.date;

import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.RowException;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shapes in which exports write dates (export-format.md 2), read strictly: another shape rejects the row, and 30
 * February is no date. Invitations and recommendations carry unmarked US Pacific wall time.
 */
public final class ExportDates {
    static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    /** Made only when a date comes that cannot be read by hand. */
    private static final class Formats {
        static final DateTimeFormatter US = shortYear("M/d/", ", h:mm a");
        static final DateTimeFormatter SLASHED = strict("uuuu/MM/dd HH:mm:ss 'UTC'");
        static final DateTimeFormatter SHORT_YEAR = shortYear("d-MMM-", "");
        /** A moment that is cut off shows so: the minutes are whole if the zone stands behind them, or the seconds. */
        static final Pattern MOMENT =
                Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d(?=:| ?[UGZ+-])(?::\\d\\d(?:\\.\\d{1,9})?)?)"
                        + " ?(UTC|GMT|Z|[+-]\\d\\d:\\d\\d|)");
        /** What is drawn as a blank, and what is drawn as nothing. */
        static final Pattern BLANK = Pattern.compile("[\u00A0\u202F]");

        static final Pattern MARK = Pattern.compile("[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]");
    }

    private ExportDates() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter shortYear(String before, String behind) {
        return new DateTimeFormatterBuilder()
                .appendPattern(before)
                .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                .appendPattern(behind)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A cell with plain blanks, without the marks that cannot be seen. */
    private static String plain(String cell) {
        String blanks = Formats.BLANK.matcher(cell).replaceAll(" ");
        return Formats.MARK.matcher(blanks).replaceAll("").strip();
    }

    /** {@code 4-Apr-21}, without an exception for what is none: a whole file may have another shape. */
    private static Optional<LocalDate> withShortYear(String text) {
        ParsePosition to = new ParsePosition(0);
        if (Formats.SHORT_YEAR.parseUnresolved(text, to) == null || to.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, Formats.SHORT_YEAR));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * A date of connecting: {@code 07 Mar 2024}; as spreadsheets save it anew, {@code 4-Apr-21} or a {@link WrittenDay}; in
     * 2018 {@code 7/31/18, 9:12 AM}.
     */
    public static LocalDate connectedOn(String cell, String column) throws RowException {
        LocalDate plain = PlainDates.day(cell);
        if (plain != null) {
            return plausible(plain, column);
        }
        String text = plain(cell);
        Optional<LocalDate> day = WrittenDay.of(text).or(() -> withShortYear(text));
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
     * 2019-11-06T02:08:20}; in 2018 {@code 10/31/18, 7:52 AM}; saved anew, {@code 2024-03-07T12:34:56.000Z}, {@code
     * 2024-03-07 12:34 UTC} or without the zone, which in an export is UTC.
     */
    public static long message(String cell, String column) throws RowException {
        long plain = PlainDates.moment(cell.toCharArray(), 0, cell.length());
        if (plain != PlainDates.NONE) {
            return plain;
        }
        Matcher anew = Formats.MOMENT.matcher(plain(cell));
        return anew.matches() ? savedAnew(anew, column) : pacific(cell, column).getEpochSecond();
    }

    private static long savedAnew(Matcher moment, String column) throws RowException {
        String zone = moment.group(3);
        try {
            LocalDateTime local = LocalDate.parse(moment.group(1)).atTime(LocalTime.parse(moment.group(2)));
            possible(local.getYear(), column);
            boolean offset = zone.startsWith("+") || zone.startsWith("-");
            return local.toEpochSecond(offset ? ZoneOffset.of(zone) : ZoneOffset.UTC);
        } catch (DateTimeException noSuchDay) {
            throw new RowException(RejectReason.UNKNOWN_DATE, column);
        }
    }
}
