package dev.rapport.read.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.read.Exports;
import dev.rapport.read.csv.CannotRead;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archive may hold and unpack to, and that nothing is unpacked that is not needed. */
class ArchiveLimitsTest {
    @TempDir
    Path dir;

    private static Map<String, byte[]> export() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("Connections.csv", Exports.bytes(Exports.PEOPLE));
        entries.put("Profile.csv", Exports.bytes(Exports.PROFILE));
        return entries;
    }

    @Test
    void whatIsNoTableIsNotUnpackedInAZipInsideAZipEither() throws Exception {
        Path inner = dir.resolve("inner.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(inner))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("film.mp4"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
            for (Map.Entry<String, byte[]> entry : export().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        // 600 MB at more than a hundred to one would be refused, were they unpacked.
        Path outer = Exports.zip(dir.resolve("outer.zip"), Map.of("inner.zip", Files.readAllBytes(inner)));
        assertThat(Exports.people(Exports.read(outer).value())).containsExactly("Ada Example", "Ben Birch");
    }

    @Test
    void tooManyFilesAreRefusedInEveryZip() throws Exception {
        Path many = dir.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i <= ArchiveLimits.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
            }
        }
        assertThatThrownBy(() -> Exports.read(many))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("more than 10000 entries");
        Path outer = Exports.zip(dir.resolve("outer.zip"), Map.of("many.zip", Files.readAllBytes(many)));
        assertThatThrownBy(() -> Exports.read(outer))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("more than 10000 entries");
    }

    @Test
    void limitsHoldWhateverTheDirectorySays() throws Exception {
        ArchiveLimits limits = new ArchiveLimits();
        assertThatThrownBy(() -> limits.unpacked("x", Long.MAX_VALUE, ArchiveLimits.MOST_OF_ENTRY + 1, 1))
                .isInstanceOf(ZipException.class)
                .hasMessageContaining("512 MB");
        assertThatThrownBy(() -> limits.unpacked("x", 0, ArchiveLimits.RATIO_FROM + 1, 1))
                .hasMessageContaining("a hundred times");
        int piece = 1 << 30;
        for (int i = 0; i < 3; i++) {
            limits.unpacked("x", 1 << 20, 1 << 20, piece);
        }
        assertThatThrownBy(() -> limits.unpacked("x", 1 << 20, 1 << 20, piece)).hasMessageContaining("4 GB");
    }

    @Test
    void zipsInsideAreHeldUpToALimitInAll() throws Exception {
        ArchiveLimits limits = new ArchiveLimits();
        assertThat(limits.hold(new ByteArrayInputStream(new byte[40 << 20])))
                .hasValueSatisfying(all -> assertThat(all).hasSize(40 << 20));
        assertThat(limits.hold(new ByteArrayInputStream(new byte[30 << 20]))).isEmpty();
        assertThat(limits.hold(new ByteArrayInputStream(new byte[20 << 20])))
                .hasValueSatisfying(all -> assertThat(all).hasSize(20 << 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M\u00FCller/Connections.csv", "caf\u00E9\\Connections.csv", "export\\Connections.csv"})
    void namesOfAnOldDosAndBackslashesAreRead(String name) throws Exception {
        Path zip = dir.resolve("dos.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, Charset.forName("IBM437"))) {
            packed.putNextEntry(new ZipEntry(name));
            packed.write(Exports.bytes(Exports.PEOPLE));
        }
        assertThat(Exports.people(Exports.read(zip).value())).containsExactly("Ada Example", "Ben Birch");
        Path outer = Exports.zip(dir.resolve("outer.zip"), Map.of("dos.zip", Files.readAllBytes(zip)));
        assertThat(Exports.people(Exports.read(outer).value())).containsExactly("Ada Example", "Ben Birch");
    }

    @Test
    void aZipInsideThatIsTooDamagedToReadCostsOnlyItself() throws Exception {
        byte[] whole = Files.readAllBytes(Exports.zip(dir.resolve("inner.zip"), export()));
        Map<String, byte[]> entries = export();
        entries.put("half.zip", Arrays.copyOf(whole, whole.length / 2));
        Path outer = Exports.zip(dir.resolve("outer.zip"), entries);
        assertThat(Exports.read(outer).intake().get(0).remarks())
                .anyMatch(remark -> remark.contains("half.zip") && remark.endsWith("was passed over"));
    }
}
