package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file given as a log is, its content says. */
class LogFilesTest {
    private static final String MEETING = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20240309T100000Z\r\n"
            + "ATTENDEE;CN=Ada Example:mailto:x@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    @TempDir
    Path dir;

    private Loaded<History> read(Path log) throws Exception {
        Path export = Exports.folder(
                dir.resolve("export"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "Zoe,Last,,,,,31 Dec 2024\n",
                        "Profile.csv",
                        Exports.PROFILE));
        return Reader.read(List.of(export), List.of(log), ReadOptions.defaults());
    }

    private Loaded<History> read(String name, String content) throws Exception {
        return read(Files.writeString(dir.resolve(name), content));
    }

    private static List<String> kinds(Loaded<History> loaded) {
        return loaded.intake().stream().map(Intake::kind).toList();
    }

    @Test
    void aCalendarUnderAnyNameIsACalendar() throws Exception {
        Loaded<History> loaded = read("export.txt", MEETING);
        assertThat(kinds(loaded)).endsWith("calendar");
        assertThat(loaded.value().log()).hasSize(1);
    }

    @Test
    void eachLogInAZipIsReadAndTheRestIsNot() throws Exception {
        Path zip = Exports.zip(
                dir.resolve("takeout.zip"),
                Map.of(
                        "Takeout/Calendar/work.ics",
                        Exports.bytes(MEETING),
                        "Takeout/archive_browser.html",
                        Exports.bytes("<html>"),
                        "Takeout/log.csv",
                        Exports.bytes("date,contact\n2024-03-10,Ben Birch\n"),
                        "Takeout/readme.txt",
                        Exports.bytes("hello")));
        Loaded<History> loaded = read(zip);
        assertThat(loaded.value().log()).hasSize(2);
        assertThat(loaded.intake()).extracting(Intake::file).contains("work.ics", "log.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "My contacts of 2024\n", "My contacts;;;\n;;;\n", "?\n", "\n\nA title\n\n"})
    void theOwnLogMayStandBelowATitle(String above) throws Exception {
        Loaded<History> loaded = read("log.csv", above + "date;contact;channel;note\n2024-03-10;Ben Birch;coffee;hi\n");
        assertThat(loaded.value().log()).hasSize(1);
        Intake log = loaded.intake().get(2);
        assertThat(log.read()).isEqualTo(1);
        assertThat(log.rejected()).isEmpty();
    }

    @Test
    void anEmptyLogHasNoRows() throws Exception {
        for (String content : List.of("", "\uFEFF", "\n\n")) {
            Intake log = read("log.csv", content).intake().get(2);
            assertThat(log.read()).isZero();
            assertThat(log.remarks()).containsExactly("has no rows");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html>secretword|a web page",
                "<backup secretword='1'/>|XML of a kind of its own",
                "{\"secretword\":1}|JSON of a kind of its own",
                "%PDF-1.7 secretword|not text",
                "secretword,b,c|a CSV whose columns rapport does not know",
                "Received: from secretword|a single mail",
                "Dear secretword|plain text"
            })
    void anUnknownFileIsToldByWhatItLooksLikeAndNeverByWhatItSays(String content, String like) {
        assertThatThrownBy(() -> read("x.dat", content))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining(like)
                .hasMessageContaining("rapport explain logs")
                .hasMessageNotContaining("secretword");
    }

    @Test
    void linkedInsArchiveGivenAsALogIsSentToItsPlace() throws Exception {
        Path zip = Exports.zip(
                dir.resolve("export.zip"), Map.of("Connections.csv", Exports.PEOPLE.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> read(zip)).hasMessageContaining("LinkedIn's own archive");
    }

    @ParameterizedTest
    @CsvSource({"takeout.tgz,packed in another way than as a zip", "archive.pst,Outlook's own file"})
    void whatIsPackedOtherwiseOrKeptByOutlookIsToldSo(String name, String like) throws Exception {
        Path file = Files.write(
                dir.resolve(name), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 's', 'e', 'c', 'r', 'e', 't'});
        assertThatThrownBy(() -> read(file)).hasMessageContaining(like).hasMessageNotContaining("secret");
    }

    @Test
    void aSpreadsheetIsToldToBeOne() throws Exception {
        Path sheet = Exports.zip(
                dir.resolve("calls.xlsx"),
                Map.of(
                        "[Content_Types].xml",
                        Exports.bytes("<Types/>"),
                        "xl/workbook.xml",
                        Exports.bytes("<workbook/>")));
        assertThatThrownBy(() -> read(sheet))
                .hasMessageContaining("is a spreadsheet")
                .hasMessageContaining("as CSV");
    }

    @Test
    void aDamagedZipIsRefusedInOneSentence() throws Exception {
        Path zip = Exports.zip(dir.resolve("a.zip"), Map.of("work.ics", Exports.bytes(MEETING.repeat(50))));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> read(zip)).isInstanceOf(CannotRead.class).hasMessageContaining("damaged, cut short");
    }

    /** A chat of two of whom neither is the owner, and a table that nobody knows, lie beside a log. */
    @Test
    void oneThatCannotBeReadDoesNotStopTheOthersOfAFolder() throws Exception {
        Path folder = Exports.folder(
                dir.resolve("logs"),
                Map.of(
                        "_chat.txt",
                        "25/10/2023, 15:34 - Cleo Marrowby: Hello\n25/10/2023, 15:35 - Bram Ostwick: Hi\n",
                        "budget.csv",
                        "Month;Rent\n2024-01;900\n",
                        "own.csv",
                        "date,contact\n2024-03-09,Ada Example\n"));
        Loaded<History> loaded = read(folder);
        assertThat(loaded.value().log()).hasSize(1);
        assertThat(loaded.intake())
                .filteredOn(Intake::missed)
                .extracting(file -> file.file() + " " + file.remarks())
                .hasSize(2)
                .anyMatch(said -> said.startsWith("_chat.txt") && said.contains("which of its writers you are"))
                .anyMatch(
                        said -> said.startsWith("budget.csv") && said.contains("whose columns rapport does not know"));
        Files.delete(folder.resolve("own.csv"));
        assertThatThrownBy(() -> read(folder)).isInstanceOf(CannotRead.class).hasMessageContaining("budget.csv");
        assertThatThrownBy(() -> read(folder.resolve("budget.csv"))).isInstanceOf(CannotRead.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Exports.HEADER, "Notes:\n\"When exporting\"\n\n" + Exports.PEOPLE})
    void aFileOfAnExportIsSentToWhereExportsAreGiven(String content) {
        assertThatThrownBy(() -> read("linkedin.csv", content))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("Give it without --log:  rapport report linkedin.csv");
    }

    @Test
    void ofAFolderOfSingleMailsItIsSaidWhatToGive() throws Exception {
        Path mails = Exports.folder(dir.resolve("mails"), Map.of("a.eml", "From: a@x.example\n\nHi\n"));
        assertThatThrownBy(() -> read(mails))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("give the whole mailbox as mbox");
    }

    @Test
    void whereEveryRowIsLeftOutByARuleThatIsTheReasonAndNoDate() throws Exception {
        Path log =
                Files.writeString(dir.resolve("log.csv"), "date,contact,channel\n2024-03-10,Ben Birch,missed call\n");
        assertThatThrownBy(() -> Reader.read(List.of(), List.of(log), ReadOptions.defaults()))
                .isInstanceOf(CannotRead.class)
                .hasMessageStartingWith("every row is left out by a rule")
                .hasMessageContaining("log.csv: 1 left out: calls that were missed");
    }
}
