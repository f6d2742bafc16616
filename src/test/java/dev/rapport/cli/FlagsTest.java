package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.SettingNames;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Settings that are true or false: typed they are true, whatever the configuration and the environment say. */
class FlagsTest {
    @TempDir
    private Path dir;

    private static CommandLine commands(Map<String, String> environment, String... config) throws Exception {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Defaults defaults = Defaults.of(config, environment);
        return CommandTree.of(new String[0], defaults, new Failures(config, environment, nowhere), nowhere, nowhere);
    }

    /** Of each command that has a flag, what it is once something is typed. */
    private static List<Boolean> parsed(CommandLine commands, String flag, String typed) {
        List<Boolean> values = new ArrayList<>();
        for (Map.Entry<String, CommandLine> command : commands.getSubcommands().entrySet()) {
            OptionSpec option = command.getValue().getCommandSpec().findOption("--" + flag);
            if (option != null) {
                List<String> words = new ArrayList<>(List.of(command.getKey(), "Ada Example"));
                if (!typed.isEmpty()) {
                    words.add(typed);
                }
                CommandLine.ParseResult result = commands.parseArgs(words.toArray(String[]::new));
                values.add(result.subcommand()
                        .commandSpec()
                        .findOption("--" + flag)
                        .getValue());
            }
        }
        assertThat(values).as(flag).isNotEmpty();
        return values;
    }

    @Test
    void whatIsTypedIsTrueAndWhatIsSaidElsewhereHolds() throws Exception {
        for (String flag : new TreeSet<>(SettingNames.FLAGS)) {
            for (boolean said : new boolean[] {true, false}) {
                Path file = Files.writeString(dir.resolve("c.properties"), flag + " = " + said + "\n");
                CommandLine configured = commands(Map.of(), "--config=" + file);
                CommandLine set = commands(Map.of(SettingNames.variable(flag), String.valueOf(said)));
                for (CommandLine commands : List.of(configured, set)) {
                    assertThat(parsed(commands, flag, ""))
                            .as(flag + " = " + said)
                            .containsOnly(said);
                    assertThat(parsed(commands, flag, "--" + flag))
                            .as(flag + " typed")
                            .containsOnly(true);
                    assertThat(parsed(commands, flag, "--" + flag + "=true")).containsOnly(true);
                    assertThat(parsed(commands, flag, "--" + flag + "=false")).containsOnly(false);
                }
            }
        }
    }

    /** A configuration that says so and a hand that types it once more mean the same: no name is published. */
    @Test
    void shareSafeTwiceIsShareSafe() throws Exception {
        Path file = Files.writeString(dir.resolve("c.properties"), "share-safe = true\n");
        Path out = dir.resolve("out");
        Said said = Said.by(
                "report",
                "sample-data",
                "--out",
                out.toString(),
                "--formats",
                "csv",
                "--config",
                file.toString(),
                "--share-safe");
        assertThat(said.code()).isZero();
        assertThat(Files.readString(out.resolve("2026-11/data/contacts.csv")))
                .contains("person-1")
                .doesNotContain("Dalgrenn");
    }
}
