package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rapport today}: its numbers are those that {@code done}, {@code later} and {@code person} understand. */
class TodayCommandTest {
    @TempDir
    private Path dir;

    private List<String> today() {
        return Said.by(
                        "today",
                        "sample-data",
                        "--out",
                        dir.resolve("out").toString(),
                        "--log",
                        dir.resolve("log.csv").toString())
                .out()
                .lines()
                .filter(line -> line.matches("(\\d\\.|- ) .*|The numbers.*"))
                .map(line -> line.replaceFirst("( \\S+)( \\S+),.*", "$1$2"))
                .toList();
    }

    private void report(String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(
                new String[] {
                    "report", "sample-data", "--out", dir.resolve("out").toString(), "--quiet"
                },
                0,
                args,
                0,
                5);
        System.arraycopy(more, 0, args, 5, more.length);
        Said.by(args);
    }

    @Test
    void aNumberMeansWhomTheReportMeansByIt() throws Exception {
        Files.writeString(dir.resolve("log.csv"), "date,contact,url\n");
        List<String> before = today();
        assertThat(before).hasSize(6).first().asString().startsWith("1. Wilf Dalgrenn");
        report("--formats", "csv");
        assertThat(today()).isEqualTo(before);
        String first = Said.by(
                        "done",
                        "1",
                        "--out",
                        dir.resolve("out").toString(),
                        "--log",
                        dir.resolve("log.csv").toString())
                .out();
        assertThat(first).contains("Noted: Wilf Dalgrenn");
        List<String> after = today();
        assertThat(after.get(0)).startsWith("-  ");
        assertThat(after).noneMatch(line -> line.startsWith("1. ")).anyMatch(line -> line.startsWith("2. "));
        assertThat(after.get(after.size() - 1)).startsWith("The numbers are those of the latest report");
        for (String line : after) {
            if (line.matches("\\d.*")) {
                assertThat(before).contains(line);
            }
        }
    }

    /** Without the tables no number can be followed. */
    @Test
    void whereNoTableNamesPeopleNothingIsHintedThatNeedsIt() {
        String out = dir.resolve("out").toString();
        assertThat(Said.by("report", "sample-data", "--out", out, "--formats", "html")
                        .out())
                .contains("Next:  rapport explain")
                .doesNotContain("rapport done");
    }
}
