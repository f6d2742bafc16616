package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.setting.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner's public activity and address book: files of a Complete archive in the dialects LinkedIn writes. */
class ActivityTest {
    private static final String POST = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7171";

    @TempDir
    Path dir;

    private Loaded<History> read(String file, String text) throws Exception {
        Exports.folder(dir, Map.of("Connections.csv", Exports.PEOPLE, file, text));
        return Exports.read(dir);
    }

    private static Intake of(Loaded<History> loaded, String file) {
        return loaded.intake().stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** 2025: inner quotes by a backslash, line breaks quoted. 1 + 1 + 1 records on lines 2, 3 and 5. */
    @Test
    void commentsWithBackslashesAreWholeRecords() throws Exception {
        Loaded<History> loaded = read(
                "Comments_123456789.csv",
                "Date,Link,Message\n2024-05-01 10:00:00," + POST + ",plain\n2024-05-02 10:00:00," + POST
                        + ",\"she said \\\"hello, you\\\"\nand left\"\n2024-05-03 10:00:00," + POST + ",\"a, b\"\n");
        Intake comments = of(loaded, "Comments_123456789.csv");
        assertThat(comments.used()).isEqualTo(3);
        assertThat(comments.rejected()).isEmpty();
        assertThat(loaded.value().end()).isEqualTo(Instant.parse("2024-05-03T10:00:00Z"));
    }

    /** 2021 to 2024: line breaks without quotes, CRLF; a damaged line costs itself, and is named by its own number. */
    @Test
    void commentsWithBareLineBreaksAreWholeRecords() throws Exception {
        Intake comments = of(
                read(
                        "Comments.csv",
                        "Date,Link,Message\r\n2022-05-01 10:00:00," + POST
                                + ",one\r\ntwo\r\n\r\nthree\r\n2022-13-02 10:00:00," + POST
                                + ",bad month\r\n2022-05-03 10:00:00," + POST + ",last"),
                "Comments.csv");
        assertThat(comments.used()).isEqualTo(2);
        assertThat(comments.rejected()).singleElement().satisfies(row -> {
            assertThat(row.origin().line()).isEqualTo(6);
            assertThat(row.reason()).isEqualTo(RejectReason.UNKNOWN_DATE);
        });
    }

    /** Its date damaged, missing, out of its place or with a NUL in it, the second row is one of its own, the first whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-03-04 13:29\0:37",
                "yesterday",
                "",
                "x2016-03-04 13:29:37",
                "2016-03-0413:29:37",
                ",2016-03-04 13:29:37",
                POST + ",2016-03-04 13:29:37"
            })
    void aDamagedLineOfVotesOrCommentsCostsOnlyItself(String date) throws Exception {
        for (String file : List.of("Votes.csv Date,Link,OptionText", "Comments.csv Date,Link,Message")) {
            String[] parts = file.split(" ");
            String rows = "2016-02-28 12:24:30," + POST + ",\"one\ntwo\"\n" + date + "," + POST + ",\"a, b\"";
            Intake read = of(read(parts[0], parts[1] + "\n" + rows), parts[0]);
            assertThat(read.read()).isEqualTo(2);
            assertThat(read.used()).isEqualTo(1);
            assertThat(read.rejected())
                    .singleElement()
                    .satisfies(row -> assertThat(row.origin().line()).isEqualTo(4));
        }
    }

    @Test
    void aRowWhoseDateAndTextHaveChangedPlacesCostsOnlyItself() throws Exception {
        String rows = "2016-02-28 12:24:30," + POST + ",one\n\"a, b\"," + POST + ",2016-03-04 13:29:37\n";
        Intake votes = of(read("Votes.csv", "Date,Link,OptionText\n" + rows), "Votes.csv");
        assertThat(votes.used()).isEqualTo(1);
        assertThat(votes.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.origin().line()).isEqualTo(3));
    }

    /** A text with a link of LinkedIn's goes on where its line does not look like a row. */
    @Test
    void anAddressInACommentBeginsNoRow() throws Exception {
        Intake comments = of(
                read(
                        "Comments.csv",
                        "Date,Link,Message\n2022-05-01 10:00:00," + POST + ",look\nhere: " + POST + ", or there, "
                                + POST + "\n2022-05-02 10:00:00," + POST + ",last"),
                "Comments.csv");
        assertThat(comments.used()).isEqualTo(2);
        assertThat(comments.rejected()).isEmpty();
    }

    /** An old Mac's line ends, alone and among others: five lines, the third of which goes on with the second. */
    @Test
    void linesOfCommentsMayEndInACarriageReturnAlone() throws Exception {
        String rows = "Date,Link,Message\r2022-05-01 10:00:00," + POST + ",one\rtwo\r2022-05-02 10:00:00," + POST
                + ",\"three, four\"\r2022-05-03 10:00:00," + POST + ",last";
        for (String text : List.of(rows, rows.replaceFirst("\r", "\n"), rows.replaceFirst("four\"\r", "four\"\r\n"))) {
            Intake comments = of(read("Comments.csv", text), "Comments.csv");
            assertThat(comments.used()).isEqualTo(3);
            assertThat(comments.rejected()).isEmpty();
        }
    }

    @Test
    void blanksAroundTheDateOfACommentBeginARowLikeAnyOther() throws Exception {
        Intake comments = of(
                read(
                        "Comments.csv",
                        "Date,Link,Message\n2022-05-01 10:00:00," + POST + ",one\n 2022-05-02 10:00:00  ," + POST
                                + ",two\n\" 2022-05-03 10:00:00 \"," + POST + ",three\n"),
                "Comments.csv");
        assertThat(comments.read()).isEqualTo(3);
        assertThat(comments.used()).isEqualTo(3);
    }

    @Test
    void votesMayHoldCommasInTheLastCell() throws Exception {
        Intake votes = of(
                read("Votes.csv", "Date,Link,OptionText\n2024-05-01 10:00:00," + POST + ",yes, of course, always\n"),
                "Votes.csv");
        assertThat(votes.used()).isEqualTo(1);
    }

    @Test
    void sharesJoinTheirLinesWithQuotes() throws Exception {
        Intake shares = of(
                read(
                        "Shares.csv",
                        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2024-05-01 10:00:00," + POST
                                + ",\"first\"\"\n\"\"second\",,,MEMBER_NETWORK\n2024-05-02 10:00:00," + POST
                                + ",one line,,,ALL_MEMBERS\n"),
                "Shares.csv");
        assertThat(shares.used()).isEqualTo(2);
    }

    /** 2018: UTF-16LE with a byte-order mark, tabs, all quoted, no final newline. */
    @Test
    void sharesOf2018AreUtf16WithTabs() throws Exception {
        Exports.folder(dir, Map.of("Connections.csv", Exports.PEOPLE));
        String text =
                "\uFEFF\"Date\"\t\"Share Title\"\t\"Share Description\"\t\"Share Link\"\t\"Share Commentary\"\t\"Type\"\n"
                        + "\"2024/10/31 07:52:00 UTC\"\t\"t\"\t\"d\"\t\"" + POST
                        + "\"\t\"words, \"\"quoted\"\"\"\t\"ARTICLE\"";
        Files.write(dir.resolve("Shares.csv"), text.getBytes(StandardCharsets.UTF_16LE));
        Loaded<History> loaded = Exports.read(dir);
        assertThat(of(loaded, "Shares.csv").used()).isEqualTo(1);
        assertThat(loaded.value().end()).isEqualTo(Instant.parse("2024-10-31T07:52:00Z"));
    }

    @Test
    void reactionsFollowsAndRepostsMoveTheEndAndEventsDoNot() throws Exception {
        Exports.folder(
                dir,
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE,
                        "Reactions.csv",
                        "Date,Type,Link\n2024-06-01 08:00:00,LIKE," + POST + "\n",
                        "Member_Follows_99.csv",
                        "Date,Status,FullName\n2024-06-02 08:00:00,Active,Ada Example\n",
                        "InstantReposts.csv",
                        "Date,Link\n2024-06-03 08:00:00," + POST + "\n",
                        "Events.csv",
                        "Event Name,Event Time,Status,External Url\n"
                                + "Far,\"Mar 12, 2030 06:30 PM - Mar 12, 2030 07:30 PM\",APPROVED,\n"));
        Loaded<History> loaded = Exports.read(dir);
        assertThat(loaded.value().end()).isEqualTo(Instant.parse("2024-06-03T08:00:00Z"));
        for (String file : List.of("Reactions.csv", "Member_Follows_99.csv", "InstantReposts.csv")) {
            assertThat(of(loaded, file).used()).as(file).isEqualTo(1);
        }
        assertThat(of(loaded, "Events.csv").kind()).isEmpty();
    }

