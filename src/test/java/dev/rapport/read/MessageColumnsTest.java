package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of messages.csv that not every year has: drafts, directions, several recipients, cells that have moved. */
class MessageColumnsTest {
    private static final String SAM = "https://www.linkedin.com/in/sam-owner";
    private static final String ADA = "https://www.linkedin.com/in/ada-example";
    private static final String BEN = "https://www.linkedin.com/in/ben-birch";
    private static final String LATE = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";
    private static final String EARLY = "From,To,Date,Subject,Content,Direction,Folder\n";

    @TempDir
    Path dir;

    private Loaded<History> read(String messages) throws Exception {
        return Exports.read(Exports.folder(
                dir,
                Map.of("messages.csv", messages, "Profile.csv", Exports.PROFILE, "Connections.csv", Exports.PEOPLE)));
    }

    private static String late(String at, String tail) {
        return "1,,Ada Example," + ADA + ",Sam Owner," + SAM + "," + at + " 10:00:00 UTC,,hello,INBOX," + tail + "\n";
    }

    @ParameterizedTest
    @CsvSource({"Yes, No", "No, YES", "yes, yes"})
    void aDraftIsNoMessageAndMovesNothing(String message, String conversation) throws Exception {
        Loaded<History> loaded =
                read(LATE + late("2024-04-01", ",No,no") + late("2024-05-01", "," + message + "," + conversation));
        assertThat(Exports.said(loaded.value())).hasSize(1);
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.DRAFT, 1L));
        assertThat(loaded.value().end()).hasToString("2024-04-01T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "'No,,', ATTACHMENTS",
        "'archive,,', ''",
        "'ARCHIVE,,', ATTACHMENTS",
        "'\"a\nb\",,', ATTACHMENTS",
        "'\"\nb\",,', ''",
        "',maybe,No', IS MESSAGE DRAFT",
        "',No,maybe', IS CONVERSATION DRAFT",
        "',No,', ''",
        "',,no', ''"
    })
    void aCellThatBelongsElsewhereIsASignOfMovedCells(String tail, String column) throws Exception {
        Loaded<History> loaded = read(LATE + late("2024-04-01", ",,") + late("2024-04-02", tail));
        assertThat(Exports.intake(loaded, "messages").rejected())
                .extracting(row -> row.origin().line() + " " + row.reason().code() + " " + row.column())
                .isEqualTo(
                        column == null || column.isEmpty()
                                ? java.util.List.of()
                                : java.util.List.of("3 out-of-place " + column));
    }

    @Test
    void theEarliestYearsSayTheDirectionInWords() throws Exception {
        Loaded<History> loaded = read(EARLY + "Sam Owner,Ada Example,\"10/30/18, 7:52 AM\",,hello,OUTGOING,SENT\n"
                + "Ada Example,Sam Owner,\"10/31/18, 7:52 AM\",,hello you,INCOMING,INBOX\n"
                + "Samuel Owner,Ben Birch,\"11/1/18, 7:52 AM\",,hi,OUTGOING,SENT\n"
                + "Ben Birch,Samuel Owner,\"11/2/18, 7:52 AM\",,hi,SIDEWAYS,INBOX\n");
        assertThat(Exports.said(loaded.value()))
                .containsExactly(
                        "Ada Example < 2018-10-30T14:52:00Z 5",
                        "Ada Example > 2018-10-31T14:52:00Z 8",
                        "Ben Birch < 2018-11-01T14:52:00Z 2");
        assertThat(Exports.rejected(loaded, "messages")).containsExactly("5 unknown-direction");
    }

    @Test
    void whatIsWrittenToSeveralIsAGroupWhoeverWrites() throws Exception {
        String both = "\"Sam Owner,Ben Birch\",\"" + SAM + "," + BEN + "\"";
        String mine = "\"Ada Example,Ben Birch\",\"" + ADA + "," + BEN + "\"";
        Loaded<History> loaded = read(Exports.HEADER
                + "9,,Ada Example," + ADA + "," + both + ",2024-04-01 10:00:00 UTC,,all,INBOX,\n"
                + "9,,Sam Owner," + SAM + "," + mine + ",2024-04-02 10:00:00 UTC,,all,INBOX,\n"
                + "9,,Sam Owner," + SAM + "," + mine + ",2024-04-03 10:00:00 UTC,,again,INBOX,\n"
                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-04 10:00:00", "alone"));
        assertThat(Exports.said(loaded.value())).containsExactly("Ada Example < 2024-04-04T10:00:00Z 5");
        assertThat(loaded.value().groupConversations()).isEqualTo(1);
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.GROUP, 3L));
        assertThat(loaded.value().groupMessages().size())
                .as("one of Ada, and two of mine to each of two")
                .isEqualTo(5);
    }

    @Test
    void anOwnerWhoNeverWritesIsKnownByTheAddressOthersWriteTo() throws Exception {
        Loaded<History> loaded = read(Exports.HEADER
                + Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello")
                + "2,,Ben Birch," + BEN + ",Samuel," + SAM + ",2024-04-02 10:00:00 UTC,,hi,INBOX,\n");
        assertThat(loaded.value().owner().orElseThrow().key()).isEqualTo("sam-owner");
        assertThat(Exports.said(loaded.value()))
                .containsExactly("Ada Example > 2024-04-01T10:00:00Z 5", "Ben Birch > 2024-04-02T10:00:00Z 2");
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example", "Ben Birch");
    }

    @Test
    void theOwnersAddressIsTakenFromTheirOwnFirstRow() throws Exception {
        Loaded<History> loaded = read(Exports.HEADER
                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello")
                + "2,,Sammy," + SAM + ",Ben Birch," + BEN + ",2024-04-02 10:00:00 UTC,,hi,INBOX,\n"
                + "3,,Sam Owner,https://www.linkedin.com/in/sam-namesake,Sam Owner," + SAM
                + ",2024-04-03 10:00:00 UTC,,hi there,INBOX,\n");
        assertThat(Exports.said(loaded.value()))
                .containsExactly(
                        "Ada Example < 2024-04-01T10:00:00Z 5",
                        "Ben Birch < 2024-04-02T10:00:00Z 2",
                        "Sam Owner > 2024-04-03T10:00:00Z 7");
    }

    @Test
    void theFirstTextIsTheEarliestWithContentWhateverTheOrderOfTheFile() throws Exception {
        Loaded<History> loaded = read(Exports.HEADER
                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-03 10:00:00", "third word")
                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "Ada?")
                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "")
                + Exports.got("2", "ben-birch", "Ben Birch", "2024-04-01 10:00:00", "mine first")
                + Exports.sent("2", "ben-birch", "Ben Birch", "2024-04-02 10:00:00", "an answer"));
        assertThat(loaded.value().firstTexts()).singleElement().satisfies(text -> {
            assertThat(text.contact()).isZero();
            assertThat(text.at()).hasToString("2024-04-02T10:00:00Z");
            assertThat(text.characters()).isEqualTo(4);
            assertThat(text.questionMark()).isTrue();
            assertThat(text.firstName()).isTrue();
        });
    }
}
