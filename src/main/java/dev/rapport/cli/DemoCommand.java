package dev.rapport.cli;

import dev.rapport.Outcome;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.demo.Demo;
import dev.rapport.ledger.Settings;
import dev.rapport.read.ReadOptions;
import dev.rapport.write.Format;
import dev.rapport.write.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code rapport demo [DIR]}: invents a realistic export and log, and makes the report from it: a newcomer's first
 * minute. The people are invented, the same ones each time.
 *
 * <pre>
 * rapport demo            into rapport-demo/
 * rapport demo /tmp/try
 * </pre>
 */
final class DemoCommand implements Callable<Integer> {
    private static final String LOG = "interactions.csv";

    private final CommandSpec spec =
            Described.command(this, "demo", "Make a report from invented people, to see what it is like.");

    private final PositionalParamSpec dir = Described.place("rapport-demo", "A new folder.");

    private final Voice voice = new Voice();

    /** How it is typed. */
    CommandSpec spec() {
        spec.addPositional(dir);
        voice.addTo(spec);
        spec.usageMessage()
                .footer("  rapport demo             into rapport-demo/", "  rapport demo /tmp/try")
                .abbreviateSynopsis(true);
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Path home = dir.getValue();
        // An export of real people may be lying there: never mix the two.
        if (occupied(home)) {
            throw new ParameterException(spec.commandLine(), home + " is not empty; choose a new folder.");
        }
        Path input = home.resolve("input");
        PrivateFile.refuseMonth(input);
        Demo.write(input);
        Outcome outcome = new Pipeline().run(request(home, input));
        voice.say("Invented people, invented numbers; their export and log are in " + input + "\n");
        return Told.tell(outcome, request(home, input), voice).code();
    }

    private Request request(Path home, Path input) {
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
                home.resolve("reports"),
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