    @Test
    void aLinkWhereNoneBelongsRejectsTheRow() throws Exception {
        Intake reactions =
                of(read("Reactions.csv", "Date,Type,Link\n2024-06-01 08:00:00," + POST + ",LIKE\n"), "Reactions.csv");
        assertThat(reactions.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo(RejectReason.NOT_A_URL));
    }

    /** Of two bearers of one address nobody is meant; of one, the known person of that name. */
    @Test
    void theAddressBookTellsWhoseMailStandsInTheLog() throws Exception {
        Exports.folder(
                dir,
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE,
                        "Contacts.csv",
                        "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName\n"
                                + "GOOGLE,Ben,Birch,,,\"ben@example.org,b@example.net\",,\"3/7/24, 12:34 PM\",\n"
                                + "GOOGLE,No,Mail,,,,,\"3/7/24, 12:34 PM\",\n",
                        "interactions.csv",
                        "date,email,channel\n2024-03-05,b@example.net,call\n2024-03-06,ada@example.org,call\n"));
        Loaded<History> loaded = Exports.read(dir);
        assertThat(loaded.value().log())
                .extracting(row -> loaded.value().contacts().get(row.contact()).name())
                .containsExactly("Ben Birch", "Ada Example");
        Intake book = of(loaded, "Contacts.csv");
        assertThat(book.used()).isEqualTo(1);
        assertThat(book.leftOut()).containsOnly(Map.entry(LeftOutRule.NOT_NEEDED, 1L));
    }

    @Test
    void theOrderOfTheArgumentsDoesNotMatter() throws Exception {
        Path one = Exports.folder(dir.resolve("a/export"), Map.of("Connections.csv", Exports.PEOPLE));
        Path other = Exports.folder(
                dir.resolve("b/export"), Map.of("Connections.csv", Exports.PEOPLE.replace("Northwind", "Southwind")));
        assertThat(Exports.read(one, other).value().contacts())
                .isEqualTo(Exports.read(other, one).value().contacts());
    }

    /** Moving the last day back equals an export made then: who came later is not there. */
    @Test
    void connectionsAfterTheLastDayAreNotThere() throws Exception {
        Exports.folder(dir, Map.of("Connections.csv", Exports.PEOPLE));
        Loaded<History> loaded =
                Reader.read(List.of(dir), List.of(), ReadOptions.defaults().withAsOf(LocalDate.parse("2024-03-07")));
        assertThat(loaded.value().contacts())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).isEqualTo("Ada Example"));
        assertThat(of(loaded, "Connections.csv").leftOut()).containsOnly(Map.entry(LeftOutRule.AFTER_END, 1L));
    }
}
