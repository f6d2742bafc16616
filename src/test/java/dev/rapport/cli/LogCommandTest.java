package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rapport log}: one line, whole or not at all, that the reader understands. */
class LogCommandTest {
    @TempDir
    Path dir;

    private Path log() {
        return dir.resolve("interactions.csv");
    }

    private Said log(String... words) {
        String[] args = new String[words.length + 3];
        args[0] = "log";
        System.arraycopy(words, 0, args, 1, words.length);
        args[words.length + 1] = "--log";
        args[words.length + 2] = log().toString();
        return Said.by(args);
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(log());
    }

    @Test
    void aFolderOfLogsIsNoPlaceForALine() {
        Said said = Said.by("log", "Ada Example", "--log", dir.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(" is a folder; name the file for the new line with --log FILE");
        assertThat(dir).isEmptyDirectory();
    }

    /** The whole file is one encoding: a line in UTF-8 would make every José of the others somebody else. */
    @Test
    void noLineInUtf8IsAddedToALogOfASpreadsheet() throws Exception {
        byte[] western = "date,contact,note\n2026-11-01,José Maçedo,café\n".getBytes(Charset.forName("windows-1252"));
        Files.write(log(), western);
        Said refused = log("Zoë Quill", "--date", "2026-11-07");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("windows-1252", "nothing was added", "UTF-8");
        assertThat(log()).hasBinaryContent(western);
        assertThat(log("Ada Example", "--date", "2026-11-07").code()).isZero();
        assertThat(Said.by("check", "--log", log().toString()).out()).contains("José Maçedo", "Ada Example");
    }

    @Test
    void aNewLogIsPrivateAndHasAllColumns() throws Exception {
        Said said = log(
                "Ada Example",
                "promised",
                "the, slides",
                "--date",
                "2026-11-07",
                "--channel",
                "call",
                "--ease",
                "4",
                "--follow-up-by",
                "2026-12-01");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Noted: Ada Example, call, 2026-11-07. Kept in");
        assertThat(lines())
                .containsExactly(
                        "date,contact,url,email,channel,direction,kind,event,minutes,topic,note,follow_up_by,promise,ease",
                        "2026-11-07,Ada Example,,,call,,,,,,\"promised the, slides\",2026-12-01,,4");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log())))
                .isEqualTo("rw-------");
    }

    @Test
    void anOldLogKeepsItsOrderItsWordsAndItsDelimiter() throws Exception {
        Files.writeString(log(), "Who;When;Colour;Notes\nBen Birch;2026-11-01;red;x");
        assertThat(log("Ada Example", "met", "--date", "2026-11-07").code()).isZero();
        assertThat(lines())
                .containsExactly("Who;When;Colour;Notes", "Ben Birch;2026-11-01;red;x", "Ada Example;2026-11-07;;met");
    }

    @Test
    void aColumnThatTheLogLacksIsNamedAndNothingIsWritten() throws Exception {
        Files.writeString(log(), "date,contact\n");
        Said said = log("Ada Example", "--ease", "3");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("has no column ease");
        assertThat(lines()).containsExactly("date,contact");
    }

    @Test
    void whatASpreadsheetWouldRunIsDisarmed() throws Exception {
        log("=HYPERLINK(1)", "--date", "2026-11-07");
        assertThat(lines().get(1)).startsWith("2026-11-07,'=HYPERLINK(1),");
    }

    @Test
    void aLinkIsNotWrittenThrough() throws Exception {
        Path other = Files.writeString(dir.resolve("other.csv"), "date,contact\n");
        Files.createSymbolicLink(log(), other);
        Said said = log("Ada Example");
        assertThat(said.code()).isEqualTo(5);
        assertThat(Files.readString(other)).isEqualTo("date,contact\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {".lock", ".writing", ".interactions.csv.lock"})
    void aNameThatRapportNeedsForItselfIsNoLog(String name) throws Exception {
        Path own = Files.writeString(dir.resolve(name), "date,contact\n");
        Said said = Said.by("log", "Ada Example", "--log", own.toString());
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err()).contains("rapport needs for itself");
        assertThat(Files.readString(own)).isEqualTo("date,contact\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--direction, outt, did you mean out?",
        "--kind, metting, did you mean meeting?",
        "--ease, 9, 'is not one of 1, 2, 3, 4, 5\n'",
        "--follow-up-by, soon, is not a date",
        "--follow-up-by, 2020-01-01, is before the day"
    })
    void whatMeansNothingIsSaidSo(String option, String value, String words) {
        Said said = log("Ada Example", option, value);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(words);
        assertThat(log()).doesNotExist();
    }

    @Test
    void twentyAtOnceAreTwentyLines() throws Exception {
        IntStream.range(0, 20).parallel().forEach(i -> log("Person " + i, "--date", "2026-11-07"));
        assertThat(lines()).hasSize(21).doesNotHaveDuplicates();
    }

    @Test
    void whatWasLoggedIsRead() throws Exception {
        log("Ada Example", "--date", "2026-11-07", "--channel", "coffee");
        assertThat(Said.by("check", "sample-data", "--log", log().toString()).out())
                .containsPattern("interactions.csv +1 read +1 used");
    }

    /** The next report would say of the line that it names no person. */
    @Test
    void aSignOrANumberIsNobody() {
        Path log = dir.resolve("signs.csv");
        for (String name : List.of("?", "--", "+31 6 1234", "Ada Example; ?")) {
            Said said = Said.by("log", "--log", log.toString(), "--", name);
            assertThat(said.code()).as(name).isEqualTo(2);
            assertThat(said.err()).contains("whom? The name says nobody");
        }
        assertThat(log).doesNotExist();
    }

    /** What was added goes again, whatever stands above it: a damaged line, a title, letters of another encoding. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,contact,channel,note\n2026-11-01,Ada Example,coffee,\"half a quote\n",
                "date,contact,channel,note\n2026-11-01,Ada Example,coffee,one,two,three\n",
                "My log\n\nwhen,contact,channel,note\n2026-11-01,Ada Example,coffee,\n",
                "sep=;\r\ndate;contact;channel;note\r\n2026-11-01;Ada Example;coffee;\r\n",
                "date|contact|channel|note\n2026-11-01|José Maçedo|café|\n",
                "note,channel,contact,date\n,coffee,Ada Example,2026-11-01\n",
            })
    void whatWasAddedIsTakenBack(String before) throws Exception {
        Files.write(log(), before.getBytes(Charset.forName("windows-1252")));
        byte[] there = Files.readAllBytes(log());

        assertThat(log("Ben Birch", "--channel", "call", "so, it \"went\"").code())
                .isZero();
        assertThat(log("Ada Example", "--undo").out()).contains("is not about that person and day");
        assertThat(log("Ben Birch", "--undo").out()).startsWith("Taken back: Ben Birch");
        assertThat(log()).hasBinaryContent(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date,contact\n2026-11-01,José Maçedo\n", "date,url\n2026-11-01,in/ben-birch\n"})
    void nothingIsTakenBackOfALogWithoutTheLine(String before) throws Exception {
        Files.write(log(), before.getBytes(Charset.forName("windows-1252")));

        Said said = log("Ben Birch", "--date", "2026-11-01", "--undo");
        assertThat(said.code()).as("%s", said).isZero();
        assertThat(said.out()).contains("is not about that person and day; nothing was changed");
        assertThat(log()).hasBinaryContent(before.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void theLineThatLacksAColumnIsTheOneThatNamesThem() throws Exception {
        Files.writeString(log(), "My log\n\ndate,contact\n2026-11-01,Ada Example\n");
        assertThat(log("Ada Example", "--channel", "call").err())
                .contains("has no column channel; add it to the line that names them");
    }
}
