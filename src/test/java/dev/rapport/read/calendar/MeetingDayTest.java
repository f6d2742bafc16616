package dev.rapport.read.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.Reader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which day a meeting of a calendar was: zones, series, changes and what is dropped from them. */
class MeetingDayTest extends CalendarFiles {
    /** The newest version of a meeting holds, whichever calendar has it, in whatever order they are read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEQUENCE:0\\nDTSTART:20261005T100000Z | SEQUENCE:1\\nDTSTART:20261006T100000Z | 2026-10-06",
                "DTSTAMP:20260901T000000Z\\nDTSTART:20261005T100000Z"
                        + "| DTSTAMP:20261001T000000Z\\nDTSTART:20261006T100000Z | 2026-10-06",
                "LAST-MODIFIED:20260901T000000Z\\nDTSTART:20261005T100000Z"
                        + "| LAST-MODIFIED:20261001T000000Z\\nDTSTART:20261006T100000Z | 2026-10-06",
                "SEQUENCE:2\\nDTSTAMP:20260901T000000Z\\nDTSTART:20261005T100000Z"
                        + "| SEQUENCE:1\\nDTSTAMP:20261001T000000Z\\nDTSTART:20261006T100000Z | 2026-10-05",
                "DTSTART:20261005T100000Z | STATUS:CANCELLED\\nDTSTART:20261005T100000Z | ''",
                "SEQUENCE:0\\nDTSTART:20261005T100000Z | SEQUENCE:1\\nSTATUS:CANCELLED\\nDTSTART:20261005T100000Z | ''",
                "DTSTART:20261005T100000Z | DTSTART:20261005T100000Z | 2026-10-05"
            })
    void theNewestVersionOverAllCalendarsHolds(String september, String october, String day) throws Exception {
        Path one = ics("a.ics", meeting(september.replace("\\n", "\n") + "\n" + ADA));
        Path other = ics("b.ics", meeting(october.replace("\\n", "\n") + "\n" + ADA));
        for (List<Path> calendars : List.of(List.of(one, other), List.of(other, one))) {
            Loaded<History> loaded = Reader.read(List.of(export), calendars, options());
            assertThat(rows(loaded)).isEqualTo(day.isEmpty() ? List.of() : List.of(day + " Ada Example"));
            assertThat(loaded.intake())
                    .filteredOn(file -> file.kind().equals("calendar"))
                    .allSatisfy(file -> assertThat(file.read()).isEqualTo(1));
        }
    }

    @Test
    void aTimeOfASeriesThatALaterCalendarMovesCountsOnce() throws Exception {
        String series = "DTSTART:20261005T100000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n" + ADA;
        Path one = ics("a.ics", meeting(series));
        Path other = ics(
                "b.ics", meeting(series) + meeting("RECURRENCE-ID:20261012T100000Z\nDTSTART:20261013T100000Z\n" + ADA));
        for (List<Path> calendars : List.of(List.of(one, other), List.of(other, one))) {
            assertThat(rows(Reader.read(List.of(export), calendars, options())))
                    .containsExactly("2026-10-05 Ada Example", "2026-10-13 Ada Example");
        }
    }

    // ----- when

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Australia/Sydney    | DTSTART:20261007T223000Z                                       | 2026-10-08",
                "America/Los_Angeles | DTSTART:20261201T010000Z                                       | 2026-11-30",
                "UTC                 | DTSTART;TZID=\"Europe/Berlin\":20261005T003000                 | 2026-10-04",
                "UTC                 | DTSTART;TZID=W. Europe Standard Time:20261005T003000           | 2026-10-04",
                "UTC                 | DTSTART;TZID=\"Tokyo Standard Time\":20261005T083000           | 2026-10-04",
                "UTC                 | DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261005T003000 | 2026-10-04",
                "UTC                 | DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20261005T083000 | 2026-10-04",
                "Asia/Tokyo          | DTSTART:20261005T003000                                        | 2026-10-05",
                "Asia/Tokyo          | DTSTART;TZID=Nowhere/At_All:20261005T003000                    | 2026-10-05",
                "UTC                 | DTSTART:20261005T235960Z                                       | 2026-10-05"
            })
    void theDayIsTheOneInTheReportsZone(String report, String start, String day) throws Exception {
        zone = ZoneId.of(report);
        assertThat(rows(read(meeting(start + "\n" + ADA)))).containsExactly(day + " Ada Example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260230T100000",
                "20261005T240000",
                "20261005T246000Z",
                "20261305",
                "2026-10-05",
                "soon",
                "20261005T1000",
                "20380101T100000Z"
            })
    void whatIsNoDateOfOurTimeIsRejected(String date) throws Exception {
        Loaded<History> loaded = read(meeting("DTSTART:" + date + "\n" + ADA));
        assertThat(rows(loaded)).isEmpty();
        assertThat(calendar(loaded).rejected())
                .extracting(row -> row.reason() + " " + row.origin().line())
                .containsExactly(RejectReason.UNKNOWN_DATE + " 3");
    }

    @Test
    void aMeetingFromBeforeLinkedInIsRejectedAsInEveryLog() throws Exception {
        Loaded<History> loaded = read(meeting("DTSTART:20021231T100000Z\n" + ADA));
        assertThat(calendar(loaded).rejected())
                .extracting(row -> row.reason() + " " + row.origin().line())
                .containsExactly(RejectReason.BEFORE_LINKEDIN + " 3");
    }

    /** A weekly meeting at 10:15 in Budapest whose second and third time are dropped in UTC, under Windows' name of the zone. */
    @Test
    void datesAreDroppedInUtcBesideALocalBeginning() throws Exception {
        assertThat(rows(read(meeting("""
                DTSTART;TZID=Central Europe Standard Time:20261002T101500
                RRULE:FREQ=WEEKLY;COUNT=3
                EXDATE:20261009T081500Z
                EXDATE:20261016T081500Z
                """ + ADA)))).containsExactly("2026-10-02 Ada Example");
    }

