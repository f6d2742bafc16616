package dev.rapport.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Coverage;
import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose a conversation is, who takes part in it, and what of it lies within the days that count. */
class ConversationsTest {
    private static final String SAM = "https://www.linkedin.com/in/sam-owner";
    private static final String ADA = "https://www.linkedin.com/in/ada-example";
    private static final String BEN = "https://www.linkedin.com/in/ben-birch";
    private static final String INVITED =
            Exports.INVITED + "Sam Owner,Ada Example,\"3/1/24, 9:00 AM\",,OUTGOING," + SAM + "," + ADA + "\n";

    @TempDir
    Path dir;

    private static String group(String from, String url, String to, String urls, String at) {
        return "9,," + from + "," + url + ",\"" + to + "\",\"" + urls + "\"," + at + " UTC,,all,INBOX,\n";
    }

    private static final String GROUP =
            group("Ada Example", ADA, "Sam Owner,Ben Birch", SAM + "," + BEN, "2024-04-01 10:00:00")
                    + group("Sam Owner", SAM, "Ada Example,Ben Birch", ADA + "," + BEN, "2024-04-02 10:00:00")
                    + group("Ben Birch", BEN, "Sam Owner,Ada Example", SAM + "," + ADA, "2024-04-05 10:00:00");

    private static List<String> groups(History history) {
        return java.util.stream.IntStream.range(0, history.groupMessages().size())
                .mapToObj(i -> history.contacts()
                                .get(history.groupMessages().contact(i))
                                .name()
                        + (history.groupMessages().mine(i) ? " < " : " > ")
                        + Instant.ofEpochSecond(history.groupMessages().second(i)))
                .toList();
    }

    @Test
    void aGroupsMessageIsOneToEachMemberAndOneOfItsSender() throws Exception {
        Loaded<History> loaded = Exports.messages(dir, GROUP);
        assertThat(groups(loaded.value()))
                .containsExactly(
                        "Ada Example > 2024-04-01T10:00:00Z",
                        "Ada Example < 2024-04-02T10:00:00Z",
                        "Ben Birch < 2024-04-02T10:00:00Z",
                        "Ben Birch > 2024-04-05T10:00:00Z");
        assertThat(loaded.value().groupConversations()).isEqualTo(1);
    }

    @Test
    void whatLiesAfterTheLastDayIsLeftOutInGroupsToo() throws Exception {
        String late = Exports.got("1", "ada-example", "Ada Example", "2024-04-03 00:00:00", "late");
        String last = Exports.got("1", "ada-example", "Ada Example", "2024-04-02 23:59:59", "last");
        Path export = Exports.folder(
                dir,
                Map.of(
                        "messages.csv", Exports.HEADER + GROUP + late + last,
                        "Profile.csv", Exports.PROFILE,
                        "Connections.csv", Exports.PEOPLE));
        Loaded<History> loaded =
                Reader.read(List.of(export), List.of(), ReadOptions.defaults().withAsOf(LocalDate.parse("2024-04-02")));
        assertThat(groups(loaded.value())).hasSize(3).noneMatch(one -> one.contains("04-05"));
        assertThat(Exports.said(loaded.value())).containsExactly("Ada Example > 2024-04-02T23:59:59Z 4");
        assertThat(Exports.intake(loaded, "messages").leftOut()).containsEntry(LeftOutRule.AFTER_END, 1L);
    }

    @Test
    void whoIsForgottenIsInNoGroupEither() throws Exception {
        Path export = Exports.folder(
                dir,
                Map.of(
                        "messages.csv", Exports.HEADER + GROUP,
                        "Profile.csv", Exports.PROFILE,
                        "Connections.csv", Exports.PEOPLE));
        Wishes wishes = new Wishes(List.of(new Wish(BEN, Optional.empty(), true)));
        Loaded<History> loaded =
                Reader.read(List.of(export), List.of(), ReadOptions.defaults().with(wishes));
        assertThat(groups(loaded.value()))
                .containsExactly("Ada Example > 2024-04-01T10:00:00Z", "Ada Example < 2024-04-02T10:00:00Z");
    }

