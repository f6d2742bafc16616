package dev.rapport.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands with what they have in common: where they speak, what they default to, how they fail, how help looks. */
final class CommandTree {
    private static final int WIDTH = 100;

    // Examples first: most people look at help for a line to copy.
    private static final List<String> HELP_ORDER = List.of(
            SECTION_KEY_HEADER_HEADING,
            SECTION_KEY_HEADER,
            SECTION_KEY_FOOTER_HEADING,
            SECTION_KEY_FOOTER,
            SECTION_KEY_SYNOPSIS_HEADING,
            SECTION_KEY_SYNOPSIS,
            SECTION_KEY_DESCRIPTION_HEADING,
            SECTION_KEY_DESCRIPTION,
            SECTION_KEY_COMMAND_LIST_HEADING,
            SECTION_KEY_COMMAND_LIST,
            SECTION_KEY_PARAMETER_LIST_HEADING,
            SECTION_KEY_PARAMETER_LIST,
            SECTION_KEY_OPTION_LIST_HEADING,
            SECTION_KEY_OPTION_LIST,
            SECTION_KEY_EXIT_CODE_LIST_HEADING,
            SECTION_KEY_EXIT_CODE_LIST);

    private static final Map<String, Supplier<CommandSpec>> COMMANDS = new LinkedHashMap<>();

    static {
        // Else every library is opened to learn that none of them is Groovy.
        System.setProperty("picocli.disable.closures", "true");
        COMMANDS.put("report", () -> new ReportCommand().spec());
        COMMANDS.put("check", () -> new CheckCommand().spec());
        COMMANDS.put("today", () -> new TodayCommand().spec());
        COMMANDS.put("log", () -> new LogCommand().spec());
        COMMANDS.put("snooze", () -> new SnoozeCommand().spec());
        COMMANDS.put("forget", () -> new ForgetCommand().spec());
        COMMANDS.put("explain", () -> new ExplainCommand().spec());
        COMMANDS.put("demo", () -> new DemoCommand().spec());
        COMMANDS.put("init", () -> new InitCommand().spec());
        COMMANDS.put("schedule", () -> new ScheduleCommand().spec());
    }

    private CommandTree() {}

    /** The command that some words begin with, or all: setting them up takes longer than reading a small export. */
    static CommandLine of(String[] words, Defaults defaults, Failures failures, PrintWriter out, PrintWriter err) {
        CommandLine commands = new CommandLine(new RapportCommand().spec());
        String first = words.length == 0 ? "" : words[0];
        if (COMMANDS.containsKey(first)) {
            commands.addSubcommand(first, COMMANDS.get(first).get());
        } else {
            COMMANDS.forEach((name, spec) -> commands.addSubcommand(name, spec.get()));
            commands.addSubcommand(AutoComplete.GenerateCompletion.class);
            commands.addSubcommand(CommandLine.HelpCommand.class);
        }
        commands.registerConverter(Path.class, new Converters.Place());
        commands.setOut(out);
        commands.setErr(err);
        commands.setDefaultValueProvider(defaults);
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(defaults.color()));
        commands.setUsageHelpWidth(WIDTH);
        commands.setHelpSectionKeys(HELP_ORDER);
        commands.setAbbreviatedOptionsAllowed(false);
        commands.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
        commands.getCommandSpec().usageMessage().exitCodeList(ExitCode.table());
        return commands;
    }
}
