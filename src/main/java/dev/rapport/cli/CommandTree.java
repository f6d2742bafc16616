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

import dev.rapport.cli.console.Called;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.people.DoneCommand;
import dev.rapport.cli.people.ForgetCommand;
import dev.rapport.cli.people.LaterCommand;
import dev.rapport.cli.people.LogCommand;
import dev.rapport.cli.people.PersonCommand;
import dev.rapport.cli.people.SnoozeCommand;
import dev.rapport.cli.people.WhoCommand;
import dev.rapport.cli.settings.Converters;
import dev.rapport.cli.settings.Defaults;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final List<String> COMMANDS =
            List.of("report check today done later person who log snooze forget explain demo init schedule".split(" "));

    static {
        // Else every library is opened to learn that none of them is Groovy.
        System.setProperty("picocli.disable.closures", "true");
        // Dates and zones are converted here: else their classes are looked for before each command.
        System.setProperty("picocli.converters.excludes", "java\\.(time|sql)\\..*");
    }

    private CommandTree() {}

    /** The command that some words begin with, or all: setting them up takes longer than reading a small export. */
    static CommandLine of(String[] words, Defaults defaults, Failures failures, PrintWriter out, PrintWriter err) {
        String first = words.length == 0 ? "" : words[0];
        boolean one = COMMANDS.contains(first);
        // Of one command's parent only the name is ever said.
        CommandLine commands = new CommandLine(one ? CommandSpec.create().name("rapport") : new RapportCommand());
        for (String name : one ? List.of(first) : COMMANDS) {
            commands.addSubcommand(name, command(name));
        }
        layOut(commands);
        commands.getSubcommands().values().forEach(CommandTree::layOut);
        if (!one) {
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
        nameAsCalled(commands);
        commands.setAbbreviatedOptionsAllowed(false);
        commands.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
        commands.getCommandSpec().usageMessage().exitCodeList(ExitCode.table());
        return commands;
    }

    /** Examples and all else in help name rapport as it was started. */
    private static void nameAsCalled(CommandLine commands) {
        if (Called.plainly()) {
            return;
        }
        Map<String, CommandLine.IHelpSectionRenderer> sections = new HashMap<>(commands.getHelpSectionMap());
        sections.replaceAll((section, renderer) -> new AsCalled(renderer));
        commands.setHelpSectionMap(sections);
    }

    private record AsCalled(CommandLine.IHelpSectionRenderer section) implements CommandLine.IHelpSectionRenderer {
        @Override
        public String render(CommandLine.Help help) {
            return Called.in(section.render(help));
        }
    }

    private static Object command(String name) {
        return switch (name) {
            case "report" -> new ReportCommand();
            case "check" -> new CheckCommand();
            case "today" -> new TodayCommand();
            case "done" -> new DoneCommand();
            case "later" -> new LaterCommand();
            case "person" -> new PersonCommand();
            case "who" -> new WhoCommand();
            case "log" -> new LogCommand();
            case "snooze" -> new SnoozeCommand();
            case "forget" -> new ForgetCommand();
            case "explain" -> new ExplainCommand();
            case "demo" -> new DemoCommand();
            case "init" -> new InitCommand();
            case "schedule" -> new ScheduleCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void layOut(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .footerHeading("%nExamples:%n")
                .synopsisHeading("%nUsage: ")
                .optionListHeading("%nOptions:%n");
    }
}
