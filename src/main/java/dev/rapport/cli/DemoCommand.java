package dev.rapport.cli;

import dev.rapport.Outcome;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.demo.Demo;
import dev.rapport.ledger.Settings;
import dev.rapport.read.ReadOptions;
import dev.rapport.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport demo [DIR]}: invents a realistic export and log, and makes the report from it: a newcomer's first
 * minute. The people are invented, the same ones each time.
 *
 * <pre>
 * rapport demo            into rapport-demo/
 * rapport demo /tmp/try
 * </pre>
 */
@Command(
        name = "demo",
        header = "Make a report from invented people, to see what it is like.",
        footerHeading = "%nExamples:%n",
        footer = {"  rapport demo             into rapport-demo/", "  rapport demo /tmp/try"},
        synopsisHeading = "%nUsage: ",
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n")
final class DemoCommand implements Callable<Integer> {
    private static final String LOG = "interactions.csv";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "rapport-demo", description = "A new folder.")
    private Path dir;

    @Mixin
    private Voice voice;

    @Override
    public Integer call() throws Exception {
        // An export of real people may be lying there: never mix the two.
        if (occupied(dir)) {
            throw new ParameterException(spec.commandLine(), dir + " is not empty; choose a new folder.");
        }
        Path input = dir.resolve("input");
        Demo.write(input);
        Outcome outcome = new Pipeline().run(request(input));
        voice.say("Invented people, invented numbers; their export and log are in " + input + "\n");
        return Told.tell(outcome, request(input), voice).code();
    }

    private Request request(Path input) {
        Settings settings = Settings.defaults();
        ReadOptions reading = new ReadOptions(
                Optional.empty(), settings.zone(), Optional.empty(), Optional.empty(), Optional.empty());
        Path log = input.resolve(LOG);
        return new Request(
                List.of(input),
                Files.exists(log) ? List.of(log) : List.of(),
                reading,
                settings,
                EnumSet.allOf(Format.class),
                dir.resolve("reports"),
                false,
                Duration.ZERO,
                false);
    }

    private static boolean occupied(Path dir) throws IOException {
        if (!Files.isDirectory(dir)) {
            return Files.exists(dir);
        }
        try (Stream<Path> inside = Files.list(dir)) {
            return inside.findAny().isPresent();
        }
    }
}