    @Test
    void aDateAloneDropsTheMeetingOfThatDay() throws Exception {
        Loaded<History> loaded = read(meeting("""
                DTSTART;TZID=Europe/Vienna:20261004T100000
                RRULE:FREQ=WEEKLY;COUNT=4
                EXDATE;VALUE=DATE:20261011,20261018
                """ + ADA));
        assertThat(rows(loaded)).containsExactly("2026-10-04 Ada Example", "2026-10-25 Ada Example");
        assertThat(calendar(loaded).leftOut()).isEqualTo(Map.of(LeftOutRule.CANCELLED, 2L));
    }

    @Test
    void anEveningMeetingOfASeriesMovedByTheClockKeepsItsHour() throws Exception {
        // 23:30 in Berlin is 21:30 UTC in summer and 22:30 in winter, in Tokyo the next morning of both.
        zone = ZoneId.of("Asia/Tokyo");
        assertThat(rows(read(meeting("DTSTART;TZID=Europe/Berlin:20261023T233000\nRRULE:FREQ=DAILY;COUNT=4\n" + ADA))))
                .containsExactly(
                        "2026-10-24 Ada Example",
                        "2026-10-25 Ada Example",
                        "2026-10-26 Ada Example",
                        "2026-10-27 Ada Example");
    }

    @Test
    void aSeriesEndsWithTheDataAndNoRowsAreMadeOfWhatIsToCome() throws Exception {
        zone = ZoneId.of("America/Los_Angeles");
        Loaded<History> loaded = read(meeting("DTSTART:20261129T010000Z\nRRULE:FREQ=DAILY\n" + ADA));
        assertThat(rows(loaded))
                .containsExactly("2026-11-28 Ada Example", "2026-11-29 Ada Example", "2026-11-30 Ada Example");
        assertThat(calendar(loaded).read()).isEqualTo(3);
    }

    /** Outlook calls every zone it does not know so; what it is stands in the file, with rules from 1601 on. */
    @ParameterizedTest
    @ValueSource(strings = {"Customized Time Zone", "GMT", "(UTC-05:00) Somewhere, Else", "GRC-test-tz-1"})
    void aZoneThatOnlyTheCalendarKnowsIsTheOneItDescribes(String name) throws Exception {
        head = "BEGIN:VTIMEZONE\nTZID:" + name.replace(",", ",") + """

                BEGIN:STANDARD
                DTSTART:16010101T020000
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        // 19:30 is 23:30 UTC in summer and 0:30 of the next day in winter.
        assertThat(rows(read(meeting("DTSTART;TZID=\"" + name + "\":20261005T193000\n" + ADA)
                        + meeting("DTSTART;TZID=\"" + name + "\":20261116T193000\n" + ADA)
                                .replace("UID:1", "UID:2"))))
                .containsExactly("2026-10-05 Ada Example", "2026-11-17 Ada Example");
    }

    @Test
    void anOlderVersionOfAMeetingGivesWayToTheNewer() throws Exception {
        Loaded<History> loaded = read(meeting("SEQUENCE:0\nDTSTART:20261005T100000Z\n" + ADA)
                + meeting("SEQUENCE:2\nDTSTART:20261007T100000Z\n" + ADA));
        assertThat(rows(loaded)).containsExactly("2026-10-07 Ada Example");
        assertThat(calendar(loaded).leftOut()).isEqualTo(Map.of(LeftOutRule.DUPLICATE, 1L));
    }
}
