package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.cli.settings.WrongSetting;
import dev.rapport.ledger.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The command line as a person meets it: help, slips of the finger, settings. */
class CommandsTest {

    @Test
    void helpLeadsWithExamplesAndNamesEveryCommandAndExitCode() {
        Said help = Said.by("--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out().indexOf("Examples:")).isBetween(0, help.out().indexOf("Usage:"));
        for (String command : tree().getSubcommands().keySet()) {
            assertThat(help.out()).contains("\n  " + command);
        }
        for (ExitCode exit : ExitCode.values()) {
            assertThat(help.out()).contains("\n  " + exit.code() + " ");
        }
    }

    @Test
    void everyCommandHasItsOwnHelp() {
        for (String command : tree().getSubcommands().keySet()) {
            Said help = Said.by(command, "--help");
            assertThat(help.code()).as(command).isZero();
            assertThat(help.out()).as(command).contains("Usage: ");
        }
    }

    @Test
    void everyOptionSaysWhatItDoes() {
        tree().getSubcommands()
                .forEach((name, command) -> command.getCommandSpec()
                        .options()
                        .forEach(option -> assertThat(option.description())
                                .as("%s %s", name, option.longestName())
                                .isNotEmpty()));
    }

    @Test
    void withoutACommandThereIsHelp() {
        assertThat(Said.by().out()).isEqualTo(Said.by("--help").out());
    }

    @Test
    void aMistypedCommandIsMetWithTheNearestOne() {
        Said said = Said.by("reprot");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("error: there is no command 'reprot'").contains("Did you mean", "report");
    }

    @Test
    void aMistypedOptionIsMetWithTheNearestOne() {
        assertThat(Said.by("report", "--zonee", "UTC", "x").err()).contains("Did you mean: --zone?");
        assertThat(Said.by("report", "--zone", "Europ/Berlin", "x").err()).contains("did you mean Europe/Berlin?");
        assertThat(Said.by("explain", "archiv").err()).contains("Did you mean: archive?");
    }

    @Test
    void aColourThatIsNoneIsAUsageError() {
        Said said = Said.by("check", "x", "--color", "alwys");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("'alwys' is not one of auto, always, never; did you mean always?");
    }

    @Test
    void quietUsageErrorsAreOneLine() {
        assertThat(Said.by("report", "-q", "--as-of", "yesterday", "x").err().lines())
                .singleElement()
                .asString()
                .contains("'yesterday' is not a date like 2026-11-30");
    }

    @Test
    void contradictingLimitsAreAUsageError() {
        Said said = Said.by("check", "x", "--stale-days", "400d");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "--dormant-days must be larger than --stale-days: --dormant-days is 365 (default), --stale-days"
                                + " is 400");
    }

    @Test
    void withoutAnExportThePersonLearnsHowToGetOne() {
        for (String command : new String[] {"report", "check"}) {
            Said said = Said.by(command);
            assertThat(said.code()).as(command).isEqualTo(4);
            assertThat(said.err()).contains("Get a copy of your data", "rapport demo");
            assertThat(said.out()).isEmpty();
        }
    }

    @Test
    void everyFileOfTheArchiveAndEveryTermCanBeLookedUp() {
        for (String word : Said.by("explain")
                .out()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList()) {
            Said said = Said.by("explain", word);
            assertThat(said.code()).as(word).isZero();
            assertThat(said.out()).as(word).isNotBlank();
        }
    }

    @Test
    void typedWinsOverEnvironmentWinsOverFile(@TempDir Path folder) throws IOException {
        Path config = Files.writeString(folder.resolve("settings.properties"), "zone = Asia/Tokyo\nstale-days = 80\n");
        Map<String, String> environment = Map.of("RAPPORT_ZONE", "Europe/Berlin", "RAPPORT_CONFIG", config.toString());
        // The export does not exist: the settings are told before it is looked for.
        String told = Said.with(
                        environment,
                        "check",
                        "-v",
                        "--cool-down",
                        "3",
                        folder.resolve("none").toString())
                .err();
        assertThat(told)
                .contains("--zone = Europe/Berlin (RAPPORT_ZONE)")
                .contains("--stale-days = 80 (" + config + ", line 2)")
                .contains("--cool-down = 3 (typed)")
                .contains("--dormant-days = 365 (default)");
    }

    @Test
    void aConfigurationThatWasAskedForMustBeThere() {
        Said said = Said.by("check", "x", "--config", "/nowhere/at/all");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("/nowhere/at/all");
    }

    @Test
    void theOptionsDefaultToTheConventions() {
        Settings settings = Settings.defaults();
        assertDefault("--episode-gap", settings.episodeGapDays() + "d");
        assertDefault("--reply-horizon", settings.replyHorizonDays() + "d");
        assertDefault("--stale-days", settings.staleDays() + "d");
        assertDefault("--dormant-days", settings.dormantDays() + "d");
        assertDefault("--cool-down", settings.coolDownDays() + "d");
        assertDefault("-n", String.valueOf(settings.suggestions()));
    }

    private static void assertDefault(String name, String value) {
        OptionSpec option =
                tree().getSubcommands().get("report").getCommandSpec().findOption(name);
        assertThat(option.defaultValue()).as(name).isEqualTo(value);
        assertThat(String.join(" ", option.description())).as(name).contains("(default: " + value + ")");
    }

    private static CommandLine tree() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        try {
            String[] noWords = {};
            Defaults defaults = Defaults.of(noWords, Map.of());
            return CommandTree.of(noWords, defaults, new Failures(noWords, Map.of(), nowhere), nowhere, nowhere);
        } catch (NoExport | WrongSetting impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aCommandIsSetUpWithoutTheOthers() throws Exception {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        for (String command : List.of("report", "today")) {
            String[] words = {command, "somewhere"};
            Defaults defaults = Defaults.of(words, Map.of());
            Failures failures = new Failures(words, Map.of(), nowhere);
            assertThat(CommandTree.of(words, defaults, failures, nowhere, nowhere)
                            .getSubcommands())
                    .containsOnlyKeys(command);
        }
        assertThat(tree().getSubcommands()).containsKeys("report", "today", "help", "generate-completion");
    }

    @Test
    void anErrorIsCalledOneOnce() {
        Said said = Said.by("schedule");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("error: ").doesNotContain("Error:");
    }
}
