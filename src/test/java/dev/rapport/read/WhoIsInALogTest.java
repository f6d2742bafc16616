package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.ReadOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a row of a log means that writes addresses, numbers, or nobody; and calls that came to nothing. */
class WhoIsInALogTest {
    private static final String KIND = "interaction log";

    @TempDir
    Path dir;

    private Loaded<History> read(String log, Optional<Path> aliases, LogMapping... mappings) throws Exception {
        Path export = Exports.folder(
                dir.resolve("x"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE
                                + "Dirk,Zandvoort,https://www.linkedin.com/in/dirk,dirk@zand.example,,,29 Nov 2026\n",
                        "Profile.csv",
                        Exports.PROFILE,
                        "Email Addresses.csv",
                        Exports.OWN_MAILS));
        List<Path> logs = log.isEmpty() ? List.of() : List.of(Files.writeString(dir.resolve("log.csv"), log));
        ReadOptions options = new ReadOptions(
                        Optional.empty(), ZoneOffset.UTC, Optional.empty(), Optional.empty(), aliases)
                .with(List.of(mappings));
        return Reader.read(List.of(export), logs, options);
    }

    private static List<String> rows(Loaded<History> loaded) {
        return loaded.value().log().stream()
                .map(row -> row.on() + " "
                        + loaded.value().contacts().get(row.contact()).name())
                .toList();
    }

