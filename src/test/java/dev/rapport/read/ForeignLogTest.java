package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.ShareSafe;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that other tools have written: mapped CSVs and calendars. */
class ForeignLogTest {
    @TempDir
    Path dir;

    private Path export;

    @BeforeEach
    void export() throws Exception {
        export = Exports.folder(
                dir.resolve("export"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "Kim,Lee,https://www.linkedin.com/in/kim-lee-1,,,,31 Dec 2024\n"
                                + "Kim,Lee,https://www.linkedin.com/in/kim-lee-2,,,,31 Dec 2024\n",
                        "Profile.csv",
                        Exports.PROFILE,
                        "Email Addresses.csv",
                        "Email Address,Confirmed,Primary,Updated On\nsam@example.org,Yes,Yes,\"3/7/24, 12:34 PM\"\n"));
    }

    private Loaded<History> mapped(String name, String csv, String... settings) throws Exception {
        Files.writeString(dir.resolve(name + ".csv"), csv);
        Map<String, String> all = new HashMap<>();
        all.put("log." + name + ".file", name + ".csv");
        for (int i = 0; i < settings.length; i += 2) {
            all.put("log." + name + "." + settings[i], settings[i + 1]);
        }
        return Reader.read(List.of(export), List.of(), ReadOptions.defaults().with(MappingSettings.in(all, dir)));
    }

    private Loaded<History> calendar(String events) throws Exception {
        Path file = dir.resolve("work.ics");
        Files.writeString(
                file,
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + events.replace("\n", "\r\n")
                        + "END:VCALENDAR\r\n");
        return Reader.read(List.of(export), List.of(file), ReadOptions.defaults());
    }

    private static Intake last(Loaded<History> loaded) {
        return loaded.intake().get(loaded.intake().size() - 1);
    }

    private static List<String> rows(Loaded<History> loaded) {
        return loaded.value().log().stream()
                .map(row -> row.on() + " "
                        + loaded.value().contacts().get(row.contact()).name())
                .toList();
    }

    @Test
    void aPersonalCrmsExport() throws Exception {
        Loaded<History> loaded = mapped(
                "crm",
                "Contact Name,Email,Interaction Type,Interaction Date,Notes\nAda Example,,Coffee,3/7/2024,secret\n"
                        + ",ada@example.org,Email,3/9/2024,secret\nNobody Known,,Call,3/10/2024,\n",
                "date",
                "Interaction Date",
                "date-format",
                "M/d/yyyy",
                "contact",
                "Contact Name",
                "email",
                "Email",
                "channel",
                "Interaction Type");
        assertThat(rows(loaded))
                .containsExactlyInAnyOrder(
                        "2024-03-07 Ada Example", "2024-03-09 Ada Example", "2024-03-10 Nobody Known");
        assertThat(loaded.value().log()).extracting(Logged::channel).contains("coffee", "email", "call");
    }

    @Test
    void aPhonesCallLogWithWordsOfItsOwn() throws Exception {
        Loaded<History> loaded = mapped(
                "calls",
                "Name;Number;Type;Date;Duration\nBen Birch;+1;Ausgehend;07.03.2024 14:30;60\n"
                        + "Ben Birch;+1;Eingehend;08.03.2024 09:00;61\nBen Birch;+1;Verpasst;09.03.2024 09:00;0\n",
                "date",
                "Date",
                "date-format",
                "d.M.yyyy H:mm",
                "contact",
                "Name",
                "channel",
                "\"call\"",
                "direction",
                "Type",
                "direction.Ausgehend",
                "out",
                "direction.Eingehend",
                "in",
                "direction.Verpasst",
                "skip");
        assertThat(loaded.value().log()).extracting(Logged::direction).containsExactly(Direction.OUT, Direction.IN);
        assertThat(loaded.value().log())
                .allMatch(row -> row.kind() == Logged.Kind.CALL && row.at().isPresent());
        assertThat(last(loaded).leftOut()).containsOnly(Map.entry(LeftOutRule.NOT_NEEDED, 1L));
    }

