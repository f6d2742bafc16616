package dev.rapport.cli;

import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.cli.settings.SettingNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command of a run that starts by itself: elsewhere, and without the variables that are set here. What the configuration
 * does not say is named, else people who are forgotten here would be back, and names would be published that here are not.
 */
record ScheduledRun(CommandSpec spec, Optional<Path> config, Path inbox, Path out, Path people) {
    /** Settings that a recipe names in its own way, or that are for a terminal. */
    private static final Set<String> OF_THE_RECIPE =
            Set.of("inbox", "out", "people", "quiet", "verbose", "color", "json");

    private Optional<Defaults> defaults() {
        return Defaults.behind(spec);
    }

    /** Its words, each made safe for where it will stand. */
    String words(UnaryOperator<String> safe) {
        List<String> words = new ArrayList<>(List.of(System.getProperty("rapport.launcher", "rapport"), "report"));
        config.or(() -> defaults().flatMap(Defaults::file))
                .ifPresent(file -> words.addAll(List.of("--config", full(file))));
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
        return spec.commandLine().getParseResult().hasMatchedOption("--" + setting)
                || inEnvironment(setting).isPresent()
                || !defaults().filter(one -> one.inFile(setting)).isPresent();
    }

    private Optional<String> inEnvironment(String setting) {
        return defaults().flatMap(one -> one.inEnvironment(setting));
    }

    /** Options of a report that variables set here. */
    private List<String> variables() {
        List<String> words = new ArrayList<>();
        for (OptionSpec option :
                CommandSpec.forAnnotatedObject(new ReportCommand()).options()) {
            String setting = option.longestName().substring(2);
            Optional<String> value = OF_THE_RECIPE.contains(setting) || !SettingNames.ALL.contains(setting)
                    ? Optional.empty()
                    : inEnvironment(setting);
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
            throw new Misuse(
                    spec,
                    "'" + Terminal.safe(word) + "' holds a line end or control character, which no recipe can name");
        }
    }

    static String full(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
