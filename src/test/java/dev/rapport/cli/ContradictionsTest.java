package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.console.Terminal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed contradicts itself, or asks for what is there already: that is said, and nothing is kept of it. */
class ContradictionsTest {
    @TempDir
    private static Path made;

    @TempDir
    private Path dir;

    @BeforeAll
    static void aReport() {
        Said.by("report", "sample-data", "--out", made.toString(), "--formats", "csv", "--quiet");
    }

    private Said say(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--out", made.toString()));
        if (!words[0].equals("log")) {
            all.addAll(List.of("--people", people().toString()));
        }
        return Said.by(all.toArray(String[]::new));
    }

    private Path people() {
        return dir.resolve("people.csv");
    }

    @Test
    void aWordCannotBeKeptAndTakenAwayAtOnce() {
        Said both = say("person", "Wilf Dalgrenn", "--tag", "mentor;alumni", "--untag", "Alumni");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("--tag and --untag contradict each other: 'alumni'");
        Said where = say("person", "Wilf Dalgrenn", "--outside", "--no-outside");
        assertThat(where.code()).isEqualTo(2);
        assertThat(where.err()).contains("--outside and --no-outside contradict each other");
        assertThat(people()).doesNotExist();
    }

    @Test
    void whatIsTakenBackWithoutHavingBeenSaidIsTold() {
        assertThat(say("person", "Wilf Dalgrenn", "--every", "no").out())
                .contains("There was nothing of your own of Wilf Dalgrenn in ", "; nothing was changed.");
        assertThat(say("later", "Wilf Dalgrenn", "--undo").out())
                .isEqualTo("Wilf Dalgrenn was not left for later; nothing was changed.\n");
        say("person", "Wilf Dalgrenn", "--tag", "mentor");
        for (String command : List.of("snooze", "forget")) {
            assertThat(say(command, "Wilf Dalgrenn", "--undo").out())
                    .as(command)
                    .contains("There was no wish about Wilf Dalgrenn in ");
        }
        assertThat(say("later", "Wilf Dalgrenn", "--undo").out()).contains("was not left for later");
        say("later", "Wilf Dalgrenn");
        assertThat(say("later", "Wilf Dalgrenn", "--undo").out()).contains("may be suggested again.");
        assertThat(say("person", "Wilf Dalgrenn", "--untag", "mentor").out()).contains("any more.");
    }

    @Test
    void aPlanIsOfADayToCome() {
        String log = dir.resolve("log.csv").toString();
        Said said = say("log", "Wilf Dalgrenn", "--planned", "--date", "2026-01-02", "--log", log);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--planned: 2026-01-02 is over; leave --planned out");
        String today = LocalDate.now().toString();
        assertThat(say("log", "Wilf Dalgrenn", "--planned", "--date", today, "--log", log)
                        .code())
                .isZero();
    }

    /** Who stands side by side in a cell is counted as several: so they are when the line is written. */
    @Test
    void peopleOfTheReportSideBySideAreSeveral() throws Exception {
        Path log = dir.resolve("log.csv");
        Said said = say("log", "Göran Meisterfeld and Wilf Dalgrenn", "--log", log.toString(), "--date", "2026-11-02");
        assertThat(said.out())
                .contains("Noted: Göran Meisterfeld; Wilf Dalgrenn, ")
                .doesNotContain("outside LinkedIn");
        assertThat(Files.readString(log)).contains("2026-11-02,Göran Meisterfeld; Wilf Dalgrenn,");
        assertThat(say("log", "Göran Meisterfeld and Nobody Known", "--log", log.toString())
                        .out())
                .contains("kept as somebody outside LinkedIn");
        Said address = say(
                "log",
                "Göran Meisterfeld & Wilf Dalgrenn",
                "--url",
                "https://www.linkedin.com/in/somebody-new",
                "--log",
                log.toString());
        assertThat(address.code()).isEqualTo(2);
        assertThat(address.err()).contains("--url: one address cannot be that of several people");
    }

    @Test
    void casesAreListedByANumberOfThem() {
        for (String number : List.of("-1", "0", "999999999999")) {
            Said said = Said.by("explain", "touch.stale", "sample-data", "--rows=" + number);
            assertThat(said.code()).as(number).isEqualTo(2);
            assertThat(said.err()).contains("'" + number + "' is not a number from 1 to 1,000,000");
        }
    }

    @Test
    void aTagInOtherLettersStandsTwice() throws Exception {
        Path settings = Files.writeString(dir.resolve("c.properties"), "every.Mentor = 2y\n\nevery.mentor = 18d\n");
        Said said = Said.by("check", "sample-data", "--config", settings.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("line 3: 'every.mentor' stands on line 1 already.");
    }

    @Test
    void aHintCanBePastedWhateverAFolderIsCalled() throws Exception {
        Path out = dir.resolve("my $reports\n2026");
        Said said = Said.by("report", "sample-data", "--out", out.toString(), "--formats", "csv,html");
        String hint = said.out()
                .lines()
                .filter(line -> line.startsWith("Next:"))
                .findFirst()
                .orElseThrow();
        String word = hint.replaceFirst(".* or {2}rapport later 1 --out ", "");
        assertThat(said.out().lines().filter(line -> line.contains("my $reports")))
                .allMatch(line -> line.contains("\\u000A") || line.startsWith("Next:"));
        Process shell = new ProcessBuilder("bash", "-c", "printf %s " + word).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(out.toString());
        assertThat(Terminal.word("/tmp/a b$c")).isEqualTo("\"/tmp/a b\\$c\"");
        assertThat(Terminal.word("/tmp/reports")).isEqualTo("/tmp/reports");
    }
}
