package dev.rapport.cli;

import dev.rapport.fact.Progress;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How much a command says, and to whom: results to standard output, everything else to standard error. */
final class Voice {
    /** The launcher says whether errors are shown on a terminal: Java has no way to tell. */
    private static final String TERMINAL = "rapport.terminal";

    private CommandSpec spec;

    private final OptionSpec quiet =
            Described.flag("Say nothing unless something is wrong (for cron).", "-q", "--quiet");

    private final OptionSpec verbose =
            Described.flag("Say where each setting comes from; show traces of failures.", "-v", "--verbose");

    private final OptionSpec json = Described.flag("Print a summary for machines.", "--json");

    private final OptionSpec color = OptionSpec.builder("--color")
            .paramLabel("WHEN")
            .type(String.class)
            .converters(new Converters.ColorWhen())
            .defaultValue("auto")
            .description("auto, always or never; NO_COLOR is honoured.")
            .build();

    private final OptionSpec config = OptionSpec.builder("--config")
            .paramLabel("FILE")
            .type(String.class)
            .description(
                    "Settings file, e.g. a line \"zone = Europe/Berlin\"; flags and RAPPORT_ZONE etc. win over it.")
            .build();

    /** Adds these options to a command's. */
    void addTo(CommandSpec command) {
        spec = command;
        command.addOption(quiet)
                .addOption(verbose)
                .addOption(json)
                .addOption(color)
                .addOption(config)
                .addOption(Described.help());
    }

    /** A line that shows how far the run has come, if somebody sits before the terminal. */
    Progress progress() {
        boolean seen = Boolean.getBoolean(TERMINAL) && !quiet() && !json();
        return seen ? new ProgressLine(err()) : Progress.UNSEEN;
    }

    /** A line of the result. */
    void say(String line) {
        if (!quiet() && !json()) {
            out().println(line);
        }
    }

    /** The result for a machine; asked for, so that quiet does not hide it. */
    void sayJson(String text) {
        if (json()) {
            out().println(text);
        }
    }

    /** Something a person should look at. */
    void warn(String line) {
        err().println(line);
    }

    /** Where each setting comes from, if asked. */
    void traceSettings() {
        boolean asked = verbose.getValue();
        if (!asked) {
            return;
        }
        Defaults defaults = (Defaults) spec.commandLine().getDefaultValueProvider();
        spec.options().stream()
                .filter(option -> !option.usageHelp() && option.getValue() != null)
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(option -> {
                    boolean typed = spec.commandLine().getParseResult().hasMatchedOption(option);
                    String origin = typed ? "typed" : defaults.origin(option.longestName());
                    err().println(option.longestName() + " = " + shown(option.getValue()) + " (" + origin + ")");
                });
    }

    private static String shown(Object value) {
        Object held = value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("not set")
                : value;
        return Terminal.safe(held.toString());
    }

    private boolean quiet() {
        return quiet.getValue();
    }

    private boolean json() {
        return json.getValue();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
