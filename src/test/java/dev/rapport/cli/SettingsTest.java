package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rapport.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Settings in a file: each means something, or the run ends before anything is read. */
class SettingsTest extends SettingsFiles {
    private Said check(String text) throws IOException {
        return checkWith(Map.of(), file(text));
    }

    /** The export does not exist: settings are understood before it is looked for. */
    private Said checkWith(Map<String, String> environment, Path config) {
        return Said.with(environment, "check", "none", "-v", "--config", config.toString());
    }

    private record Wrong(String name, String text, int line, String said) {}

    @TestFactory
    Stream<DynamicTest> aSettingThatMeansNothingIsAUsageErrorWithItsLine() {
        return Stream.of(
                        new Wrong("unknown", "# ours\n\nstalee-days = 9\n", 3, "Did you mean stale-days?"),
                        new Wrong("underscore", "share_safe = true\n", 1, "Did you mean share-safe?"),
                        new Wrong("capitals", "Share-Safe = true\n", 1, "Did you mean share-safe?"),
                        new Wrong("blank in the key", "share safe = true\n", 1, "Did you mean share-safe?"),
                        new Wrong("no separator", "share-safe\n", 1, "neither true nor false"),
                        new Wrong("a flag without value", "zone = UTC\nshare-safe =\n", 2, "neither true nor false"),
                        new Wrong("a flag in other words", "share-safe = yes\n", 1, "neither true nor false"),
                        new Wrong("what is typed each time", "undo = true\n", 1, "--undo is typed each time"),
                        new Wrong("twice", "zone = UTC\n\nzone = UTC\n", 3, "stands on line 1 already"),
                        new Wrong("two logs", "log = a.csv\nlog = b.csv\n", 2, "Several logs go into one folder"),
                        new Wrong(
                                "two names of one",
                                "log.date-format = d/M/yyyy\nlog-date-format = d/M/yyyy\n",
                                2,
                                "line 1"),
                        new Wrong("a lost backslash", "inbox = C:\\exports\n", 1, "backslash is written twice"),
                        new Wrong("a tab in a path", "inbox = C:\\temp\n", 1, "backslash is written twice"),
                        new Wrong("a number of a letter", "inbox = C:\\users\n", 1, "backslash is written twice"),
                        new Wrong(
                                "a swallowed line", "inbox = C:\\\\x\\\nshare-safe = true\n", 1, "makes the next line"),
                        new Wrong("a value out of range", "stale-days = 0\n", 1, "from 1 to 36,500"),
                        new Wrong("no zone", "zone = Europ/Berlin\n", 1, "did you mean Europe/Berlin?"),
                        new Wrong("no day", "as-of = 0000-01-01\n", 1, "from 2003 to 2199"),
                        new Wrong("no colour", "color = red\n", 1, "auto, always, never"),
                        new Wrong("a log's key", "log.x.file = a.csv\nlog.x.chanel = C\n", 2, "log.x.channel"),
                        new Wrong("a log's zone", "log.x.file = a.csv\nlog.x.zone = Nowhere\n", 2, "log.x.zone"),
                        new Wrong("a log's pattern", "log.x.file = a.csv\nlog.x.contact-pattern = (\n", 2, "cannot be"),
                        new Wrong("a shape of nothing", "log-date-format = {{{[[\n", 1, "Write it like  d/M/yyyy"),
                        new Wrong("minutes", "log-date-format = d/m/yyyy\n", 1, "M (not m, the minutes) the month"),
                        new Wrong(
                                "a log's shape of nothing",
                                "log.x.file = a.csv\nlog.x.date-format = qqq\n",
                                2,
                                "does not tell the day"),
                        new Wrong("a log without file", "log.x.date = D\n", 1, "log.x.file = calls.csv"))
                .map(wrong -> dynamicTest(wrong.name(), () -> {
                    Said said = check(wrong.text());
                    assertThat(said.code()).isEqualTo(ExitCode.USAGE.code());
                    assertThat(said.err())
                            .startsWith("error: " + dir.resolve("c.properties") + ", line " + wrong.line() + ": ")
                            .contains(wrong.said());
                    assertThat(said.out()).isEmpty();
                }));
    }

