package dev.rapport.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What the descriptions of all commands and options have in common. They are models, not annotations: reading annotations
 * by reflection took longer than reading a small export.
 */
final class Described {
    private Described() {}

    /** The description of a command, to which its options and examples are to be added. */
    static CommandSpec command(Object command, String name, String header) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage()
                .header(header)
                .footerHeading("%nExamples:%n")
                .synopsisHeading("%nUsage: ")
                .optionListHeading("%nOptions:%n");
        return spec;
    }

    /** An option without a value: typed or not. */
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .initialValue(false)
                .description(description)
                .build();
    }

    /** An option with a value, which may be absent: an {@link Optional}. */
    static OptionSpec perhaps(Class<?> type, String name, String label, String description) {
        OptionSpec.Builder option = perhaps(type, name, label).description(description);
        return (type == String.class ? option.converters(new Converters.Words()) : option).build();
    }

    /** An option with a day up to the end of a year, which may be absent. */
    static OptionSpec perhapsDay(String name, int lastYear, String description) {
        return perhaps(LocalDate.class, name, "DATE")
                .converters(new Converters.Day(lastYear))
                .description(description)
                .build();
    }

    /** An option with a path, which has a usual one. */
    static OptionSpec file(String name, String usual, String description) {
        return path(name, "FILE", usual, description);
    }

    /** An option with a folder, which has a usual one. */
    static OptionSpec folder(String name, String usual, String description) {
        return path(name, "DIR", usual, description);
    }

    /** A folder that may be named. */
    static PositionalParamSpec place(String usual, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue(usual)
                .description(description)
                .build();
    }

    private static OptionSpec path(String name, String label, String usual, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Path.class)
                .defaultValue(usual)
                .description(description)
                .build();
    }

    private static OptionSpec.Builder perhaps(Class<?> type, String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Optional.class)
                .auxiliaryTypes(type)
                .initialValue(Optional.empty());
    }

    /** {@code --help}, the same in every command. */
    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }
}
