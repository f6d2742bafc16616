package dev.rapport.cli;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Defaults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

        @Option(names = "--launchd", description = "An agent for macOS.")
        private boolean launchd;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(kind.cron ? cron() : kind.systemd ? systemd() : launchd());
        return ExitCode.OK.code();
    }

    private String cron() {
        String line = "17 7 1 * * " + words(ScheduleCommand::forCron);
        if (line.length() > LONGEST_CRON_LINE) {
            throw new ParameterException(
                    spec.commandLine(), "the line is too long for cron; put the settings into a --config FILE");
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
                """.replace("COMMAND", words(ScheduleCommand::forSystemd))
                .replace("ReadWritePaths=OUT", "ReadWritePaths=" + writable())
                .replace("mkdir -p OUT", "mkdir -p " + forShell(full(out)));
    }

    /** The folder of the reports, and that of the wishes, to which reports add the addresses that they learn. */
    private String writable() {
        Path wishes = people.toAbsolutePath().normalize().getParent();
        return forSystemdPath(full(out)) + " " + forSystemdPath(wishes.toString());
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
     * of interactions too, and only what was typed beside it is added; without one, inbox, reports and wishes are named: a
     * run starts elsewhere, where whoever is forgotten here would be back.
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
        if (settings.isEmpty() || typed("--people")) {
            words.addAll(List.of("--people", full(people)));
        }
        words.add("--quiet");
        words.forEach(this::oneLine);
        return words.stream().map(safe).collect(Collectors.joining(" "));
    }

    /** A line end in a name would begin a line of its own in a crontab. */
    private void oneLine(String word) {
        if (word.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + Terminal.safe(word) + "' holds a line end or control character, which no recipe can name");
        }
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

    /** For a crontab, where % ends the line unless a backslash stands before it: outside quotes, so that it is alone. */
    static String forCron(String word) {
        return forShell(word).replace("%", "'\\%'");
    }

    /** A word of a command line: there $ begins a variable. */
    static String forSystemd(String word) {
        return forSystemdPath(word.replace("$", "$$"));
    }

    static String forSystemdPath(String word) {
        String escaped = word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
        return escaped.matches("[\\w@+:,./=%$-]+") ? escaped : "\"" + escaped + "\"";
    }

    static String forXml(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