    @Test
    void bytesThatAreNotUtf8AreAUsageErrorWithTheirLine() throws IOException {
        Path config = Files.write(
                dir.resolve("c.properties"), "zone = UTC\nme = Zoë\n".getBytes(StandardCharsets.ISO_8859_1));
        Said said = checkWith(Map.of(), config);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("c.properties, line 2: it is not UTF-8");
        assertThat(checkWith(Map.of(), Files.write(config, "zone = UTC\n".getBytes(StandardCharsets.UTF_16)))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
        assertThat(check("\uFEFFzone = Asia/Tokyo\n").err()).contains("--zone = Asia/Tokyo (" + dir);
    }

    @Test
    void anEmptyValueIsNotSet() throws IOException {
        Said said = check("log =\nzone =\nme =\naliases =\nlog.x.file = a.csv\nlog.x.zone =\n");
        assertThat(said.err())
                .contains("--log = [] (default)", "--zone = UTC (default)", "--me = []", "--aliases = not set");
    }

    @Test
    void anEmptyNameThatIsTypedIsNotTheFolderOneStandsIn() {
        for (String option : Set.of("--log", "--inbox", "--aliases", "--people")) {
            assertThat(Said.by("check", "none", option, "").code()).as(option).isEqualTo(2);
        }
        assertThat(Said.by("report", "").code()).isEqualTo(2);
        assertThat(Said.by("report", "none", "--out", "").code()).isEqualTo(2);
        assertThat(Said.by("check", "none", "--config", "").code()).isEqualTo(2);
    }

    @Test
    void limitsThatContradictEachOtherAreSaidWithTheirFileAndLine() throws IOException {
        Files.writeString(dir.resolve("c.properties"), "# mine\nstale-days = 400\n");
        Said said =
                Said.by("check", "x", "--config", dir.resolve("c.properties").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("--dormant-days is 365 (default), --stale-days is 400")
                .contains("c.properties, line 2)");
    }

    @Test
    void filesAndFoldersBeginAtTheConfigurationsOwnFolder() throws IOException {
        String told = check("inbox = in\naliases = /a/b.csv\nlog = ~/log.csv\n").err();
        assertThat(told)
                .contains("--inbox = " + dir.resolve("in") + " (" + dir.resolve("c.properties") + ", line 1)")
                .contains("--aliases = /a/b.csv (" + dir.resolve("c.properties") + ", line 2)");
        Said atHome = checkWith(Map.of("HOME", "/home/ada"), file("log = ~/log.csv\n"));
        assertThat(atHome.err()).contains("--log = [/home/ada/log.csv]");
    }

    @Test
    void whatInitWritesIsUnderstoodWhereverItLies() {
        for (String name : Set.of("plain", "a%sb", "with blank and é", "back\\slash", "$1")) {
            Path home = dir.resolve(name);
            assertThat(Said.by("init", home.toString()).code()).isZero();
            Path config = home.resolve("config.properties");
            assertThat(checkWith(Map.of(), config).err())
                    .contains("--inbox = " + home.resolve("inbox"), "--log = [" + home.resolve("interactions.csv"));
        }
    }

    @Test
    void aLogInTheSettingsKeepsNobodyFromLookingUpAWord() throws IOException {
        Path config = file("log = log.csv\ninbox = in\n");
        for (String word : new String[] {"archive", "logs", "slipping", "touch.csv"}) {
            assertThat(Said.by("explain", word, "--config", config.toString()).code())
                    .as(word)
                    .isZero();
        }
    }

    @Test
    void anInboxInTheSettingsKeepsNobodyFromLearningALog() throws IOException {
        Path config = file("inbox = in\n");
        Path calls = Files.writeString(dir.resolve("calls.csv"), "Datum,Kunde\n2026-04-01,Ada Apple\n");
        Said said = Said.by("check", "--log", calls.toString(), "--learn", "--config", config.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("log.calls.date = Datum", "Ada Apple");
    }

    @Test
    void blanksInAWordOfAnotherToolNeedNoBackslash() throws IOException {
        Files.writeString(
                dir.resolve("calls.csv"), "D,N,T\n2026-04-01,Ada Apple,Not answered\n2026-04-02,Ada Apple,In\n");
        Path config = file("log.calls.file = calls.csv\nlog.calls.date = D\nlog.calls.contact = N\n"
                + "log.calls.direction = T\nlog.calls.direction.Not answered = skip\n");
        Said said = Said.by("check", "src/test/resources/mailbox", "--config", config.toString());
        assertThat(said.out()).containsPattern("calls\\.csv.*\\R?.*1 used");
    }

    @Test
    void eachValueOfAListIsSaidWithItsPlace() throws Exception {
        Path file = Files.writeString(dir.resolve("c.properties"), "zone = UTC\nformats = html,pdf\n");
        assertThat(Said.by("report", "sample-data", "--config", file.toString()).err())
                .startsWith("error: " + file + ", line 2: formats: 'pdf' is not one of");
    }
}
