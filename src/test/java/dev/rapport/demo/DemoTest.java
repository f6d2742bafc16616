package dev.rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator gives the same everywhere, and sample-data is what it gives. */
class DemoTest {
    @TempDir
    private Path dir;

    @Test
    void theSameSizeGivesTheSameBytesInAnotherLocaleAndZone() throws IOException {
        DemoSize size = new DemoSize(120, 900, 4);
        Demo.write(dir.resolve("one"), size);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Demo.write(dir.resolve("two"), size);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        sameFiles(dir.resolve("two"), dir.resolve("one"));
    }

    /** How well the zip is packed is the JDK's; what is in it is not. */
    @Test
    void sampleDataIsWhatTheGeneratorWritesToday() throws IOException {
        Demo.write(dir);
        Path sample = Path.of("sample-data");
        assertThat(entries(dir.resolve(Demo.EARLIER_EXPORT)))
                .hasSize(12)
                .isEqualTo(entries(sample.resolve(Demo.EARLIER_EXPORT)));
        Files.copy(
                sample.resolve(Demo.EARLIER_EXPORT),
                dir.resolve(Demo.EARLIER_EXPORT),
                StandardCopyOption.REPLACE_EXISTING);
        sameFiles(sample, dir);
    }

    @Test
    void sampleDataHoldsNothingElseButItsDescription() throws IOException {
        Demo.write(dir);
        List<Path> kept = files(Path.of("sample-data"));
        assertThat(kept).contains(Path.of("README.md")).hasSize(files(dir).size() + 1);
    }

    @Test
    void writingTwiceIntoOneFolderChangesNothing() throws IOException {
        DemoSize size = new DemoSize(100, 600, 3);
        Demo.write(dir.resolve("one"), size);
        Demo.write(dir.resolve("two"), size);
        Demo.write(dir.resolve("two"), size);
        sameFiles(dir.resolve("two"), dir.resolve("one"));
    }

    @Test
    void aLargerNetworkHasAboutTheMessagesAskedFor() throws IOException {
        Demo.write(dir, new DemoSize(1000, 12_000, 5));
        List<List<String>> rows = Csv.rows(dir.resolve(Demo.EXPORT).resolve("messages.csv"));
        assertThat(rows.size()).isBetween(10_800, 13_200);
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatThrownBy(() -> new DemoSize(10, 600, 3)).hasMessageContaining("connections");
        assertThatThrownBy(() -> new DemoSize(100, 599, 3)).hasMessageContaining("messages");
        assertThatThrownBy(() -> new DemoSize(100, 600, 2)).hasMessageContaining("years");
    }

    private static void sameFiles(Path actual, Path expected) throws IOException {
        for (Path file : files(expected)) {
            assertThat(actual.resolve(file)).hasSameBinaryContentAs(expected.resolve(file));
        }
    }

    /** Name, time and content of everything in a zip, in its order. */
    private static List<String> entries(Path zip) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry.getName() + " " + entry.getTimeLocal() + "\n"
                        + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static List<Path> files(Path dir) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .map(dir::relativize)
                    .sorted()
                    .toList());
        }
    }
}
