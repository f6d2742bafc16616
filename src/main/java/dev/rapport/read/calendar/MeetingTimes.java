package dev.rapport.read.calendar;

import dev.rapport.fact.Days;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a meeting was: its first time, those of its rule up to the end of the data, and those that are listed one by one. */
final class MeetingTimes {
    private static final int DAY_HOURS = 24;

    private final CalendarZones zones;
    private final Meeting meeting;
    private final CalendarTime start;
    private final ZoneRules clock;

    /** Reads a meeting's beginning; a {@link DateTimeException} if it has none. */
    MeetingTimes(Meeting meeting, CalendarZones zones) {
        this.meeting = meeting;
        this.zones = zones;
        this.start = CalendarTime.of(meeting.start.value()).orElseThrow(() -> new DateTimeException("no date"));
        this.clock = clock(start, meeting.start, zones.floating());
    }

    /** Whether it is written as a date, or lasts a day or more: a trip, a holiday, a duty, and no meeting. */
    boolean allDay() {
        return !start.timed()
                || meeting.wholeDay
                || !lasts().minusHours(DAY_HOURS).isNegative();
    }

    private Duration lasts() {
        Optional<CalendarTime> end = CalendarTime.of(meeting.end.value());
        if (end.isPresent() && end.get().timed() == start.timed()) {
            ZoneRules there = clock(end.get(), meeting.end, clock);
            return Duration.between(at(start.local()), Days.moment(end.get().local(), there));
        }
        Matcher days = Pattern.compile("P(\\d{1,3})([DW]).*").matcher(meeting.duration);
        return days.matches() ? Duration.ofDays(Integer.parseInt(days.group(1))) : Duration.ZERO;
    }

    /** Whether it ends before it begins by the same clock, a slip in one of the two; in an hour that comes twice it may. */
    boolean endsBefore() {
        Optional<CalendarTime> end = CalendarTime.of(meeting.end.value());
        return end.isPresent()
                && end.get().timed() == start.timed()
                && end.get().utc() == start.utc()
                && meeting.end.zone().equals(meeting.start.zone())
                && end.get().local().isBefore(start.local())
                && clock.getValidOffsets(start.local()).size() < 2;
    }

    boolean plainDate() {
        return !start.timed();
    }

    /** Whether its zone is told, or none is needed. */
    boolean zoneKnown() {
        return start.utc()
                || !start.timed()
                || meeting.start.zone().isEmpty()
                || zones.named(meeting.start.zone()).isPresent();
    }

    LocalDateTime first() {
        return start.local();
    }

    Instant at(LocalDateTime local) {
        return Days.moment(local, clock);
    }

    private ZoneRules clock(CalendarTime time, Meeting.Stamp written, ZoneRules other) {
        if (time.utc()) {
            return ZoneOffset.UTC.getRules();
        }
        return written.zone().isEmpty() ? other : zones.named(written.zone()).orElse(zones.floating());
    }

    /**
     * The times up to an end, in order, by the clock of the meeting.
     *
     * @throws IllegalArgumentException if its rule cannot be meant
     */
    List<LocalDateTime> upTo(Instant end) {
        LocalDateTime first = start.local();
        LocalDateTime last = LocalDateTime.ofInstant(end, clock.getOffset(end));
        SortedSet<LocalDateTime> times = new TreeSet<>();
        if (meeting.once()) {
            return List.of(first);
        }
        Recurrence recurrence = new Recurrence(start, time -> onClock(time, Meeting.Stamp.NONE));
        for (String rule : meeting.rules) {
            times.addAll(recurrence.times(rule.toUpperCase(Locale.ROOT), last));
        }
        if (meeting.rules.isEmpty()) {
            times.add(first);
        }
        for (Meeting.Stamp more : meeting.added) {
            for (CalendarTime one : times(more)) {
                LocalDateTime local = one.timed() || !start.timed()
                        ? onClock(one, more)
                        : one.local().toLocalDate().atTime(first.toLocalTime());
                if (!local.isAfter(last)) {
                    times.add(local);
                }
            }
        }
        return List.copyOf(times);
    }

    /** The times of a series from one of them on, moved as that one was (RFC 5545 3.8.4.4). */
    List<LocalDateTime> onwards(MeetingTimes series, Instant end) {
        CalendarTime from = times(meeting.instance).get(0);
        Instant instance = Days.moment(from.local(), clock(from, meeting.instance, series.clock));
        Duration moved = Duration.between(instance, at(start.local()));
        return series.upTo(end).stream()
                .map(series::at)
                .filter(at -> !at.isBefore(instance))
                .map(at -> at.plus(moved))
                .map(at -> LocalDateTime.ofInstant(at, clock.getOffset(at)))
                .toList();
    }

    /** Whether one of its times was taken out of the series. */
    Dropped dropped() {
        Dropped dropped = new Dropped();
        meeting.dropped.forEach(stamp -> dropped.add(this, stamp, false));
        return dropped;
    }

    /** Times that do not hold: named by their moment, or by their date alone. */
    static final class Dropped {
        private final Set<Instant> moments = new HashSet<>();
        private final Set<LocalDate> dates = new HashSet<>();
        /** From here on none holds. */
        private Instant from = Instant.MAX;

        /** @param onwards whether those behind it do not hold either */
        void add(MeetingTimes times, Meeting.Stamp stamp, boolean onwards) {
            for (CalendarTime one : times.times(stamp)) {
                Instant at = Days.moment(one.local(), times.clock(one, stamp, times.clock));
                from = onwards && at.isBefore(from) ? at : from;
                // A date drops the meeting of that day; of an all-day one a time drops that day.
                if (one.timed() && times.start.timed()) {
                    moments.add(at);
                } else {
                    dates.add(one.local().toLocalDate());
                }
            }
        }

        boolean contains(LocalDateTime local, Instant at) {
            return !at.isBefore(from) || moments.contains(at) || dates.contains(local.toLocalDate());
        }
    }

    private List<CalendarTime> times(Meeting.Stamp stamp) {
        List<CalendarTime> times = new ArrayList<>();
        for (String value : stamp.value().split(",")) {
            // Of a period the beginning.
            CalendarTime.of(value.split("/")[0]).ifPresent(times::add);
        }
        return times;
    }

    /** A time that another property writes, by the clock of the meeting. */
    private LocalDateTime onClock(CalendarTime time, Meeting.Stamp stamp) {
        ZoneRules there = clock(time, stamp, clock);
        if (!time.timed() || there.equals(clock)) {
            return time.local();
        }
        Instant moment = Days.moment(time.local(), there);
        return LocalDateTime.ofInstant(moment, clock.getOffset(moment));
    }
}
