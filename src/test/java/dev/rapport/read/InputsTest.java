package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.date.ExportDates;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.found.ZipExport;
import dev.rapport.read.people.ProfileLinks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for in the files and folders that are given, how its bytes become text, and what is refused. */
class InputsTest {
    @TempDir
    Path dir;

    private static String decoded(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (java.io.Reader in = Decoding.of(new ByteArrayInputStream(bytes), () -> new ByteArrayInputStream(bytes))) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true",
        "UTF-8, false",
        "UTF-16LE, true",
        "UTF-16LE, false",
        "UTF-16BE, true",
        "UTF-16BE, false",
        "UTF-32LE, true",
        "UTF-32BE, true"
    })
    void everyUnicodeIsUnderstoodWithAndWithoutItsMark(Charset charset, boolean mark) throws IOException {
        String text = "From,To\nZo\u00eb,\u674e\n";
        assertThat(decoded(((mark ? "\uFEFF" : "") + text).getBytes(charset))).isEqualTo(text);
    }

    @Test
    void shortAndUndecodableTextsAreNotLost() throws IOException {
        assertThat(decoded(new byte[0])).isEmpty();
        assertThat(decoded(new byte[] {'a'})).isEqualTo("a");
        assertThat(decoded(new byte[] {(byte) 0xEF, (byte) 0xBB}))
                .as("no whole mark")
                .isEqualTo("\uFFFD");
        assertThat(decoded("a,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .as("not UTF-8 at all")
                .isEqualTo("a,\u00e9\n");
        assertThat(decoded("a\0b,c\n".getBytes(StandardCharsets.UTF_8)))
                .as("one NUL makes no UTF-16")
                .isEqualTo("a\0b,c\n");
        String far = "x".repeat(600) + "\u674e";
        assertThat(decoded(far.getBytes(StandardCharsets.UTF_8))).isEqualTo(far);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "https://www.linkedin.com/in/Ada-Example | ada-example",
                "http://de.linkedin.com/in/ada-example/details?x=1 | ada-example",
                "linkedin.com/in/ada-example#top | ada-example",
                "linkedin.com/in/ada-example and more | ada-example",
                "linkedin.com/in/zo%C3%AB-last | zo\u00eb-last",
                "linkedin.com/in/zoe\u0308-last | zo\u00eb-last",
                "linkedin.com/in/a+b%20c | a+b c",
                "linkedin.com/in/100%-sure | 100%-sure",
                "linkedin.com/company/northwind | ''",
                "linkedin.com/in/ | ''",
                "linkedin.com/in/AZ | az",
                "'' | ''"
            })
    void oneAddressHasOneKey(String url, String key) {
        assertThat(ProfileLinks.key(url)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "ada-example, ada-example",
        "zo\u00eb, zo\u00eb",
        "a b, a%20b",
        "a/b?c#d, a%2Fb%3Fc%23d",
        "100%, 100%25",
        "<x>, %3Cx%3E"
    })
    void aKeyLeadsToItsProfileAndNowhereElse(String key, String path) {
        assertThat(ProfileLinks.url(key)).isEqualTo("https://www.linkedin.com/in/" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-07 00:00:00 UTC, 1709769600",
        "2024-03-07 23:59:59 UTC, 1709855999",
        "2003-01-01 00:00:00 UTC, 1041379200",
        "2037-12-31 12:34:56 UTC, 2145875696",
        "2019-11-06T02:08:20, 1573006100"
    })
    void aMessagesMomentIsReadToTheSecond(String cell, long second) throws RowException {
        assertThat(ExportDates.message(cell, "")).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2038-01-01 00:00:00 UTC",
                "2002-12-31 00:00:00 UTC",
                "2024-03-07 24:00:00 UTC",
                "2024-03-07 00:60:00 UTC",
                "2024-03-07 00:00:60 UTC",
                "2024/03-07 00:00:00 UTC",
                "2024-03/07 00:00:00 UTC",
                "2024-03-07 00.00:00 UTC",
                "2024-03-07 00:00.00 UTC",
                "2024-03-07 00:00:0x UTC",
                "2024-03-07 00:00:0: UTC",
                "2024-03-07 00:00:0/ UTC",
                "2024-02-30 00:00:00 UTC",
                "2024-03-07 00:00:00 CET"
            })
    void aMomentThatIsNoneIsRefused(String cell) {
        assertThatThrownBy(() -> ExportDates.message(cell, "DATE")).isInstanceOf(RowException.class);
    }

    private static List<String> exports(Inputs inputs) throws CannotRead, IOException {
        try (OpenExports open = new OpenExports(inputs)) {
            return open.all().stream().map(FoundExport::name).toList();
        }
    }

    private static Map<String, byte[]> export() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("Connections.csv", Exports.bytes(Exports.PEOPLE));
        entries.put("Profile.csv", Exports.bytes(Exports.PROFILE));
        return entries;
    }

    @Test
    void entriesThatCouldEscapeArePassedOverAndSaidOnceEach() throws Exception {
        Map<String, byte[]> entries = export();
        for (String name : List.of("/abs.csv", "C:drive.csv", "back\\..\\slash.csv", "a/../up.csv")) {
            entries.put(name, Exports.bytes(Exports.PEOPLE));
        }
        entries.put("__MACOSX/Connections.csv", Exports.bytes("rubbish"));
        entries.put("folder/..dots.csv", Exports.bytes("a,b\n"));
        try (ZipExport zip = ZipExport.open(Exports.zip(dir.resolve("a.zip"), entries))) {
            assertThat(zip.parts())
                    .extracting(ExportSource.Part::path)
                    .containsExactly("Connections.csv", "Profile.csv", "folder/..dots.csv");
            assertThat(zip.remarks()).hasSize(4).containsOnly("an entry with an unsafe name was passed over");
        }
    }

    @Test
    void aFileThatUnpacksToAHundredTimesItsSizeIsRefused() throws Exception {
        Map<String, byte[]> entries = export();
        entries.put("messages.csv", Exports.bytes(Exports.HEADER + "x".repeat(3_000_000)));
        Path bomb = Exports.zip(dir.resolve("bomb.zip"), entries);
        assertThatThrownBy(() -> Exports.read(bomb))
                .hasMessageContaining("messages.csv unpacks to more than a hundred times its size");
        Path nested = Exports.zip(dir.resolve("nested.zip"), Map.of("inner.zip", Files.readAllBytes(bomb)));
        assertThatThrownBy(() -> Exports.read(nested)).hasMessageContaining("more than a hundred times its size");
        entries.put("messages.csv", Exports.bytes(Exports.HEADER + "x".repeat(90_000)));
        Path small = Exports.zip(dir.resolve("small.zip"), entries);
        assertThat(Exports.read(small).value().contacts())
                .as("under 100 kB no ratio counts")
                .hasSize(2);
    }

    @Test
    void anExportInsideAZipIsFoundWhateverLiesBesideIt() throws Exception {
        Map<String, byte[]> inner = new LinkedHashMap<>(export());
        inner.put("folder/", new byte[0]);
        inner.put("notes.txt", Exports.bytes("no table"));
        inner.put("../escape.csv", Exports.bytes("x"));
        byte[] zip = Files.readAllBytes(Exports.zip(dir.resolve("inner.zip"), inner));
        try (ZipExport outer =
                ZipExport.open(Exports.zip(dir.resolve("outer.zip"), Map.of("in.ZIP", zip, "read.me", new byte[3])))) {
            assertThat(outer.parts())
                    .extracting(ExportSource.Part::name)
                    .containsExactly("Connections.csv", "Profile.csv", "notes.txt");
        }
        try (ZipExport outer = ZipExport.open(
                Exports.zip(dir.resolve("both.zip"), Map.of("in.zip", zip, "top/Skills.csv", Exports.bytes("a\n"))))) {
            assertThat(outer.parts())
                    .extracting(ExportSource.Part::path)
                    .containsExactly(
                            "in.zip/Connections.csv", "in.zip/Profile.csv", "in.zip/notes.txt", "top/Skills.csv");
        }
    }

    @Test
    void foldersAreSearchedForExportsZipsAndLogs() throws Exception {
        Path folder = Exports.folder(dir.resolve("all/2024/export"), Map.of("Connections.csv", Exports.PEOPLE));
        Path zip = Exports.zip(dir.resolve("all/A.ZIP"), export());
        Path log = Files.writeString(dir.resolve("all/interactions.csv"), "date,contact\n");
        Path beside = Files.writeString(folder.resolve("Interactions.csv"), "date,contact\n");
        Files.writeString(dir.resolve("all/notes.csv"), "x\n");
        Inputs found = Inputs.find(List.of(dir.resolve("all")), List.of());
        assertThat(exports(found)).containsExactly("2024/export", "A.ZIP");
        assertThat(found.logs()).containsExactlyInAnyOrder(log.toRealPath(), beside.toRealPath());
        Inputs twice = Inputs.find(List.of(zip, dir.resolve("all"), zip), List.of(log));
        assertThat(exports(twice)).containsExactly("2024/export", "A.ZIP");
        assertThat(twice.logs()).hasSize(2);
    }

    @Test
    void aFolderOfLogsHoldsTablesCalendarsAndWhatOtherToolsHandOver() throws Exception {
        Path logs = Files.createDirectories(dir.resolve("logs"));
        Files.writeString(logs.resolve("b.csv"), "date,contact\n");
        Files.writeString(logs.resolve("a.ics"), "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
        Files.writeString(logs.resolve("c.txt"), "nothing");
        Files.writeString(logs.resolve("chat.txt"), "25/10/2026, 15:34 - Ada Example: hello\n");
        Files.writeString(
                logs.resolve("Inbox"), "From a@b Thu Oct 01 10:00:00 2026\nFrom: Ada <a@b.org>\nTo: c@d.org\n\nx\n");
        Files.writeString(logs.resolve("people.csv"), "person,snoozed_until,forgotten,url\n");
        Files.writeString(logs.resolve("aliases.csv"), "alias,url\n");
        Files.writeString(logs.resolve(".interactions.csv"), "date,contact\n");
        Exports.zip(logs.resolve("chat.zip"), Map.of("_chat.txt", Exports.bytes("25/10/2026, 15:34 - Ada: hi\n")));
        Exports.zip(logs.resolve("other.zip"), Map.of("readme.txt", Exports.bytes("nothing")));
        assertThat(Inputs.find(List.of(), List.of(logs)).logs())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("Inbox", "a.ics", "b.csv", "chat.txt", "chat.zip");
        Path empty = Files.createDirectories(dir.resolve("empty"));
        assertThatThrownBy(() -> Inputs.find(List.of(), List.of(empty)))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("no log was found in");
    }

    @Test
    void whatIsNotThereOrHoldsNothingIsSaid() throws Exception {
        Path empty = Files.createDirectories(dir.resolve("empty"));
        assertThatThrownBy(() -> exports(Inputs.find(List.of(empty), List.of())))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("no LinkedIn export was found in");
        assertThatThrownBy(() -> Inputs.find(List.of(), List.of()))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("there is nothing to read");
        assertThatThrownBy(() -> Inputs.find(List.of(dir.resolve("gone")), List.of()))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("there is no file or folder");
        assertThatThrownBy(() -> Inputs.find(List.of(), List.of(dir.resolve("gone.csv"))))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("there is no file or folder");
    }

    @Test
    void aFolderInsideTooManyFoldersIsNotSearchedAndALinkIsNotFollowed() throws Exception {
        Path deep = dir.resolve("deep");
        Path folder = deep;
        for (int i = 0; i < ExportSource.DEPTH; i++) {
            folder = folder.resolve("d" + i);
        }
        Exports.folder(folder, Map.of("Connections.csv", Exports.PEOPLE));
        assertThat(exports(Inputs.find(List.of(deep), List.of()))).containsExactly("d0/d1/d2/d3/d4/d5");
        Path deeper = dir.resolve("deeper");
        Exports.folder(
                deeper.resolve("one").resolve(deep.relativize(folder)), Map.of("Connections.csv", Exports.PEOPLE));
        assertThatThrownBy(() -> exports(Inputs.find(List.of(deeper), List.of())))
                .isInstanceOf(CannotRead.class);
        Path linked = Files.createDirectories(dir.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("elsewhere"), folder);
        assertThatThrownBy(() -> exports(Inputs.find(List.of(linked), List.of())))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("elsewhere: a link to a folder");
    }
}
