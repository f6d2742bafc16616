package dev.rapport.cli;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.MachineZone;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.own.OwnerOnly;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapport init [DIR]}: private folders for exports and reports, a commented configuration, an empty log, and in the
 * inbox what LinkedIn has sent, if it lies among the downloads. Asks nothing; what is there already is left as it is.
 */
@Command(
        name = "init",
        header = "Make private folders, a commented configuration and an empty log; fetch LinkedIn's zip.",
        abbreviateSynopsis = true,
        footer = {
            "  rapport init ~/rapport",
            "  rapport init ~/rapport --from ~/Desktop",
            "  rapport report --config ~/rapport/config.properties"
        })
final class InitCommand implements Callable<Integer> {
    private static final String LOG =
            "date,contact,url,channel,direction,kind,event,topic,note,follow_up_by,promise,ease\n";

    /** The same for every home but for the time zone: its files lie beside it, so that the whole folder can be moved. */
    private static final String CONFIGURATION = """
            # rapport: each key is an option without its dashes. What is typed, and RAPPORT_... variables, win over this file.
            # Files and folders begin at the folder of this file.
            inbox = inbox
            log = interactions.csv
            out = reports
            people = people.csv

            # Time zone of hours, days and months; this computer's when the file was made:
            zone = ZONE
            # Whose export it is, if that is not clear from the data:
            #me = https://www.linkedin.com/in/...
            # How the log writes dates that could be read in two ways:
            #log-date-format = d/M/yyyy
            # A log that another tool has written: which of its columns is which of ours (rapport explain logs):
            #log.calls.file = calls.csv
            #log.calls.date = Date
            #log.calls.contact = Name
            #log.calls.channel = "call"
            # When a tie counts as quiet and as dormant:
            #stale-days = 90d
            #dormant-days = 365d
            """;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where (default: here).")
    private Path dir;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Where LinkedIn's zip is looked for (default: your downloads). It is copied into the inbox.")
    private Optional<Path> from = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException, CannotWrite {
        if (from.isPresent() && !Files.isDirectory(from.get())) {
            throw new Misuse(spec, "--from: there is no folder " + from.get());
        }
        Path home = dir.toAbsolutePath().normalize();
        PrivateFile.refuseMonth(home.resolve("config.properties"));
        folder(home);
        folder(home.resolve("inbox"));
        folder(home.resolve("reports"));
        Map<String, String> files = new TreeMap<>();
        files.put("interactions.csv", LOG);
        files.put("config.properties", CONFIGURATION.replace("ZONE", MachineZone.name()));
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(home.resolve(file.getKey()), file.getValue());
        }
        boolean fetched = fetched(home.resolve("inbox"));
        console.say("");
        console.say(
                fetched
                        ? "Next:"
                        : "Put LinkedIn's zip into " + Terminal.safe(home.resolve("inbox"))
                                + " (how to ask for it: rapport explain archive), then:");
        String settings =
                RecipeQuoting.forShell(home.resolve("config.properties").toString());
        console.say("  rapport report --config " + settings);
        console.say("  rapport schedule --cron --config " + settings);
        console.say("With RAPPORT_CONFIG=" + settings + " in your profile, log, snooze and today need no --config.");
        return ExitCode.OK.code();
    }

    /** Whether the downloads held anything of LinkedIn's. */
    private boolean fetched(Path inbox) throws IOException, CannotWrite {
        Optional<Path> downloads = from.or(() -> Defaults.behind(spec).flatMap(Defaults::downloads));
        if (downloads.isEmpty()) {
            return false;
        }
        Path folder = downloads.get().toAbsolutePath().normalize();
        return new Fetching(inbox, ZoneId.of(MachineZone.name()), console).from(folder);
    }

    private void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
            console.say("made  " + Terminal.safe(folder));
        }
    }

    private void write(Path file, String text) throws CannotWrite {
        if (Files.exists(file)) {
            console.say("left  " + Terminal.safe(file));
            return;
        }
        PrivateFile.write(file, text);
        console.say("made  " + Terminal.safe(file));
    }
}
