package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.SettingNames;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A flag on the command line says yes, whatever a setting says: yes twice is yes. */
class TypedFlagsTest {
    @TempDir
    Path dir;

    private static CommandLine commands(Map<String, String> environment) throws Exception {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Defaults defaults = Defaults.of(new String[0], environment);
        return CommandTree.of(
                new String[0], defaults, new Failures(new String[0], environment, nowhere), nowhere, nowhere);
    }

    @TestFactory
    List<DynamicTest> everyFlagHoldsBesideASettingOfEitherKind() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, CommandLine> command :
                commands(Map.of()).getSubcommands().entrySet()) {
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                String setting = option.longestName().replaceFirst("^--", "");
                if (SettingNames.FLAGS.contains(setting)) {
                    for (String value : List.of("true", "false")) {
                        tests.add(dynamicTest(
                                command.getKey() + " " + option.longestName() + " beside " + value,
                                () -> holds(command.getKey(), option.longestName(), setting, value)));
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private static void holds(String command, String flag, String setting, String value) throws Exception {
        CommandLine commands = commands(Map.of(SettingNames.variable(setting), value));
        boolean asks = commands.getSubcommands().get(command).getCommandSpec().positionalParameters().stream()
                .anyMatch(CommandLine.Model.ArgSpec::required);
        CommandLine.ParseResult parsed =
                commands.parseArgs(asks ? new String[] {command, flag, "1"} : new String[] {command, flag});
        CommandTree.holdTypedFlags(parsed);
        CommandLine.ParseResult one = parsed.subcommand();
        assertThat((Boolean) one.matchedOption(flag).getValue()).isTrue();
    }

    @Test
    void aReportThatIsShareSafeTwiceNamesNobody() throws Exception {
        Path file = Files.writeString(dir.resolve("c.properties"), "share-safe = true\n");
        assertThat(Said.by("report", "sample-data", "--out", dir + "/o", "--config", file.toString(), "--share-safe")
                        .code())
                .isZero();
        assertThat(Files.readString(dir.resolve("o/2026-11/report.html")))
                .contains("Person 1")
                .doesNotContain("Wilf");
    }
}
