package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.rapport.Edition;
import dev.rapport.Outcome;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.Format;
import dev.rapport.write.PrivateFile;
import dev.rapport.write.RowAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Windows and macOS, as far as a file system in memory knows them: backslashes, drives, letters, links, open files. */
class OtherSystemsTest {
    private static final List<String> LOG_COLUMNS = List.of("date", "contact", "channel");

    /** A system other than the one the tests run on. */
    enum Other {
        WINDOWS(Configuration.windows(), "C:\\Users\\Zoë Owner"),
        MACOS(
                Configuration.osX().toBuilder()
                        .setAttributeViews("basic", "owner", "posix")
                        .build(),
                "/Users/Zoë Owner");

        private final Configuration configuration;
        private final String home;

        Other(Configuration configuration, String home) {
            this.configuration = configuration;
            this.home = home;
        }

        /** A person's folder there, with their export and log in it. */
        Path home() throws IOException {
            FileSystem system = Jimfs.newFileSystem(configuration);
            Path at = new HeldOpen(system).wrapPath(system.getPath(home));
            Files.createDirectories(at);
            copy(Run.EXPORT, at.resolve("Downloads").resolve("export"));
            Files.copy(Run.LOG, at.resolve("interactions.csv"));
            return at;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                Files.write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Outcome report(Path home, Path log) throws Exception {
        return new Pipeline()
                .run(new Request(
                        List.of(home.resolve("Downloads")),
                        List.of(log),
                        ReadOptions.defaults(),
                        Settings.defaults(),
                        new Edition(home.resolve("reports"), Format.USUAL, false, false, Duration.ZERO),
                        false));
    }

    private static Map<String, String> files(Path month) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(month)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(month.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource
    void aReportIsTheSameToTheByteAndMadeAgain(Other other) throws Exception {
        Path home = other.home();
        Outcome first = report(home, home.resolve("interactions.csv"));
        Path month = first.folder().orElseThrow();
        assertThat(month.getFileName()).hasToString("2026-11");
        Map<String, String> here = new TreeMap<>();
        Run.of(Run.EXPORT)
                .log(Run.LOG)
                .formats(Format.USUAL)
                .run()
                .files()
                .forEach((name, bytes) -> here.put(name, new String(bytes, StandardCharsets.UTF_8)));
        assertThat(files(month)).isEqualTo(here);
        assertThat(report(home, home.resolve("interactions.csv")).unchanged()).isTrue();

        // A month that changed takes the place of the earlier one, and nothing stays beside it.
        Path log = home.resolve("interactions.csv");
        Files.write(log, Files.readAllLines(log).subList(0, 40));
        Outcome again = report(home, log);
        assertThat(again.unchanged()).isFalse();
        assertThat(files(month)).isNotEqualTo(here);
        try (Stream<Path> there = Files.list(home.resolve("reports"))) {
            List<String> names =
                    there.map(path -> path.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .isEqualTo(
                            other == Other.WINDOWS
                                    ? List.of(".lock", "2026-11", "index.html")
                                    : List.of(".lock", "2026-11", "index.html", "latest"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfThePersonsIsChangedWhole(Other other) throws Exception {
        Path home = other.home();
        Path people = home.resolve("people.csv");
        PrivateFile.write(people, "name\nAda Quillmoor\n");
        PrivateFile.alone(people, () -> PrivateFile.write(people, "name\nBo Ost\n"));
        assertThat(Files.readString(people)).isEqualTo("name\nBo Ost\n");

        Path log = home.resolve("log.csv");
        Files.writeString(log, "date,contact,channel\r\n2026-11-02,Ada Quillmoor,coffee\r\n");
        new RowAppender(log)
                .append(
                        ',',
                        LOG_COLUMNS,
                        Map.of("date", "2026-11-03", "contact", "Bo Ost", "channel", "call"),
                        (before, row) -> assertThat(row).endsWith("\r\n"));
        assertThat(Files.readString(log)).endsWith("coffee\r\n2026-11-03,Bo Ost,call\r\n");
    }

    @Test
    void aLogThatAnotherProgramHoldsOpenStopsNoReport() throws Exception {
        Path home = Other.WINDOWS.home();
        Path log = home.resolve("interactions.csv");
        try (var held = Files.newInputStream(log)) {
            assertThat(held.read()).isPositive();
            assertThat(report(home, log).folder()).isPresent();
        }
    }

    @Test
    void aPageThatAnotherProgramHoldsOpenKeepsTheEarlierReportWhole() throws Exception {
        Path home = Other.WINDOWS.home();
        Path log = home.resolve("interactions.csv");
        Path month = report(home, log).folder().orElseThrow();
        Map<String, String> before = files(month);
        Files.write(log, Files.readAllLines(log).subList(0, 40));
        try (var held = Files.newInputStream(month.resolve("data").resolve("contacts.csv"))) {
            assertThat(held.read()).isPositive();
            assertThatThrownBy(() -> report(home, log)).isInstanceOf(CannotWrite.class);
        }
        assertThat(files(month)).isEqualTo(before);
        assertThat(report(home, log).unchanged()).isFalse();
    }

    @Test
    void aNameInTheLettersOfAMacIsFound() throws Exception {
        Path home = Other.MACOS.home();
        Path log = home.resolve(Normalizer.normalize("Zoë.csv", Normalizer.Form.NFD));
        Files.copy(home.resolve("interactions.csv"), log);
        assertThat(report(home, home.resolve("Zoë.csv")).folder()).isPresent();
    }
}
