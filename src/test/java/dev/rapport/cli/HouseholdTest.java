package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.own.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting up a place for the data, and a run each month. */
class HouseholdTest {
    @TempDir
    private Path folder;

    @Test
    void whatInitMakesIsPrivateAndItsSettingsAreUnderstood() throws IOException {
        Path home = folder.resolve("my data");
        assertThat(Said.by("init", home.toString()).code()).isZero();
        try (Stream<Path> made = Files.walk(home)) {
            assertThat(made)
                    .hasSize(5)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .endsWith("------"));
        }
        Said check = Said.by(
                "check", "-v", "--config", home.resolve("config.properties").toString());
        assertThat(check.err())
                .contains("--inbox = " + home.resolve("inbox"), "--log = [" + home.resolve("interactions.csv") + "]");
    }

    @Test
    void initLeavesWhatIsThere() throws IOException {
        Path log = Files.writeString(folder.resolve("interactions.csv"), "date,contact\n");
        assertThat(Said.by("init", folder.toString()).out()).contains("left  " + log);
        assertThat(log).hasContent("date,contact\n");
    }

    @Test
    void amongTheFilesOfAMonthThereIsNoHomeAndNoDemo() throws Exception {
        Path month = Files.createDirectory(folder.resolve("2026-11"));
        Files.writeString(month.resolve(Manifest.FILE), new Manifest(new TreeMap<>()).text());
        for (String command : new String[] {"init", "demo"}) {
            Said said = Said.by(command, month.resolve("inside").toString());
            assertThat(said.code()).isEqualTo(5);
            assertThat(said.err()).contains("lies in a month that rapport wrote");
        }
        assertThat(Said.by("init", month.toString()).code()).isEqualTo(5);
        try (Stream<Path> all = Files.list(month)) {
            assertThat(all).hasSize(1);
        }
    }

    /** Next month's report would find it in its way. */
    @Test
    void aNameThatTheReportsAroundItNeedIsNoPlaceForAnythingElse() throws Exception {
        Path month = Files.createDirectory(folder.resolve("2026-11"));
        Files.writeString(month.resolve(Manifest.FILE), new Manifest(new TreeMap<>()).text());
        for (String[] typed : new String[][] {
            {"init", "2026-12"},
            {"demo", ".new-2026-12"},
            {"log", "Ada Example", "--log", "2026-12/log.csv"},
            {"forget", "Ada Example", "--people", "latest/people.csv"},
            {"report", "sample-data", "--formats", "json", "--out", "2027-05"}
        }) {
            typed[typed.length - 1] = folder.resolve(typed[typed.length - 1]).toString();
            Said said = Said.by(typed);
            assertThat(said.code()).as(String.join(" ", typed)).isEqualTo(5);
            assertThat(said.err()).contains("lies where rapport writes, among the reports in " + folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(month);
        }
        assertThat(Said.by(
                                "log",
                                "Ada Example",
                                "--log",
                                folder.resolve("inbox/log.csv").toString())
                        .code())
                .isZero();
    }

    @Test
    void recipesNameFullPathsAndQuoteThem() {
        String odd = folder.resolve("it's 100% mine").toString();
        assertThat(Said.by("schedule", "--cron", "--inbox", odd).out())
                .contains(" report '" + odd.replace("'", "'\\''").replace("%", "'\\%'") + "' --out /");
        assertThat(Said.by("schedule", "--systemd", "--inbox", odd).out())
                .contains("\"" + odd.replace("%", "%%") + "\"", "PrivateNetwork=yes", "Persistent=true");
        assertThat(Said.by("schedule", "--launchd", "--inbox", "a&b").out()).contains("a&amp;b</string>\n");
        assertThat(Said.by("schedule").code()).isEqualTo(2);
    }

    @Test
    void aRecipeWithSettingsLeavesInboxLogAndReportsToThem() {
        Said.by("init", folder.toString());
        String settings = folder.resolve("config.properties").toString();
        assertThat(Said.by("schedule", "--cron", "--config", settings).out())
                .contains(" report --config " + settings + " --quiet\n");
        assertThat(Said.by("schedule", "--cron", "--config", settings, "--out", "/elsewhere")
                        .out())
                .contains(" report --config " + settings + " --out /elsewhere --quiet\n");
        assertThat(Said.by("schedule", "--systemd", "--config", settings).out())
                .contains("ReadWritePaths=" + folder.resolve("reports") + " " + folder + "\n");
    }

    /** A run starts in another folder, where people.csv is not: whoever is forgotten here would be back. */
    @Test
    void aRecipeWithoutSettingsNamesTheWishes() {
        String wishes = Path.of("people.csv").toAbsolutePath().toString();
        for (String way : List.of("--cron", "--systemd")) {
            assertThat(Said.by("schedule", way).out()).contains(" --people " + wishes + " --quiet\n");
        }
        assertThat(Said.by("schedule", "--cron", "--people", "/home/ada/p.csv").out())
                .contains(" --people /home/ada/p.csv --quiet\n");
    }

    /** A configuration that says only some of it: the rest is where this command stands. */
    @Test
    void aRecipeNamesWhatTheSettingsDoNotSay() throws IOException {
        Path settings = Files.writeString(folder.resolve("c.properties"), "inbox = in\nzone = Europe/Berlin\n");
        String here = Path.of("").toAbsolutePath().toString();
        assertThat(Said.by("schedule", "--cron", "--config", settings.toString())
                        .out())
                .contains(" report --config " + settings + " --out " + here + "/reports --people " + here
                        + "/people.csv --quiet\n");
        Files.writeString(settings, "out = o\n");
        assertThat(Said.by("schedule", "--launchd", "--config", settings.toString())
                        .out())
                .contains("<string>" + here + "/inbox</string>")
                .doesNotContain("--out");
    }

    /** No cron job has the variables of a terminal: without them names would be published that here are not. */
    @Test
    void aRecipeCarriesTheVariables() throws IOException {
        Path settings = Files.writeString(folder.resolve("c.properties"), "inbox = in\nout = o\npeople = p\nlog = l\n");
        Map<String, String> variables = Map.of(
                "RAPPORT_CONFIG", settings.toString(),
                "RAPPORT_SHARE_SAFE", "true",
                "RAPPORT_NO_NOTES", "false",
                "RAPPORT_LOG", "/x/log.csv",
                "RAPPORT_ZONE", "Europe/Berlin",
                "RAPPORT_PEOPLE", "/x/wishes.csv",
                "RAPPORT_VERBOSE", "true",
                "RAPPORT_FAIL_ON", "unclear");
        String line = Said.with(variables, "schedule", "--cron").out();
        assertThat(line)
                .contains(" report --config " + settings + " --people /x/wishes.csv ")
                .endsWith(" --quiet\n");
        assertThat(line.split(" "))
                .contains("--share-safe", "--no-notes=false", "--log=/x/log.csv", "--zone=Europe/Berlin")
                .noneMatch(word -> word.contains("verbose") || word.contains("fail-on") || word.contains("inbox"));
    }

    /** In a crontab every line is a command. */
    @Test
    void aRecipeIsNeverMoreLinesThanItsOwn() throws IOException {
        String name =
                Files.writeString(folder.resolve("a\n* * * * * touch b"), "").toString();
        for (String way : List.of("--cron", "--systemd", "--launchd")) {
            for (String option : List.of("--inbox", "--out", "--config")) {
                Said said = Said.by("schedule", way, option, name);
                assertThat(said.code()).as(way + option).isEqualTo(2);
                assertThat(said.out()).isEmpty();
                assertThat(said.err()).contains("a\\u000A*", "holds a line end");
            }
        }
        assertThat(Said.by("schedule", "--cron", "--inbox", "a".repeat(1000)).code())
                .isEqualTo(2);
    }

    /** As cron reads a line: a backslash before % is dropped, % alone ends the command; then a shell has it. */
    @Test
    void everyPathComesThroughCronAndShell() throws Exception {
        for (String name :
                List.of("a%b", "a\\%b", "it's 100%", "%", "\\", "$HOME `id` \"x\"", "ü 名", "a\\\\%%", "-n", "~")) {
            String command = "printf %s ".replace("%", "\\%") + RecipeQuoting.forCron("/" + name);
            StringBuilder shell = new StringBuilder();
            boolean escaped = false;
            for (char c : command.toCharArray()) {
                if (escaped && c == '%') {
                    shell.setLength(shell.length() - 1);
                }
                assertThat(!escaped && c == '%').as(name).isFalse();
                escaped = !escaped && c == '\\';
                shell.append(c);
            }
            Process process = new ProcessBuilder("/bin/sh", "-c", shell.toString()).start();
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("/" + name);
        }
    }

    @Test
    void aDollarIsDoubledForSystemdOnlyWhereItBeginsAVariable() {
        String told = Said.by("schedule", "--systemd", "--out", "/a$b").out();
        assertThat(told).contains("--out /a$$b", "ReadWritePaths=/a$b /");
    }
}
