package dev.rapport.ledger;

import dev.rapport.fact.Days;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The windows of measures.md 1.2, all counted back from the observation end C.
 *
 * @param end C
 * @param today the calendar day of C in the reporting zone
 * @param month the report month M: the month of C from day 20 on, else the month before
 * @param complete whether M is over at C (the day of C is its last, or later)
 */
public record Windows(Instant end, ZoneId zone, LocalDate today, YearMonth month, boolean complete) {

    /** The windows that end at C. */
    public static Windows of(Instant end, ZoneId zone) {
        LocalDate today = end.atZone(zone).toLocalDate();
        YearMonth month = Days.reportMonth(today);
        return new Windows(end, zone, today, month, complete(month, today));
    }

    private static boolean complete(YearMonth month, LocalDate today) {
        return !today.isBefore(month.atEndOfMonth());
    }

    /** Whether a month is over at C. */
    public boolean isComplete(YearMonth any) {
        return complete(any, today);
    }

    /** W12: the 365 days up to C. */
    public Span year() {
        return back(365);
    }

    /** P12: the 365 days before W12. */
    public Span yearBefore() {
        Instant to = end.minus(Duration.ofDays(365)).minusSeconds(1);
        return new Span(end.minus(Duration.ofDays(730)), to);
    }

    /** W180: the 180 days up to C. */
    public Span halfYear() {
        return back(180);
    }

    /** The last so many days up to C. */
    public Span back(int days) {
        return new Span(end.minus(Duration.ofDays(days)), end);
    }

    /** A calendar month in the reporting zone, cut at C. */
    public Span monthSpan(YearMonth which) {
        Instant from = which.atDay(1).atStartOfDay(zone).toInstant();
        return new Span(from, monthEnd(which));
    }

    /** Last second of a month, or C if that comes first. */
    public Instant monthEnd(YearMonth which) {
        Instant last =
                which.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant().minusSeconds(1);
        return last.isAfter(end) ? end : last;
    }

    /** The report month as a span. */
    public Span reportMonth() {
        return monthSpan(month);
    }

    /** Calendar day of an instant in the reporting zone. */
    public LocalDate day(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atZone(zone).toLocalDate();
    }
}
