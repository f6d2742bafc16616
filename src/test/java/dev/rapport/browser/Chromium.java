package dev.rapport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real headless Chromium with an empty profile. */
public final class Chromium {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** The page as it stood after its scripts ran, and what the browser logged. */
    public record Opened(String page, String log) {}

    /** Opens a page, with more options if need be; skips the test, with a word, on a machine without Chromium. */
    public static Opened open(Path page, int width, int height, Path scratch, String... more)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "Chromium is not installed: the page was not opened in a browser");
        Path out = scratch.resolve("out.html");
        Path log = scratch.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--allow-file-access-from-files",
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--user-data-dir=" + scratch.resolve("profile"),
                "--window-size=" + Math.max(500, width) + "," + height,
                "--dump-dom"));
        command.addAll(List.of(more));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
        return new Opened(
                Files.readString(out, StandardCharsets.UTF_8), Files.readString(log, StandardCharsets.ISO_8859_1));
    }
}
