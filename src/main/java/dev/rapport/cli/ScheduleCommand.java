package dev.rapport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code rapport schedule --cron|--systemd|--launchd}: prints the recipe that makes this installation run once a month;
 * installs nothing.
 *
 * <pre>
 * rapport schedule --cron --config ~/rapport/config.properties
 * rapport schedule --cron --inbox ~/rapport/inbox --out ~/rapport/reports
 * </pre>
 */
@Command(
        name = "schedule",
        header = "Print the recipe for a run each month; install nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapport schedule --cron --config ~/rapport/config.properties",
            "  rapport schedule --cron --inbox ~/rapport/inbox --out ~/rapport/reports",
            "  rapport schedule --systemd",
            "  rapport schedule --launchd > ~/Library/LaunchAgents/dev.rapport.plist"
        },
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n")
final class ScheduleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--inbox", paramLabel = "DIR", defaultValue = "inbox", description = "Where the exports lie.")
    private Path inbox;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "reports", description = "Where the reports go.")
    private Path out;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings of the runs: inbox, logs and all else that it says.")
    private Optional<Path> config = Optional.empty();

    @Mixin
    private HelpOption help;

    /** Which scheduler. */
    private static final class Which {
        @Option(names = "--cron", description = "A line for crontab -e.")
        private boolean cron;

        @Option(names = "--systemd", description = "A service and a timer.")
        private boolean systemd;

        @Option(names = "--launchd", description = "An agent for macOS.")
        private boolean launchd;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(which.cron ? cron() : which.systemd ? systemd() : launchd());
        return ExitCode.OK.code();
    }

    private String cron() {
        // cron takes % for the end of the line.
        return """
                # crontab -e: silent on success, otherwise one mail.
                MAILTO=you@example.org
                17 7 1 * * COMMAND
                """.replace("COMMAND", words(ScheduleCommand::forShell).replace("%", "\\%"));
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
                """.replace("COMMAND", words(ScheduleCommand::forSystemd))
                .replace("ReadWritePaths=OUT", "ReadWritePaths=" + forSystemd(full(out)))
                .replace("mkdir -p OUT", "mkdir -p " + forShell(full(out)));
    }

    private String launchd() {
        String arguments = words(word -> "\n    <string>" + forXml(word) + "</string>");
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

    /**
     * The command of a run, each word made safe for where it will stand. A configuration says where everything is, the log
     * of interactions too, and only what was typed beside it is added; without one, inbox and reports are named.
     */
    private String words(UnaryOperator<String> safe) {
        Optional<Path> settings = settings();
        List<String> words = new ArrayList<>(List.of(launcher(), "report"));
        settings.ifPresent(file -> words.addAll(List.of("--config", full(file))));
        if (settings.isEmpty() || typed("--inbox")) {
            words.add(full(inbox));
        }
        if (settings.isEmpty() || typed("--out")) {
            words.addAll(List.of("--out", full(out)));
        }
        words.add("--quiet");
        return words.stream().map(safe).collect(Collectors.joining(" "));
    }

    private Optional<Path> settings() {
        return config.isPresent() || !(spec.root().defaultValueProvider() instanceof Defaults defaults)
                ? config
                : defaults.file();
    }

    private boolean typed(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private static String launcher() {
        return System.getProperty("rapport.launcher", "rapport");
    }

    private static String full(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    static String forShell(String word) {
        return word.matches("[\\w@+:,./=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    static String forSystemd(String word) {
        String escaped = word.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("%", "%%")
                .replace("$", "$$");
        return escaped.matches("[\\w@+:,./=%$-]+") ? escaped : "\"" + escaped + "\"";
    }

    static String forXml(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
