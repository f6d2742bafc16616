package dev.rapport.read.calendar;

import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Tally;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads an iCalendar file (RFC 5545) line by line: its meetings, what it says of zones, and its own name. A damaged meeting
 * costs itself; what is not needed (descriptions, attachments) is passed over as it comes.
 */
final class CalendarReading {
    /** Meetings of one file; more than a busy life holds (docs/limits.md). */
    static final int MOST_MEETINGS = 100_000;
    /** Characters of a line that are looked at. */
    private static final int LONGEST = 1 << 16;

    private final Tally tally;
    private final CalendarZones zones;
    private final UnaryOperator<String> shared;
    private final Map<Invitee, Invitee> people = new HashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<ContentLine> zone = new ArrayList<>();
    private String name = "";
    private long beyond;

    /** The component of each depth, from the calendar inward. */
    private final List<String> inside = new ArrayList<>();

    private @Nullable Meeting meeting;
    private String method = "";

    CalendarReading(Tally tally, CalendarZones zones, UnaryOperator<String> shared) {
        this.tally = tally;
        this.zones = zones;
        this.shared = shared;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    /** What the calendar calls itself; empty if it does not. */
    String name() {
        return name;
    }

    /** Meetings beyond the number that is read. */
    long beyond() {
        return beyond;
    }

    void read(InputStream in) throws IOException, CannotRead {
        boolean calendar = false;
        StringBuilder line = new StringBuilder();
        try (Reader lines = new BufferedReader(Decoding.of(new Unfolding(in)))) {
            long begins = 1;
            for (int count = next(lines, line); count > 0; count = next(lines, line)) {
                long number = begins;
                begins += count;
                String word = line.length() > 40 ? "" : line.toString().strip().toUpperCase(Locale.ROOT);
                if (word.startsWith("BEGIN:")) {
                    begin(word.substring(6), number);
                    calendar |= word.equals("BEGIN:VCALENDAR");
                } else if (word.startsWith("END:")) {
                    end(word.substring(4));
                } else {
                    property(line);
                }
            }
        }
        if (!calendar) {
            throw new CannotRead(tally.file() + " is no calendar: it does not begin with BEGIN:VCALENDAR.");
        }
        if (meeting != null) {
            damaged(meeting);
        }
    }

    /** The next line, of which no more than can matter is kept; how many lines of the file it is, 0 at its end. */
    private static int next(Reader in, StringBuilder line) throws IOException {
        line.setLength(0);
        int c = in.read();
        int lines = c < 0 ? 0 : 1;
        while (c >= 0) {
            if (c == '\n' || c == '\r') {
                in.mark(2);
                int after = in.read();
                if (c == '\r' && after == '\n') {
                    in.mark(1);
                    after = in.read();
                }
                // Folds that the bytes did not show: of UTF-16.
                if (after != ' ' && after != '\t') {
                    in.reset();
                    return lines;
                }
                lines++;
            } else if (line.length() < LONGEST) {
                line.append((char) c);
            }
            c = in.read();
        }
        return lines;
    }

    private void begin(String component, long number) {
        switch (component) {
            case "VCALENDAR" -> {
                inside.clear();
                method = "";
            }
            case "VEVENT" -> {
                if (meeting != null) {
                    damaged(meeting);
                }
                inside.clear();
                meeting = new Meeting(number);
            }
            case "VTIMEZONE" -> zone.clear();
            default -> {}
        }
        inside.add(component);
        if (inside.contains("VTIMEZONE") && !component.equals("VTIMEZONE")) {
            zone.add(new ContentLine("BEGIN", Map.of(), component));
        }
    }

    private void end(String component) {
        int at = inside.lastIndexOf(component);
        if (at >= 0) {
            inside.subList(at, inside.size()).clear();
        }
        if (component.equals("VTIMEZONE")) {
            zones.describe(zone);
        } else if (inside.contains("VTIMEZONE")) {
            zone.add(new ContentLine("END", Map.of(), component));
        } else if (component.equals("VEVENT") && meeting != null) {
            meeting.sent(method);
            if (meetings.size() < MOST_MEETINGS) {
                meetings.add(meeting);
            } else {
                beyond++;
            }
            meeting = null;
        }
    }

    private void property(StringBuilder line) {
        String last = inside.isEmpty() ? "" : inside.get(inside.size() - 1);
        if (last.equals("VEVENT") && meeting != null) {
            String text = line.toString();
            String property = ContentLine.name(text);
            boolean sound = property.isEmpty() ? text.isBlank() : read(meeting, property, text);
            meeting.damaged |= !sound;
        } else if (inside.contains("VTIMEZONE")) {
            ContentLine.of(line.toString()).ifPresent(zone::add);
        } else if (last.equals("VCALENDAR") || last.isEmpty()) {
            ContentLine.of(line.toString()).ifPresent(this::calendar);
        }
    }

    private boolean read(Meeting into, String property, String text) {
        if (property.equals("DESCRIPTION") || property.equals("ATTACH") || property.equals("COMMENT")) {
            return true;
        }
        return ContentLine.of(text)
                .map(line -> {
                    into.take(line, shared, people);
                    return true;
                })
                .orElse(false);
    }

    private void calendar(ContentLine line) {
        if (line.name().equals("X-WR-CALNAME")) {
            name = line.value();
        } else if (line.name().equals("METHOD")) {
            method = line.value().strip().toUpperCase(Locale.ROOT);
        }
    }

    private void damaged(Meeting one) {
        tally.read();
        tally.rejected(one.line, RejectReason.DAMAGED_MEETING, "");
        meeting = null;
    }
}
