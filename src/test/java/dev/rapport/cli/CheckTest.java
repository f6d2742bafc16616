package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rapport check}: what it says of an input, and when it fails. */
class CheckTest {
    private static final String PEOPLE = """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Example,https://www.linkedin.com/in/ada-example,,Northwind,Engineer,07 Mar 2024
            Kim,Lee,https://www.linkedin.com/in/kim-lee-1,,,,08 Mar 2024
            Kim,Lee,https://www.linkedin.com/in/kim-lee-2,,,,09 Mar 2024
            """;

    @TempDir
    Path dir;

    private Said check(String log, String... more) throws Exception {
        Files.writeString(dir.resolve("Connections.csv"), PEOPLE);
        if (!log.isEmpty()) {
            Files.writeString(dir.resolve("interactions.csv"), "date,contact\n" + log);
        }
        String[] args = new String[more.length + 2];
        args[0] = "check";
        args[1] = dir.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Said.by(args);
    }

    @Test
    void itSaysWhatIsMissingHowToAskForItAndWhoIsNotClear() throws Exception {
        Said said = check("2024-03-07,Kim Lee\n2024-03-07,Ada Exampel\n");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("messages.csv", "rapport explain archive", "Your own profile was not recognised")
                .contains("interactions.csv line 2: Kim Lee is the name of several people: "
                        + "https://www.linkedin.com/in/kim-lee-1, https://www.linkedin.com/in/kim-lee-2")
                .contains("interactions.csv line 3: Ada Exampel is kept as somebody outside LinkedIn; "
                        + "did you mean Ada Example?");
    }

    @Test
    void theReportSaysWhichLinesAreNotClearAndNamesNobody(@TempDir Path out) throws Exception {
        check("2024-03-07,Kim Lee\n2024-03-07,Ada Exampel\n");
        Said said = Said.by("report", dir.toString(), "--out", out.toString(), "--formats", "json");
        assertThat(said.code()).isZero();
        String summary = Files.readString(out.resolve("latest/summary.txt")).replace('\n', ' ');
        assertThat(summary).contains("Two names in your log ").doesNotContain("Exampel");
        // Kim Lee may stand in the letter as a contact; the remark on the log names nobody.
        assertThat(summary.substring(summary.indexOf("Two names in your log ")))
                .startsWith("Two names in your log are not clear, so nobody was guessed: interactions.csv line 2,"
                        + " interactions.csv line 3. Who may be meant is said by rapport check")
                .doesNotContain("Kim", "Lee", "Ada");
    }

    @Test
    void itNamesTheOwnerAndTheRowThatSaysSo() {
        assertThat(Said.by("check", "sample-data").out())
                .contains("You are Robin Ellerby-Sample (https://www.linkedin.com/in/robin-ellerby-sample-0001),"
                        + " recognised by the one sender of your invitations (Invitations.csv line 2).");
    }

    @Test
    void theSamplesPersonUnderAnotherAddressIsOne() {
        Said said = Said.by("check", "sample-data");
        assertThat(said.out()).contains("1 person stood under two addresses, or under a name and an address");
        assertThat(Said.by("check", "sample-data", "--json").out()).contains("\"merged\":1");
    }

    @ParameterizedTest
    @CsvSource({
        "rejected, '2024-13-07,Ada Example\n', 3",
        "rejected, '2024-03-07,Ada Example\n', 0",
        "unclear, '2024-03-07,Kim Lee\n', 3",
        "unclear, '2024-03-07,Ada Example\n', 0",
        "missing, '2024-03-07,Ada Example\n', 3",
        "owner, '2024-03-07,Ada Example\n', 3"
    })
    void itFailsOnWhatIsAskedFor(String what, String log, int code) throws Exception {
        // Among a hundred sound rows a rejected one alone is no failure.
        Said said = check(sound() + log, "--fail-on", what);
        assertThat(said.code()).isEqualTo(code);
        assertThat(said.err().contains("--fail-on " + what)).isEqualTo(code == 3);
    }

    private static String sound() {
        StringBuilder rows = new StringBuilder();
        for (int day = 1; day < 29; day++) {
            for (int month = 1; month < 6; month++) {
                rows.append("2023-0")
                        .append(month)
                        .append(day < 10 ? "-0" : "-")
                        .append(day)
                        .append(",Ada Example\n");
            }
        }
        return rows.toString();
    }
}
