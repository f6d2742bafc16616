package dev.rapport.cli.console;

import com.google.gson.GsonBuilder;
import dev.rapport.cli.settings.Converters;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.fact.Progress;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much a command says, and to whom: results to standard output, everything else to standard error. */
public final class Console {
    /** The launcher says whether errors are shown on a terminal: Java has no way to tell. */
    private static final String TERMINAL = "rapport.terminal";

    @Option(
            names = {"-q", "--quiet"},
            fallbackValue = "true",
            description = "Say nothing unless something is wrong (for cron).")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            fallbackValue = "true",
            description = "Say where each setting comes from; show traces of failures.")
    private boolean verbose;

    @Option(names = "--json", fallbackValue = "true", description = "Print a summary for machines.")
    private boolean json;

    @SuppressWarnings("unused") // Picocli acts on it.
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Converters.ColorWhen.class,
            description = "auto, always or never; NO_COLOR is honoured.")
    private String color;

    @SuppressWarnings("unused") // Picocli acts on it.
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Settings file, e.g. a line \"zone = Europe/Berlin\"; flags and RAPPORT_ZONE etc. win over it.")
    private String config;

    @SuppressWarnings("unused") // Picocli acts on it.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** A line that shows how far the run has come, if it is started on a terminal. */
    public Progress progress() {
        return seen() ? new ProgressLine(err()) : Progress.UNSEEN;
    }

    /** Whether messages are shown on a terminal. */
    public static boolean onTerminal() {
        return Boolean.getBoolean(TERMINAL);
    }

    private boolean seen() {
        return onTerminal() && !quiet && !json;
    }

    /** A line of the result. */
    public void say(String line) {
        if (!quiet && !json) {
            out().println(Called.in(line));
        }
    }

    /** A result that is a whole text by itself; it is printed even when quiet. */
    public void sayAlone(String text) {
        out().print(text);
        out().flush();
    }

    /** Says no more lines: the result is something else. */
    public void hush() {
        quiet = true;
    }

    /** The result for a machine, a record or a map or a list of them; asked for, so that quiet does not hide it. */
    public void sayJson(Object result) {
        if (json) {
            out().println(new GsonBuilder().disableHtmlEscaping().create().toJson(result));
        }
    }

    /** Whether the command knows an option. */
    public boolean has(String option) {
        return spec.findOption(option) != null;
    }

    /** Whether an option stands on the command line. */
    public boolean typed(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    /** An option as it was typed, so that a hint carries it; empty if it was not. */
    public String again(String option) {
        return typed(option)
                ? spec.commandLine().getParseResult().matchedOption(option).originalStringValues().stream()
                        .map(value -> " " + option + " " + Terminal.word(value))
                        .collect(Collectors.joining())
                : "";
    }

    /** Whether the result is for a machine. */
    public boolean json() {
        return json;
    }

    /** Something a person should look at. */
    public void warn(String line) {
        err().println(Called.in(line));
    }

    /** A hint that is of use only to a person at a terminal. */
    public void hint(String line) {
        if (seen()) {
            warn(line);
        }
    }

    /** Where each setting comes from, if asked. */
    public void traceSettings() {
        if (!verbose) {
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

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
