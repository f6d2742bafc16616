package dev.rapport.read.calendar;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.people.Names;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One calendar's meetings on the way to rows of the log: each of their times, with each person who takes part. */
final class MeetingRows {
    /** Times of one calendar's meetings that are looked at: nobody meets more often (docs/limits.md). */
    private static final int MOST_TIMES = 250_000;

    /** Rows of one calendar that are kept. */
    static final int MOST_ROWS = 100_000;
    /** A series may be as old as the person whose birthday it is. */
    private static final int OLDEST_SERIES = 1900;

    /** Decides who took part in a meeting. */
    interface TakingPart {
        /** Those who took part; {@code allDay} says that it is no matter of hours. */
        MeetingPeople of(Meeting meeting, boolean allDay);
    }

    private final InteractionLog log;
    private final Tally tally;
    private final CalendarZones zones;
    private final List<Meeting> meetings;
    private final KnownMeetings known;
    private final Map<String, Meeting.Version> latest = new HashMap<>();
    /** Series of which a part was moved, by their name. */
    private final Map<String, Meeting> series = new HashMap<>();

    private Instant until = Instant.MIN;
    private int left = MOST_TIMES;
    private int rows;

    MeetingRows(InteractionLog log, Tally tally, CalendarZones zones, List<Meeting> meetings, KnownMeetings known) {
        this.log = log;
        this.tally = tally;
        this.zones = zones;
        this.meetings = meetings;
        this.known = known;
    }

    /** Notes which versions of meetings the calendar has, and which times of its series a meeting of its own replaces. */
    void prepare() {
        meetings.forEach(this::prepare);
        if (meetings.stream().anyMatch(meeting -> meeting.onwards)) {
            meetings.stream()
                    .filter(meeting -> meeting.instance == Meeting.Stamp.NONE)
                    .forEach(meeting -> series.put(meeting.uid, meeting));
        }
        latest.forEach(known::newest);
    }

    /**
     * Hands all rows to the log.
     *
     * @param end where the data end, if that is known
     */
    void all(Optional<Instant> end, TakingPart takingPart) {
        prepare();
        // Without an end of the data a weekly meeting would go on for ever: it ends with the latest beginning.
        until = end.orElse(until);
        for (Meeting meeting : meetings) {
            try {
                times(meeting, takingPart);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                tally.read();
                boolean noBeginning = meeting.damaged && meeting.start == Meeting.Stamp.NONE;
                // What is no date says so itself; what else cannot be meant is the rule of a series.
                boolean series = unreadable instanceof IllegalArgumentException;
                tally.rejected(
                        meeting.line,
                        noBeginning || series ? RejectReason.DAMAGED_MEETING : RejectReason.UNKNOWN_DATE,
                        noBeginning ? "" : series ? "RRULE" : "DTSTART");
            }
        }
    }

    /** Notes which times of a series a meeting of its own replaces, and the latest version of each. */
    private void prepare(Meeting meeting) {
        if (meeting.answer) {
            known.answer(meeting);
        }
        if (meeting.answer || meeting.asked) {
            return;
        }
        try {
            MeetingTimes times = new MeetingTimes(meeting, zones);
            Instant begins = times.at(times.first());
            until = begins.isAfter(until) ? begins : until;
            if (!meeting.uid.isEmpty()) {
                latest.merge(meeting.key(), meeting.version(), Meeting.Version::newer);
                known.moved(meeting, times);
            }
            if (!times.zoneKnown()) {
                tally.remark("names time zones that are not known; their times are taken in the report's zone");
            }
        } catch (DateTimeException damaged) {
            // It is rejected when its turn comes.
        }
    }

    /** Turns a meeting into rows, or leaves it out or rejects it as a whole. */
    private void times(Meeting meeting, TakingPart takingPart) {
        if (meeting.asked) {
            leftOut(LeftOutRule.NO_MEETING);
            return;
        }
        known.sayAnswers(meeting);
        MeetingTimes times = new MeetingTimes(meeting, zones);
        When first = when(times, times.first());
        Optional<RejectReason> impossible = LogDates.impossible(first);
        // Of a series that began earlier those times count that can.
        if (impossible.isPresent()
                && (first.day().getYear() < OLDEST_SERIES || impossible.get() != RejectReason.BEFORE_LINKEDIN)) {
            impossible(meeting, impossible.get());
            return;
        }
        if (times.endsBefore() && !meeting.cancelled) {
            tally.read();
            tally.rejected(meeting.line, RejectReason.DAMAGED_MEETING, "DTEND");
            return;
        }
        LeftOutRule whole = known.replaced(meeting, latest.get(meeting.key()))
                ? LeftOutRule.DUPLICATE
                : log.days().after(first, until) ? LeftOutRule.AFTER_END : left <= 0 ? LeftOutRule.TOO_MANY : null;
        List<LocalDateTime> dates = whole == null ? dates(meeting, times) : List.of();
        if (dates.isEmpty()) {
            leftOut(whole == null ? LeftOutRule.CANCELLED : whole);
            return;
        }
        MeetingPeople people = takingPart.of(meeting, times.allDay());
        MeetingTimes.Dropped dropped = times.dropped();
        if (impossible(when(times, dates.get(dates.size() - 1)))) {
            if (people.rule() == null) {
                impossible(meeting, RejectReason.BEFORE_LINKEDIN);
            } else {
                leftOut(people.rule());
            }
            return;
        }
        for (LocalDateTime date : dates) {
            When when = when(times, date);
            if (log.days().after(when, until)) {
                continue;
            }
            left--;
            if (impossible(when)) {
                continue;
            }
            Instant at = times.at(date);
            boolean gone = dropped.contains(date, at) || known.isMoved(meeting, date, at);
            LeftOutRule rule = gone ? LeftOutRule.CANCELLED : left < 0 ? LeftOutRule.TOO_MANY : people.rule();
            if (rule != null) {
                leftOut(rule);
            } else {
                people.others().forEach(one -> row(meeting, one, when));
            }
        }
    }

    private void leftOut(LeftOutRule rule) {
        tally.read();
        tally.leftOut(rule);
    }

    private static boolean impossible(When when) {
        return LogDates.impossible(when).isPresent();
    }

    private void impossible(Meeting meeting, RejectReason why) {
        tally.read();
        tally.rejected(meeting.line, why, "DTSTART");
    }

    /** Those of its own; of what moves the rest of a series without a rule of its own, those of the series. */
    private List<LocalDateTime> dates(Meeting meeting, MeetingTimes times) {
        Meeting whole = meeting.onwards && meeting.rules.isEmpty() ? series.get(meeting.uid) : null;
        return whole == null ? times.upTo(until) : times.onwards(new MeetingTimes(whole, zones), until);
    }

    private When when(MeetingTimes times, LocalDateTime date) {
        return times.plainDate()
                ? log.days().on(date.toLocalDate())
                : log.days().at(times.at(date));
    }

    private void row(Meeting meeting, Invitee one, When when) {
        tally.read();
        String who = one.mail().isEmpty() ? Names.compared(one.name()) : Names.compared(one.mail());
        if (one.declined()) {
            tally.leftOut(LeftOutRule.CANCELLED);
        } else if (rows == MOST_ROWS) {
            tally.leftOut(LeftOutRule.TOO_MANY);
        } else if (!log.first(who, when.day())) {
            tally.leftOut(LeftOutRule.SAME_DAY);
        } else {
            rows++;
            log.take(meeting.entry(tally, one, when), List.of(meeting.uid, when, who));
        }
    }
}
