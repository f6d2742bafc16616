package dev.rapport.cli;

import static java.util.Objects.requireNonNullElse;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.SettingNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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

    /** Settings that a recipe names in its own way, or that are for a terminal. */
    private static final Set<String> OF_THE_RECIPE =
            Set.of("inbox", "out", "people", "quiet", "verbose", "color", "json");

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
        Path wishes = people.toAbsolutePath().normalize();
        Path folder = requireNonNullElse(wishes.getParent(), wishes);
        return forSystemdPath(full(out)) + " " + forSystemdPath(folder.toString());
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
     * The command of a run, each word made safe for where it will stand. A run starts elsewhere and without the variables that
     * are set here: what the configuration does not say is named, else whoever is forgotten here would be back, and names
     * would be published that here are not.
     */
    private String words(UnaryOperator<String> safe) {
        List<String> words = new ArrayList<>(List.of(launcher(), "report"));
        settings().ifPresent(file -> words.addAll(List.of("--config", full(file))));
        if (named("inbox")) {
            words.add(full(inbox));
        }
        if (named("out")) {
            words.addAll(List.of("--out", full(out)));
        }
        if (named("people")) {
            words.addAll(List.of("--people", full(people)));
        }
        words.addAll(variables());
        words.add("--quiet");
        words.forEach(this::oneLine);
        return words.stream().map(safe).collect(Collectors.joining(" "));
    }

    /** Whether a place is named: one that is typed, or that the configuration of the runs does not say. */
    private boolean named(String setting) {
        return typed("--" + setting)
                || defaults()
                        .filter(one -> one.inEnvironment(setting).isPresent())
                        .isPresent()
                || !defaults().filter(one -> one.inFile(setting)).isPresent();
    }

    /** Options of a report that variables set here. */
    private List<String> variables() {
        List<String> words = new ArrayList<>();
        for (OptionSpec option :
                CommandSpec.forAnnotatedObject(new ReportCommand()).options()) {
            String setting = option.longestName().substring(2);
            Optional<String> value = OF_THE_RECIPE.contains(setting) || !SettingNames.ALL.contains(setting)
                    ? Optional.empty()
                    : defaults().flatMap(one -> one.inEnvironment(setting));
            value.map(said -> SettingNames.PATHS.contains(setting) ? full(Path.of(said)) : said)
                    .ifPresent(said -> words.add(
                            said.equalsIgnoreCase("true") && SettingNames.FLAGS.contains(setting)
                                    ? option.longestName()
                                    : option.longestName() + "=" + said));
        }
        return words;
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
        return config.or(() -> defaults().flatMap(Defaults::file));
    }

    private Optional<Defaults> defaults() {
        return spec.root().defaultValueProvider() instanceof Defaults defaults
                ? Optional.of(defaults)
                : Optional.empty();
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
