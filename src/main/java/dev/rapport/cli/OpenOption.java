package dev.rapport.cli;

import dev.rapport.Outcome;
import dev.rapport.cli.console.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Whether the page is opened once it is there. The program itself starts no other: it tells the launcher which page, and the
 * launcher opens it. Nothing of this fails a run.
 */
final class OpenOption {
    /** Where the launcher waits to be told. */
    private static final String TOLD = "rapport.page";

    @Option(names = "--open", description = "Open the page in the browser; where there is no screen, do without.")
    private boolean open;

    /** Tells the launcher the page of a run, if it was asked for and is there. */
    void page(Outcome outcome, Console console) {
        Optional<Path> page = outcome.folder()
                .map(folder -> folder.resolve("report.html").toAbsolutePath())
                .filter(Files::isRegularFile);
        if (!open || page.isEmpty()) {
            return;
        }
        String told = System.getProperty(TOLD);
        try {
            if (told != null) {
                Files.write(Path.of(told), (page.get() + "\n").getBytes(StandardCharsets.UTF_8));
                return;
            }
        } catch (IOException | RuntimeException nobodyListens) {
            // Said below.
        }
        console.say("  Only the launcher can open a page: start rapport by it.");
    }
}
