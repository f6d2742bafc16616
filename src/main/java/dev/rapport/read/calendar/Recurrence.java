package dev.rapport.read.calendar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * The times of a meeting by its rule (RFC 5545 3.3.10), as ical4j counts them where that is right.
 *
 * @param start the first time
 * @param onClock what a time in the rule is by the meeting's clock
 */
record Recurrence(CalendarTime start, Function<CalendarTime, LocalDateTime> onClock) {
    /** Nobody meets by the second: such a rule is a slip, and would fill the memory. */
    private static final Pattern TOO_OFTEN =
            Pattern.compile("FREQ=(SECONDLY|MINUTELY|HOURLY)|BY(HOUR|MINUTE|SECOND)=\\d+,|INTERVAL=0*(;|$)");

    /** What a rule says of the time of day: that of the beginning once more. */
    private static final Pattern TIME_OF_DAY = Pattern.compile(";?BY(HOUR|MINUTE|SECOND)=\\d+");

    private static final Pattern MONTHS = Pattern.compile(";?BYMONTH=([\\d,]+)");
    private static final Pattern COUNT = Pattern.compile(";?COUNT=(\\d{1,9})");
    private static final Pattern UNTIL = Pattern.compile(";?UNTIL=([^;]*)");
    /**
     * The times up to an end, in order.
     *
     * @param rule in upper case
     * @throws IllegalArgumentException if it cannot be meant
     */
    List<LocalDateTime> times(String rule, LocalDateTime last) {
        LocalDateTime first = start.local();
        if (TOO_OFTEN.matcher(rule).find()) {
            throw new IllegalArgumentException("nobody meets so often");
        }
        LocalDateTime until = last;
        Matcher said = UNTIL.matcher(rule);
        if (said.find()) {
            // Written in UTC, by the meeting's clock, or as a day that still counts.
            LocalDateTime to = CalendarTime.of(said.group(1))
                    .map(time -> time.timed()
                            ? onClock.apply(time)
                            : time.local().plusDays(1).minusSeconds(1))
                    .orElseThrow(() -> new IllegalArgumentException("no end of a rule"));
            // Of a date the time that a tool adds says nothing.
            to = start.timed() ? to : to.toLocalDate().atStartOfDay();
            until = to.isBefore(last) ? to : last;
        }
        if (first.isAfter(until)) {
            return first.isAfter(last) ? List.of() : List.of(first);
        }
        String plain = plain(said.replaceAll(""));
        Matcher months = MONTHS.matcher(plain);
        if (!plain.contains("FREQ=WEEKLY") || plain.contains("BYSETPOS=") || !months.find()) {
            return new Recur<LocalDateTime>(plain).getDates(first, first, until);
        }
        // The library asks for the month of the week's first day, not of each day (RFC 5545 3.3.10): all weeks, then
        // the months.
        List<Integer> meant =
                Stream.of(months.group(1).split(",")).map(Integer::valueOf).toList();
        Matcher count = COUNT.matcher(plain);
        long most = count.find() ? Long.parseLong(count.group(1)) : Long.MAX_VALUE;
        String weeks = COUNT.matcher(months.replaceAll("")).replaceAll("");
        return new Recur<LocalDateTime>(weeks)
                .getDates(first, first, until).stream()
                        .filter(day -> meant.contains(day.getMonthValue()))
                        .limit(most)
                        .toList();
    }

    /** The rule as the library reads it rightly: without a time of day, with the first day of the week that holds if none is said. */
    private static String plain(String rule) {
        String plain =
                TIME_OF_DAY.matcher(rule.replaceAll("\\s", "")).replaceAll("").replaceAll("^;+|;+$", "");
        return plain.contains("WKST=") ? plain : plain + ";WKST=MO";
    }
}
