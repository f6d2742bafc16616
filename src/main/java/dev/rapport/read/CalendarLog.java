package dev.rapport.read;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Recur;

/**
 * A calendar as a log: meetings of an iCalendar file (RFC 5545, {@code .ics}), each with everybody who takes part.
 *
 * <p>One meeting with one person is one row: three people are three, a weekly meeting one a week up to the end of the
 * data. People are known by their e-mail address, else by their name. Left out are cancelled meetings, people who
 * declined, rooms, meetings without people, and meetings of more than twelve, at which nobody talks with everybody.
 * Titles, places and descriptions are not looked at. Each meeting is parsed for itself, so that a damaged one costs itself.
 * Example: {@code BEGIN:VEVENT DTSTART;TZID=Europe/Berlin:20240307T143000 ATTENDEE;CN=Ada Example:mailto:ada@example.org
 * END:VEVENT}.
 */
final class CalendarLog {
    private static final int CROWD = 12;
    /** Nobody meets by the second: such a rule is a slip, and would fill the memory. */
    private static final Pattern TOO_OFTEN = Pattern.compile("FREQ=(SECONDLY|MINUTELY|HOURLY)|BY(HOUR|MINUTE|SECOND)=");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8}T\\d{6})Z");

    private final InteractionLog log;
    private final ReadOptions options;
    private final Set<String> own;
    private final Optional<Instant> end;

    /**
     * @param own names and e-mail addresses of the owner, as compared
     * @param end where the data end, if an export or the person says so
     */
    CalendarLog(InteractionLog log, ReadOptions options, Set<String> own, Optional<Instant> end) {
        this.log = log;
        this.options = options;
        this.own = own;
        this.end = end;
    }

    /** A meeting as written, and the line on which it begins. */
    private record Meeting(long line, CalendarProperties properties) {
        String uid() {
            return properties.value("UID");
        }
    }

    Tally read(String name, InputStream in) throws IOException, CannotRead {
        Tally tally = new Tally(name, "calendar");
        List<Meeting> meetings = meetings(name, in, tally);
        log.columns().addAll(List.of("date", "contact", "email", "channel"));
        Set<String> moved = new HashSet<>();
        LocalDateTime last = LocalDateTime.MIN;
        for (Meeting meeting : meetings) {
            String start = meeting.properties.value("DTSTART");
            ZoneId zone =
                    start.endsWith("Z") ? ZoneOffset.UTC : zone(meeting.properties.parameterOf("DTSTART", "TZID"));
            instants(meeting.properties.all("RECURRENCE-ID"), zone).forEach(at -> moved.add(meeting.uid() + "|" + at));
            Optional<LocalDateTime> begins = local(start);
            last = begins.filter(last::isBefore).orElse(last);
        }
        // Without an end of the data a weekly meeting would go on for ever: it ends with the calendar's latest
        // beginning.
        LocalDateTime until = end.map(
                        at -> LocalDateTime.ofInstant(at, options.zone()).plusDays(1))
                .orElse(last);
        for (Meeting meeting : meetings) {
            try {
                times(meeting, until, moved, tally);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                tally.read();
                tally.rejected(meeting.line, RejectReason.UNKNOWN_DATE, "DTSTART");
            }
        }
        return tally;
    }

    private List<Meeting> meetings(String name, InputStream in, Tally tally) throws IOException, CannotRead {
        List<Meeting> meetings = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean calendar = false;
        boolean inside = false;
        long begun = 0;
        long number = 0;
        try (BufferedReader lines = new BufferedReader(Decoding.of(in))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String word = line.strip().toUpperCase(Locale.ROOT);
                calendar |= word.equals("BEGIN:VCALENDAR");
                if (word.equals("BEGIN:VEVENT")) {
                    if (inside) {
                        damaged(tally, begun);
                    }
                    inside = true;
                    begun = number;
                    block.setLength(0);
                }
                if (inside) {
                    block.append(line).append("\r\n");
                }
                if (inside && word.equals("END:VEVENT")) {
                    inside = false;
                    meeting(block.toString(), begun, tally).ifPresent(meetings::add);
                }
            }
        }
        if (!calendar) {
            throw new CannotRead(name + " is no calendar: it does not begin with BEGIN:VCALENDAR.");
        }
        if (inside) {
            damaged(tally, begun);
        }
        return meetings;
    }

    private static void damaged(Tally tally, long line) {
        tally.read();
        tally.rejected(line, RejectReason.DAMAGED_MEETING, "");
    }

    private static Optional<Meeting> meeting(String block, long line, Tally tally) throws IOException {
        CalendarProperties properties = new CalendarProperties();
        try {
            new CalendarParserImpl()
                    .parse(new StringReader("BEGIN:VCALENDAR\r\n" + block + "END:VCALENDAR\r\n"), properties);
            return Optional.of(new Meeting(line, properties));
        } catch (ParserException | RuntimeException unreadable) {
            // The parser's own exceptions of many kinds, for text of any kind: the meeting is set aside, nothing else.
            damaged(tally, line);
            return Optional.empty();
        }
    }

    private void times(Meeting meeting, LocalDateTime until, Set<String> moved, Tally tally) {
        CalendarProperties properties = meeting.properties;
        String start = properties.value("DTSTART");
        LocalDateTime first = local(start).orElseThrow(() -> new DateTimeException(start));
        if (first.getYear() < LogDates.FIRST_YEAR || first.getYear() > ExportDates.LAST_YEAR) {
            throw new DateTimeException(start);
        }
        ZoneId zone = start.endsWith("Z") ? ZoneOffset.UTC : zone(properties.parameterOf("DTSTART", "TZID"));
        boolean allDay = start.length() == 8;
        List<LocalDateTime> dates = dates(properties, first, until, zone);
        if (dates.isEmpty()) {
            tally.read();
            tally.leftOut(first.isAfter(until) ? LeftOutRule.AFTER_END : LeftOutRule.CANCELLED);
        }
        Set<Instant> dropped = instants(properties.all("EXDATE"), zone);
        boolean instance = !properties.value("RECURRENCE-ID").isEmpty();
        for (LocalDateTime date : dates) {
            Instant at = date.atZone(zone).toInstant();
            if (dropped.contains(at) || (!instance && moved.contains(meeting.uid() + "|" + at))) {
                tally.read();
                tally.leftOut(LeftOutRule.CANCELLED);
            } else {
                people(
                        meeting,
                        allDay ? log.days().on(date.toLocalDate()) : log.days().at(at),
                        tally);
            }
        }
    }

    /** The times of a meeting: its first, those of its rule up to the end, and those that are listed one by one. */
    private List<LocalDateTime> dates(
            CalendarProperties properties, LocalDateTime first, LocalDateTime until, ZoneId zone) {
        String rule = properties.value("RRULE").toUpperCase(Locale.ROOT);
        if (TOO_OFTEN.matcher(rule).find()) {
            throw new IllegalArgumentException(rule);
        }
        SortedSet<LocalDateTime> dates = new TreeSet<>();
        if (rule.isEmpty()) {
            dates.add(first);
        } else if (!first.isAfter(until)) {
            dates.addAll(new Recur<LocalDateTime>(inLocalTime(rule, zone)).getDates(first, first, until));
        }
        for (Instant more : instants(properties.all("RDATE"), zone)) {
            LocalDateTime date = LocalDateTime.ofInstant(more, zone);
            if (!date.isAfter(until)) {
                dates.add(date);
            }
        }
        return List.copyOf(dates);
    }

    /** Moments of properties that list several, in UTC, in their own zone or in the meeting's. */
    private Set<Instant> instants(List<CalendarProperties.Property> properties, ZoneId meeting) {
        Set<Instant> all = new HashSet<>();
        for (CalendarProperties.Property property : properties) {
            String id = property.parameter("TZID");
            for (String value : property.value().split(",")) {
                // Of a period the beginning.
                String begin = value.split("/")[0].strip();
                ZoneId zone = begin.endsWith("Z") ? ZoneOffset.UTC : id.isEmpty() ? meeting : zone(id);
                local(begin).ifPresent(date -> all.add(date.atZone(zone).toInstant()));
            }
        }
        return all;
    }

    // A meeting's last time is written in UTC, its first in its own zone.
    private static String inLocalTime(String rule, ZoneId zone) {
        Matcher until = UNTIL.matcher(rule);
        return until.find()
                ? until.replaceFirst("UNTIL="
                        + TIME.format(LocalDateTime.parse(until.group(1), TIME)
                                .atZone(ZoneOffset.UTC)
                                .withZoneSameInstant(zone)))
                : rule;
    }

    /** {@code 20240307}, {@code 20240307T143000} or the latter with Z. */
    private static Optional<LocalDateTime> local(String value) {
        try {
            if (value.length() == 8) {
                return Optional.of(LocalDate.parse(value, DAY).atStartOfDay());
            }
            return Optional.of(LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, 15) : value, TIME));
        } catch (DateTimeException | StringIndexOutOfBoundsException another) {
            return Optional.empty();
        }
    }

    private ZoneId zone(String id) {
        try {
            return id.isEmpty() ? options.zone() : ZoneId.of(id);
        } catch (DateTimeException named) {
            // Names of other systems ("W. Europe Standard Time"): the report's own zone is right for nearly everybody.
            return options.zone();
        }
    }

    /** One row for everybody who takes part. */
    private void people(Meeting meeting, When when, Tally tally) {
        CalendarProperties properties = meeting.properties;
        List<CalendarProperties.Property> all = new ArrayList<>(properties.all("ATTENDEE"));
        properties.all("ORGANIZER").stream()
                .filter(organizer -> all.stream().noneMatch(one -> mail(one).equals(mail(organizer))))
                .forEach(all::add);
        all.removeIf(one -> Set.of("ROOM", "RESOURCE").contains(one.parameter("CUTYPE")));
        boolean declined = all.stream().anyMatch(one -> own(one) && declined(one));
        all.removeIf(this::own);
        boolean cancelled = properties.value("STATUS").equals("CANCELLED");
        LeftOutRule rule = all.isEmpty()
                ? LeftOutRule.NO_PERSON
                : cancelled || declined ? LeftOutRule.CANCELLED : all.size() > CROWD ? LeftOutRule.CROWD : null;
        if (rule != null) {
            tally.read();
            tally.leftOut(rule);
            return;
        }
        for (CalendarProperties.Property one : all) {
            tally.read();
            if (declined(one)) {
                tally.leftOut(LeftOutRule.CANCELLED);
            } else {
                row(meeting, one, when, tally);
            }
        }
    }

    private void row(Meeting meeting, CalendarProperties.Property one, When when, Tally tally) {
        String name = Names.shown(one.parameter("CN"));
        String mail = mail(one);
        // Many calendars write the address where the name should stand.
        List<String> names = name.isEmpty() || name.indexOf('@') >= 0 ? List.of() : List.of(name);
        LogEntry entry = new LogEntry(
                tally,
                names,
                "",
                mail,
                when,
                Direction.BOTH,
                false,
                "meeting",
                Logged.Kind.MEETING,
                "",
                Optional.empty(),
                OptionalInt.empty(),
                new Origin(tally.file(), meeting.line));
        log.take(entry, List.of(meeting.uid(), when, mail, names));
    }

    private boolean own(CalendarProperties.Property one) {
        return own.contains(Names.compared(mail(one))) || own.contains(Names.compared(one.parameter("CN")));
    }

    private static boolean declined(CalendarProperties.Property one) {
        return one.parameter("PARTSTAT").equals("DECLINED");
    }

    private static String mail(CalendarProperties.Property one) {
        String value = one.value();
        return value.regionMatches(true, 0, "mailto:", 0, 7)
                ? value.substring(7).strip()
                : "";
    }
}
