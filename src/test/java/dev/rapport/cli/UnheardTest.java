package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.console.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a run whose words nobody can hear: standard output is full, closed, or read no further. */
class UnheardTest {
    private static final String LINE =
            "error: standard output is full or closed, so that what there is to say is lost; what was written to files is"
                    + " whole.\n";

    /** A stream that takes some bytes and then fails. */
    private static OutputStream taking(int most, String failure) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int one) throws IOException {
                if (++taken > most) {
                    throw new IOException(failure);
                }
            }
        };
    }

    private static Said said(OutputStream out, String... args) {
        StringWriter err = new StringWriter();
        int code = Main.run(args, Map.of(), new PrintWriter(new StandardOutput(out), true), new PrintWriter(err));
        return new Said(code, "", err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "--help",
                "help report",
                "check sample-data",
                "check sample-data --json",
                "today sample-data",
                "explain",
                "explain touch.stale",
                "schedule --cron",
                "generate-completion",
            })
    void aFullDiskIsSaidAndIsAFailure(String words) {
        for (int most : new int[] {0, 7}) {
            Said run = said(taking(most, "No space left on device"), words.split(" "));
            assertThat(run.err()).endsWith(LINE);
            assertThat(run.code()).isEqualTo(5);
        }
    }

    @Test
    void aRunThatSaysNothingNeedsNobodyToHearIt(@TempDir Path dir) {
        Said run = said(
                taking(0, "Bad file descriptor"), "init", dir.resolve("home").toString(), "--quiet");

        assertThat(run).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void anotherFailureStaysWhatItIs() {
        assertThat(said(taking(0, "No space left on device"), "check", "nowhere")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void whoReadsNoFurtherHasHeardEnough() {
        assertThat(said(taking(7, "Broken pipe"), "explain")).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void whatIsHeardIsWhole() {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        assertThat(said(heard, "--version").code()).isZero();
        assertThat(heard).hasToString(Version.line() + "\n");
    }
}
