package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.Exports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and broken archives, given to the program as a person would: one clear line, the right exit code, no debris. */
class BrokenArchivesTest {
    private static final String PEOPLE = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "Ada,Example,https://www.linkedin.com/in/ada-example,,Northwind,Baker,07 Mar 2024\n";

    @TempDir
    private Path folder;

    private Path inbox;

    @BeforeEach
    void prepare() throws IOException {
        inbox = Files.createDirectories(folder.resolve("a/b/inbox"));
    }

    /** An archive of one file and a profile. */
    private static byte[] zip(String name, byte[] content) throws IOException {
        return Exports.zipped(new TreeMap<>(Map.of(name, content, "Profile.csv", Exports.bytes(Exports.PROFILE))));
    }

    private static byte[] export() throws IOException {
        return zip("Connections.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));
    }

    private Said report(byte[] archive) throws Exception {
        String export = Files.write(inbox.resolve("export.zip"), archive).toString();
        return Said.by("report", export, "--out", inbox.resolve("reports").toString(), "--formats", "json");
    }

    /** Refused in one line that names the archive and says why; nothing is left behind. */
    private void assertRefused(Said started, String why) throws IOException {
        assertThat(started.code()).as("%s", started).isEqualTo(4);
        assertThat(started.out()).as("%s", started).isEmpty();
        assertThat(started.err().lines().findFirst().orElse(""))
                .as("%s", started)
                .startsWith("error: ")
                .contains(why);
        assertThat(started.err()).as("%s", started).doesNotContain("\tat ");
        assertThat(left()).containsExactly("a/b/inbox/export.zip");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anEntryThatClimbsOutIsPassedOver() throws Exception {
        Said started = report(zip("../../Connections.csv", PEOPLE.getBytes(StandardCharsets.UTF_8)));
        assertRefused(started, "nothing in the input carries a date");
        Said check = Said.by("check", inbox.resolve("export.zip").toString());
        assertThat(check.out() + check.err()).as("%s", check).doesNotContain("\tat ");
        assertThat(left()).containsExactly("a/b/inbox/export.zip");
    }

    @Test
    void anEncryptedZipIsRefused() throws Exception {
        byte[] bytes = export();
        for (int i = 0; i + 10 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }
        assertRefused(report(bytes), "export.zip is encrypted");
    }

    @Test
    void aFlippedByteIsRefused() throws Exception {
        byte[] bytes = export();
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Connections.csv");
        bytes[entry + 15 + 40] ^= 4;
        assertRefused(report(bytes), "export.zip: ");
    }

    @Test
    void aZipCutShortIsRefused() throws Exception {
        byte[] bytes = export();
        assertRefused(
                report(java.util.Arrays.copyOf(bytes, bytes.length / 2)), "is a zip that is damaged or cut short");
    }

    /** As of an archiver that knows bzip2 (12), Deflate64 (9) or LZMA (14): nothing is damaged. */
    @ParameterizedTest
    @ValueSource(bytes = {9, 12, 14})
    void aZipThatIsPackedInAnotherWayIsToldFromADamagedOne(byte method) throws Exception {
        byte[] bytes = export();
        for (int at = 0; at + 12 < bytes.length; at++) {
            boolean listed = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
            if (listed) {
                bytes[at + 10] = method;
            }
        }
        assertRefused(report(bytes), "export.zip is packed in a way that few programs know.");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws Exception {
        byte[] other = zip("Connect.csv", PEOPLE.getBytes(StandardCharsets.UTF_8));
        String twice = new String(other, StandardCharsets.ISO_8859_1).replace("Profile.csv", "Connect.csv");
        assertRefused(report(twice.getBytes(StandardCharsets.ISO_8859_1)), "two files of one name (Connect.csv)");
    }

    @Test
    void aSpreadsheetAndAWebPageAreRefused() throws Exception {
        assertRefused(report("<!DOCTYPE html><html>Sign in</html>".getBytes(StandardCharsets.UTF_8)), "is a web page");
        assertRefused(report(zip("xl/worksheets/sheet1.xml", new byte[100])), "nothing in the input carries a date");
        assertRefused(report(new byte[0]), "is empty");
    }

    @Test
    void anExportInsideAZipIsRead() throws Exception {
        Said started = report(Exports.zipped(Map.of("Basic_LinkedInDataExport.zip", export())));
        assertThat(started.code()).as("%s", started).isZero();
        assertThat(started.out()).as("%s", started).contains(" rows read: 2 used");
    }
}
