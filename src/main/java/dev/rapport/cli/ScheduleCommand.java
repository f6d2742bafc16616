package dev.rapport.cli;

import static java.util.Objects.requireNonNullElse;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.settings.Misuse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code rapport schedule --cron|--systemd|--launchd}: prints the recipe that makes this installation run once a month;
 * installs nothing.
 */
@Command(
        name = "schedule",
        header = "Print the recipe for a run each month; install nothing.",
        footer = {
            "  rapport schedule --cron --config ~/rapport/config.properties",
            "  rapport schedule --cron --inbox ~/rapport/inbox --out ~/rapport/reports",
            "  rapport schedule --systemd",
            "  rapport schedule --launchd > ~/Library/LaunchAgents/dev.rapport.plist"
        })
final class ScheduleCommand implements Callable<Integer> {
    /** Longer ones are refused by some cron daemons. */
    private static final int LONGEST_CRON_LINE = 990;

    @ArgGroup(multiplicity = "1")
    private Kind kind;

    @Option(names = "--inbox", paramLabel = "DIR", defaultValue = "inbox", description = "Where the exports lie.")
    private Path inbox;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "reports", description = "Where the reports go.")
    private Path out;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            defaultValue = "people.csv",
            description = "Who is snoozed and who is forgotten (default: people.csv).")
    private Path people;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings of the runs: inbox, logs and all else that it says.")
    private Optional<Path> config = Optional.empty();

    @SuppressWarnings("unused") // Picocli acts on it.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    /** What starts the runs. */
    private static final class Kind {
        @Option(names = "--cron", description = "A line for crontab -e.")
        private boolean cron;

        @Option(names = "--systemd", description = "A service and a timer.")
        private boolean systemd;

        @SuppressWarnings("unused") // What is neither of the others.
        @Option(names = "--launchd", description = "An agent for macOS.")
        private boolean launchd;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(kind.cron ? cron() : kind.systemd ? systemd() : launchd());
        return ExitCode.OK.code();
    }

    private String cron() {
        String line = "17 7 1 * * " + scheduled().words(RecipeQuoting::forCron);
        if (line.length() > LONGEST_CRON_LINE) {
            throw new Misuse(spec, "the line is too long for cron; put the settings into a --config FILE");
        }
        return """
                # crontab -e: silent on success, otherwise one mail.
                MAILTO=you@example.org
                LINE
                """.replace("LINE", line);
    }

    private String systemd() {
        return """
                # ~/.config/systemd/user/rapport.service
                [Service]
                Type=oneshot
                ExecStart=COMMAND
                UMask=0077
                PrivateNetwork=yes
                NoNewPrivileges=yes
                ProtectSystem=strict
                ReadWritePaths=OUT

                # ~/.config/systemd/user/rapport.timer
                [Timer]
                OnCalendar=monthly
                Persistent=true

                [Install]
                WantedBy=timers.target

                # Then:  mkdir -p OUT && systemctl --user enable --now rapport.timer
                """.replace("COMMAND", scheduled().words(RecipeQuoting::forSystemd))
                .replace("ReadWritePaths=OUT", "ReadWritePaths=" + writable())
                .replace("mkdir -p OUT", "mkdir -p " + RecipeQuoting.forShell(ScheduledRun.full(out)));
    }

    /** The folder of the reports, and that of the wishes, to which reports add the addresses that they learn. */
    private String writable() {
        Path wishes = people.toAbsolutePath().normalize();
        Path folder = requireNonNullElse(wishes.getParent(), wishes);
        return RecipeQuoting.forSystemdPath(ScheduledRun.full(out)) + " "
                + RecipeQuoting.forSystemdPath(folder.toString());
    }

    private String launchd() {
        String arguments = scheduled().words(word -> "\n    <string>" + RecipeQuoting.forXml(word) + "</string>");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                  <key>Label</key><string>dev.rapport</string>
                  <key>ProgramArguments</key>
                  <array>ARGUMENTS
                  </array>
                  <key>StartCalendarInterval</key>
                  <dict><key>Day</key><integer>1</integer><key>Hour</key><integer>7</integer></dict>
                </dict>
                </plist>
                """.replace("ARGUMENTS", arguments.replace("</string> ", "</string>"));
    }

    private ScheduledRun scheduled() {
        return new ScheduledRun(spec, config, inbox, out, people);
    }
}
