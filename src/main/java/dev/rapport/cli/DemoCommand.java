package dev.rapport.cli;

import static java.util.Objects.requireNonNull;

import dev.rapport.Edition;
import dev.rapport.Outcome;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport demo [DIR]}: writes the invented export and log of {@code sample-data}, and makes the report from them:
 * a newcomer's first minute. A demo that fails leaves nothing behind.
 */
@Command(
        name = "demo",
        header = "Make a report from invented people, to see what it is like.",
        abbreviateSynopsis = true,
        footer = {
            "  rapport demo             into rapport-demo/",
            "  rapport demo --open      and show its page",
            "  rapport demo /tmp/try"
        })
final class DemoCommand implements Callable<Integer> {
    /** Marks a demo that is being made, or broke off. */
    private static final String UNFINISHED = ".unfinished";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rapport-demo",
            description = "A new folder.")
    private Path dir;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OpenOption opening;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        Path home = dir;
        // An export of real people may be lying there: never mix the two.
        if (occupied(home)) {
            throw new Misuse(spec, home + " is not empty; choose a new folder.");
        }
        Path input = home.resolve("input");
        PrivateFile.refuseMonth(input);
        Path before = home.toAbsolutePath().normalize();
        while (!Files.exists(before)) {
            before = requireNonNull(before.getParent(), "the root is there");
        }
        Request request = Request.of(
                List.of(input),
                List.of(input.resolve(SampleData.LOG)),
                ReadOptions.defaults(),
                Edition.in(home.resolve("reports")));
        Outcome outcome;
        try {
            write(home, input);
            outcome = new Pipeline().run(request);
            Files.deleteIfExists(home.resolve(UNFINISHED));
        } catch (Exception | Error failure) {
            tidyUp(home.toAbsolutePath().normalize(), before, failure);
            throw failure;
        }
        console.say("Invented people, invented numbers; their export and log are in " + input + "\n");
        opening.page(outcome, console);
        return RunSummary.tell(outcome, request, console).code();
    }

    private static void write(Path home, Path input) throws CannotWrite {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve(UNFINISHED), "A demo was being made here; the next one begins anew.\n");
            SampleData.writeTo(input);
        } catch (IOException cause) {
            throw new CannotWrite("the demo could not be written to " + home + "; nothing was changed.", cause);
        }
    }

    /** Removes what was written, and the folders that were made. */
    private static void tidyUp(Path home, Path before, Throwable failure) {
        try {
            SampleData.removeFrom(home.resolve("input"));
            Files.deleteIfExists(home.resolve("reports").resolve(".lock"));
            Files.deleteIfExists(home.resolve("reports"));
            Files.deleteIfExists(home.resolve(UNFINISHED));
            for (Path made = home; !made.equals(before); made = requireNonNull(made.getParent())) {
                Files.deleteIfExists(made);
            }
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }

    /** Whether a folder is in use; one in which a demo broke off is not. */
    private static boolean occupied(Path dir) throws IOException {
        if (!Files.isDirectory(dir)) {
            return Files.exists(dir);
        }
        if (Files.exists(dir.resolve(UNFINISHED))) {
            return false;
        }
        try (Stream<Path> inside = Files.list(dir)) {
            return inside.findAny().isPresent();
        }
    }
}
