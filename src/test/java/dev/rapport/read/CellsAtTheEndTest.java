package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.RowsRead;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blank records, and rows that lack empty cells at their end or have some beside: spreadsheets and people write them. */
class CellsAtTheEndTest {
    private static final String LOG = "date,contact,channel,direction,note\n";
    private static final String HI = Exports.got("2-ada==", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi");

    @TempDir
    Path dir;

    private Intake log(String text) throws Exception {
        return Exports.intake(Exports.logged(dir.resolve("x"), text, ReadOptions.defaults()), "interaction log");
    }

    private Intake messages(String rows) throws Exception {
        return Exports.intake(Exports.messages(dir, rows), "messages");
    }

    private static void assertUsed(Intake file, long used) {
        assertThat(file.rejected()).isEmpty();
        assertThat(file.used()).isEqualTo(used);
        assertThat(file.read()).isEqualTo(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {",,", ",", ",,,,,,", " , ,", "\"\",\"\",\"\"", "   ", "\"\n\",,"})
    void aBlankRecordIsNoRowAndKeepsTheLinesOfOthers(String blank) throws Exception {
        String text = "A,B,C\n" + blank + "\n1,2,3\n" + blank + "\n4,5\n" + (blank + "\n").repeat(3);
        RowsRead read = RowsRead.carefully(text);
        assertThat(RowsRead.quickly(text)).isEqualTo(read);
        long lines = blank.lines().count();
        assertThat(read.rows()).containsExactly(2 + lines + "|1|2|3");
        assertThat(read.wrong()).containsExactly(3 + 2 * lines + " cell-count");
        assertThat(read.read()).isEqualTo(2);
    }

    @Test
    void blankRecordsBelowEveryFileAreNeitherReadNorRejected() throws Exception {
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "messages.csv",
                        Exports.HEADER + HI + ",,,,,,,,,,\n".repeat(5),
                        "Invitations.csv",
                        Exports.INVITED + "Sam Owner,Ada Example,\"3/7/24, 12:34 PM\",,OUTGOING,,\n"
                                + ",,,,,,\n".repeat(5),
                        "Profile.csv",
                        Exports.PROFILE + ",,\n".repeat(5),
                        "Connections.csv",
                        Exports.PEOPLE + ",,,,,,\n".repeat(5))));
        assertUsed(Exports.intake(loaded, "messages"), 1);
        assertUsed(Exports.intake(loaded, "invitations"), 1);
        assertUsed(Exports.intake(loaded, "connections"), 2);
        assertUsed(log(LOG + "2024-03-09,Ada Example,coffee,both,\n,,,,\n,,,,\n"), 1);
    }

    /** Sam writes in two conversations, Ada in one; the second is told by a row without its last cell alone. */
    @Test
    void aMessageWithoutItsLastCellAlsoTellsWhoseTheExportIs() throws Exception {
        String first = Exports.sent("2-ada==", "ada-example", "Ada Example", "2024-04-01 09:00:00", "hello");
        String second = Exports.sent("2-bo==", "bo-example", "Bo Example", "2024-04-02 09:00:00", "hello");
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir, Map.of("messages.csv", Exports.HEADER + first + HI + second.replace("INBOX,", "INBOX"))));

        assertThat(loaded.value().owner().orElseThrow().key()).isEqualTo("sam-owner");
        assertUsed(Exports.intake(loaded, "messages"), 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-09,Ada Example,coffee",
                "2024-03-09,Ada Example,email,out",
                "2024-03-09,Ada Example,Coffee,both",
                "2024-03-09,Ada Example,coffee,both,,,",
                "2024-03-09,Ada Example,coffee,,met by chance,",
                "2024-03-09,Ada Example,coffee,,,",
                "2024-03-09,Ada Example",
                "2024-03-09,ada example,",
                "2024-03-09,Ada Example,coffee,",
                "2024-03-09,Ada Example,,out",
                "2024-03-09,Ada Example,coffee,both,met, by chance",
                "2024-03-09,https://www.linkedin.com/in/ada-example"
            })
    void aRowOfALogMayLackEmptyCellsAtItsEndOrHaveMore(String row) throws Exception {
        assertUsed(log(LOG + row + "\n"), 1);
    }

    /** Each lost a cell before the end, or has one too many there; what follows stands in other columns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-09,coffee,both",
                "2024-03-09,coffee,both,",
                "2024-03-09,coffee,both,met by chance",
                "2024-03-09,coffee,,",
                "2024-03-09,Ada Example,both,",
                "2024-03-09,Ada Example,Ada Example",
                "2024-03-09,Ada Example,a wa",
                "2024-03-09,Example, Ada",
                "2024-03-09,Example, Ada,coffee,both,",
                "2024-03-09,Example, Ada,,,"
            })
    void aRowOfALogWhoseCellsMayHaveMovedIsRejected(String row) throws Exception {
        Intake log = log(LOG + row + "\n");
        assertThat(log.rejected()).hasSize(1);
        assertThat(log.used()).isZero();
    }

    /** Nobody else is called Grandma; the other log's rows tell that she is somebody, or that rows end so there. */
    @Test
    void whoStandsInAWholeRowOfTheLogIsKnownAndInALogOfSuchRowsEverybody() throws Exception {
        String once = "2024-03-09,Grandma\n";
        assertThat(log(LOG + "2024-03-08,Ada Example,coffee,both,\n".repeat(2) + once)
                        .rejected())
                .hasSize(1);
        assertUsed(log(LOG + "2024-03-08,Grandma,coffee,both,\n" + once), 2);
        assertUsed(log(LOG + once + "2024-03-10,Cousin Bo\n2024-03-11,Ada Example,coffee,both,\n"), 3);
    }

    @Test
    void aChannelOfTheirOwnIsKnownIfAnotherRowHasIt() throws Exception {
        String row = "2024-03-09,Ada Example,A walk\n";
        assertUsed(log(LOG + row + "2024-03-10,Ben Birch,a walk\n"), 2);
        assertUsed(log(LOG + row + "2024-03-10,Ben Birch,a walk,both,in the wood\n"), 2);
        assertUsed(log(LOG + "2024-03-10,Ben Birch,a walk,,,\n" + row), 2);
        assertThat(log(LOG + row + "2024-03-10,Ben Birch,coffee\n").rejected()).hasSize(1);
    }

    @Test
    void aLogsRowMayLackEveryColumnButDateAndContactWhateverTheirOrder() throws Exception {
        assertUsed(log("date,contact,url,email,channel,note\n2024-03-09,Ada Example\n"), 1);
        assertUsed(log("contact,date,channel,note\nAda Example,2024-03-09\n"), 1);
        assertThat(log("contact,channel,date\nAda Example,coffee\n").rejected()).hasSize(1);
        assertThat(log("contact,date,note\nAda Example,2024-03-0\n").rejected()).hasSize(1);
    }

    @Test
    void aDateIsNoChannel() throws Exception {
        assertThat(log(LOG + "2024-03-09,Ada Example,2024-04-01,both,met by chance\n")
                        .rejected())
                .hasSize(1);
    }

    /** The comma between a note and the day of a promise is gone: the row would be used, and the promise forgotten. */
    @Test
    void aDateThatClingsToTheNoteOfAShortRowCostsIt() throws Exception {
        String header = "date,contact,channel,direction,note,follow_up_by,ease\n";
        assertThat(log(header + "2024-03-09,Ada Example,coffee,both,met by chance2024-04-01,\n")
                        .rejected())
                .hasSize(1);
        assertUsed(log(header + "2024-03-09,Ada Example,coffee,both,she is back by 2024-04-01,\n"), 1);
        assertUsed(log(header + "2024-03-09,Ada Example,coffee,both,met by chance2024-04-01,,\n"), 1);
    }

    @Test
    void aChannelThatMayBeAKindVouchesForNothing() throws Exception {
        assertThat(log("date,contact,channel,kind\n2024-03-09,coffee,meeting\n").rejected())
                .hasSize(1);
        assertUsed(log("date,contact,channel,kind\n2024-03-09,Ada Example,coffee\n"), 1);
    }

    @ParameterizedTest
    @CsvSource({"'INBOX,', 'INBOX', 1", "'INBOX,', 'INBOX,,,', 1", "'hi,INBOX,', 'INBOX,', 0", "'INBOX,', '', 0"})
    void aMessageMayLackItsLastEmptyCellsButNoneBefore(String from, String to, int used) throws Exception {
        Intake messages = messages(HI.replace(from, to) + HI.repeat(30));
        assertThat(messages.rejected()).hasSize(1 - used);
    }

    @Test
    void aMessageCutIntoTwoCellsByACommaIsRejectedThoughTheLastCellIsEmpty() throws Exception {
        assertThat(messages(HI.replace(",hi,", ",hi,Ada,") + HI.repeat(30)).rejected())
                .hasSize(1);
    }

    /** Its status stands in place, but the name is not whole. */
    @Test
    void aRowThatEndsBeforeALastNameIsRejectedThoughAWordStandsInPlace() throws Exception {
        String header = "Creation Date,First Name,Company,Job Title,Text,Status,Last Name\n";
        String row = "\"11/26/24, 10:15 AM\",Ada,Nordwind,Baker,good,VISIBLE";
        for (String last : new String[] {"", ",Example"}) {
            Loaded<History> loaded = Exports.read(Exports.folder(
                    dir.resolve("x" + last.length()),
                    Map.of(
                            "Recommendations_Received.csv",
                            header + row + last + "\n",
                            "Connections.csv",
                            Exports.PEOPLE)));
            assertThat(loaded.value().vouches()).hasSize(last.isEmpty() ? 0 : 1);
        }
    }

    @Test
    void anInvitationThatLacksItsAddressesIsRejected() throws Exception {
        String row = "Sam Owner,Ada Example,\"3/7/24, 12:34 PM\",,OUTGOING\n";
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir, Map.of("Invitations.csv", Exports.INVITED + row, "Connections.csv", Exports.PEOPLE)));
        assertThat(Exports.rejected(loaded, "invitations")).containsExactly("2 cell-count");
    }

    /** As a spreadsheet saves it: behind a column of one's own that is mostly empty it writes no delimiters. */
    @ParameterizedTest
    @CsvSource({"09 Mar 2024, 3", "9-Mar-24, 3", "09 Mar 202, 2", "09 Mar, 2", "'', 2"})
    void aConnectionMayLackTheColumnsThatSomebodyAddedBehindItsDate(String date, int used) throws Exception {
        String list =
                Exports.PEOPLE.replace("Connected On", "Connected On,My notes").replace("2024\n", "2024,met\n")
                        + "Cy,Cole,https://www.linkedin.com/in/cy-cole,,Cole & Sons,Clerk," + date + "\n";
        Loaded<History> loaded =
                Exports.read(Exports.folder(dir, Map.of("Connections.csv", list, "Profile.csv", Exports.PROFILE)));
        Intake connections = Exports.intake(loaded, "connections");
        assertThat(connections.used()).isEqualTo(used);
        assertThat(connections.rejected()).hasSize(3 - used);
    }

    @Test
    void aConnectionOfWhichACellWasLostBeforeItsDateIsRejected() throws Exception {
        String list =
                Exports.PEOPLE.replace("Connected On", "Connected On,My notes").replace("2024\n", "2024,met\n")
                        + "Cy,Cole,https://www.linkedin.com/in/cy-cole,Cole & Sons,Clerk,09 Mar 2024\n";
        Loaded<History> loaded =
                Exports.read(Exports.folder(dir, Map.of("Connections.csv", list, "Profile.csv", Exports.PROFILE)));
        assertThat(Exports.rejected(loaded, "connections")).hasSize(1);
    }

    @Test
    void aConnectionMayHaveEmptyCellsBehindItsDate() throws Exception {
        String rows = Exports.PEOPLE.replace("2024\n", "2024,,\n")
                + "Cy,Cole,https://www.linkedin.com/in/cy-cole,,Cole, Sons,Clerk,09 Mar 2024,\n";
        Loaded<History> loaded =
                Exports.read(Exports.folder(dir, Map.of("Connections.csv", rows, "Profile.csv", Exports.PROFILE)));
        Intake connections = Exports.intake(loaded, "connections");
        assertThat(connections.used()).isEqualTo(2);
        assertThat(connections.rejected()).hasSize(1);
    }
}
