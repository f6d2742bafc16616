package dev.rapport.read.calendar;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import dev.rapport.read.calendar.Meeting.Invitee;
import dev.rapport.read.cell.LogDates;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A calendar as a log: meetings of an iCalendar file (RFC 5545, {@code .ics}), each with everybody who takes part.
 *
 * <p>A meeting with one person is one row a day: three people are three, a weekly meeting one a week up to the end of the
 * data. People are known by their e-mail address, else by their name. What is no meeting, and who is no person, is left out
 * by rule ({@link MeetingPeople}, docs/days.md). Example: {@code BEGIN:VEVENT
 * DTSTART;TZID=Europe/Berlin:20240307T143000 ATTENDEE;CN=Ada Example:mailto:ada@example.org END:VEVENT}.
 */
public final class CalendarLog {
    /** Times of one calendar's meetings that are looked at: nobody meets more often (docs/limits.md). */
    static final int MOST_TIMES = 250_000;

    /** Rows of one calendar that are kept. */
    static final int MOST_ROWS = 100_000;
    /** A series may be as old as somebody whose birthday it is. */
    private static final int OLDEST_SERIES = 1900;

    private final InteractionLog log;
    private final ReadOptions options;
    private final CalendarOwner owner;
    private final Optional<Instant> end;
    /** Of all calendars: the newest version of each meeting, and the times of series that have a meeting of their own. */
    private final Map<String, Meeting.Version> newest = new HashMap<>();

    private final Map<String, MeetingTimes.Dropped> moved = new HashMap<>();
    private final Answers answers = new Answers();

    /**
     * @param people those whom the exports and address books know; addresses of the owner that a calendar gives away are added
     *     to the log's
     * @param end where the data end, if an export or the person says so
     */
    public CalendarLog(InteractionLog log, ReadOptions options, People people, Optional<Instant> end) {
        this.log = log;
        this.options = options;
        owner = new CalendarOwner(log, people);
        this.end = end;
    }

    /** Looks ahead into one of several calendars: which versions of meetings it has. */
    public void look(String name, InputStream in) throws IOException, CannotRead {
        Tally aside = new Tally(name, "calendar");
        CalendarZones zones = new CalendarZones(options.zone());
        CalendarReading reading = new CalendarReading(aside, zones, log::shared);
        reading.read(in);
        owner.learn(reading.meetings(), reading.name(), name);
        new Pass(aside, zones, reading.meetings(), WhoseCalendar.OWN).prepare();
    }

    public Tally read(String name, InputStream in) throws IOException, CannotRead {
        Tally tally = new Tally(name, "calendar");
        CalendarZones zones = new CalendarZones(options.zone());
        CalendarReading reading = new CalendarReading(tally, zones, log::shared);
        reading.read(in);
        log.columns().addAll(List.of("date", "contact", "email", "channel"));
        WhoseCalendar whose = owner.learn(reading.meetings(), reading.name(), name);
        if (whose == WhoseCalendar.ANOTHERS) {
            tally.remark("is somebody else's calendar: of its meetings those count in which you take part");
        }
        new Pass(tally, zones, reading.meetings(), whose).all();
        for (long i = 0; i < reading.beyond(); i++) {
            tally.read();
            tally.leftOut(LeftOutRule.TOO_MANY);
        }
        if (tally.empty()) {
            tally.remark("has no rows");
        }
        return tally;
    }

    /** One calendar's meetings, on the way to rows. */
    private final class Pass {
        private final Tally tally;
        private final CalendarZones zones;
        private final List<Meeting> meetings;
        private final WhoseCalendar whose;
        private final Map<String, Meeting.Version> latest = new HashMap<>();
        /** Series of which a part was moved, by their name. */
        private final Map<String, Meeting> series = new HashMap<>();

        private Instant until = Instant.MIN;
        private int left = MOST_TIMES;
        private int rows;

        Pass(Tally tally, CalendarZones zones, List<Meeting> meetings, WhoseCalendar whose) {
            this.tally = tally;
            this.zones = zones;
            this.meetings = meetings;
            this.whose = whose;
        }

        void prepare() {
            meetings.forEach(this::prepare);
            if (meetings.stream().anyMatch(meeting -> meeting.onwards)) {
                meetings.stream()
                        .filter(meeting -> meeting.instance == Meeting.Stamp.NONE)
                        .forEach(meeting -> series.put(meeting.uid, meeting));
            }
            latest.forEach((key, version) -> newest.merge(key, version, Meeting.Version::newer));
        }

        void all() {
            prepare();
            // Without an end of the data a weekly meeting would go on for ever: it ends with the latest beginning.
            until = end.orElse(until);
            for (Meeting meeting : meetings) {
                try {
                    times(meeting);
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
                answers.take(meeting);
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
                    if (meeting.instance != Meeting.Stamp.NONE) {
                        moved.computeIfAbsent(meeting.uid, any -> new MeetingTimes.Dropped())
                                .add(times, meeting.instance, meeting.onwards);
                    }
                }
                if (!times.zoneKnown()) {
                    tally.remark("names time zones that are not known; their times are taken in the report's zone");
                }
            } catch (DateTimeException damaged) {
                // It is rejected when its turn comes.
            }
        }

        /** Whether this calendar has a higher number of it, or another one a newer version. */
        private boolean replaced(Meeting meeting) {
            Meeting.Version here = latest.get(meeting.key());
            return meeting.answer
                    ? newest.containsKey(meeting.key())
                    : here != null
                            && (here.sequence() > meeting.sequence
                                    || newest.get(meeting.key()).compareTo(here) > 0);
        }

        private void times(Meeting meeting) {
            if (meeting.asked) {
                tally.read();
                tally.leftOut(LeftOutRule.NO_MEETING);
                return;
            }
            answers.say(meeting);
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
            LeftOutRule whole = replaced(meeting)
                    ? LeftOutRule.DUPLICATE
                    : log.days().after(first, until) ? LeftOutRule.AFTER_END : left <= 0 ? LeftOutRule.TOO_MANY : null;
            List<LocalDateTime> dates = whole == null ? dates(meeting, times) : List.of();
            if (dates.isEmpty()) {
                tally.read();
                tally.leftOut(whole == null ? LeftOutRule.CANCELLED : whole);
                return;
            }
            MeetingPeople people = MeetingPeople.of(meeting, times.allDay(), whose, owner, options.meetings());
            MeetingTimes.Dropped dropped = times.dropped();
            boolean wholeSeries = meeting.instance == Meeting.Stamp.NONE;
            if (impossible(when(times, dates.get(dates.size() - 1)))) {
                if (people.rule() == null) {
                    impossible(meeting, RejectReason.BEFORE_LINKEDIN);
                } else {
                    tally.read();
                    tally.leftOut(people.rule());
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
                boolean gone = dropped.contains(date, at)
                        || (wholeSeries
                                && moved.containsKey(meeting.uid)
                                && moved.get(meeting.uid).contains(date, at));
                LeftOutRule rule = gone ? LeftOutRule.CANCELLED : left < 0 ? LeftOutRule.TOO_MANY : people.rule();
                if (rule != null) {
                    tally.read();
                    tally.leftOut(rule);
                } else {
                    people.others().forEach(one -> row(meeting, one, when));
                }
            }
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
}
