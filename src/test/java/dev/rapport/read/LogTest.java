package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.OwnWords;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interaction log, with the habits of people and spreadsheets. */
class LogTest {
    private static final String KIND = "interaction log";

    @TempDir
    Path dir;

    private Loaded<History> read(String log) throws Exception {
        return Exports.logged(dir.resolve("x"), log, ReadOptions.defaults());
    }

    private static List<String> who(Loaded<History> loaded) {
        return loaded.value().log().stream()
                .map(row -> loaded.value().contacts().get(row.contact()).name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,contact,channel,direction",
                "When,Name,Type,Way",
                "DAY,Person,medium,way",
                "\uFEFFdate;who;channel;direction",
                "day,With,type,direction"
            })
    void everyHeaderSynonymIsUnderstood(String header) throws Exception {
        String row = "2024-03-09,ada  EXAMPLE,email,\r\n";
        Loaded<History> loaded = read(header + "\r\n" + (header.indexOf(';') > 0 ? row.replace(',', ';') : row));
        assertThat(who(loaded)).containsExactly("Ada Example");
        Logged logged = loaded.value().log().get(0);
        assertThat(logged.direction()).isEqualTo(Direction.OUT);
        assertThat(logged.directionStated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"call,CALL", "video,CALL", "coffee,MEETING", "gift,HELP", "intro,INTRODUCTION", "pigeon,CONTACT"})
    void theKindFollowsTheChannel(String channel, Logged.Kind kind) throws Exception {
        Logged row = read("date,contact,channel\n2024-03-09,Ada Example," + channel + "\n")
                .value()
                .log()
                .get(0);
        assertThat(row.kind()).isEqualTo(kind);
        assertThat(row.direction()).isEqualTo(Direction.BOTH);
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2024,ambiguous-date",
        "25/12/2024,ambiguous-date",
        "3.4.24,ambiguous-date",
        "30.02.2024,unknown-date",
        "31/06/2024 12:30,unknown-date",
        "2924-02-03,unknown-date",
        "0204-02-03,before-linkedin",
        "1970-01-01,before-linkedin",
        "1956-10-05,before-linkedin",
        "2024-02-30,unknown-date",
        "yesterday,unknown-date"
    })
    void noDateIsGuessed(String date, String reason) throws Exception {
        assertThat(Exports.rejected(read("date,contact\n" + date + ",Ada Example\n"), KIND))
                .containsExactly("2 " + reason);
    }

    @Test
    void aNamedDateShapeIsUsed() throws Exception {
        ReadOptions options = new ReadOptions(
                Optional.empty(), ZoneOffset.UTC, Optional.empty(), Optional.of("dd/MM/uuuu"), Optional.empty());
        Loaded<History> loaded = Exports.logged(
                dir.resolve("x"), "date,contact\n03/04/2024,Ada Example\n30/02/2024,Ada Example\n", options);
        assertThat(loaded.value().log()).extracting(Logged::on).hasToString("[2024-04-03]");
        assertThat(Exports.rejected(loaded, KIND)).containsExactly("3 unknown-date");
    }

    @Test
    void addressThenMailThenAliasThenNameSayWhoIsMeant() throws Exception {
        Path aliases = Files.writeString(dir.resolve("aliases.csv"), "alias,url\nAddie,linkedin.com/in/Ada-Example/\n");
        ReadOptions options = new ReadOptions(
                Optional.empty(), ZoneOffset.UTC, Optional.empty(), Optional.empty(), Optional.of(aliases));
        Loaded<History> loaded = Exports.logged(dir.resolve("x"), """
                date,contact,url,email
                2024-03-01,,https://de.linkedin.com/in/ADA-example/?x=1,
                2024-03-02,,,ADA@example.org
                2024-03-03,addie,,
                2024-03-04,Ada Example,,
                2024-03-05,Ben Birch,,ada@example.org
                2024-03-06,Ben Birch,linkedin.com/in/ada-example,
                2024-03-07,Nobody Known,,
                2024-03-08,,https://www.linkedin.com/in,
                """, options);
        assertThat(who(loaded))
                .containsExactly("Ada Example", "Ada Example", "Ada Example", "Ada Example", "Nobody Known");
        assertThat(Exports.rejected(loaded, KIND))
                .containsExactly("6 contradiction", "7 contradiction", "9 not-a-profile");
    }

    /** The last two are no profile's: nobody of that address is known, and other pages have addresses, too. */
    @ParameterizedTest
    @CsvSource({
        "in/ada-example, Ada Example, ''",
        "/in/Ada-Example/, Ada Example, ''",
        "ada-example, Ada Example, ''",
        "in/cy-cole, cy-cole, ''",
        "cy-cole, , 2 not-a-profile",
        "coffee, , 2 not-a-profile",
        "https://www.linkedin.com/pub/ada-example/1/2b3/4c5, , 2 not-a-profile",
        "https://example.org/ada, , 2 not-a-profile"
    })
    void anAddressMayBeShortAndMustBeAProfiles(String url, String person, String rejected) throws Exception {
        Loaded<History> loaded = Exports.logged(
                dir.resolve("x"),
                "date,contact,url\n2024-03-01,," + url + "\n2024-03-02,Ada Example,\n2024-03-03,Ada Example,\n",
                ReadOptions.defaults());
        assertThat(who(loaded)).hasSize(person == null ? 2 : 3).contains(person == null ? "Ada Example" : person);
        assertThat(String.join(";", Exports.rejected(loaded, KIND))).isEqualTo(rejected);
    }

    @Test
    void anAmbiguousNameJoinsNobodyAndSeveralNamesAreSeveralPeople() throws Exception {
        Path folder = dir.resolve("x");
        Exports.folder(
                folder,
                java.util.Map.of(
                        "Connections.csv",
                        Exports.PEOPLE
                                + "Ada,Example,https://www.linkedin.com/in/ada-2,,,,09 Mar 2024\n"
                                + "Zoe,Last,https://www.linkedin.com/in/zoe,,,,31 Dec 2024\n"));
        Path log = Files.writeString(
                dir.resolve("log.csv"),
                "date,contact\n2024-03-01,Ada Example\n2024-03-02,Ben Birch; Zoe Last\n2024-03-02,Ben Birch; Zoe Last\n");
        Loaded<History> loaded = Reader.read(List.of(folder), List.of(log), ReadOptions.defaults());
        assertThat(who(loaded)).containsExactlyInAnyOrder("Ben Birch", "Zoe Last");
        assertThat(Exports.intake(loaded, KIND).leftOut())
                .containsEntry(LeftOutRule.AMBIGUOUS_NAME, 1L)
                .containsEntry(LeftOutRule.DUPLICATE, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "hard", "1.5"})
    void easeOutOfRangeIsRejected(String ease) throws Exception {
        assertThat(Exports.rejected(read("date,contact,ease\n2024-03-01,Ada Example," + ease + "\n"), KIND))
                .containsExactly("2 not-a-number");
    }

    @Test
    void twoColumnsForOneThingAreRefused() {
        assertThatThrownBy(() -> read("date,name,who\n2024-03-01,Ada Example,Ben Birch\n"))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("contact");
    }

    @Test
    void aMailThatTwoBearMeansNobody() throws Exception {
        Path folder = Exports.folder(
                dir.resolve("x"),
                java.util.Map.of("Connections.csv", Exports.PEOPLE.replace("ben-birch,", "ben-birch,ada@example.org")));
        Path log = Files.writeString(dir.resolve("log.csv"), "date,email\n2024-03-01,ada@example.org\n");
        Loaded<History> loaded = Reader.read(List.of(folder), List.of(log), ReadOptions.defaults());
        assertThat(Exports.intake(loaded, KIND).leftOut()).containsEntry(LeftOutRule.AMBIGUOUS_NAME, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/d/yyyy", "MM/DD/YYYY", "d/yyyy", "H:mm", "MM/dd"})
    void aDateFormatThatTellsNoDayIsRefused(String pattern) {
        ReadOptions options = new ReadOptions(
                Optional.empty(), ZoneOffset.UTC, Optional.empty(), Optional.of(pattern), Optional.empty());
        assertThatThrownBy(() -> Exports.logged(dir.resolve("x"), "date,contact\n10/5/2026,Ada Example\n", options))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("date format " + pattern)
                .hasMessageContaining("M (not m");
    }

    @Test
    void whatTheOwnerWroteForThemselvesIsKept() throws Exception {
        Loaded<History> loaded = read("""
                date,contact,channel,topic,note,follow_up_by,promise
                2024-03-01,Ada Example,coffee,bus lines,"knows, by heart, https://www.linkedin.com/in/x and 3/7/24",,
                2024-03-02,Ada Example,call,N/A,,2024-03-09,the slides
                2024-03-03,Ada Example,call,,'=SUM(1),,an introduction
                2024-03-04,Ada Example,call,,,no,nothing after all
                """);
        List<Logged> log = loaded.value().log();
        assertThat(log)
                .extracting(row -> row.words().topic() + "|" + row.words().note() + "|"
                        + row.words().promise())
                .containsExactly(
                        "bus lines|knows, by heart, https://www.linkedin.com/in/x and 3/7/24|",
                        "||the slides",
                        "|=SUM(1)|an introduction",
                        "||nothing after all");
        assertThat(log)
                .extracting(row -> row.followUp()
                        .map(promise -> promise.due().map(Object::toString).orElse("some day")))
                .extracting(due -> due.orElse("none"))
                .containsExactly("none", "2024-03-09", "some day", "none");
    }

    /** They are nobody's business, so that nothing is refused over them; and they are shown in one line. */
    @Test
    void notesAreHeldLooselyAndNeverCostARow() throws Exception {
        String longest = "ä".repeat(600);
        Loaded<History> loaded =
                read("date,contact,note,channel,comment,topic\n2024-03-01,Ada Example,first,coffee,second\n"
                        + "2024-03-02,Ada Example,\"two\nlines\",coffee,,\n2024-03-03,Ada Example," + longest
                        + ",call,,\n");
        assertThat(loaded.value().log())
                .extracting(row -> row.words().note())
                .containsExactly("first", "two lines", "ä".repeat(500) + "…");
    }

    @Test
    void rowsThatSayDifferentThingsOfOneDayAreNoDuplicates() throws Exception {
        Loaded<History> loaded = read("date,contact,channel,note\n2024-03-01,Ada Example,call,in the morning\n"
                + "2024-03-01,Ada Example,call,in the evening\n2024-03-01,Ada Example,call,in the evening\n");
        assertThat(loaded.value().log())
                .extracting(row -> row.words().note())
                .containsExactly("in the morning", "in the evening");
    }

    @Test
    void withoutNotesTheSameRowsAreReadAndNothingIsKept() throws Exception {
        String log = "date,contact,channel,note,promise\n2024-03-01,Ada Example,call,in the morning,slides\n"
                + "2024-03-01,Ada Example,call,in the evening,\n";
        History without = Exports.logged(
                        dir.resolve("x"), log, ReadOptions.defaults().withoutNotes())
                .value();
        assertThat(without.log()).extracting(Logged::words).containsExactly(OwnWords.NONE, OwnWords.NONE);
        assertThat(without.log()).extracting(row -> row.followUp().isPresent()).containsExactly(true, false);
    }
}
