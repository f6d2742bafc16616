package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSVs that a configuration describes: people by number, calls of no time, and files known by their columns. */
class DescribedLogTest {
    private static final String BOOK = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Ada Example
            TEL:+31 6 12345678
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Ben Birch
            TEL:+31 6 87654321
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Cleo Birch
            TEL:+31 6 87654321
            END:VCARD
            """;

    private static final Map<String, String> ANY_CALLS = Map.of(
            "log.calls.date", "Wann",
            "log.calls.contact", "Wer",
            "log.calls.phone", "Nummer",
            "log.calls.duration", "Dauer",
            "log.calls.channel", "\"call\"",
            "log.calls.direction", "Art",
            "log.calls.direction.Ausgehend", "out",
            "log.calls.direction.Eingehend", "in");

    private static final String CALLS = "Wann;Wer;Nummer;Art;Dauer\n";

    @TempDir
    Path dir;

    private Path export;

    @BeforeEach
    void export() throws Exception {
        export = Exports.folder(
                dir.resolve("export"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "Kim,Lee,https://www.linkedin.com/in/kim-lee-1,,,,31 Dec 2024\n",
                        "Profile.csv",
                        Exports.PROFILE));
    }

    private Loaded<History> read(Map<String, String> settings, String csv) throws Exception {
        List<Path> logs = new ArrayList<>();
        logs.add(Files.writeString(dir.resolve("book.vcf"), BOOK));
        Path table = Files.writeString(dir.resolve("table.csv"), csv);
        if (settings.keySet().stream().noneMatch(key -> key.endsWith(".file"))) {
            logs.add(table);
        }
        return Reader.read(List.of(export), logs, ReadOptions.defaults().with(MappingSettings.in(settings, dir)));
    }

    private static List<String> people(Loaded<History> loaded) {
        return loaded.value().log().stream()
                .map(row -> loaded.value().contacts().get(row.contact()).name() + " " + row.direction())
                .toList();
    }

    private static Intake table(Loaded<History> loaded) {
        return loaded.intake().stream()
                .filter(file -> file.file().equals("table.csv"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNumberMeansWhoeverTheAddressBookSays() throws Exception {
        Loaded<History> loaded = read(
                ANY_CALLS,
                CALLS + "2024-03-07 10:00;Mama;06 12345678;Ausgehend;65\n"
                        + "2024-03-08 10:00;;+31612345678;Eingehend;65\n"
                        + "2024-03-09 10:00;(Unknown);0031612345678;Eingehend;65\n"
                        + "2024-03-10 10:00;+31 6 12345678;;Eingehend;65\n");
        assertThat(people(loaded))
                .containsExactly("Ada Example OUT", "Ada Example IN", "Ada Example IN", "Ada Example IN");
    }

    @Test
    void aNumberThatNobodyOrTwoBearMeansNobodyUnlessANameStandsBesideIt() throws Exception {
        Loaded<History> loaded = read(
                ANY_CALLS,
                CALLS + "2024-03-07 10:00;;0699999999;Ausgehend;65\n"
                        + "2024-03-08 10:00;;+31687654321;Eingehend;65\n"
                        + "2024-03-09 10:00;Ben Birch;+31687654321;Eingehend;65\n"
                        + "2024-03-10 10:00;;;Eingehend;65\n");
        assertThat(people(loaded)).containsExactly("Ben Birch IN");
        assertThat(table(loaded).leftOut())
                .isEqualTo(Map.of(
                        LeftOutRule.UNKNOWN_NUMBER, 1L,
                        LeftOutRule.AMBIGUOUS_NAME, 1L,
                        LeftOutRule.NO_PERSON, 1L));
    }

    @Test
    void aSecondHeaderIsNoRow() throws Exception {
        Map<String, String> settings = Map.of("log.met.date", "When", "log.met.contact", "Who");
        Loaded<History> loaded =
                read(settings, "When;Who\n2024-03-07 10:00;Ada Example\nWhen;Who\n2024-03-08 10:00;Ada Example\n");
        assertThat(table(loaded).leftOut()).isEqualTo(Map.of(LeftOutRule.HEADER_AGAIN, 1L));
        assertThat(table(loaded).rejected()).isEmpty();
    }

    @Test
    void aCallOfNoTimeWasNotAnswered() throws Exception {
        Loaded<History> loaded = read(
                ANY_CALLS,
                CALLS + "2024-03-07 10:00;Ada Example;;Ausgehend;0\n"
                        + "2024-03-08 10:00;Ada Example;;Ausgehend;00:00:00\n"
                        + "2024-03-09 10:00;Ada Example;;Ausgehend;0:10\n"
                        + "2024-03-10 10:00;Ada Example;;Ausgehend;\n");
        assertThat(people(loaded)).hasSize(2);
        assertThat(table(loaded).leftOut()).isEqualTo(Map.of(LeftOutRule.NO_CONNECTION, 2L));
    }

    @Test
    void withoutAFileADescriptionIsForEveryLogWithItsColumns() throws Exception {
        Map<String, String> two = new HashMap<>(ANY_CALLS);
        two.putAll(Map.of("log.crm.date", "Tag", "log.crm.contact", "Kunde", "log.crm.channel", "\"meeting\""));
        assertThat(people(read(two, CALLS + "2024-03-07;Ada Example;;Eingehend;9\n")))
                .containsExactly("Ada Example IN");
        assertThat(people(read(two, "Nr,Kunde,Tag\n1,Ben Birch,2024-03-07\n"))).containsExactly("Ben Birch BOTH");
    }

    @Test
    void aDescriptionComesBeforeWhatWeWouldMakeOfAFileButNotBeforeAnOwnLog() throws Exception {
        Map<String, String> mine = Map.of(
                "log.mine.date", "Date",
                "log.mine.contact", "Name",
                "log.mine.channel", "\"letter\"",
                "log.mine.direction", "Type");
        String calls = "Name,Number,Type,Date,Duration\nAda Example,1,in,2024-03-07,9\n";
        assertThat(read(mine, calls).value().log())
                .extracting(row -> row.channel())
                .containsExactly("letter");
        Map<String, String> greedy = Map.of("log.mine.date", "date", "log.mine.contact", "note");
        assertThat(people(read(greedy, "date,contact,note\n2024-03-07,Ada Example,Ben Birch\n")))
                .containsExactly("Ada Example BOTH");
    }

    @Test
    void anOwnLogMayHaveNumbers() throws Exception {
        Loaded<History> loaded = read(
                Map.of(), "date,contact,phone,channel\n2024-03-07,,06-12345678,call\n2024-03-08,,0699999999,call\n");
        assertThat(people(loaded)).containsExactly("Ada Example BOTH");
        assertThat(table(loaded).leftOut()).isEqualTo(Map.of(LeftOutRule.UNKNOWN_NUMBER, 1L));
    }

    /** Ten in the evening in UTC is the next day in Sydney; the words of its header would be known without a description, too. */
    @Test
    void aFileThatIsDescribedIsReadOnceAndByThatThoughItIsGivenAsALogToo() throws Exception {
        Path table = Files.writeString(dir.resolve("tool.csv"), "When,Who\n2024-12-07 22:00,Ada Example\n");
        Map<String, String> settings = Map.of(
                "log.tool.file", "tool.csv",
                "log.tool.date", "When",
                "log.tool.date-format", "yyyy-MM-dd HH:mm",
                "log.tool.contact", "Who",
                "log.tool.zone", "UTC");
        ReadOptions sydney = new ReadOptions(
                        Optional.empty(),
                        ZoneId.of("Australia/Sydney"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .with(MappingSettings.in(settings, dir));
        Loaded<History> loaded = Reader.read(List.of(export), List.of(table), sydney);

        assertThat(loaded.value().log()).extracting(row -> row.on().toString()).containsExactly("2024-12-08");
        assertThat(loaded.intake().stream().filter(file -> file.file().equals("tool.csv")))
                .hasSize(1);
    }
}