    @Test
    void aNameThatTwoConnectionsBearIsNobodysConversation() throws Exception {
        String early = "From,To,Date,Subject,Content,Direction,Folder\n";
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "messages.csv",
                        early + "Ada Example,Sam Owner,\"10/31/18, 7:52 AM\",,hello,INCOMING,INBOX\n"
                                + "Ben Birch,Sam Owner,\"10/31/18, 7:53 AM\",,hello,INCOMING,INBOX\n",
                        "Profile.csv",
                        Exports.PROFILE,
                        "Connections.csv",
                        Exports.PEOPLE
                                + "Ada,Example,https://www.linkedin.com/in/ada-another,,Other,Painter,09 Mar 2024\n")));
        assertThat(Exports.said(loaded.value())).containsExactly("Ben Birch > 2018-10-31T14:53:00Z 5");
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.AMBIGUOUS_NAME, 1L));
    }

    @Test
    void aThirdSenderInAConversationOfTwoIsNeitherSide() throws Exception {
        String early = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n";
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "messages.csv",
                        early + "1,Ada Example," + ADA + ",Sam Owner,2024-04-01 10:00:00 UTC,hello\n" + "1,Sam Owner,"
                                + SAM + ",Ada Example,2024-04-02 10:00:00 UTC,hello\n",
                        "Profile.csv",
                        Exports.PROFILE)));
        assertThat(Exports.said(loaded.value()))
                .containsExactly("Ada Example > 2024-04-01T10:00:00Z 5", "Ada Example < 2024-04-02T10:00:00Z 5");
        assertThat(Exports.people(loaded.value()))
                .as("the name in TO is she who writes")
                .containsExactly("Ada Example");
    }

    @Test
    void messagesThatDifferInMomentSideOrTextAreNoDuplicates() throws Exception {
        Loaded<History> loaded = Exports.messages(
                dir,
                Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "yes")
                        + Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:01", "yes")
                        + Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:01", "no")
                        + Exports.sent("1", "ada-example", "Ada Example", "2024-04-01 10:00:01", "yes")
                        + Exports.got("2", "ben-birch", "Ben Birch", "2024-04-01 10:00:01", "yes")
                        + Exports.got("3", "ada-example", "Ada Example", "2024-04-01 10:00:00", "yes"));
        assertThat(loaded.value().messages().size()).isEqualTo(5);
        assertThat(Exports.intake(loaded, "messages").leftOut())
                .as("the same again, in another conversation")
                .isEqualTo(Map.of(LeftOutRule.DUPLICATE, 1L));
    }

    @Test
    void whoeverWritesInTwiceAsManyConversationsAsAnybodyIsTheOwner() throws Exception {
        String two = Exports.sent("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "a")
                + Exports.sent("2", "ben-birch", "Ben Birch", "2024-04-02 10:00:00", "b")
                + Exports.sent("2", "ben-birch", "Ben Birch", "2024-04-02 11:00:00", "again");
        Loaded<History> clear = Exports.read(Exports.folder(
                dir.resolve("clear"),
                Map.of(
                        "messages.csv",
                        Exports.HEADER
                                + two
                                + Exports.got("1", "ada-example", "Ada Example", "2024-04-03 10:00:00", "c")
                                + Exports.got("1", "ada-example", "Ada Example", "2024-04-04 10:00:00", "d"))));
        assertThat(clear.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
        assertThat(clear.value().coverage().ownerRecognisedBy())
                .contains("the sender in most of your conversations (messages.csv line 2)");
        assertThat(Exports.said(clear.value())).hasSize(5);
        Loaded<History> close = Exports.read(Exports.folder(
                dir.resolve("close"),
                Map.of(
                        "messages.csv",
                        Exports.HEADER
                                + two
                                + Exports.sent("3", "cy-cole", "Cy Cole", "2024-04-02 10:00:00", "c")
                                + Exports.got("4", "ada-example", "Ada Example", "2024-04-03 10:00:00", "c")
                                + Exports.got("5", "ada-example", "Ada Example", "2024-04-04 10:00:00", "d"))));
        assertThat(close.value().owner()).as("three are not twice two").isEmpty();
        Loaded<History> one = Exports.read(Exports.folder(
                dir.resolve("one"),
                Map.of(
                        "messages.csv",
                        Exports.HEADER + Exports.sent("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "a"))));
        assertThat(one.value().owner()).as("one conversation says nothing").isEmpty();
    }

    private Loaded<History> twoExports(String second) throws Exception {
        Path early = Exports.folder(
                dir.resolve("early"),
                Map.of("Invitations.csv", INVITED, "Connections.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE));
        Path late = Exports.folder(
                dir.resolve("late"),
                Map.of(
                        "Invitations.csv",
                        INVITED.replace("3/1/24", second),
                        "Connections.csv",
                        Exports.PEOPLE,
                        "Profile.csv",
                        Exports.PROFILE));
        return Exports.read(early, late);
    }

    @Test
    void stretchesOfListedInvitationsAreOneWhereTheyTouch() throws Exception {
        // Both exports list the connections, the latest of them of 8 March 2024: the earlier export ends there.
        Instant first = twoExports("12/1/24")
                .value()
                .coverage()
                .invitationWindows()
                .get(0)
                .to();
        List<Coverage.Window> apart = twoExports("12/1/24").value().coverage().invitationWindows();
        assertThat(apart)
                .containsExactly(
                        new Coverage.Window(first.minusSeconds(180 * 86_400L), first),
                        new Coverage.Window(
                                Instant.parse("2024-12-01T17:00:00Z").minusSeconds(180 * 86_400L),
                                Instant.parse("2024-12-01T17:00:00Z")));
        List<Coverage.Window> touching = twoExports("6/1/24").value().coverage().invitationWindows();
        assertThat(touching)
                .containsExactly(
                        new Coverage.Window(first.minusSeconds(180 * 86_400L), Instant.parse("2024-06-01T16:00:00Z")));
    }

    @Test
    void anExportWithoutInvitationsListsNone() throws Exception {
        assertThat(Exports.messages(dir, Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "a"))
                        .value()
                        .coverage()
                        .invitationWindows())
                .isEmpty();
    }

    @Test
    void ownersAreTheSameByAddressOrWhereOneHasNoneByName() {
        Owner both = new Owner("sam", "sam owner", "Sam Owner", "");
        assertThat(both.same(new Owner("sam", "sam new", "Sam New", ""))).isTrue();
        assertThat(both.same(new Owner("kim", "sam owner", "Sam Owner", ""))).isFalse();
        assertThat(both.same(new Owner("", "sam owner", "Sam Owner", ""))).isTrue();
        assertThat(new Owner("", "sam owner", "Sam Owner", "").same(both)).isTrue();
        assertThat(both.same(new Owner("", "kim", "Kim", ""))).isFalse();
    }
}
