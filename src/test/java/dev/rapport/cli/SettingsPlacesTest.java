package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.SettingNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Where settings may stand, and that every one of them is told in the docs. */
class SettingsPlacesTest extends SettingsFiles {
    @Test
    void aVariableThatIsNoSettingIsAUsageError() {
        Map<String, String> wrong = Map.of(
                "RAPPORT_SHARE_SAVE", "Did you mean RAPPORT_SHARE_SAFE?",
                "rapport_share_safe", "Did you mean RAPPORT_SHARE_SAFE?",
                "RAPPORT_UNDO", "is no setting",
                "RAPPORT_FOO", "is no setting",
                "RAPPORT_STRICT", "neither true nor false");
        wrong.forEach((name, words) -> {
            Said said = Said.with(Map.of(name, "ja"), "check", "none");
            assertThat(said.code()).as(name).isEqualTo(2);
            assertThat(said.err()).as(name).contains(name, words);
        });
        Said ours =
                Said.with(Map.of("RAPPORT_JAVA_OPTS", "-Xmx1g", "RAPPORT", "x", "RAPPORT_ZONE", ""), "check", "none");
        assertThat(ours.code()).isEqualTo(4);
        assertThat(Said.with(Map.of("RAPPORT_STALE_DAYS", "many"), "check", "none")
                        .err())
                .startsWith("error: RAPPORT_STALE_DAYS: stale-days: 'many'");
    }

    @Test
    void helpWorksBesideAConfigurationThatDoesNot() throws IOException {
        String config = file("foo = 1\n").toString();
        assertThat(Said.by("report", "--help", "--config", config).code()).isZero();
        assertThat(Said.with(Map.of("RAPPORT_CONFIG", config), "help", "report").code())
                .isZero();
        assertThat(Said.with(Map.of("RAPPORT_CONFIG", config), "today").code()).isEqualTo(2);
    }

    @Test
    void theUsualConfigurationMayNotBePassedOverBecauseItCannotBeRead() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("rapport/config.properties"))
                .getParent();
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", dir.toString());
        assertThat(Said.with(environment, "check", "none").err()).contains("the configuration " + folder);
        Files.delete(folder.resolve("config.properties"));
        Path file = Files.writeString(folder.resolve("config.properties"), "zone = UTC\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (!Files.isReadable(file)) {
            assertThat(Said.with(environment, "check", "none").err()).contains("the configuration " + folder);
        }
    }

    /** It may say share-safe, and after sudo -u the home is another person's. */
    @Test
    void aUsualConfigurationInAFolderThatMayNotBeOpenedIsNoMissingOne() throws Exception {
        Path home = Files.createDirectory(dir.resolve("home"));
        Path settings = Files.createDirectories(home.resolve(".config/rapport"));
        Files.writeString(settings.resolve("config.properties"), "share-safe = true\n");
        Map<String, String> environment = Map.of("HOME", home.toString());
        assumeFalse(closed(home.resolve(".config"), () -> Files.exists(settings)), "nothing is closed to this user");
        for (Path folder : List.of(home.resolve(".config"), home)) {
            Said said = closed(folder, () -> Said.with(environment, "check", "sample-data"));
            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err())
                    .contains("the configuration " + settings, "cannot be read", "set HOME to your own home");
        }
        assertThat(closed(home, () -> Said.with(environment, "help")).code()).isZero();
    }

    private static <T> T closed(Path folder, Callable<T> meanwhile) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        try {
            return meanwhile.call();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aVariableForWhatIsTypedEachTimeIsSaidAsInTheConfiguration() {
        assertThat(Said.with(Map.of("RAPPORT_MONTHS", "3"), "check", "sample-data")
                        .err())
                .isEqualTo(
                        "error: the environment variable RAPPORT_MONTHS is no setting: --months is typed each time.\n");
    }

    @Test
    void everyOptionIsASettingOrTypedEachTime() throws Exception {
        Set<String> all = new TreeSet<>();
        Set<String> flags = new TreeSet<>();
        Set<String> paths = new TreeSet<>();
        for (CommandLine command : commands().getSubcommands().values()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                boolean ours = option.longestName().startsWith("--") && !option.usageHelp() && !option.versionHelp();
                if (ours && !"generate-completion".equals(command.getCommandName())) {
                    String name = option.longestName().substring(2);
                    all.add(name);
                    boolean setting = SettingNames.ALL.contains(name);
                    if (setting && option.typeInfo().isBoolean()) {
                        flags.add(name);
                    }
                    if (setting
                            && Stream.concat(Stream.of(option.type()), Stream.of(option.auxiliaryTypes()))
                                    .anyMatch(Path.class::equals)) {
                        paths.add(name);
                    }
                }
            }
        }
        Set<String> known = new TreeSet<>(SettingNames.ALL);
        known.addAll(SettingNames.TYPED);
        assertThat(known).isEqualTo(all);
        assertThat(SettingNames.FLAGS).isEqualTo(flags);
        assertThat(SettingNames.PATHS).isEqualTo(paths);
    }

    @Test
    void everySettingAndTypedOptionStandsInTheDocsAndNoOther() throws IOException {
        String docs = Files.readString(Path.of("docs/settings.md"));
        assertThat(firstCells(docs, "## Settings")).isEqualTo(new TreeSet<>(SettingNames.ALL));
        assertThat(firstCells(docs, "## Typed each time")).isEqualTo(new TreeSet<>(SettingNames.TYPED));
    }

    private static Set<String> firstCells(String docs, String heading) {
        int from = docs.indexOf(heading + "\n");
        int to = docs.indexOf("\n## ", from + 1);
        String part = docs.substring(from, to < 0 ? docs.length() : to);
        return new TreeSet<>(Pattern.compile("(?m)^\\| `(?:--)?([a-z-]+)`")
                .matcher(part)
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    private static CommandLine commands() throws Exception {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        String[] noWords = {};
        Defaults defaults = Defaults.of(noWords, Map.of());
        return CommandTree.of(noWords, defaults, new Failures(noWords, Map.of(), nowhere), nowhere, nowhere);
    }
}
