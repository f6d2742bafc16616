package dev.rapport.read.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.MeetingRules;
import dev.rapport.read.setting.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as tools write them: what is a meeting, with whom, and when. */
class CalendarTest {
    private static final String ADA = "ATTENDEE;CN=Ada Example:mailto:ada@example.org\n";

    @TempDir
    Path dir;

    private Path export;
    private ZoneId zone = ZoneId.of("UTC");
    private MeetingRules rules = MeetingRules.USUAL;
    private String head = "";

    @BeforeEach
    void export() throws Exception {
        export = Exports.folder(
                dir.resolve("export"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE
                                + "Dirk,Zandvoort,https://www.linkedin.com/in/dirk,dirk@zand.example,,,01 Jan 2024\n",
                        "Profile.csv",
                        Exports.PROFILE,
                        "Email Addresses.csv",
                        "Email Address,Confirmed,Primary,Updated On\nsam@example.org,Yes,Yes,\"3/7/24, 12:34 PM\"\n"));
    }

    private Loaded<History> read(String name, byte[] calendar) throws Exception {
        return Reader.read(List.of(export), List.of(Files.write(dir.resolve(name), calendar)), options());
    }

    private ReadOptions options() {
        return new ReadOptions(
                        Optional.empty(),
                        zone,
                        Optional.of(LocalDate.parse("2026-11-30")),
                        Optional.empty(),
                        Optional.empty())
                .with(rules);
    }

    private Loaded<History> read(String events) throws Exception {
        return Reader.read(List.of(export), List.of(ics("work.ics", events)), options());
    }

    private Path ics(String name, String events) throws Exception {
        String text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + head + events + "END:VCALENDAR\n";
        return Files.writeString(dir.resolve(name), text.replace("\n", "\r\n"));
    }

    private static String meeting(String lines) {
        return "BEGIN:VEVENT\nUID:1\n" + lines + "END:VEVENT\n";
    }

    private static List<String> rows(Loaded<History> loaded) {
        return loaded.value().log().stream()
                .map(row -> row.on() + " "
                        + loaded.value().contacts().get(row.contact()).name())
                .toList();
    }

    private static Intake calendar(Loaded<History> loaded) {
        Intake intake = loaded.intake().get(loaded.intake().size() - 1);
        long leftOut =
                intake.leftOut().values().stream().mapToLong(Long::longValue).sum();
        assertThat(intake.read())
                .isEqualTo(intake.used() + leftOut + intake.rejected().size());
        return intake;
    }

    private static void leftOut(Loaded<History> loaded, LeftOutRule rule) {
        assertThat(rows(loaded)).isEmpty();
        assertThat(calendar(loaded).leftOut()).isEqualTo(Map.of(rule, 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zandvoort, Dirk", "Dirk Zandvoort (Sales)", "'Zandvoort, Dirk'"})
    void aNameIsTurnedTheWayItIsSpoken(String written) throws Exception {
        assertThat(rows(read(meeting(
                        "DTSTART:20261005T100000Z\nATTENDEE;CN=\"" + written + "\":mailto:dirk@elsewhere.example\n"))))
                .containsExactly("2026-10-05 Dirk Zandvoort");
    }

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

    @Test
    void aMeetingAPersonADay() throws Exception {
        Loaded<History> loaded = read(meeting("DTSTART:20261005T100000Z\n" + ADA)
                + meeting("DTSTART:20261005T150000Z\n" + ADA).replace("UID:1", "UID:2"));
        assertThat(rows(loaded)).containsExactly("2026-10-05 Ada Example");
        assertThat(calendar(loaded).leftOut()).isEqualTo(Map.of(LeftOutRule.SAME_DAY, 1L));
    }

    // ----- with whom

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATTENDEE;CN=\"Ada Example\":mailto:a@other.example",
                "ATTENDEE;CN=Ada Example:MAILTO:a@other.example",
                "ATTENDEE;CN=ada@example.org:mailto:ada@example.org",
                "ATTENDEE;CN=ada@example.org:invalid:nomail",
                "ATTENDEE;CN=\"Example, Ada\":mailto:ADA@example.org",
                "ATTENDEE;CN=Somebody;EMAIL=ada@example.org:/aMTQ4/principal/",
                "ATTENDEE:ada@example.org",
                "ATTENDEE;CN=\"Ada \\\"A.\\\" Example; the first\":mailto:ada@example.org",
                "ATTENDEE;CN=Ada ^'A.^' Example:mailto:ada@example.org",
                "ATTENDEE;X-RESPONSE-COMMENT=\"here: there; where\";CN=Ada:mailto:ada@example.org",
                "ATTENDEE;MEMBER=\"mailto:a@x.example\",\"mailto:b@x.example\":mailto:ada@example.org",
                "ATTENDEE;CN=Ada Example;SCHEDULE-STATUS=\"3.7;Invalid User\";INVALID\":mailto:ada@example.org",
                "attendee;cn=Ada Example;partstat=accepted:mailto:ada@example.org",
                "ORGANIZER;CN=Ada:mailto:ada@example.org",
            })
    void theSamePersonHoweverTheyAreWritten(String attendee) throws Exception {
        assertThat(rows(read(meeting("DTSTART:20261005T100000Z\n" + attendee + "\n"))))
                .containsExactly("2026-10-05 Ada Example");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@x.example",
                "ATTENDEE;CUTYPE=resource;CN=Beamer:mailto:beamer@x.example",
                "ATTENDEE;CUTYPE=GROUP;CN=The Crew:mailto:crew@x.example",
                "ATTENDEE;CN=Room 2:mailto:c_188x@resource.calendar.google.com",
                "ORGANIZER;CN=Family:mailto:abc@group.calendar.google.com",
                "ORGANIZER:mailto:unknownorganizer@calendar.google.com",
                "ORGANIZER;EMAIL=\"iCloud\":mailto:iCloud",
                "ATTENDEE;CN=Everybody:mailto:all@x.example",
                "ATTENDEE:mailto:crew@googlegroups.com",
                "ATTENDEE;CN=Fred's Notetaker:mailto:fred@fireflies.ai",
                "ATTENDEE;CN=Read.ai meeting notes:mailto:x@x.example",
                "ATTENDEE;CN=Sam Owner:mailto:other@x.example",
                "ATTENDEE:mailto:SAM@example.org",
                "X-NOTHING:1"
            })
    void whoIsNobodyIsNoPerson(String attendee) throws Exception {
        leftOut(read(meeting("DTSTART:20261005T100000Z\n" + attendee + "\n")), LeftOutRule.NO_PERSON);
    }

