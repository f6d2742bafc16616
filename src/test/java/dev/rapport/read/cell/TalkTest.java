package dev.rapport.read.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.date.ExportDates;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a message with a person, and whose export it is. */
class TalkTest {
    private static final String SAM = "https://www.linkedin.com/in/sam-owner";
    private static final String ADA = "https://www.linkedin.com/in/ada-example";
    private static final String GOT = Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello");
    private static final String SENT = Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "thanks");

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9,Sponsored Conversation,LinkedIn Member,,Sam Owner,,2024-03-01 10:00:00 UTC,,Buy,INBOX, | ADVERTISEMENT",
                "9,,Vera Vendor,,Sam Owner,,2024-03-01 10:00:00 UTC,,\"<p class=\"\"spinmail-quill-editor\"\">B\",INBOX, | ADVERTISEMENT",
                "9,,,,,,2024-03-01 10:00:00 UTC,,Message request accepted,INBOX, | SYSTEM",
                "9,,LinkedIn Member,,Sam Owner,,2024-03-01 10:00:00 UTC,,hello,INBOX, | NO_IDENTITY",
                "9,,LinkedIn News,,Sam Owner,,2024-03-01 10:00:00 UTC,,hello,INBOX, | LINKEDIN_ITSELF",
                "9,,Vera Vendor,,Sam Owner,,2024-03-01 10:00:00 UTC,,hello,INBOX, | SENDER_WITHOUT_IDENTITY",
                "9,,Sam Owner,https://www.linkedin.com/in/sam-owner,,,2024-03-01 10:00:00 UTC,,hello,INBOX, | NO_IDENTITY",
                "9,,Sam Owner,https://www.linkedin.com/in/sam-owner,Sam Owner,https://www.linkedin.com/in/sam-owner,2024-03-01 10:00:00 UTC,,me,INBOX, | SELF",
                "1,,Ada Example,https://www.linkedin.com/in/ada-example,Sam Owner,https://www.linkedin.com/in/sam-owner,2024-03-01 10:00:00 UTC,,,INBOX, | NO_CONTENT",
                "1,,Ada Example,https://www.linkedin.com/in/ada-example,Sam Owner,https://www.linkedin.com/in/sam-owner,2024-04-01 10:00:00 UTC,,hello,INBOX, | DUPLICATE",
                "9,,Ada Example,https://www.linkedin.com/in/ada-example,\"Sam Owner,Ben Birch\",\"https://www.linkedin.com/in/sam-owner,https://www.linkedin.com/in/ben-birch\",2024-03-01 10:00:00 UTC,,all,INBOX, | GROUP"
            })
    void aRowThatIsNoMessageIsLeftOutByItsRule(String row, LeftOutRule rule) throws Exception {
        Loaded<History> loaded = Exports.messages(dir, GOT + SENT + row + "\n");
        assertThat(Exports.said(loaded.value())).hasSize(2);
        assertThat(Exports.intake(loaded, "messages").leftOut()).containsOnly(Map.entry(rule, 1L));
    }

    @Test
    void aClickedAdvertisementIsLeftOutWithTheClick() throws Exception {
        Loaded<History> loaded = Exports.messages(
                dir,
                GOT + "9,,Sam Owner," + SAM + ",LinkedIn Member,,2024-03-02 10:00:00 UTC,,Schedule,INBOX,\n"
                        + "9,Sponsored Conversation,LinkedIn Member,,Sam Owner,,2024-03-01 10:00:00 UTC,,Buy,INBOX,\n");
        assertThat(Exports.said(loaded.value())).hasSize(1);
        assertThat(Exports.intake(loaded, "messages").leftOut()).containsOnly(Map.entry(LeftOutRule.ADVERTISEMENT, 2L));
    }

    @Test
    void anAttachmentWithoutTextIsAMessageAndSeveralConversationsAreOnePerson() throws Exception {
        Loaded<History> loaded = Exports.messages(
                dir,
                GOT + "7,,Ada Example,http://linkedin.com/in/ADA-example/," + "Sam Owner," + SAM
                        + ",2024-04-03 10:00:00 UTC,,,INBOX,https://x.example/a.png\n");
        assertThat(Exports.said(loaded.value()))
                .containsExactly("Ada Example > 2024-04-01T10:00:00Z 5", "Ada Example > 2024-04-03T10:00:00Z 0");
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example", "Ben Birch");
    }

    @Test
    void theCopyOfANoteIsNoMessage() throws Exception {
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "messages.csv",
                        Exports.HEADER
                                + Exports.sent(
                                        "1", "ada-example", "Ada Example", "2024-03-07 18:00:00", "Dear Ada so fine"),
                        "Invitations.csv",
                        Exports.INVITED + "Sam Owner,Ada Example,\"3/6/24, 9:00 AM\",Dear Ada  so fine,OUTGOING," + SAM
                                + "," + ADA + "\n",
                        "Connections.csv",
                        Exports.PEOPLE)));
        assertThat(loaded.value().messages().size()).isZero();
        assertThat(loaded.value().invitations().get(0).noteCopiedAt()).hasToString("Optional[2024-03-07T18:00:00Z]");
        assertThat(loaded.value().invitations().get(0).at()).hasToString("2024-03-06T17:00:00Z");
    }

    @Test
    void anOwnerIsRecognisedByExactIdentityOnly() throws Exception {
        String rows = Exports.got("1", "sam-owners", "Sam Owners", "2024-04-01 10:00:00", "hi");
        assertThat(Exports.said(Exports.messages(dir, rows).value()))
                .containsExactly("Sam Owners > 2024-04-01T10:00:00Z 2");
    }

    @Test
    void anOwnerNamedByAddressAloneIsNotCountedAmongTheOthers() throws Exception {
        Path export = Exports.folder(dir, Map.of("messages.csv", Exports.HEADER + GOT + SENT));
        ReadOptions me =
                new ReadOptions(Optional.of(SAM), ZoneOffset.UTC, Optional.empty(), Optional.empty(), Optional.empty());
        Loaded<History> loaded = Reader.read(List.of(export), List.of(), me);
        assertThat(Exports.said(loaded.value())).hasSize(2);
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example");
    }

    @Test
    void anUnknownOwnerLeavesEveryMessageOut() throws Exception {
        Loaded<History> loaded = Exports.read(
                Exports.folder(dir, Map.of("messages.csv", Exports.HEADER + GOT, "Connections.csv", Exports.PEOPLE)));
        assertThat(loaded.value().owner()).isEmpty();
        assertThat(Exports.intake(loaded, "messages").leftOut()).containsOnlyKeys(LeftOutRule.OWNER_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30 10:00:00 UTC", "2024-04-01 25:00:00 UTC", "today"})
    void aDateThatIsNoneIsRejected(String date) throws Exception {
        Loaded<History> loaded = Exports.messages(dir, SENT + GOT.replace("2024-04-01 10:00:00 UTC", date));
        assertThat(Exports.rejected(loaded, "messages")).containsExactly("3 unknown-date");
        assertThat(loaded.value().end()).hasToString("2024-04-02T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 Feb 2024", "07 Mrz 2024", "7.3.2024", "7/3/2024"})
    void aConnectionWithAnotherDateShapeIsRejected(String date) throws Exception {
        Loaded<History> loaded = Exports.read(
                Exports.folder(dir, Map.of("Connections.csv", Exports.PEOPLE.replace("08 Mar 2024", date))));
        assertThat(Exports.rejected(loaded, "connections")).containsExactly("3 unknown-date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/9/24, 11:30 PM|2024-03-10T07:30:00Z",
                "3/10/24, 3:30 AM|2024-03-10T10:30:00Z",
                "7/1/24, 12:00 AM|2024-07-01T07:00:00Z",
                "11/3/24, 1:30 AM|2024-11-03T08:30:00Z"
            })
    void sentAtIsPacificTime(String cell, String instant) throws Exception {
        assertThat(ExportDates.pacific(cell, "")).hasToString(instant);
    }

    @Test
    void theSpringGapIsNoTime() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ExportDates.pacific("3/10/24, 2:30 AM", "")))
                .isInstanceOfSatisfying(
                        RowException.class, why -> assertThat(why.reason()).isEqualTo(RejectReason.SKIPPED_TIME));
    }

    @Test
    void whomTheOwnerAnswersByNameIsWhoWritesUnderThatNameWithoutAnAddress() throws Exception {
        String rita = "9,,Rita Recruiter,,Sam Owner," + SAM + ",2024-05-0%d 10:00:00 UTC,,hello,INBOX,\n";
        String answer = "9,,Sam Owner," + SAM + ",Rita Recruiter,,2024-05-02 10:00:00 UTC,,no thanks,INBOX,\n";
        Loaded<History> loaded = Exports.messages(
                dir,
                GOT
                        + String.format(rita, 3)
                        + answer
                        + String.format(rita, 1)
                        + rita.formatted(4).replace("9,,R", "8,,R"));
        assertThat(Exports.said(loaded.value()))
                .filteredOn(one -> one.startsWith("Rita"))
                .containsExactly(
                        "Rita Recruiter > 2024-05-01T10:00:00Z 5",
                        "Rita Recruiter < 2024-05-02T10:00:00Z 8",
                        "Rita Recruiter > 2024-05-03T10:00:00Z 5");
        assertThat(Exports.intake(loaded, "messages").leftOut())
                .as("a conversation in which the owner never wrote")
                .containsOnly(Map.entry(LeftOutRule.SENDER_WITHOUT_IDENTITY, 1L));
    }
}
