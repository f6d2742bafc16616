package dev.rapport.read.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.read.setting.MeetingRules;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as tools write them: what is a meeting, and what is none. */
class CalendarTest extends CalendarFiles {
    @ParameterizedTest
    @CsvSource({
        "UNTIL=20261018T080000Z,3",
        "UNTIL=20261018T075959Z,2",
        "UNTIL=20261018T100000,3",
        "UNTIL=20261018,3",
        "UNTIL=20261017,2",
        "COUNT=3;UNTIL=20261101T000000Z,3",
        "COUNT=2;BYHOUR=10;BYMINUTE=0,2",
        "COUNT=2;WKST=SU;,2"
    })
    void aRuleEndsWhereItSays(String end, int times) throws Exception {
        assertThat(rows(read(
                        meeting("DTSTART;TZID=Europe/Vienna:20261004T100000\nRRULE:FREQ=WEEKLY;" + end + "\n" + ADA))))
                .hasSize(times);
    }

    @Test
    void aLineMayBeFoldedWithinACharacter() throws Exception {
        String folded =
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261005T100000Z\r\nATTENDEE;CN=Zo\u00c3\r\n \u00ab"
                        + " Last:mailto:z@x\r\n .example\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART:never\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        Loaded<History> loaded = read("work.ics", folded.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(rows(loaded)).containsExactly("2026-10-05 Zoë Last");
        assertThat(calendar(loaded).rejected())
                .extracting(row -> row.origin().line())
                .containsExactly(9L);
    }

