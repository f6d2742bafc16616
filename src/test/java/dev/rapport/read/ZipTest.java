package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as LinkedIn, browsers and accidents make them. */
class ZipTest {
    @TempDir
    Path dir;

    private static final byte[] TALK = Exports.bytes(
            Exports.HEADER + Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello there"));

    private Path export(String name, String folder) throws Exception {
        return Exports.zip(
                dir.resolve(name),
                Map.of(
                        folder + "messages.csv",
                        TALK,
                        folder + "Profile.csv",
                        Exports.bytes(Exports.PROFILE),
                        folder + "Connections.csv",
                        Exports.bytes(Exports.PEOPLE)));
    }

    @ParameterizedTest
    @CsvSource({"Basic_LinkedInDataExport_04-01-2024.zip,''", "Basic (1).zip,Basic/", "Basic.zip.zip,a/b/"})
    void readsTheZipWhateverItsNameAndTopFolder(String name, String folder) throws Exception {
        assertThat(Exports.said(Exports.read(export(name, folder)).value()))
                .containsExactly("Ada Example > 2024-04-01T10:00:00Z 10");
    }

    @Test
    void opensAnExportInsideAZip() throws Exception {
        byte[] inner = Files.readAllBytes(export("inner.zip", ""));
        Path outer = Exports.zip(dir.resolve("outer.zip"), Map.of("inner.zip", inner));
        assertThat(Exports.said(Exports.read(outer).value())).hasSize(1);
    }

    @Test
    void passesOverAnUnsafeNameAndWritesNothing() throws Exception {
        Path zip = Exports.zip(
                dir.resolve("slip.zip"),
                Map.of("../messages.csv", TALK, "Connections.csv", Exports.bytes(Exports.PEOPLE)));
        assertThat(Exports.read(zip).intake().get(0).remarks()).anyMatch(remark -> remark.contains("unsafe name"));
        try (var left = Files.list(dir)) {
            assertThat(left).containsExactly(zip);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.csv", "Connections.csv"})
    void aFlippedByteIsRefused(String entry) throws Exception {
        Path zip = export("flipped.zip", "");
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[text.indexOf(entry) + entry.length() + 20] ^= 4;
        Files.write(zip, bytes);
        assertThatThrownBy(() -> Exports.read(zip))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("flipped.zip")
                .hasMessageContaining("Download it again");
    }

    @Test
    void anyFlippedByteIsRefusedOrHarmless() throws Exception {
        Path zip = export("flipped.zip", "");
        byte[] bytes = Files.readAllBytes(zip);
        for (int at = 0; at < bytes.length; at += 2) {
            byte[] broken = bytes.clone();
            broken[at] = (byte) (broken[at] ^ 1 << (at % 8));
            Path file = Files.write(dir.resolve("broken.zip"), broken);
            try {
                assertThat(Exports.people(Exports.read(file).value()))
                        .as("byte " + at)
                        .isSubsetOf("Ada Example", "Ben Birch", "Sam Owner");
            } catch (CannotRead refused) {
                assertThat(refused).as("byte " + at).hasMessageContaining("broken.zip");
            }
        }
    }

    /** A comment that says it is UTF-8 and is none: the list of files cannot be read, with --log as little as without. */
    @Test
    void aListOfFilesThatHoldsWhatIsNoTextIsRefused() throws Exception {
        Path zip = dir.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            ZipEntry entry = new ZipEntry("caf\u00e9/messages.csv");
            entry.setComment("caf\u00e9");
            out.putNextEntry(entry);
            out.write(TALK);
        }
        byte[] bytes = Files.readAllBytes(zip);
        int comment = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("caf\u00c3\u00a9");
        bytes[comment + 4] = 'x';
        Files.write(zip, bytes);
        assertThatThrownBy(() -> Exports.read(zip))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("the list of its files is damaged");
        assertThatThrownBy(() -> Reader.read(List.of(), List.of(zip), ReadOptions.defaults()))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("the list of its files is damaged");
    }

    @Test
    void aBrokenZipInsideAZipIsRefused() throws Exception {
        byte[] inner = Files.readAllBytes(export("inner.zip", ""));
        for (int at = 0; at < inner.length; at += 3) {
            byte[] broken = inner.clone();
            broken[at] = (byte) (broken[at] ^ 1 << (at % 8));
            Path outer = Exports.zip(dir.resolve("outer.zip"), Map.of("inner.zip", broken));
            try {
                Exports.read(outer);
            } catch (CannotRead refused) {
                assertThat(refused.getMessage()).containsAnyOf("outer.zip", "nothing in the input carries a date");
            }
        }
    }

    @Test
    void anEncryptedZipIsToldApart() throws Exception {
        Path zip = export("locked.zip", "");
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i + 10 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }
        Files.write(zip, bytes);
        assertThatThrownBy(() -> Exports.read(zip))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("encrypted");
    }

    @ParameterizedTest
    @CsvSource({
        "<!DOCTYPE html><html>,a web page",
        "'',is empty",
        "PK garbage,damaged",
        "hello,neither a zip nor a folder"
    })
    void aFileThatIsNoZipIsToldApart(String content, String words) throws Exception {
        Path file = Files.writeString(dir.resolve("x.zip"), content);
        assertThatThrownBy(() -> Exports.read(file))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining(words);
    }

    @Test
    void anArchiveOfSomethingElseIsRefused() throws Exception {
        Path zip = Exports.zip(dir.resolve("x.zip"), Map.of("holiday.csv", Exports.bytes("a,b\n1,2\n")));
        assertThatThrownBy(() -> Exports.read(zip))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("holds none of the files");
    }

    @ParameterizedTest
    @CsvSource({
        "takeout-20261021T000000Z-001.zip,give it with --log",
        "contacts.xlsx,a spreadsheet's own file",
        "x.zip,Expected at least one of"
    })
    void anArchiveOfSomethingElseSaysWhatToDoWithIt(String name, String words) throws Exception {
        Path zip = Exports.zip(dir.resolve(name), Map.of("holiday.csv", Exports.bytes("a,b\n1,2\n")));
        assertThatThrownBy(() -> Exports.read(zip))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("holds none of the files")
                .hasMessageContaining(words);
    }

    @Test
    void aFilePackedByGzipIsToBeUnpacked() throws Exception {
        Path file = Files.write(dir.resolve("export.tar.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
        assertThatThrownBy(() -> Exports.read(file))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("packed by gzip: unpack it first");
    }

    @Test
    void aStrayFileInTheInboxHidesNoExportBesideIt() throws Exception {
        export("Basic_LinkedInDataExport_05-01-2024.zip", "");
        Files.writeString(dir.resolve("Connections.csv"), "<html>Sign in</html>");
        Loaded<History> loaded = Exports.read(dir);
        assertThat(Exports.said(loaded.value())).isNotEmpty();
        assertThat(loaded.intake()).anyMatch(file -> !file.rejected().isEmpty());
    }

    @Test
    void anEmptyInboxIsNoMonthEvenIfALogIsGivenBesideIt() throws Exception {
        Path inbox = Files.createDirectory(dir.resolve("inbox"));
        Path log = Files.writeString(dir.resolve("interactions.csv"), "date,contact\n2024-04-01,Ada Example\n");
        assertThatThrownBy(() -> Reader.read(List.of(inbox), List.of(log), ReadOptions.defaults()))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("no LinkedIn export was found in " + inbox);
    }
}
