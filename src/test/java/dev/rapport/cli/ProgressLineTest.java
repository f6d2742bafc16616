package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.console.ProgressLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The line that says how far a long run has come. */
class ProgressLineTest {
    private static final int TRIES = 500;

    private final StringWriter terminal = new StringWriter();

    @Test
    void aLongRunShowsTheFileAndHowMuchOfItIsRead() throws Exception {
        try (ProgressLine line = new ProgressLine(new PrintWriter(terminal), Duration.ZERO)) {
            line.begins("reading messages.csv", 8_000_000);
            line.read(6_000_000);
            // The bar may be drawn in the middle of a step, and then only after the next one again.
            await("75%", () -> line.read(1));
            assertThat(shown()).contains("reading messages.csv", "6/8 MB");
        }
        assertThat(terminal.toString()).as("the line is taken away").endsWith("\r" + " ".repeat(79) + "\r");
    }

    @Test
    void aStageWithoutAMeasureIsNamedOnly() throws Exception {
        try (ProgressLine line = new ProgressLine(new PrintWriter(terminal), Duration.ZERO)) {
            line.begins("adding up", -1);
            await("adding up …");
            assertThat(shown()).doesNotContain("%", "?");
        }
    }

    @Test
    void namesOfFilesCannotMoveTheCursor() throws Exception {
        try (ProgressLine line = new ProgressLine(new PrintWriter(terminal), Duration.ZERO)) {
            line.begins("reading \u001b[2Jx.csv", -1);
            await("\\u001B");
            assertThat(shown()).doesNotContain("\u001b");
        }
    }

    @Test
    void aShortRunShowsNothing() {
        try (ProgressLine line = new ProgressLine(new PrintWriter(terminal), Duration.ofHours(1))) {
            line.begins("reading messages.csv", 8_000_000);
            line.read(8_000_000);
            line.begins("adding up", -1);
        }
        assertThat(terminal.toString()).isEmpty();
    }

    // The bar is drawn by a thread of its own, some tenths of a second later.
    private void await(String text) throws InterruptedException {
        await(text, () -> {});
    }

    private void await(String text, Runnable meanwhile) throws InterruptedException {
        for (int i = 0; i < TRIES && !shown().contains(text); i++) {
            meanwhile.run();
            Thread.sleep(20);
        }
        assertThat(shown()).contains(text);
    }

    private String shown() {
        return terminal.toString();
    }
}
