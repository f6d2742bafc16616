package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rapport demo}: the sample, whole, in a folder of its own, or nothing. */
class DemoCommandTest {
    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    private Path folder;

    @Test
    void itWritesTheBytesOfTheSampleAndTheirReport() throws IOException {
        Path home = folder.resolve("try");
        Said said = Said.by("demo", home.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertSample(home.resolve("input"));
        assertThat(home.resolve("reports/2026-11/report.html")).isNotEmptyFile();
        assertThat(names(home)).containsExactly("input", "reports");
    }

    @Test
    void everyFileOfTheSampleIsPacked() throws IOException {
        assertThat(files(SAMPLE))
                .containsAll(paths())
                .hasSize(paths().size() + 1)
                .contains(Path.of("README.md"));
    }

    @Test
    void aFolderInUseIsLeftAlone() throws IOException {
        Path own = Files.writeString(folder.resolve("Connections.csv"), "mine");
        Said said = Said.by("demo", folder.toString());
        assertThat(said.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(said.err()).contains("is not empty; choose a new folder");
        assertThat(own).hasContent("mine");
        assertThat(names(folder)).containsExactly("Connections.csv");
    }

    @Test
    void aDemoThatCannotBeFinishedLeavesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertNothingLeft(Said.by("demo", file.resolve("inside").toString()));
        Path broken = brokenOff(folder.resolve("a/b"));
        Files.createDirectories(broken.resolve("reports/2026-11/somebody's"));
        Said said = Said.by("demo", broken.toString());
        assertThat(said.code()).as(said.err()).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(broken.resolve("input")).doesNotExist();
        assertThat(broken.resolve("reports/2026-11/somebody's")).exists();
    }

    private void assertNothingLeft(Said said) throws IOException {
        assertThat(said.code()).as(said.err()).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(said.err()).contains("not changed");
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void aDemoThatBrokeOffIsBegunAnew() throws IOException {
        Path home = brokenOff(folder.resolve("try"));
        Said said = Said.by("demo", home.toString(), "-q");
        assertThat(said.code()).as(said.err()).isZero();
        assertSample(home.resolve("input"));
        assertThat(names(home)).containsExactly("input", "reports");
    }

    /** As a power cut leaves it: one file begun, the others missing. */
    private static Path brokenOff(Path home) throws IOException {
        Files.createDirectories(home.resolve("input"));
        Files.writeString(home.resolve(".unfinished"), "");
        Files.writeString(home.resolve("input").resolve(SampleData.LOG), "date,con");
        return home;
    }

    private static void assertSample(Path input) throws IOException {
        assertThat(files(input)).containsExactlyInAnyOrderElementsOf(paths());
        assertThat(paths())
                .allSatisfy(name -> assertThat(input.resolve(name)).hasSameBinaryContentAs(SAMPLE.resolve(name)));
    }

    private static List<Path> paths() {
        return SampleData.FILES.stream().map(Path::of).toList();
    }

    private static List<Path> files(Path dir) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(Files::isRegularFile).map(dir::relativize).toList();
        }
    }

    private static List<String> names(Path dir) throws IOException {
        try (Stream<Path> all = Files.list(dir)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
