package dev.rapport.read.calendar;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.Origin;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.When;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.interaction.LogEntry;
import dev.rapport.read.people.NoPeople;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One meeting of a calendar as written: what says when it was and who took part. Its title is looked at only for what a
 * tool writes before that of a meeting that did not take place; places and descriptions not at all.
 */
final class Meeting {
    /** More people than any meeting that is a contact; the others are only counted. */
    private static final int MOST_PEOPLE = 1000;

    private static final Pattern YEARLY = Pattern.compile("(?i)\\bFREQ=YEARLY\\b");

    private static final Set<String> ASKS = Set.of("COUNTER", "DECLINECOUNTER", "REFRESH");

    final long line;
    String uid = "";
    int sequence;
    /** When it was last written, by the later of what it says. */
    String written = "";

    boolean cancelled;
    /** Whether it is an answer to an invitation. */
    boolean answer;
    /** Whether it only asks for another time, or for the meeting to be sent again. */
    boolean asked;

    boolean free;
    boolean away;
    boolean wholeDay;
    Stamp start = Stamp.NONE;
    Stamp end = Stamp.NONE;
    String duration = "";
    Stamp instance = Stamp.NONE;
    /** Whether it stands for that time of its series and for all behind it. */
    boolean onwards;

    Invitee organiser = Invitee.NOBODY;
    final List<String> rules = new ArrayList<>(0);
    final List<Stamp> dropped = new ArrayList<>(0);
    final List<Stamp> added = new ArrayList<>(0);
    final List<Invitee> people = new ArrayList<>(2);
    /** Whether something in it is no property. */
    boolean damaged;

    Meeting(long line) {
        this.line = line;
    }

    /** A time as written, and the zone it names. */
    record Stamp(String value, String zone) {
        static final Stamp NONE = new Stamp("", "");
    }

    /**
     * Which of several it is, the newest last: by its number, by when it was written, and cancelled behind standing.
     *
     * @param written a moment as calendars write it, or empty
     */
    record Version(int sequence, String written, boolean cancelled) implements Comparable<Version> {
        private static final Comparator<Version> NEWEST_LAST = Comparator.comparingInt(Version::sequence)
                .thenComparing(Version::written)
                .thenComparing(Version::cancelled);

        @Override
        public int compareTo(Version other) {
            return NEWEST_LAST.compare(this, other);
        }

        static Version newer(Version one, Version other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }

    /** Whether it is one time of a series, whatever rule a tool has copied into it. */
    boolean once() {
        return instance != Stamp.NONE && !onwards;
    }

    boolean yearly() {
        return rules.stream().anyMatch(rule -> YEARLY.matcher(rule).find());
    }

    Version version() {
        return new Version(sequence, written, cancelled);
    }

    /** Takes what a mail with it is for (RFC 5546). */
    void sent(String method) {
        cancelled |= method.equals("CANCEL");
        answer = method.equals("REPLY");
        asked = ASKS.contains(method);
    }

    /** What all versions of it have in common. */
    String key() {
        return uid + "|" + instance.value();
    }

    void take(ContentLine line, UnaryOperator<String> shared, Map<Invitee, Invitee> known) {
        String value = line.value();
        switch (line.name()) {
            case "UID" -> uid = value;
            case "SEQUENCE" -> sequence = value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
            case "DTSTAMP", "LAST-MODIFIED" -> written = value.compareTo(written) > 0 ? value : written;
            case "STATUS" -> cancelled |= value.equalsIgnoreCase("CANCELLED") || value.equalsIgnoreCase("CANCELED");
            case "SUMMARY" -> cancelled |= NoPeople.title(value);
            case "TRANSP" -> free |= value.equalsIgnoreCase("TRANSPARENT");
            case "X-MICROSOFT-CDO-BUSYSTATUS" -> busy(value);
            case "X-MICROSOFT-CDO-ALLDAYEVENT" -> wholeDay |= value.equalsIgnoreCase("TRUE");
            case "DTSTART" -> start = start == Stamp.NONE ? stamp(line, shared) : start;
            case "DTEND" -> end = stamp(line, shared);
            case "DURATION" -> duration = value;
            case "RECURRENCE-ID" -> {
                instance = stamp(line, shared);
                onwards = line.says("RANGE", "THISANDFUTURE");
            }
            case "RRULE" -> rules.add(shared.apply(value));
            case "EXDATE" -> dropped.add(stamp(line, shared));
            case "RDATE" -> added.add(stamp(line, shared));
            case "ORGANIZER" -> organiser = shared(Invitee.of(line, shared), known);
            case "ATTENDEE" -> {
                if (people.size() < MOST_PEOPLE) {
                    people.add(shared(Invitee.of(line, shared), known));
                }
            }
            default -> {}
        }
    }

    private void busy(String value) {
        free |= value.equalsIgnoreCase("FREE");
        away |= value.equalsIgnoreCase("OOF");
    }

    private static Invitee shared(Invitee one, Map<Invitee, Invitee> known) {
        Invitee same = known.putIfAbsent(one, one);
        return same == null ? one : same;
    }

    private static Stamp stamp(ContentLine line, UnaryOperator<String> shared) {
        return new Stamp(line.value(), shared.apply(line.parameter("TZID")));
    }

    /** The row that it makes of one who takes part, at one of its times. */
    LogEntry entry(Tally tally, Invitee one, When when) {
        return new LogEntry(
                tally,
                one.name().isEmpty() ? List.of() : List.of(one.name()),
                "",
                one.mail(),
                when,
                Direction.BOTH,
                false,
                "meeting",
                Logged.Kind.MEETING,
                "",
                Optional.empty(),
                OptionalInt.empty(),
                new Origin(tally.file(), line),
                1,
                OwnWords.NONE,
                0);
    }
}
