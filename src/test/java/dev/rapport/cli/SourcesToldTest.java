package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each source is named with the days it covers, and of two that tell the same the one that counts. */
class SourcesToldTest {
    @TempDir
    Path dir;

    private String export;
    private String calendar;
    private String own;

    @BeforeEach
    void files() throws Exception {
        Path folder = Files.createDirectories(dir.resolve("export"));
        Files.writeString(folder.resolve("Connections.csv"), """
                First Name,Last Name,URL,Email Address,Company,Position,Connected On
                Ada,Example,https://www.linkedin.com/in/ada-example,,,,01 Jan 2026
                Ben,Birch,https://www.linkedin.com/in/ben-birch,,,,20 Oct 2026
                """);
        Files.writeString(folder.resolve("Profile.csv"), "First Name,Last Name,Headline\nSam,Owner,\n");
        export = folder.toString();
        calendar = Files.writeString(
                        dir.resolve("work.ics"),
                        "BEGIN:VCALENDAR\r\n" + meeting(1, "20260907") + meeting(2, "20261005") + "END:VCALENDAR\r\n")
                .toString();
        own = Files.writeString(dir.resolve("log.csv"), "date,contact,channel\n2026-10-05,Ada Example,coffee\n")
                .toString();
    }

    private static String meeting(int uid, String day) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:" + day
                + "T100000Z\r\nATTENDEE;CN=Ada Example:mailto:ada@x.example\r\nEND:VEVENT\r\n";
    }

    @Test
    void checkNamesTheDaysOfEach() {
        String said = Said.by("check", export, "--log", calendar, "--log", own).out();
        assertThat(said)
                .contains("covers 2026-01-01 to 2026-10-20", "covers 2026-09-07 to 2026-09-07")
                .contains("covers 2026-10-05 to 2026-10-05", "1 contact is in log.csv too, which counts")
                .containsOnlyOnce("recognised as: calendar");
        assertThat(Said.by("check", export, "--log", calendar, "--json").out())
                .contains("\"remarks\":[\"covers 2026-09-07 to 2026-10-05\"]");
    }

    @Test
    void aLastNameBeforeTheFirstIsMetWithWhoIsMeant() throws Exception {
        Path log = Files.writeString(
                dir.resolve("turned.csv"), "date,contact,channel\n2026-10-05,\"Example, Ada\",coffee\n");
        assertThat(Said.by("check", export, "--log", log.toString()).out())
                .containsPattern("turned.csv line 2: Example, Ada .*Ada Example");
    }

    @Test
    void explainNamesThemBelowTheRowsThatCounted() {
        String said = Said.by("explain", "touch.active", export, "--log", calendar, "--log", own)
                .out();
        assertThat(said)
                .contains("log.csv:2 2026-10-05", "What was read")
                .contains("  Connections.csv (connections): 2 of 2 rows used; covers 2026-01-01 to 2026-10-20")
                .contains("  work.ics (calendar): 1 of 2 rows used; 1 contact is in log.csv too, which counts;"
                        + " covers 2026-09-07 to 2026-09-07")
                .contains("  log.csv (interaction log): 1 of 1 row used; covers 2026-10-05 to 2026-10-05")
                .doesNotContain("work.ics:10");
    }

    @Test
    void theReportsLedgerNamesThemToo() throws Exception {
        Path out = dir.resolve("reports");
        Said said = Said.by("report", export, "--log", calendar, "--log", own, "--out", out.toString());
        assertThat(said.code()).as(said.err()).isIn(0, 3);
        assertThat(Files.readString(out.resolve("2026-10/report.html")))
                .contains("work.ics", "covers 2026-09-07 to 2026-09-07", "which counts");
        assertThat(Files.readString(out.resolve("2026-10/report.json"))).contains("covers 2026-10-05 to 2026-10-05");
    }
}