    /** As people write them who do not know of semicolons; whoever is not known by exactly that name stays one name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Example; Ben Birch|Ada Example, Ben Birch",
                "Ada Example, Ben Birch|Ada Example, Ben Birch",
                "Ada Example,Ben Birch|Ada Example, Ben Birch",
                "ada example and BEN BIRCH|Ada Example, Ben Birch",
                "Ada Example & Ben Birch|Ada Example, Ben Birch",
                "Ada Example + Ben Birch + Ada Example|Ada Example, Ben Birch",
                "Ada Example / Ben Birch|Ada Example, Ben Birch",
                "Ada Example Ben Birch|Ada Example, Ben Birch",
                "Ada Example, Ben|Ada Example, Ben",
                "Ada and Ben Birch|Ada and Ben Birch",
                "Example, Ada|Example, Ada"
            })
    void knownPeopleWhoStandSideBySideAreSeveral(String cell, String people) throws Exception {
        Loaded<History> loaded = read("date,contact,channel\n2026-10-01,\"" + cell + "\",meeting\n", Optional.empty());
        assertThat(rows(loaded).stream()
                        .map(row -> row.substring(11))
                        .distinct()
                        .toList())
                .isEqualTo(
                        people.equals("Ada Example, Ben Birch")
                                ? List.of("Ada Example", "Ben Birch")
                                : List.of(people));
    }

    @Test
    void addressesAreKnownInWhicheverCellTheyStand() throws Exception {
        Loaded<History> loaded = read("""
                date,contact,email,channel
                2026-10-01,dirk@zand.example,,meeting
                2026-10-02,,sam@example.org,email
                2026-10-03,Ben Birch <ben@pine.example>,,email
                2026-10-04,,"Dirk Zandvoort <dirk@zand.example>",email
                2026-10-05,,"dirk@zand.example; ada@example.org",meeting
                2026-10-06,"dirk@zand.example, ada@example.org",,meeting
                2026-10-07,""" + "\"\"\"Example, Ada\"\" <ADA@example.org>\",,meeting\n", Optional.empty());
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-01 Dirk Zandvoort",
                        "2026-10-03 Ben Birch",
                        "2026-10-04 Dirk Zandvoort",
                        "2026-10-05 Ada Example",
                        "2026-10-05 Dirk Zandvoort",
                        "2026-10-06 Ada Example",
                        "2026-10-06 Dirk Zandvoort",
                        "2026-10-07 Ada Example");
        assertThat(Exports.intake(loaded, KIND).leftOut()).isEqualTo(Map.of(LeftOutRule.SELF, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada ada@example.org,,out-of-place",
        ",Ada at example.org,out-of-place",
        ",Ada ada@example.org,out-of-place",
        "Ada Example,a@x.example;b@x.example,contradiction",
        "Ben Birch <ada@example.org>,,contradiction"
    })
    void whatCouldMeanTwoThingsIsRejected(String contact, String mail, String reason) throws Exception {
        String row = "2026-10-01," + (contact == null ? "" : contact) + "," + (mail == null ? "" : mail) + "\n";
        assertThat(Exports.rejected(read("date,contact,email\n" + row, Optional.empty()), KIND))
                .containsExactly("2 " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alias,url\n", "", "\uFEFFalias;url\r\n", "alias\turl\n", "\"alias\";\"url\"\n"})
    void aliasesAreReadAsSpreadsheetsSaveThem(String header) throws Exception {
        char between = header.indexOf(';') > 0 ? ';' : header.indexOf('\t') > 0 ? '\t' : ',';
        String row = "Bibi Zoë" + between + "linkedin.com/in/ben-birch\r\n" + between + "\r\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            boolean mark = header.startsWith("\uFEFF");
            if (!mark || charset.equals(StandardCharsets.UTF_8)) {
                Path aliases = Files.write(dir.resolve("aliases.csv"), (header + row).getBytes(charset));
                assertThat(rows(read("date,contact\n2026-10-01,Bibi Zoë\n", Optional.of(aliases))))
                        .as(charset.name())
                        .containsExactly("2026-10-01 Ben Birch");
            }
        }
    }

    @Test
    void anAliasMayNameTheAddressesPathAloneBesideComments() throws Exception {
        Path aliases = Files.writeString(
                dir.resolve("aliases.csv"), "# family, and \"friends\nalias,url\nBibi,in/ben-birch\n# end\n");
        assertThat(rows(read("date,contact\n2026-10-01,Bibi\n", Optional.of(aliases))))
                .containsExactly("2026-10-01 Ben Birch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alias,url~Addie,somewhere | line 2 names no profile address",
                "Addie,linkedin.com/in/ada-example~Bibi,ben-birch | line 2 names no profile address",
                "A,linkedin.com/in/ada-example~a,linkedin.com/in/ben-birch | line 2 gives an alias a second profile"
            })
    void anAliasThatCannotBeFollowedIsRefusedAndNotPassedOver(String lines, String why) throws Exception {
        Path aliases = Files.writeString(dir.resolve("aliases.csv"), lines.replace('~', '\n') + "\n");
        assertThatThrownBy(() -> read("date,contact\n2026-10-01,Ada Example\n", Optional.of(aliases)))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining(why)
                .hasMessageContaining("alias,url");
    }

    @Test
    void aProfileAddressInPlaceOfTheNameMeansItsBearer() throws Exception {
        Loaded<History> loaded = read("""
                date,contact
                2026-10-01,https://www.linkedin.com/in/ben-birch
                2026-10-02,<linkedin.com/in/Ada-Example>
                """, Optional.empty());
        assertThat(rows(loaded)).containsExactly("2026-10-01 Ben Birch", "2026-10-02 Ada Example");
    }

    /** It may be meant so, as of two who share a name; it may be a slip, by which one's days are counted for the other. */
    @Test
    void anAliasThatTakesTheNameOfSomebodyElseIsSaid() throws Exception {
        Path aliases =
                Files.writeString(dir.resolve("aliases.csv"), "Ada Example,in/ben-birch\nAddie,in/ada-example\n");
        Loaded<History> read = read(
                "date,contact,url\n2026-10-01,Ada Example,\n2026-10-02,Ada Example,\n2026-10-03,Addie,\n"
                        + "2026-10-04,Ben Birch,\n",
                Optional.of(aliases));
        assertThat(Exports.intake(read, Intake.OWN_LOG).remarks())
                .containsOnlyOnce(
                        "line 2: the list of aliases (--aliases) gives this name to another person than the one"
                                + " who bears it in your network")
                .noneMatch(remark -> remark.contains("line 4") || remark.contains("Ada"));
        Path own = Files.writeString(dir.resolve("aliases.csv"), "Ada Example,in/ada-example\nBen,in/somebody-new\n");
        assertThat(Exports.intake(
                                read("date,contact\n2026-10-01,Ada Example\n2026-10-02,Ben\n", Optional.of(own)),
                                Intake.OWN_LOG)
                        .remarks())
                .noneMatch(remark -> remark.contains("aliases"));
    }

