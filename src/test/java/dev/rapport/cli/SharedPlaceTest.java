package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and what they are made from, when a person puts them into one place. */
class SharedPlaceTest {
    private static final String ADA = "https://www.linkedin.com/in/ada-example";
    private static final String SAM = "https://www.linkedin.com/in/sam-owner";

    @TempDir
    Path dir;

    private Path export;

    @BeforeEach
    void anExport() throws Exception {
        export = export(dir.resolve("X/2026-03"));
    }

    private static Path export(Path folder) throws Exception {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("Connections.csv"),
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example," + ADA
                        + ",,Northwind,Engineer,07 Mar 2025\n");
        Files.writeString(
                folder.resolve("messages.csv"),
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
                        + "FOLDER\nc1,,Sam Owner," + SAM + ",Ada Example," + ADA
                        + ",2026-04-10 09:00:00 UTC,,hello,INBOX\nc1,,Ada Example," + ADA + ",Sam Owner," + SAM
                        + ",2026-04-11 09:00:00 UTC,,hi,INBOX\n");
        return folder;
    }

    private Said report(Path from, Path out, String... more) {
        String[] words = {"report", from.toString(), "--me", SAM, "--out", out.toString(), "--formats", "csv"};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Said.by(all);
    }

    @Test
    void anExportWhereAMonthWouldLieIsNotReplacedByIt() {
        Said run = report(export, dir.resolve("X"));

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("X/2026-03 lies where rapport writes").contains("nothing was changed");
        assertThat(export.resolve("Connections.csv")).exists();
        assertThat(dir.resolve("X/.lock")).doesNotExist();
    }

    @Test
    void theLinkToTheNewestMonthIsNotToldOfInAnExportsFolder() {
        Path out = export.resolve("reports");
        report(export, out);

        assertThat(report(export, out).out()).contains("(unchanged)").doesNotContainPattern("latest(?! export)");
        assertThat(Said.by("check", export.toString()).out()).doesNotContainPattern("latest(?! export)");
    }

    @Test
    void aLogOrPeopleAmongAMonthsFilesAreRefused() throws Exception {
        Path out = dir.resolve("out");
        Path log = Files.createDirectories(out.resolve("2026-03")).resolve("interactions.csv");
        Files.writeString(log, "date,contact\n2026-04-01,Ada Example\n");

        for (String option : new String[] {"--log", "--people", "--aliases"}) {
            Said run = report(export, out, option, log.toString());
            assertThat(run.code()).as(option + run.err()).isIn(4, 5);
            assertThat(log).content().contains("Ada Example");
        }
        assertThat(report(export, out, "--log", log.toString()).code()).isEqualTo(5);
    }

    @Test
    void reportsInsideTheExportsFolderAreMadeAgainWithoutBeingRead() {
        Path out = export.resolve("reports");
        Said first = report(export, out);
        Said second = report(export, out);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out()).contains("(unchanged)").contains("3 rows read: 3 used");
    }

    @Test
    void theExportsOwnFolderIsNoPlaceForReports() {
        assertThat(report(export, export).code()).isEqualTo(5);
        assertThat(export.resolve("index.html")).doesNotExist();
    }

    @Test
    void aDiaryInAMonthAndOtherPeoplesFilesAreLeftAlone() throws Exception {
        Path out = dir.resolve("out");
        Files.createDirectories(out.resolve("2026-03"));
        Path diary = Files.writeString(out.resolve("2026-03/diary.txt"), "Dear diary");
        Said run = report(export, out);

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("error: " + out + " holds 2026-03, which rapport did not write; nothing was changed.\n"
                        + "  Move it elsewhere, or choose another folder with --out DIR, and run rapport again.\n");
        assertThat(diary).hasContent("Dear diary");
    }
}
