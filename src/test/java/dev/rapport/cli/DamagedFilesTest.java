package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a missing, an empty and a mostly damaged file cost: what rests on them is withheld, and that is said everywhere. */
class DamagedFilesTest {
    private static final String CONNECTED = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String INVITED = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    private static final String SAID =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
                    + "FOLDER,ATTACHMENTS\n";
    private static final String ME = "https://www.linkedin.com/in/sam-owner";

    @TempDir
    Path dir;

    private Path export;

    /** Fifty invitations, of which forty were accepted, and a message to each. */
    @BeforeEach
    void whole() throws IOException {
        export = Files.createDirectories(dir.resolve("export"));
        StringBuilder connections = new StringBuilder(CONNECTED);
        StringBuilder invitations = new StringBuilder(INVITED);
        StringBuilder messages = new StringBuilder(SAID);
        for (int i = 0; i < 50; i++) {
            String url = "https://www.linkedin.com/in/p-" + i;
            String name = "P" + i + " Person";
            invitations.append("Sam Owner," + name + ",\"3/1/24, 9:00 AM\",,OUTGOING," + ME + "," + url + "\n");
            if (i < 40) {
                connections.append("P" + i + ",Person," + url + ",,Northwind,Baker,05 Mar 2024\n");
            }
            messages.append("c" + i + ",,Sam Owner," + ME + "," + name + "," + url
                    + ",2024-04-01 10:00:00 UTC,,hello,INBOX,\n");
        }
        messages.append("c1,,P1 Person,https://www.linkedin.com/in/p-1,Sam Owner," + ME
                + ",2024-06-01 10:00:00 UTC,,hi,INBOX,\n");
        write("Connections.csv", connections.toString());
        write("Invitations.csv", invitations.toString());
        write("messages.csv", messages.toString());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(export.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(export.resolve(file));
    }

    /** Damages the dates of so many rows. */
    private void damage(String file, String date, int rows) throws IOException {
        String text = read(file);
        for (int i = 0; i < rows; i++) {
            text = text.replaceFirst(date, "some day");
        }
        write(file, text);
    }

    private Said report() {
        return Said.by("report", export.toString(), "--out", dir.resolve("out").toString());
    }

    private String published(String file) throws IOException {
        return Files.readString(month().resolve(file));
    }

    private Path month() throws IOException {
        try (Stream<Path> months = Files.list(dir.resolve("out"))) {
            return months.filter(path -> path.getFileName().toString().matches("\\d{4}-\\d\\d"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFileMostOfWhoseRowsAreRejectedIsNotTakenForTheWhole() throws Exception {
        damage("Connections.csv", "05 Mar 2024", 39);
        Said said = report();
        String note = "39 of the 40 rows of Connections.csv could not be read, so nothing is computed from it; the ";
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains(note);
        assertThat(published("report.html")).contains(note);
        assertThat(published("summary.txt")).containsIgnoringWhitespaces(note);
        String json = published("report.json");
        assertThat(json)
                .contains("\"file\": \"Connections.csv\",\n   \"reason\": \"file-damaged\"")
                .containsPattern("\"rejection.acceptance\"(?s).{0,600}\"file-damaged\"")
                .containsPattern("\"network.connections\"(?s).{0,600}\"file-damaged\"")
                .contains("\"too-damaged\": 1");
        assertThat(published("data/contacts.csv")).doesNotContain("Northwind");
        assertThat(published("report.html")).doesNotContain("network.growth");
    }

    @Test
    void anUndamagedExportWithholdsNothing() throws Exception {
        Said said = report();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(published("report.json"))
                .doesNotContain("file-damaged")
                .containsPattern("\"rejection.acceptance\"(?s).{0,600}\"value\": 0.8");
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true"})
    void ofFortyRowsSixMayBeLost(int lost, boolean withheld) throws Exception {
        damage("Connections.csv", "05 Mar 2024", lost);
        report();
        assertThat(published("report.json").contains("file-damaged")).isEqualTo(withheld);
    }

    @ParameterizedTest
    @CsvSource({"messages.csv, month.people", "Connections.csv, network.connections"})
    void aFileWithoutRowsIsSaid(String file, String finding) throws Exception {
        write(file, read(file).lines().findFirst().orElseThrow() + "\n");
        report();
        assertThat(published("summary.txt")).containsIgnoringWhitespaces(file + " has no rows; the ");
        assertThat(published("report.json")).containsPattern("\"" + finding + "\"(?s).{0,600}\"file-empty\"");
    }

    @Test
    void aMissingFileIsSaidAtTheTop() throws Exception {
        Files.delete(export.resolve("Invitations.csv"));
        Said said = Said.by(
                "report",
                export.toString(),
                "--me",
                ME,
                "--out",
                dir.resolve("out").toString());
        assertThat(said.out()).contains("Invitations.csv is not in your latest export; the ");
        assertThat(published("report.html")).contains("Invitations.csv is not in your latest export; the ");
    }

    @Test
    void whereMessagesAreDamagedALogIsNotTakenForAllThatHappened() throws Exception {
        damage("messages.csv", "2024-04-01 10:00:00 UTC", 40);
        Path log = Files.writeString(dir.resolve("interactions.csv"), "date,contact\n2024-05-01,P3 Person\n");
        Said.by(
                "report",
                export.toString(),
                "--log",
                log.toString(),
                "--out",
                dir.resolve("out").toString());
        assertThat(published("report.json")).containsPattern("\"month.people\"(?s).{0,600}\"file-damaged\"");
    }

    @Test
    void aSharedReportDoesNotSayWhomADamagedLogIsCalledAfter() throws Exception {
        Path log =
                Files.writeString(dir.resolve("Cleo Marrowby.csv"), "date,contact\n" + "someday,P3 Person\n".repeat(9));
        Said said = Said.by(
                "report",
                export.toString(),
                "--log",
                log.toString(),
                "--share-safe",
                "--out",
                dir.resolve("out").toString());
        assertThat(said.out()).contains("9 of the 9 rows of interactions.csv could not be read");
        assertThat(published("report.json") + published("report.html")).doesNotContain("Marrowby");
    }

    @Test
    void invitationsWhoseTimesAreCutStillSayWhoseTheyAre() throws Exception {
        write("Invitations.csv", read("Invitations.csv").replace("3/1/24, 9:00 AM", "3/1/24"));
        Said said = Said.by("check", export.toString());
        assertThat(said.out())
                .contains("Invitations.csv: 50 of 50 rows could not be read, so nothing is computed from it")
                .contains("recognised by");
        report();
        assertThat(published("report.json"))
                .containsPattern("\"rejection.acceptance\"(?s).{0,600}\"file-damaged\"")
                .containsPattern("\"rejection.reply-rate-30d\"(?s).{0,600}\"measured\"");
    }

    @Test
    void anOlderExportsDamagedConnectionsMakeNobodyNew() throws Exception {
        Path older = Files.createDirectories(dir.resolve("older"));
        Files.writeString(
                older.resolve("Connections.csv"),
                read("Connections.csv").replace("05 Mar 2024", "March") + "Zoe,Elm,,,,,01 Jan 2024\n");
        Said said = Said.by(
                "report",
                export.toString(),
                older.toString(),
                "--out",
                dir.resolve("out").toString());
        assertThat(said.code()).isEqualTo(3);
        assertThat(published("report.json"))
                .containsPattern("\"network.snapshot-new\"(?s).{0,600}\"one-export-only\"")
                .doesNotContain("file-damaged");
    }

    @Test
    void checkNeverPointsAtItself() throws Exception {
        damage("Connections.csv", "05 Mar 2024", 39);
        Said said = Said.by("check", export.toString());
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out())
                .contains("Connections.csv: 39 of 40 rows could not be read, so nothing is computed from it;"
                        + " what rests on it is withheld.");
        assertThat(said.out() + said.err()).doesNotContain("rapport check");
    }

    @Test
    void nothingUsableIsSaidWithFileLineReasonAndWhatWasExpected() throws Exception {
        Path odd = Files.createDirectories(dir.resolve("odd"));
        Files.writeString(odd.resolve("Connections.csv"), CONNECTED + "Ada,Example,,,,,03/07/2024\n");
        Files.writeString(odd.resolve("Invitations.csv"), "Von,An,Gesendet am\nAda,Sam,heute\n");
        for (String command : List.of("check", "report")) {
            Said said = Said.by(command, odd.toString());
            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err())
                    .contains(
                            "Connections.csv line 2, column Connected On: the date has none of the known shapes, or there is no such day;"
                                    + " expected is e.g. 07 Mar 2024")
                    .contains("A spreadsheet may have saved this file anew: take it from the zip as LinkedIn sent it.")
                    .contains("Invitations.csv: no header was found: expected columns From, To, Sent At")
                    .doesNotContain("rapport check");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'<!DOCTYPE html><html>Sign in</html>' | it is a web page, as where the download asked for a password: no header",
                "PK\u0003\u0004xl/workbook.xml | it is a spreadsheet or a zip and no CSV: no header was found",
                "'' | warning: Connections.csv is empty."
            })
    void whatSomethingElseThanAListLooksLikeIsSaid(String content, String words) throws Exception {
        Files.writeString(export.resolve("Connections.csv"), content);
        Said said = Said.by("check", export.toString());
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out() + said.err()).contains(words);
    }

    @Test
    void aDateThatIsNoneSaysWhatWasExpectedAsAWarningToo() throws Exception {
        damage("Connections.csv", "05 Mar 2024", 39);
        Said said = Said.by("check", export.toString());
        assertThat(said.out())
                .contains(
                        "39 rejected: the date has none of the known shapes, or there is no such day; expected is e.g. 07 Mar 2024");
        assertThat(said.err())
                .contains(
                        "column Connected On: the date has none of the known shapes, or there is no such day; expected is e.g.");
    }

    @Test
    void theFirstOfTwoArchivesIsTold() throws Exception {
        Path first = Files.createDirectories(dir.resolve("first"));
        Files.writeString(first.resolve("Profile.csv"), "First Name,Last Name,Headline\nSam,Owner,\n");
        Said said = Said.by("check", first.toString());
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err())
                .contains("connections and messages come with the second")
                .doesNotContain("rapport check");
    }

    @Test
    void rejectedRowsThatAreNotListedAreCountedInTheTable() throws Exception {
        write("messages.csv", read("messages.csv") + "x,\n".repeat(12_000));
        Said said = report();
        assertThat(said.code()).isEqualTo(3);
        List<String> rows = Files.readAllLines(month().resolve("data/rejected.csv"));
        assertThat(rows).hasSize(1 + 1_000 + 1);
        assertThat(rows.get(1_001))
                .isEqualTo(
                        "messages.csv,,cell-count,,\"11,000 more, not listed: it has another number of cells than the"
                                + " header\"");
    }
}
