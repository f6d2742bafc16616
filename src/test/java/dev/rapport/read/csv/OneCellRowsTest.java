package dev.rapport.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Exports;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comma file that was opened and saved where lists are separated by semicolons: each row is one cell. */
class OneCellRowsTest {
    @TempDir
    Path dir;

    /** As Excel reads and writes a file whose lines hold no semicolon, in such a country. */
    private static String saved(String file) {
        return file.lines()
                .map(line -> {
                    // A quote at the beginning quotes up to the next; the rest of the line belongs to the cell.
                    int close = line.startsWith("\"") ? line.indexOf('"', 1) : -1;
                    String cell = close < 0 ? line : line.substring(1, close) + line.substring(close + 1);
                    return cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
                })
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String file) {
        return file.lines()
                .map(line -> '"' + line.replace(",", "\",\"") + '"')
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(String text) throws Exception {
        StringWriter all = new StringWriter();
        new OneCellRows(new StringReader(text)).transferTo(all);
        return all.toString();
    }

    @Test
    void whatWasThereBeforeIsThereAgain() throws Exception {
        String file =
                "date,contact,note\r\n2024-03-09,\"Quill, Ada\",\"she said \"\"hello\"\"\"\r\n2024-03-10,Ben,plain\r\n"
                        + "2024-03-11,Ada,\"two\r\nlines, and \"\"more\"\"\"\r\n";
        String saved = saved(file);
        assertThat(saved).contains("\r\n\"2024-03-09,\"\"Quill, Ada\"\",").contains("\r\n2024-03-10,Ben,plain\r\n");
        assertThat(read(saved)).isEqualTo(file);
        assertThat(read(saved.replace("\r\n", ";;\r\n"))).isEqualTo(file);
        assertThat(read(saved.strip())).isEqualTo(file.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c\n1,2,3\n",
                "a,b,c\n\"1\",\"2\",\"3\"\n",
                "\"a\",\"b\"\n\"1\",\"2\"\n",
                "a;b\n\"1, \"\"2\"\"\";3\n",
                "\"When exporting, note: some are missing, see \"\"here\"\"\"\na;b\n\"1, \"\"2\"\", 3, 4\";3\n",
                "#\na,b,c\nsep=,\n\"a\";\"b\"\n\"1, \"\"2\"\", 3, 4\";\"3\"\n",
                "\"Notes, mine\"\na;b\n\"1, \"\"2\"\", 3, 4\";3\n",
                "a;b\n1;\"hello, you\nthere, you\n\";\"x, \"\"y\"\", z\"\n\"1, \"\"2\"\", 3\";4\n",
                "a,b\n\"x\"\n1,2\n",
                "a,b\n1,\"2\n\"\"3\"\"\"\n",
                "",
                "\n",
                "\"Notes, of mine\"\na,b\n1,2\n"
            })
    void otherFilesComeThroughAsTheyAre(String text) throws Exception {
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void aLargeFileIsTakenApartLineByLine() throws Exception {
        Random random = new Random(7);
        StringBuilder file = new StringBuilder("a,b,c\r\n");
        for (int i = 0; i < 20_000; i++) {
            String word = "x".repeat(random.nextInt(20));
            file.append(i).append(",\"").append(word).append(", \"\"y\"\"\",z\r\n");
        }
        assertThat(read(saved(file.toString()))).isEqualTo(file.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {30_000, 33_000, 70_000, 900_000})
    void aFirstRowLongerThanWhatIsLookedAtFirstIsTakenApart(int length) throws Exception {
        String file = "a,b,c\r\n1,\"" + "x".repeat(length) + ", \"\"y\"\"\",z\r\n" + "2,3,4\r\n".repeat(9000)
                + "5,\"6, \"\"7\"\"\",8\r\n";
        assertThat(read(saved(file))).isEqualTo(file);
        assertThat(read(file)).isEqualTo(file);
    }

    @Test
    void anExportSavedThatWayIsReadAsBefore() throws Exception {
        String messages = quoted(Exports.HEADER
                + Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello there")
                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "hi"));
        String people = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Ada,Example,https://www.linkedin.com/in/ada-example,,\"Nordwind, Seehof\",Baker,07 Mar 2024\n"
                + "Ben,Birch,https://www.linkedin.com/in/ben-birch,,Nordwind,Baker,08 Mar 2024\n";
        Map<String, String> before =
                Map.of("messages.csv", messages, "Connections.csv", people, "Profile.csv", Exports.PROFILE);
        Map<String, String> after = Map.of(
                "messages.csv", saved(messages), "Connections.csv", saved(people), "Profile.csv", Exports.PROFILE);
        Loaded<History> whole = Exports.read(Exports.folder(dir.resolve("a"), before));
        Loaded<History> saved = Exports.read(Exports.folder(dir.resolve("b"), after));
        assertThat(Exports.said(saved.value())).hasSize(2).isEqualTo(Exports.said(whole.value()));
        assertThat(saved.value().contacts()).isEqualTo(whole.value().contacts());
        assertThat(List.of(Exports.intake(saved, "messages"), Exports.intake(saved, "connections")))
                .allSatisfy(file -> {
                    assertThat(file.rejected()).isEmpty();
                    assertThat(file.remarks())
                            .contains("a spreadsheet has made one cell of each row; it was read as what stands in it");
                });
    }
}