    @Test
    void aGoogleCalendarAsCsv() throws Exception {
        Loaded<History> loaded = mapped(
                "calendar",
                "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description\n"
                        + "Coffee with Ada Example,03/07/2024,02:30 PM,03/07/2024,03:00 PM,False,secret\n"
                        + "Dentist,03/08/2024,02:30 PM,03/08/2024,03:00 PM,False,\n",
                "date",
                "Start Date",
                "date-format",
                "MM/dd/yyyy",
                "contact",
                "Subject",
                "contact-pattern",
                ".* with (.+)",
                "channel",
                "\"meeting\"");
        assertThat(rows(loaded)).containsExactly("2024-03-07 Ada Example");
        assertThat(last(loaded).leftOut()).containsOnly(Map.entry(LeftOutRule.NOT_NEEDED, 1L));
    }

    @Test
    void aDateMayStandInTwoColumns() throws Exception {
        Loaded<History> loaded = mapped(
                "calendar",
                "Subject,Start Date,Start Time,Who\nx,03/07/2024,02:30\u202fPM,Ada Example\nx,03/08/2024,,Ada Example\n",
                "date",
                "Start Date + Start Time",
                "date-format",
                "MM/dd/yyyy hh:mm a",
                "contact",
                "Who");
        assertThat(loaded.value().log())
                .extracting(row -> row.at().orElseThrow().toString())
                .containsExactly("2024-03-07T14:30:00Z");
        assertThat(last(loaded).rejectedRows()).isEqualTo(1);
    }

    @Test
    void secondsAndMillisecondsSince1970AreDates() throws Exception {
        for (String format : List.of("epoch-seconds", "epoch-milliseconds")) {
            Loaded<History> loaded = mapped(
                    format,
                    "when,who\n1709821800" + (format.endsWith("milliseconds") ? "000" : "")
                            + ",Ada Example\nsoon,Ada Example\n",
                    "date",
                    "when",
                    "date-format",
                    format,
                    "contact",
                    "who");
            assertThat(loaded.value().log())
                    .extracting(row -> row.at().orElseThrow().toString())
                    .containsExactly("2024-03-07T14:30:00Z");
            assertThat(last(loaded).rejectedRows()).isEqualTo(1);
        }
    }

