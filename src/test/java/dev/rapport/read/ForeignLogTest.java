package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.History;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that other tools have written as CSV, described by the person. */
class ForeignLogTest extends ForeignLogs {
    private Loaded<History> mapped(String name, String csv, String... settings) throws Exception {
        Files.writeString(dir.resolve(name + ".csv"), csv);
        Map<String, String> all = new HashMap<>();
        all.put("log." + name + ".file", name + ".csv");
        for (int i = 0; i < settings.length; i += 2) {
            all.put("log." + name + "." + settings[i], settings[i + 1]);
        }
        return Reader.read(List.of(export), List.of(), ReadOptions.defaults().with(MappingSettings.in(all, dir)));
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
