package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.cli.settings.WrongSetting;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.write.AlreadyRunning;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ladder from failures to exit codes and words. */
class FailuresTest {
    private final StringWriter err = new StringWriter();
    private Map<String, String> environment = Map.of();

    private ExitCode tell(Throwable failure, String... args) {
        return new Failures(args, environment, new PrintWriter(err)).tell(failure);
    }

    @Test
    void eachFailureHasItsCode() {
        assertThat(tell(new NoExport("none"))).isEqualTo(ExitCode.INPUT);
        assertThat(tell(new AlreadyRunning("taken"))).isEqualTo(ExitCode.LOCKED);
        assertThat(tell(new OutOfMemoryError())).isEqualTo(ExitCode.RESOURCES);
        assertThat(tell(new FileSystemException("x", null, "Too many open files")))
                .isEqualTo(ExitCode.RESOURCES);
        FileSystemException noHandle = new FileSystemException("people.csv", null, "Too many open files");
        assertThat(tell(new CannotRead("people.csv cannot be read.", noHandle))).isEqualTo(ExitCode.RESOURCES);
        assertThat(tell(new NoExport("the configuration cannot be read.", noHandle)))
                .isEqualTo(ExitCode.RESOURCES);
        assertThat(tell(new WrongSetting("there is no setting"))).isEqualTo(ExitCode.USAGE);
        assertThat(tell(new IOException("No space left on device"))).isEqualTo(ExitCode.OUTPUT);
        assertThat(tell(new UncheckedIOException(new IOException("gone")))).isEqualTo(ExitCode.OUTPUT);
        assertThat(tell(new IllegalStateException())).isEqualTo(ExitCode.BUG);
        assertThat(tell(new StackOverflowError())).isEqualTo(ExitCode.BUG);
    }

    @Test
    void aBugIsNamedByItsPlaceAndNeverByItsMessage() {
        tell(new IllegalStateException("Dear Ada"));
        assertThat(err.toString())
                .contains("IllegalStateException", "FailuresTest.java")
                .doesNotContain("Dear Ada", "\tat ");
    }

    @Test
    void aBugIsKeptInAFileThatSaysNothingOfThePerson(@TempDir Path home) throws IOException {
        environment = Map.of("HOME", home.toString());
        tell(new IllegalStateException("Dear Ada", new IOException("inbox/Ada.csv")));
        Path log = home.resolve(".local/state/rapport/bug.log");
        assertThat(err.toString()).contains(log.toString());
        assertThat(Files.readString(log))
                .contains("java.lang.IllegalStateException", "FailuresTest.java", "java.io.IOException", "Java ")
                .doesNotContain("Dear Ada", "Ada.csv");
        assertThat(Files.getPosixFilePermissions(log)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void verboseShowsTheTrace() {
        tell(new IllegalStateException(), "report", "--verbose");
        assertThat(err.toString()).contains("\tat dev.rapport.cli.FailuresTest");
    }

    @Test
    void namesCannotSteerTheTerminal() {
        tell(new NoExport("no file \u001b[2J\u202Egpj.zip"));
        assertThat(err.toString()).contains("\\u001B[2J\\u202Egpj.zip").doesNotContain("\u001b", "\u202e");
    }
}