    @Test
    void aSecondColumnThatIsNotThereIsNamed() {
        assertThatThrownBy(() ->
                        mapped("crm", "Day,Who\n2024-03-07,Ada Example\n", "date", "Day + Clock", "contact", "Who"))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("Clock, which log.crm.date names");
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithTheNearest() {
        assertThatThrownBy(
                        () -> mapped("crm", "Start,Who\n2024-03-07,Ada Example\n", "date", "Start", "contact", "Whom"))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("crm.csv has no line that names the columns of log.crm.")
                .hasMessageContaining("Missing:  Whom, which log.crm.contact names; did you mean Who?");
    }

    /** What stands where a header should may be a row: names, notes, addresses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-01,Ada,PRIVATE NOTE ada@x.org\n",
                "1 April,Ada,call\nDate is,Adam,PRIVATE\n",
                "call,2026-04-01,Adan,PRIVATE\n",
                "Adan;PRIVATE;\n",
                "Adan\n"
            })
    void aLogWithoutItsHeaderIsToldByTheColumnsThatAreMissing(String content) {
        assertThatThrownBy(() ->
                        mapped("crm", content, "date", "Date", "contact", "Adam", "channel", "call", "email", "Mails"))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("Missing:  Date, which log.crm.date names.")
                .hasMessageContaining("Missing:  Mails, which log.crm.email names.")
                .message()
                .doesNotContain("PRIVATE", "Ada,", "Adan", "x.org", "2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\r\n \n", "\uFEFF\n"})
    void anEmptyLogHasNoRows(String content) throws Exception {
        Loaded<History> loaded = mapped("crm", content, "date", "Date", "contact", "Who");
        assertThat(last(loaded).read()).isZero();
        assertThat(last(loaded).remarks()).containsExactly("has no rows");
        Path own = Files.writeString(dir.resolve("own.csv"), content);
        Loaded<History> read = Reader.read(List.of(export), List.of(own), ReadOptions.defaults());
        assertThat(last(read).read()).isZero();
        assertThat(last(read).remarks()).containsExactly("has no rows");
    }

    @Test
    void aSettingThatMeansNothingIsNamedWithTheNearest() {
        assertThatThrownBy(() -> mapped("crm", "a,b\n", "contcat", "Who"))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("log.crm.contcat means nothing")
                .hasMessageContaining("Did you mean log.crm.contact?");
    }

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
    void namesThatAreNotClearAreToldWithWhoCouldBeMeant() throws Exception {
        Path log = Files.writeString(
                dir.resolve("interactions.csv"),
                "date,contact\n2024-03-07,Kim Lee\n2024-03-07,Ada Exampel\n2024-03-07,Ada Example\n2024-03-07,Sam Owner\n");
        Loaded<History> loaded = Reader.read(List.of(export), List.of(log), ReadOptions.defaults());
        assertThat(loaded.value().coverage().unclear())
                .extracting(UnclearName::name, UnclearName::ambiguous, UnclearName::candidates)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Kim Lee",
                                true,
                                List.of(
                                        "https://www.linkedin.com/in/kim-lee-1",
                                        "https://www.linkedin.com/in/kim-lee-2")),
                        org.assertj.core.groups.Tuple.tuple("Ada Exampel", false, List.of("Ada Example")));
        assertThat(last(loaded).leftOut()).isEqualTo(Map.of(LeftOutRule.AMBIGUOUS_NAME, 1L, LeftOutRule.SELF, 1L));
        assertThat(ShareSafe.of(loaded.value()).coverage().unclear()).isEmpty();
    }

    @Test
    void isoDatesAreUnderstoodWhateverShapeIsNamed() throws Exception {
        Path log = Files.writeString(
                dir.resolve("interactions.csv"), "date,contact\n2024-03-07,Ada Example\n8/3/2024,Ada Example\n");
        ReadOptions options = new ReadOptions(
                java.util.Optional.empty(),
                java.time.ZoneOffset.UTC,
                java.util.Optional.of(LocalDate.parse("2024-12-31")),
                java.util.Optional.of("d/M/yyyy"),
                java.util.Optional.empty());
        assertThat(rows(Reader.read(List.of(export), List.of(log), options)))
                .containsExactlyInAnyOrder("2024-03-07 Ada Example", "2024-03-08 Ada Example");
    }

    /** Three Thursdays at 10:00 in Berlin; the second is dropped and the third moved, both named in UTC; one is added. */
    @Test
    void momentsAreTheSameWhateverZoneTheyAreWrittenIn() throws Exception {
        Loaded<History> loaded = calendar("""
                BEGIN:VEVENT
                UID:w
                DTSTART;TZID=Europe/Berlin:20240307T100000
                RRULE:FREQ=WEEKLY;COUNT=3
                RDATE:20240405T090000Z
                EXDATE:20240314T090000Z
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:w
                RECURRENCE-ID:20240321T090000Z
                DTSTART;TZID=Europe/Berlin:20240322T100000
                ATTENDEE:mailto:ada@example.org
                END:VEVENT
                """);
        assertThat(rows(loaded))
                .containsExactlyInAnyOrder(
                        "2024-03-07 Ada Example", "2024-03-22 Ada Example", "2024-04-05 Ada Example");
        assertThat(last(loaded).leftOut()).containsOnly(Map.entry(LeftOutRule.CANCELLED, 2L));
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

    @Test
    void aDateFormatThatMeansNothingIsOneClearLine() {
        for (String format : List.of("foo", "yyyy-dd-MM")) {
            assertThatThrownBy(() -> mapped("crm", "a,b\n1,2\n", "date", "a", "contact", "b", "date-format", format))
                    .isInstanceOf(CannotRead.class)
                    .hasMessageContaining("date format " + format);
        }
    }

    @Test
    void anAddressBesideTwoNamesOrAnotherAliasIsAContradiction() throws Exception {
        Path aliases = Files.writeString(dir.resolve("aliases.csv"), "Addie,https://www.linkedin.com/in/ada-example\n");
        Path log = Files.writeString(
                dir.resolve("interactions.csv"),
                "date,contact,url\n2024-03-07,Addie,https://www.linkedin.com/in/ben-birch\n"
                        + "2024-03-07,Ada Example;Ben Birch,https://www.linkedin.com/in/ada-example\n");
        ReadOptions options = new ReadOptions(
                java.util.Optional.empty(),
                java.time.ZoneOffset.UTC,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.of(aliases));
        Loaded<History> loaded = Reader.read(List.of(export), List.of(log), options);
        assertThat(loaded.value().log()).isEmpty();
        assertThat(last(loaded).rejected()).extracting(row -> row.reason()).containsOnly(RejectReason.CONTRADICTION);
    }
}