    // ----- what is no meeting

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATUS:CANCELLED",
                "STATUS:cancelled",
                "SUMMARY:Canceled: lunch",
                "SUMMARY;LANGUAGE=en:Declined: lunch",
                "SUMMARY:Abgesagt: Essen",
                "ATTENDEE;PARTSTAT=DECLINED:mailto:sam@example.org",
                "ATTENDEE;PARTSTAT=declined:mailto:sam@example.org",
            })
    void whatWasCancelledOrDeclinedIsNoMeeting(String line) throws Exception {
        leftOut(read(meeting("DTSTART:20261005T100000Z\n" + line + "\n" + ADA)), LeftOutRule.CANCELLED);
    }

    @Test
    void aCancellationSentByMailIsNoMeeting() throws Exception {
        head = "METHOD:CANCEL\n";
        leftOut(read(meeting("DTSTART:20261005T100000Z\n" + ADA)), LeftOutRule.CANCELLED);
    }

    @Test
    void aTitleThatOnlySpeaksOfCancellingIsAMeeting() throws Exception {
        assertThat(rows(read(
                        meeting("DTSTART:20261005T100000Z\nSUMMARY:Cancelled flights and declined: a talk\n" + ADA))))
                .hasSize(1);
    }

    @Test
    void whatYouNeverAnsweredIsNoMeetingUnlessItIsYours() throws Exception {
        String silent = "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:sam@example.org\n";
        leftOut(
                read(meeting("DTSTART:20261005T100000Z\nORGANIZER:mailto:ada@example.org\n" + silent)),
                LeftOutRule.NOT_ANSWERED);
        assertThat(rows(read(meeting("DTSTART:20261005T100000Z\nORGANIZER:mailto:sam@example.org\n" + silent + ADA))))
                .hasSize(1);
        assertThat(rows(read(meeting(
                        "DTSTART:20261005T100000Z\nATTENDEE;PARTSTAT=TENTATIVE:mailto:sam@example.org\n" + ADA))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20261005T100000Z\nTRANSP:TRANSPARENT",
                "DTSTART:20261005T100000Z\nX-MICROSOFT-CDO-BUSYSTATUS:FREE",
                "DTSTART:20261005T100000Z\nX-MICROSOFT-CDO-BUSYSTATUS:OOF",
                "DTSTART;VALUE=DATE:20261005",
                "DTSTART:20261005",
                "DTSTART:20261005T000000Z\nDTEND:20261006T000000Z",
                "DTSTART:20261005T090000Z\nDURATION:P2D",
                "DTSTART:20261005T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
                "DTSTART;VALUE=DATE:20261005\nTRANSP:TRANSPARENT\nX-MICROSOFT-CDO-BUSYSTATUS:OOF"
            })
    void wholeDaysAndFreeTimeAreNoMeetings(String lines) throws Exception {
        leftOut(read(meeting(lines + "\n" + ADA)), LeftOutRule.NO_MEETING);
    }

    @Test
    void wholeDaysAreMeetingsIfThePersonSaysSoAndStayTheirDate() throws Exception {
        rules = new MeetingRules(List.of(), 12, true);
        zone = ZoneId.of("America/Los_Angeles");
        assertThat(rows(read(meeting("DTSTART;VALUE=DATE:20261005\nTRANSP:TRANSPARENT\n" + ADA))))
                .containsExactly("2026-10-05 Ada Example");
        leftOut(
                read(meeting("DTSTART;VALUE=DATE:20261006\nX-MICROSOFT-CDO-BUSYSTATUS:OOF\n" + ADA)),
                LeftOutRule.NO_MEETING);
    }

    /** As Google, Apple and Outlook write them; some invite whoever it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUMMARY:Ada Example's birthday\nX-GOOGLE-CALENDAR-CONTENT-DISPLAY:CHIP\nTRANSP:OPAQUE",
                "SUMMARY:Ada Example\\, 40\nCATEGORIES:BIRTHDAY,ANNIVERSARY\nTRANSP:TRANSPARENT",
                "SUMMARY:Birthday of Ada Example\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\n"
                        + "ORGANIZER;CN=Sam Owner:mailto:sam@example.org\nATTENDEE;CN=Ada Example:mailto:ada@example.org"
            })
    void aBirthdayIsNoMeetingEvenIfWholeDaysAre(String birthday) throws Exception {
        rules = new MeetingRules(List.of(), 12, true);
        Loaded<History> loaded =
                read(meeting("DTSTART;VALUE=DATE:20241005\nRRULE:INTERVAL=1;FREQ=YEARLY\n" + birthday + "\n"));
        assertThat(rows(loaded)).isEmpty();
        assertThat(calendar(loaded).used()).isZero();
        assertThat(calendar(loaded).rejected()).isEmpty();
        assertThat(loaded.value().contacts()).extracting(Contact::name).contains("Ada Example");
    }

    @Test
    void aMeetingOfMoreThanTheSizeIsAnEvent() throws Exception {
        rules = new MeetingRules(List.of(), 2, false);
        String two = ADA
                + "ATTENDEE:mailto:dirk@zand.example\nATTENDEE:mailto:sam@example.org\nATTENDEE;CUTYPE=ROOM:mailto:r@x.example\n";
        assertThat(rows(read(meeting("DTSTART:20261005T100000Z\n" + two)))).hasSize(2);
        leftOut(
                read(meeting("DTSTART:20261005T100000Z\n" + two + "ATTENDEE:mailto:third@x.example\n")),
                LeftOutRule.CROWD);
    }

    @Test
    void aLongAttachmentIsPassedOver() throws Exception {
        String attached = "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD\n ".repeat(40_000) + "\n";
        Loaded<History> loaded = read(meeting("DTSTART:20261005T100000Z\n" + attached + ADA) + meeting("DTSTART:x\n"));
        assertThat(rows(loaded)).hasSize(1);
        assertThat(calendar(loaded).rejected())
                .extracting(row -> row.origin().line())
                .containsExactly(40_009L);
    }

    @Test
    void aBrokenDescriptionCostsNothing() throws Exception {
        assertThat(rows(read(
                        meeting("DTSTART:20261005T100000Z\nDESCRIPTION:Dear all,\nplease join\n\nsee you\n" + ADA))))
                .hasSize(1);
    }

    /** Eighty meetings a day with four thousand people each year would fill any memory. */
    @Test
    void aCalendarIsBoundedAndStillAccountedFor() throws Exception {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            events.append("BEGIN:VEVENT\nUID:").append(i).append("\nDTSTART:20180101T080000Z\nRRULE:FREQ=DAILY\n");
            for (int k = 0; k < 12; k++) {
                events.append("ATTENDEE:mailto:p")
                        .append(i)
                        .append('.')
                        .append(k)
                        .append("@x.example\n");
            }
            events.append("END:VEVENT\n");
        }
        Intake intake = calendar(read(events.toString()));
        assertThat(intake.used()).isEqualTo(MeetingRows.MOST_ROWS);
        assertThat(intake.leftOut()).containsOnlyKeys(LeftOutRule.TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\r\n", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"})
    void anEmptyCalendarHasNoRows(String text) throws Exception {
        Loaded<History> loaded = read("work.ics", text.getBytes(StandardCharsets.UTF_8));
        assertThat(calendar(loaded).read()).isZero();
        assertThat(calendar(loaded).remarks()).containsExactly("has no rows");
    }
}
