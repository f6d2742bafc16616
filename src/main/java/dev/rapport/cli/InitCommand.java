package dev.rapport.cli;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code rapport init [DIR]}: private folders for exports and reports, a commented configuration, an empty log. What is
 * there already is left as it is.
 *
 * <pre>
 * rapport init ~/rapport
 * rapport report --config ~/rapport/config.properties
 * </pre>
 */
@Command(
        name = "init",
        header = "Make private folders, a commented configuration and an empty log.",
        abbreviateSynopsis = true,
        footer = {"  rapport init ~/rapport", "  rapport report --config ~/rapport/config.properties"})
final class InitCommand implements Callable<Integer> {
    private static final String LOG =
            "date,contact,url,channel,direction,kind,event,topic,note,follow_up_by,promise,ease\n";

    /** The same for every home: its files lie beside it, so that the whole folder can be moved. */
    private static final String CONFIGURATION = """
            # rapport: each key is an option without its dashes. What is typed, and RAPPORT_... variables, win over this file.
            # Files and folders begin at the folder of this file.
            inbox = inbox
            log = interactions.csv
            out = reports
            people = people.csv

            # Time zone of days and months:
            #zone = Europe/Berlin
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

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException, CannotWrite {
        Path home = dir.toAbsolutePath().normalize();
        PrivateFile.refuseMonth(home.resolve("config.properties"));
        folder(home);
        folder(home.resolve("inbox"));
        folder(home.resolve("reports"));
        Map<String, String> files = new TreeMap<>();
        files.put("interactions.csv", LOG);
        files.put("config.properties", CONFIGURATION);
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(home.resolve(file.getKey()), file.getValue());
        }
        console.say("");
        console.say("Put LinkedIn's zip into " + home.resolve("inbox") + " (rapport explain archive), then:");
        String settings =
                ScheduleCommand.forShell(home.resolve("config.properties").toString());
        console.say("  rapport report --config " + settings);
        console.say("  rapport schedule --cron --config " + settings);
        console.say("With RAPPORT_CONFIG=" + settings + " in your profile, log, snooze and today need no --config.");
        return ExitCode.OK.code();
    }

    private void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            console.say("made  " + folder);
        }
    }

    private void write(Path file, String text) throws CannotWrite {
        if (Files.exists(file)) {
            console.say("left  " + file);
            return;
        }
        PrivateFile.write(file, text);
        console.say("made  " + file);
    }
}
