package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Calendars as logs: who was met, how often, and what of them is left out. */
class CalendarLogTest extends ForeignLogs {
    @Test
    void meetingsNameEverybodyButTheOwner() throws Exception {
        Loaded<History> loaded = calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=Europe/Berlin:20240307T003000
                SUMMARY:secret
                ORGANIZER;CN=Sam Owner:mailto:sam@example.org
                ATTENDEE;CN="Example, Ada";PARTSTAT=ACCEPTED:mailto:ada@example.org
                ATTENDEE;CN=Ben Birch:mailto:ben@example.com
                ATTENDEE;CN=Zoe Late;PARTSTAT=DECLINED:mailto:zoe@example.com
                ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@example.com
                BEGIN:VALARM
                ATTENDEE:mailto:alarm@example.com
                END:VALARM
                END:VEVENT
                """);
        // 00:30 in Berlin is still the evening before in UTC, the report's zone.
        assertThat(rows(loaded)).containsExactlyInAnyOrder("2024-03-06 Ada Example", "2024-03-06 Ben Birch");
        assertThat(loaded.value().log())
                .allMatch(row -> row.at().orElseThrow().toString().equals("2024-03-06T23:30:00Z"));
        assertThat(last(loaded).leftOut()).containsOnly(Map.entry(LeftOutRule.CANCELLED, 1L));
    }

    /** Four Thursdays from 7 to 28 March: one dropped, one moved to Friday; UNTIL ends them. */
    @Test
    void aWeeklyMeetingIsOneAWeekUpToItsEnd() throws Exception {
        Loaded<History> loaded = calendar("""
                BEGIN:VEVENT
                UID:w
                DTSTART:20240307T090000Z
                RRULE:FREQ=WEEKLY;UNTIL=20240328T090000Z
                EXDATE:20240314T090000Z
                ATTENDEE;CN=Ada Example:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:w
                RECURRENCE-ID:20240321T090000Z
                DTSTART:20240322T090000Z
                ATTENDEE;CN=Ada Example:mailto:ada@example.org
                END:VEVENT
                """);
        assertThat(rows(loaded))
                .containsExactlyInAnyOrder(
                        "2024-03-07 Ada Example", "2024-03-22 Ada Example", "2024-03-28 Ada Example");
        assertThat(last(loaded).leftOut()).containsOnly(Map.entry(LeftOutRule.CANCELLED, 2L));
    }

    /** The export ends on 31 December 2024: a meeting without an end goes on for 43 Thursdays. */
    @Test
    void aMeetingWithoutAnEndStopsWhereTheDataEnd() throws Exception {
        Loaded<History> loaded = calendar("""
                BEGIN:VEVENT
                UID:w
                DTSTART:20240307T090000
                RRULE:FREQ=WEEKLY
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                """);
        assertThat(rows(loaded)).hasSize(43).last().isEqualTo("2024-12-26 Ada Example");
        assertThat(last(loaded).read()).isEqualTo(43);
    }

    @Test
    void whatIsNoMeetingWithSomebodyIsLeftOutByRule() throws Exception {
        StringBuilder crowd = new StringBuilder("BEGIN:VEVENT\nUID:c\nDTSTART:20240307T090000Z\n");
        for (int i = 0; i < 13; i++) {
            crowd.append("ATTENDEE:mailto:p").append(i).append("@example.com\n");
        }
        Loaded<History> loaded = calendar(crowd + """
                END:VEVENT
                BEGIN:VEVENT
                UID:alone
                DTSTART:20240307T090000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:off
                STATUS:CANCELLED
                DTSTART:20240307T090000Z
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:future
                DTSTART:20300307T090000Z
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                """);
        assertThat(rows(loaded)).isEmpty();
        assertThat(last(loaded).leftOut())
                .isEqualTo(Map.of(
                        LeftOutRule.CROWD, 1L,
                        LeftOutRule.NO_PERSON, 1L,
                        LeftOutRule.CANCELLED, 1L,
                        LeftOutRule.AFTER_END, 1L));
    }

    @Test
    void aDamagedMeetingCostsItself() throws Exception {
        Loaded<History> loaded = calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART:soon
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                this line is nothing at all
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTART:20240307T090000Z
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:4
                DTSTART:20240308T090000Z
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:5
                DTSTART:20240309T090000Z
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:6
                DTSTART:20240310T090000Z
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:7
                DTSTART:20240311T090000Z
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                """);
        assertThat(rows(loaded))
                .containsExactly(
                        "2024-03-07 Ada Example",
                        "2024-03-08 Ada Example",
                        "2024-03-09 Ada Example",
                        "2024-03-10 Ada Example",
                        "2024-03-11 Ada Example");
        assertThat(last(loaded).rejected())
                .extracting(row -> row.origin().line() + " " + row.reason())
                .containsExactly("4 " + RejectReason.UNKNOWN_DATE, "9 " + RejectReason.DAMAGED_MEETING);
    }

    @Test
    void whatIsNoCalendarIsSaidSo() {
        assertThatThrownBy(() -> {
                    Path file = Files.writeString(dir.resolve("no.ics"), "<html>login</html>");
                    Reader.read(List.of(export), List.of(file), ReadOptions.defaults());
                })
                .isInstanceOf(CannotRead.class)
                .hasMessageStartingWith("no.ics is no calendar");
    }

    @Test
    void rulesThatCannotBeMeantAreAccountedForAndCheap() throws Exception {
        Loaded<History> loaded = calendar("""
                BEGIN:VEVENT
                UID:old
                DTSTART:00010101T090000Z
                RRULE:FREQ=DAILY
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:often
                DTSTART:20240307T090000Z
                RRULE:freq=minutely
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:hours
                DTSTART:20240307T090000Z
                RRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,1,2
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:never
                DTSTART:20240307T090000Z
                RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                """);
        assertThat(rows(loaded)).isEmpty();
        assertThat(last(loaded).rejected())
                .as("the day that is none, and the two series that nobody means")
                .extracting(row -> row.origin().line() + " " + row.reason() + " " + row.column())
                .hasSize(3)
                .contains("10 DAMAGED_MEETING RRULE", "16 DAMAGED_MEETING RRULE");
        assertThat(last(loaded).read()).isEqualTo(4);
    }
}