    @Test
    void theOwnersAddressesComeFromTheExportThePersonAndTheCalendar() throws Exception {
        rules = new MeetingRules(List.of("sam@private.example"), 12, false);
        head = "X-WR-CALNAME:sam@work.example\n";
        Loaded<History> loaded = read(meeting(
                "DTSTART:20261005T100000Z\nATTENDEE:mailto:sam@private.example\nATTENDEE:mailto:sam@work.example\n"
                        + "ATTENDEE;CN=Sam Owner:mailto:sam@club.example\n" + ADA));
        assertThat(rows(loaded)).containsExactly("2026-10-05 Ada Example");
        assertThat(loaded.value().coverage().ownAddresses()).isEqualTo(4);
    }

    @Test
    void whoeverIsInEveryMeetingOfACalendarCalledByTheirNameIsTheOwner() throws Exception {
        head = "X-WR-CALNAME:Sammy's calendar\n";
        String sammy = "ATTENDEE;CN=Sammy:mailto:so@work.example\n";
        Loaded<History> loaded = read(meeting("DTSTART:20261005T100000Z\n" + sammy + ADA)
                + meeting("DTSTART:20261006T100000Z\n" + sammy + "ATTENDEE:mailto:dirk@zand.example\n")
                        .replace("UID:1", "UID:2"));
        assertThat(rows(loaded)).containsExactly("2026-10-05 Ada Example", "2026-10-06 Dirk Zandvoort");
        assertThat(loaded.value().coverage().ownAddresses()).isEqualTo(2);
    }

    @Test
    void theCalendarsOwnFileNameIsAnAddressOfTheOwner() throws Exception {
        String text = "BEGIN:VCALENDAR\n" + meeting("DTSTART:20261005T100000Z\nATTENDEE:mailto:so@work.example\n" + ADA)
                + "END:VCALENDAR\n";
        assertThat(rows(read("so@work.example.ics", text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("2026-10-05 Ada Example");
    }

    @Test
    void whoIsKnownByAnAddressAloneIsUnclearWithANameThatIsLikeIt() throws Exception {
        Loaded<History> loaded = read(meeting("DTSTART:20261005T100000Z\nATTENDEE:mailto:b.birch@x.example\n"));
        assertThat(loaded.value().coverage().unclear())
                .extracting(UnclearName::name, UnclearName::candidates)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("b.birch@x.example", List.of("Ben Birch")));
        assertThat(rows(loaded)).containsExactly("2026-10-05 b.birch@x.example");
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
