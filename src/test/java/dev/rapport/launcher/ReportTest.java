package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person or cron gives them, judged by exit code, both outputs and the files. */
class ReportTest {
    /** An invented export, read by all and changed by none. */
    @TempDir
    private static Path shared;

    private static Launched demo;

    @TempDir
    private Path folder;

    @BeforeAll
    static void demo() throws Exception {
        demo = Launched.in(shared).shell("umask 000; exec \"$0\" demo");
        assertThat(demo.code()).as("%s", demo).isZero();
    }

    @Test
    void theFirstMinute() throws Exception {
        assertThat(demo.err()).as("%s", demo).isEmpty();
        Path month = month(shared.resolve("rapport-demo/reports"));
        assertThat(demo.out()).as("%s", demo).contains(month.getFileName() + "/report.html", " rows read: ", "Next:");
        for (String file : List.of(
                "report.html",
                "report.json",
                "summary.txt",
                "follow-ups.ics",
                "MANIFEST.sha256",
                "data/contacts.csv")) {
            assertThat(month.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void onlyTheOwnerCanReadWhatIsWritten() throws Exception {
        try (Stream<Path> files = Files.walk(shared.resolve("rapport-demo/reports"))) {
            assertThat(files.filter(file -> !Files.isSymbolicLink(file)))
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as("%s", file)
                            .endsWith("------"));
        }
    }

    @Test
    void quietSuccessIsSilentAndASecondRunChangesNothing() throws Exception {
        Launched first = report("-q");
        assertThat(first.code()).as("%s", first).isZero();
        assertThat(first.out() + first.err()).as("%s", first).isEmpty();
        List<String> before = contents(folder.resolve("reports"));
        Launched second = report("--json");
        assertThat(second.code()).as("%s", second).isZero();
        assertThat(second.out()).as("%s", second).contains("\"unchanged\":true", "\"exit\":0");
        assertThat(contents(folder.resolve("reports"))).isEqualTo(before);
    }

    @Test
    void checkWritesNothing() throws Exception {
        List<String> before = contents(folder);
        List<String> given = contents(shared);
        Launched check = Launched.in(folder).rapport("check", input());
        assertThat(check.code()).as("%s", check).isZero();
        assertThat(check.out()).as("%s", check).contains("messages.csv", " read ", " used ", " rejected");
        assertThat(contents(folder)).isEqualTo(before);
        assertThat(contents(shared)).isEqualTo(given);
    }

    @Test
    void withoutAnInputThePersonLearnsHowToGetOne() throws Exception {
        assertUnusable(Launched.in(folder).rapport("report"), "Get a copy of your data");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        assertUnusable(Launched.in(folder).rapport("report", "no such export.zip"), "no such export.zip");
    }

    @Test
    void wrongFilesAreNamed() throws Exception {
        Files.writeString(folder.resolve("login.zip"), "<!doctype html><title>Sign in</title>");
        Files.writeString(folder.resolve("empty.zip"), "");
        Files.writeString(folder.resolve("other.csv"), "Year,Rainfall\n2024,12\n");
        Files.createDirectory(folder.resolve("nothing"));
        for (String wrong : List.of("login.zip", "empty.zip", "other.csv", "nothing")) {
            assertUnusable(Launched.in(folder).rapport("report", wrong), wrong);
        }
    }

    @Test
    void anUnreadableFileIsNamed() throws Exception {
        Path closed = Files.writeString(folder.resolve("closed.zip"), "PK");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        // Root can read everything; then the file is wrong rather than closed, and the exit code is the same.
        assertUnusable(Launched.in(folder).rapport("report", "closed.zip"), "closed.zip");
    }

    @Test
    void aFolderThatCannotBeWrittenChangesNothing() throws Exception {
        Files.writeString(folder.resolve("reports"), "a file stands where the folder should be");
        List<String> before = contents(folder);
        Launched started = report();
        assertThat(started.code()).as("%s", started).isEqualTo(5);
        assertThat(started.err()).as("%s", started).startsWith("error: ").doesNotContain("\tat ");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void aReadOnlyFolderChangesNothing() throws Exception {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write anywhere");
        Path out = Files.createDirectory(folder.resolve("reports"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-x------"));
        Launched started = report();
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwx------"));
        assertThat(started.code()).as("%s", started).isEqualTo(5);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void tooLittleMemorySaysSo() throws Exception {
        Launched started =
                Launched.in(folder).with("RAPPORT_JAVA_OPTS", "-Xmx2m").rapport("demo");
        assertThat(started.code()).as("%s", started).isNotZero().isNotEqualTo(70);
        assertThat(folder.resolve("rapport-demo/reports/latest")).doesNotExist();
    }

    @Test
    void shareSafeReportsNameNobody() throws Exception {
        Launched started = report("--share-safe", "--formats", "html,json,csv,ics");
        assertThat(started.code()).as("%s", started).isZero();
        assertThat(Files.readString(month(folder.resolve("reports")).resolve("report.html")))
                .contains("Person ")
                .doesNotContain("linkedin.com/in/");
    }

    private static String input() {
        return shared.resolve("rapport-demo/input").toString();
    }

    private Launched report(String... options) throws Exception {
        String[] arguments =
                Stream.concat(Stream.of("report", input()), Stream.of(options)).toArray(String[]::new);
        return Launched.in(folder).rapport(arguments);
    }

    private static void assertUnusable(Launched started, String named) {
        assertThat(started.code()).as("%s", started).isEqualTo(4);
        assertThat(started.out()).as("%s", started).isEmpty();
        assertThat(started.err())
                .as("%s", started)
                .startsWith("error: ")
                .contains(named)
                .doesNotContain("\tat ");
    }

    private static Path month(Path reports) throws IOException {
        try (Stream<Path> inside = Files.list(reports)) {
            return inside.filter(path -> path.getFileName().toString().matches("\\d{4}-\\d{2}"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no month in " + reports));
        }
    }

    /** Every file with its size and content's hash, so that a difference is named. */
    private static List<String> contents(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file) + " " + sum(file))
                    .sorted()
                    .toList();
        }
    }

    private static String sum(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes.length + " " + java.util.Arrays.hashCode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