    @Test
    void aliasesMeanAddressesAndNumbersToo() throws Exception {
        Path aliases = Files.writeString(
                dir.resolve("aliases.csv"),
                "alias,url\nben@tallow.example,https://www.linkedin.com/in/ben-birch\n"
                        + "+31 6 123,https://www.linkedin.com/in/ada-example\n");
        Loaded<History> loaded = read(
                "date,contact,email\n2026-10-01,,BEN@tallow.example\n2026-10-02,+31 6 123,\n", Optional.of(aliases));
        assertThat(rows(loaded)).containsExactly("2026-10-01 Ben Birch", "2026-10-02 Ada Example");
    }

    @ParameterizedTest
    @CsvSource({
        "ben.birch@x.example,Ben Birch",
        "bbirch@x.example,Ben Birch",
        "birch.ben99@x.example,Ben Birch",
        "info@x.example,",
        "b@x.example,"
    })
    void anUnknownAddressIsUnclearWithTheNameItLooksLike(String mail, String name) throws Exception {
        Loaded<History> loaded = read("date,email\n2026-10-01," + mail + "\n", Optional.empty());
        assertThat(rows(loaded)).containsExactly("2026-10-01 " + mail);
        assertThat(loaded.value().coverage().unclear())
                .extracting(UnclearName::candidates)
                .containsExactly(name == null ? List.of() : List.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Missed", "missed_call", "Rejected", "BLOCKED", "Voicemail", "Refused", "No answer", "declined"})
    void aCallThatCameToNothingIsNoContact(String type) throws Exception {
        Loaded<History> loaded = read(
                "Type,Date,Contact,Duration\n" + type + ",2026-10-07 13:00:00,Ben Birch,0\n"
                        + "Outgoing,2026-10-08 13:00:00,Ada Example,60\nIncoming,2026-10-09 13:00:00,Ada Example,60\n",
                Optional.empty());
        assertThat(loaded.value().log())
                .extracting(Logged::direction, Logged::kind, Logged::channel)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Direction.OUT, Logged.Kind.CALL, "call"),
                        org.assertj.core.groups.Tuple.tuple(Direction.IN, Logged.Kind.CALL, "call"));
        assertThat(Exports.intake(loaded, KIND).leftOut()).isEqualTo(Map.of(LeftOutRule.NO_CONNECTION, 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(Unknown)", "unknown", "Private number", "+31 6 12345678", "Unbekannt"})
    void aCallerWithoutANameIsNobody(String caller) throws Exception {
        Files.writeString(
                dir.resolve("calls.csv"),
                "Call date,Call type,Caller name\n\"Oct 5, 2026 11:00:00\u202FAM\",Incoming," + caller
                        + "\n\"Oct 6, 2026 11:00:00 PM\",Answered Externally,Ada Example\n");
        LogMapping calls = MappingSettings.in(
                        Map.of(
                                "log.calls.file", "calls.csv",
                                "log.calls.date", "Call date",
                                "log.calls.date-format", "MMM d, yyyy h:mm:ss a",
                                "log.calls.contact", "Caller name",
                                "log.calls.direction", "Call type",
                                "log.calls.channel", "\"call\""),
                        dir)
                .get(0);
        Loaded<History> loaded = read("", Optional.empty(), calls);
        assertThat(rows(loaded)).containsExactly("2026-10-06 Ada Example");
        assertThat(Exports.intake(loaded, KIND).leftOut()).isEqualTo(Map.of(LeftOutRule.NO_PERSON, 1L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd.MM.yyyy HH:mm XXX | 05.10.2026 23:30 -02:00 | 2026-10-06",
                "dd.MM.yyyy HH:mm     | 05.10.2026 23:30        | 2026-10-06",
                "dd.MM.yyyy           | 05.10.2026              | 2026-10-05"
            })
    void anOffsetInANamedShapeCountsAndATimeIsOfTheLogsZone(String shape, String date, String day) throws Exception {
        Files.writeString(dir.resolve("tool.csv"), "When,Who\n" + date + ",Ada Example\n");
        LogMapping tool = MappingSettings.in(
                        Map.of(
                                "log.tool.file", "tool.csv",
                                "log.tool.date", "When",
                                "log.tool.date-format", shape,
                                "log.tool.zone", "America/Los_Angeles",
                                "log.tool.contact", "Who"),
                        dir)
                .get(0);
        assertThat(rows(read("", Optional.empty(), tool))).containsExactly(day + " Ada Example");
    }
}
