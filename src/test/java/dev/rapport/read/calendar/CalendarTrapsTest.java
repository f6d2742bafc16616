package dev.rapport.read.calendar;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.OtherTools;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the users of other calendar programs report as read wrongly: series that several programs have changed. */
class CalendarTrapsTest {
    private static final String CLEO = "ATTENDEE;CN=Cleo Marrowby:mailto:cleo@pine.example\n";

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:1\n" + lines + CLEO + "END:VEVENT\n";
    }

    private List<String> days(String... events) throws Exception {
        tools.with("work.ics", "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", events) + "END:VCALENDAR\n");
        return rows(tools.read()).stream()
                .map(row -> row.substring(0, row.indexOf(' ')).replaceFirst(":00Z$", ""))
                .toList();
    }

    private static final String WEEKLY = "DTSTART;TZID=Europe/Berlin:20261005T100000\nRRULE:FREQ=WEEKLY;COUNT=4\n";

    /** Exchange and Apple's server write it: all behind one time move as that one does, and keep who takes part. */
    @Test
    void theRestOfASeriesMovesWithTheOneThatWasMoved() throws Exception {
        assertThat(days(
                        event(WEEKLY),
                        event("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261019T100000\n"
                                + "DTSTART;TZID=Europe/Berlin:20261020T153000\n")))
                .containsExactly(
                        "2026-10-05T08:00",
                        "2026-10-12T08:00",
                        "2026-10-20T13:30",
                        // The clock was put back on the 25th, for the series and for what was moved.
                        "2026-10-27T14:30");
    }

    @Test
    void theRestOfASeriesThatIsCancelledDoesNotTakePlace() throws Exception {
        assertThat(days(
                        event(WEEKLY),
                        event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T080000Z\nSTATUS:CANCELLED\n"
                                + "DTSTART;TZID=Europe/Berlin:20261019T100000\n")))
                .containsExactly("2026-10-05T08:00", "2026-10-12T08:00");
    }

    @Test
    void theRestOfASeriesMayHaveARuleOfItsOwn() throws Exception {
        assertThat(days(
                        event(WEEKLY),
                        event("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261019T100000\n"
                                + "DTSTART;TZID=Europe/Berlin:20261021T100000\nRRULE:FREQ=DAILY;COUNT=2\n")))
                .containsExactly("2026-10-05T08:00", "2026-10-12T08:00", "2026-10-21T08:00", "2026-10-22T08:00");
    }

    /** A week begins on a Monday if the rule does not say otherwise (RFC 5545 3.3.10); the days are those of that section. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260802 | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE;COUNT=5 | 08-02 08-12 08-16 08-26 08-30",
                "20260802 | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE;WKST=MO;COUNT=5 | 08-02 08-12 08-16 08-26 08-30",
                "20260802 | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE;WKST=SU;COUNT=5 | 08-02 08-05 08-16 08-19 08-30",
                "20260325 | FREQ=WEEKLY;BYDAY=TU,TH;BYMONTH=4;COUNT=6 | 04-02 04-07 04-09 04-14 04-16 04-21",
                "20260424 | FREQ=WEEKLY;BYDAY=TU,TH;BYMONTH=5,6;UNTIL=20260514 | 05-05 05-07 05-12 05-14",
                "20260623 | FREQ=WEEKLY;BYDAY=TU,TH;BYMONTH=5,6;UNTIL=20260707 | 06-23 06-25 06-30"
            })
    void weeksBeginOnAMondayAndMonthsAreThoseOfTheDay(String first, String rule, String expected) throws Exception {
        assertThat(days(event("DTSTART:" + first + "T100000Z\nRRULE:" + rule + "\n")))
                .containsExactly(Stream.of(expected.split(" "))
                        .map(day -> "2026-" + day + "T10:00")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odwołano: Plan", "キャンセル済み: 計画", "已取消: 计划", "Zrušeno: Plán", "İptal Edildi: Plan"})
    void whatOutlookCallsCancelledInOtherLanguagesDidNotTakePlace(String title) throws Exception {
        assertThat(days(
                        event("DTSTART:20261012T080000Z\nSUMMARY:" + title + "\n"),
                        event("DTSTART:20261013T080000Z\n").replace("UID:1", "UID:2")))
                .containsExactly("2026-10-13T08:00");
    }

    /** Evolution copies the rule of the series into each time that was changed. */
    @Test
    void aChangedTimeOfASeriesDoesNotRepeatItself() throws Exception {
        assertThat(days(
                        event(WEEKLY),
                        event("RECURRENCE-ID;TZID=Europe/Berlin:20261012T100000\n"
                                + "DTSTART;TZID=Europe/Berlin:20261013T100000\nRRULE:FREQ=WEEKLY;COUNT=4\n")))
                .containsExactly("2026-10-05T08:00", "2026-10-13T08:00", "2026-10-19T08:00", "2026-10-26T09:00");
    }

    /** Whoever was asked to one meeting of a series has that one alone; Outlook names it by its date. */
    @Test
    void oneTimeOfASeriesThatTheCalendarDoesNotHaveIsAMeeting() throws Exception {
        assertThat(days(event("RECURRENCE-ID;VALUE=DATE:20261012\nDTSTART:20261012T080000Z\n")))
                .containsExactly("2026-10-12T08:00");
    }

    @Test
    void aTimeThatIsNamedByItsDateIsReplaced() throws Exception {
        assertThat(days(event(WEEKLY), event("RECURRENCE-ID;VALUE=DATE:20261012\nDTSTART:20261014T080000Z\n")))
                .containsExactly("2026-10-05T08:00", "2026-10-14T08:00", "2026-10-19T08:00", "2026-10-26T09:00");
    }

    /** Servers that take one out for somebody write its time without a zone. */
    @Test
    void aTimeIsTakenOutByTheClockOfTheMeetingIfItNamesNoZone() throws Exception {
        assertThat(days(event(WEEKLY + "EXDATE:20261012T100000\nEXDATE:20261019T080000Z\n")))
                .containsExactly("2026-10-05T08:00", "2026-10-26T09:00");
    }

    /** A reminder by mail names whom it goes to as if they took part. */
    @Test
    void whoIsRemindedByMailTakesNoPart() throws Exception {
        tools.with(
                "work.ics",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261005T080000Z\nBEGIN:VALARM\nACTION:EMAIL\n" + CLEO
                        + "END:VALARM\nEND:VEVENT\nBEGIN:VTODO\nUID:2\nDTSTART:20261006T080000Z\n" + CLEO
                        + "END:VTODO\nEND:VCALENDAR\n");
        assertThat(ledger(tools.read(), "work.ics")).isEqualTo("1 read, 0 used, no-person 1");
    }

    /** Birthdays begin in the year of birth, and a table of regulars may be older than any log that counts. */
    @Test
    void ofASeriesThatBeganBeforeLinkedInThoseTimesCountThatCame() throws Exception {
        assertThat(days(event("DTSTART:20010105T100000Z\nRRULE:FREQ=YEARLY;COUNT=4\n")))
                .containsExactly("2003-01-05T10:00", "2004-01-05T10:00");
    }

    @Test
    void aSeriesThatEndedBeforeLinkedInIsRejected() throws Exception {
        assertThat(days(event("DTSTART:19700101T000000Z\nRRULE:FREQ=YEARLY;COUNT=4\n")))
                .isEmpty();
        assertThat(ledger(tools.read(), "work.ics")).isEqualTo("1 read, 0 used, before-linkedin@3");
    }

    @Test
    void anOldEntryWithNobodyInItIsLeftOutLikeAnyOther() throws Exception {
        String old = event("DTSTART:19950105T100000Z\n").replace(CLEO, "");
        assertThat(days(old)).isEmpty();
        assertThat(ledger(tools.read(), "work.ics")).isEqualTo("1 read, 0 used, no-person 1");
    }

    /** ROLE=NON-PARTICIPANT: told of it, and not there. */
    @Test
    void whoIsOnlyToldOfAMeetingWasNotInIt() throws Exception {
        assertThat(days(event("DTSTART:20261005T100000Z\n"
                        + "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Ada Quillmoor:mailto:ada@fern.example\n")))
                .containsExactly("2026-10-05T10:00");
    }

    @Test
    void whatYouWereOnlyToldOfIsNoMeetingOfYours() throws Exception {
        tools.with(
                "told.ics",
                "BEGIN:VCALENDAR\n"
                        + event("DTSTART:20261005T100000Z\n"
                                + "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:robin@testowner.example\n")
                        + "END:VCALENDAR\n");
        assertThat(ledger(tools.read(), "told.ics")).isEqualTo("1 read, 0 used, no-meeting 1");
    }

    @Test
    void aMeetingThatEndsBeforeItBeginsIsASlip() throws Exception {
        tools.with(
                "slip.ics",
                "BEGIN:VCALENDAR\n" + event("DTSTART:20261005T100000Z\nDTEND:20260105T110000Z\n")
                        + event("DTSTART:20261006T100000Z\nDTEND;TZID=America/New_York:20261006T070000\n")
                                .replace("UID:1", "UID:2")
                        + "END:VCALENDAR\n");
        assertThat(ledger(tools.read(), "slip.ics")).isEqualTo("2 read, 1 used, damaged-meeting@2");
    }

    /** As Outlook shows a zone: no name that is known, but its offset. */
    @Test
    void ofAZoneThatOnlyTellsItsOffsetTheOffsetCounts() throws Exception {
        assertThat(days(event("DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Rome\":20261105T003000\n")))
                .containsExactly("2026-11-04T23:30");
    }
}
