package dev.rapport.read.calendar;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
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
    private final InteractionLog log;
    private final ReadOptions options;
    private final CalendarOwner owner;
    private final Optional<Instant> end;
    private final KnownMeetings known = new KnownMeetings();

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
        new MeetingRows(log, aside, zones, reading.meetings(), known).prepare();
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
        new MeetingRows(log, tally, zones, reading.meetings(), known)
                .all(end, (meeting, allDay) -> MeetingPeople.of(meeting, allDay, whose, owner, options.meetings()));
        for (long i = 0; i < reading.beyond(); i++) {
            tally.read();
            tally.leftOut(LeftOutRule.TOO_MANY);
        }
        if (tally.empty()) {
            tally.remark("has no rows");
        }
        return tally;
    }
}
