package dev.rapport.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar days of the report's zone, and the one rule by which anything gets its day: a moment has the day of this
 * zone in which it falls, whatever zone it was written in; a plain date, without a time, stays the date it is. Days are
 * numbers too, days since 1970.
 *
 * <p>The changes of clock are looked up once, so that a million messages are dated without a million date objects.
 */
public final class Days {
    private static final int FIRST_DAY_OF_ITS_MONTH = 20;

    /** Seconds of a day of 24 hours. */
    public static final int SECONDS = 86_400;

    private static final int SECONDS_OF_AN_HOUR = 3_600;

    /** Before the earliest and after the latest moment that any input may carry, whatever the zone. */
    private static final long FROM = LocalDate.of(1949, 1, 1).toEpochDay() * SECONDS;

    private static final long TO = LocalDate.of(2042, 1, 1).toEpochDay() * SECONDS;

    /** Number of the day before {@link #FROM}, in whatever zone. */
    private static final int FIRST = utc(FROM) - 1;

    /** Of the seconds since {@link #FROM} so many bits are within one stretch of 194 days. */
    private static final int STRETCH = 24;

    private final ZoneId zone;
    private final long[] changes;
    private final int[] offsets;
    /** Of each stretch how many changes come before it. */
    private final int[] before;
    /** The dates that were asked for, by their number since {@link #FIRST}: of a million rows a day is one object. */
    private final LocalDate[] dates = new LocalDate[utc(TO) + 2 - FIRST];

    private Days(ZoneId zone) {
        this.zone = zone;
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(FROM));
        while (next != null && next.toEpochSecond() < TO) {
            transitions.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        changes = new long[transitions.size()];
        offsets = new int[transitions.size() + 1];
        offsets[0] = rules.getOffset(Instant.ofEpochSecond(FROM)).getTotalSeconds();
        for (int i = 0; i < changes.length; i++) {
            changes[i] = transitions.get(i).toEpochSecond();
            offsets[i + 1] = transitions.get(i).getOffsetAfter().getTotalSeconds();
        }
        before = new int[(int) ((TO - FROM) >> STRETCH) + 1];
        int passed = 0;
        for (int i = 0; i < before.length; i++) {
            while (passed < changes.length && changes[passed] <= FROM + ((long) i << STRETCH)) {
                passed++;
            }
            before[i] = passed;
        }
    }

    /** The days of a zone. */
    public static Days in(ZoneId zone) {
        return new Days(zone);
    }

    /** The month of a report whose observation ends on a day: that of the day from the 20th on, else the one before. */
    public static YearMonth reportMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() >= FIRST_DAY_OF_ITS_MONTH ? month : month.minusMonths(1);
    }

    /** The zone whose days these are. */
    public ZoneId zone() {
        return zone;
    }

    /** The day in which a second of UTC falls. */
    public int of(long second) {
        return (int) Math.floorDiv(second + offset(second), (long) SECONDS);
    }

    /** The hour of its day in which a second of UTC falls. */
    public int hour(long second) {
        return (int) Math.floorMod(second + offset(second), (long) SECONDS) / SECONDS_OF_AN_HOUR;
    }

    private int offset(long second) {
        if (second < FROM || second >= TO) {
            return zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        }
        int era = before[(int) ((second - FROM) >> STRETCH)];
        while (era < changes.length && changes[era] <= second) {
            era++;
        }
        return offsets[era];
    }

    /** The day in which a moment falls. */
    public LocalDate of(Instant moment) {
        return date(of(moment.getEpochSecond()));
    }

    /** The date of a day's number. */
    private LocalDate date(long day) {
        if (day < FIRST || day - FIRST >= dates.length) {
            return LocalDate.ofEpochDay(day);
        }
        int at = (int) (day - FIRST);
        if (dates[at] == null) {
            dates[at] = LocalDate.ofEpochDay(day);
        }
        return dates[at];
    }

    /** First second of a day; of one that the zone skipped, the first of the next. */
    public long begin(long day) {
        return begin(LocalDate.ofEpochDay(day)).getEpochSecond();
    }

    /** First second of a day; of one that the zone skipped, the first of the next. */
    public Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Last second of a day. */
    public Instant end(LocalDate day) {
        return begin(day.plusDays(1)).minusSeconds(1);
    }

    /** When something happened whose moment is known. */
    public When at(Instant moment) {
        return new When(of(moment), moment);
    }

    /** When something happened of which the time on a zone's clock is known. */
    public When at(LocalDateTime time, ZoneId clock) {
        return at(moment(time, clock.getRules()));
    }

    /** When something happened of which the time on the clock of this zone is known. */
    public When at(LocalDateTime time) {
        return at(time, zone);
    }

    /**
     * The moment of a time on a clock. Of an hour that comes twice the first is meant; one that the clock skipped is as
     * much later as it skipped.
     */
    public static Instant moment(LocalDateTime time, ZoneRules clock) {
        List<ZoneOffset> offsets = clock.getValidOffsets(time);
        return time.toInstant(offsets.isEmpty() ? clock.getTransition(time).getOffsetBefore() : offsets.get(0));
    }

    /** When something happened of which only the date is known. */
    public When on(LocalDate date) {
        return new When(date(date.toEpochDay()), null);
    }

    /** Whether something comes after an end: by its moment, or by its day where only that is known. */
    public boolean after(When when, Instant end) {
        return when.moment()
                .map(moment -> moment.isAfter(end))
                .orElseGet(() -> when.day().isAfter(of(end)));
    }

    /** The UTC day of a second, for differences to dates of connecting. */
    public static int utc(long second) {
        return (int) Math.floorDiv(second, (long) SECONDS);
    }
}
