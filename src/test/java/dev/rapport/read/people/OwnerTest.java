package dev.rapport.read.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose export it is. */
class OwnerTest extends OwnersExports {
    private static final String IN = "Ada Example,Sam Owner,\"6/2/24, 9:00 AM\",,INCOMING," + ADA + "," + SAM + "\n";

    private static ReadOptions me(String who) {
        return new ReadOptions(Optional.of(who), ZoneOffset.UTC, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void aNameThatThePersonSaysIsEnough() throws Exception {
        Loaded<History> loaded = read(me(" Sam  Owner "), Map.of("messages.csv", Exports.HEADER + GOT + SENT));
        assertThat(loaded.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
        assertThat(loaded.value().coverage().ownerRecognisedBy()).contains("what you said (--me)");
        assertThat(Exports.said(loaded.value()))
                .containsExactly("Ada Example > 2024-04-01T10:00:00Z 5", "Ada Example < 2024-04-02T10:00:00Z 6");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "true, true"})
    void anAddressThatThePersonSaysHasItsNameFromTheInvitations(boolean out, boolean in) throws Exception {
        String other = "Ben Birch,Zoe Last,\"6/3/24, 9:00 AM\",,OUTGOING,https://www.linkedin.com/in/ben-birch,"
                + "https://www.linkedin.com/in/zoe-last\n";
        Loaded<History> loaded = read(
                me(SAM),
                Map.of(
                        "Invitations.csv",
                        Exports.INVITED + other + (out ? OUT : "") + (in ? IN : ""),
                        "Connections.csv",
                        Exports.PEOPLE));
        assertThat(loaded.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
    }

    @Test
    void theOneSenderOfInvitationsIsTheOwner() throws Exception {
        Loaded<History> loaded = read(ReadOptions.defaults(), Map.of("Invitations.csv", Exports.INVITED + OUT + IN));
        assertThat(loaded.value().owner().orElseThrow().key()).isEqualTo("sam-owner");
        assertThat(loaded.value().coverage().ownerRecognisedBy())
                .contains("the one sender of your invitations (Invitations.csv line 2)");
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example");
    }

    @Test
    void invitationsWithoutAddressesTellTheOwnerByTheOneName() throws Exception {
        String bare = "Sam Owner,Ada Example,\"6/1/24, 9:00 AM\",,OUTGOING,,\n";
        Loaded<History> one = read(ReadOptions.defaults(), Map.of("Invitations.csv", Exports.INVITED + bare));
        assertThat(one.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
        Loaded<History> two = Exports.read(Exports.folder(
                dir.resolve("two"),
                Map.of(
                        "Invitations.csv",
                        Exports.INVITED
                                + bare
                                + bare.replace("Sam Owner", "Kim Other").replace("6/1", "6/2"))));
        assertThat(two.value().owner()).isEmpty();
    }

    @Test
    void invitationsWhoseMomentIsCutOffStillTellTheOwner() throws Exception {
        String cut = OUT.replace("\"6/1/24, 9:00 AM\"", "6/1/24") + IN.replace("\"6/2/24, 9:00 AM\"", "6/2/24");
        Loaded<History> loaded = read(
                ReadOptions.defaults(),
                Map.of("Invitations.csv", Exports.INVITED + cut, "messages.csv", Exports.HEADER + GOT + SENT));
        assertThat(Exports.rejected(loaded, "invitations")).hasSize(2);
        assertThat(loaded.value().owner().orElseThrow().key()).isEqualTo("sam-owner");
        assertThat(Exports.said(loaded.value())).hasSize(2);
        assertThat(loaded.value().invitations()).isEmpty();
    }

    @Test
    void aRowWithAMomentSaysMoreAboutTheOwnerThanOneWithout() throws Exception {
        String damaged = OUT.replace("\"6/1/24, 9:00 AM\"", "6/1/24").replace(SAM, ADA + "-cousin");
        Loaded<History> loaded =
                read(ReadOptions.defaults(), Map.of("Invitations.csv", Exports.INVITED + damaged + OUT));
        assertThat(loaded.value().owner().orElseThrow().key()).isEqualTo("sam-owner");
    }

    @Test
    void twoSendersOfInvitationsLeaveItToTheProfile() throws Exception {
        String other = OUT.replace(SAM, "https://www.linkedin.com/in/kim-other")
                .replace("Sam Owner", "Kim Other")
                .replace("6/1", "6/2");
        Loaded<History> loaded = read(
                ReadOptions.defaults(),
                Map.of("Invitations.csv", Exports.INVITED + OUT + other, "Profile.csv", Exports.PROFILE));
        assertThat(loaded.value().coverage().ownerRecognisedBy())
                .contains("the name in your profile (Profile.csv line 2)");
        assertThat(loaded.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"First Name,Last Name", "First Name,Last Name,Maiden Name", "Last Name,Summary,First Name"})
    void aProfileWithoutAHeadlineStillSaysWhoItIs(String header) throws Exception {
        String row = header.replaceFirst("First Name", "Sam").replaceFirst("Last Name", "Owner");
        Loaded<History> loaded = read(
                ReadOptions.defaults(),
                Map.of("Profile.csv", header + "\n" + row + "\n", "Connections.csv", Exports.PEOPLE));
        assertThat(loaded.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
    }

    /** Another person's export, who wrote to Sam too. */
    private Path kims() throws Exception {
        String url = "https://www.linkedin.com/in/";
        String rows = Exports.sent("7", "ben-birch", "Ben Birch", "2024-04-03 10:00:00", "one")
                .replace("Sam Owner", "Kim Other")
                .replace("sam-owner", "kim-other");
        String toSam = Exports.got("8", "kim-other", "Kim Other", "2024-04-04 10:00:00", "two");
        return Exports.folder(
                dir.resolve("kims"),
                Map.of(
                        "messages.csv",
                        Exports.HEADER + rows + toSam,
                        "Invitations.csv",
                        Exports.INVITED + "Kim Other,Ben Birch,\"6/1/24, 9:00 AM\",,OUTGOING," + url + "kim-other,"
                                + url + "ben-birch\n",
                        "Profile.csv",
                        Exports.PROFILE.replace("Sam,Owner", "Kim,Other")));
    }

    private Path sams(String folder, Map<String, String> more) throws Exception {
        Map<String, String> files = new HashMap<>(more);
        files.put("messages.csv", Exports.HEADER + GOT + SENT);
        return Exports.folder(dir.resolve(folder), files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sam Owner", SAM, "Kim Other", "https://www.linkedin.com/in/kim-other", "Sammy"})
    void twoPeoplesExportsAreRefusedWhateverIsSaid(String me) throws Exception {
        Path sams = sams("sams", Map.of("Profile.csv", Exports.PROFILE, "Invitations.csv", Exports.INVITED + OUT + IN));
        ReadOptions options = me.isEmpty() ? ReadOptions.defaults() : me(me);
        Path kims = kims();
        assertThatThrownBy(() -> Reader.read(List.of(sams, kims), List.of(), options))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("belong to two people")
                .hasMessageContaining("Sam Owner (sams)")
                .hasMessageContaining("Kim Other (kims)");
    }

    @Test
    void whatThePersonSaysIsPassedOverWhereTheExportTellsOtherwise() throws Exception {
        Loaded<History> loaded =
                read(me("Sammy"), Map.of("messages.csv", Exports.HEADER + GOT + SENT, "Profile.csv", Exports.PROFILE));
        assertThat(loaded.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
        assertThat(loaded.value().coverage().ownerRecognisedBy())
                .contains("the name in your profile (Profile.csv line 2), and not what you said (--me)");
        assertThat(Exports.said(loaded.value())).hasSize(2);
    }

    @Test
    void whatThePersonSaysHoldsWhereTheMessagesSayItToo() throws Exception {
        String other = Exports.PROFILE.replace("Sam,Owner", "Samuel Benjamin,Owner");
        Loaded<History> loaded =
                read(me("Sam Owner"), Map.of("messages.csv", Exports.HEADER + GOT + SENT, "Profile.csv", other));
        assertThat(loaded.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
        assertThat(Exports.said(loaded.value())).hasSize(2);
    }

    @Test
    void aNameThatStandsInNoMessageLeavesTheOwnerUnknown() throws Exception {
        Loaded<History> loaded = read(me("Sma Owner"), Map.of("messages.csv", Exports.HEADER + GOT + SENT));
        assertThat(loaded.value().owner()).isEmpty();
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.OWNER_UNKNOWN, 2L));
    }

    @Test
    void aBackUpOfSomebodyElsesMessagesIsRefused() throws Exception {
        Path sams = sams("sams", Map.of("Profile.csv", Exports.PROFILE));
        Path backup = Exports.folder(
                dir.resolve("backup"),
                Map.of(
                        "messages.csv",
                        Exports.HEADER
                                + Exports.got("7", "ben-birch", "Ben Birch", "2023-04-03 10:00:00", "one")
                                        .replace("Sam Owner", "Kim Other")
                                        .replace("sam-owner", "kim-other")));
        for (ReadOptions options : List.of(ReadOptions.defaults(), me("Sam Owner"), me(SAM))) {
            assertThatThrownBy(() -> Reader.read(List.of(sams, backup), List.of(), options))
                    .isInstanceOf(CannotRead.class)
                    .hasMessageContaining("backup holds somebody else's messages: Sam Owner takes no part in most");
        }
    }

    @ParameterizedTest
    @CsvSource({"sam-owner", "sam-old"})
    void aBackUpOfMessagesIsTheOwnersUnderTheirNameOrAddress(String slug) throws Exception {
        Path sams = sams("sams", Map.of("Profile.csv", Exports.PROFILE, "Invitations.csv", Exports.INVITED + OUT));
        String old = Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello")
                + Exports.got("2", "ben-birch", "Ben Birch", "2023-04-03 10:00:00", "one");
        Path backup = Exports.folder(
                dir.resolve("backup"), Map.of("messages.csv", Exports.HEADER + old.replace("sam-owner", slug)));
        Loaded<History> loaded = Exports.read(sams, backup);
        assertThat(loaded.value().owner().orElseThrow().key()).isEqualTo("sam-owner");
        assertThat(Exports.said(loaded.value())).hasSize(3);
    }

    @Test
    void aBackUpFromTheYearsWithoutAddressesIsWhoseMessagesWentOut() throws Exception {
        String rows = "From,To,Date,Subject,Content,Direction,Folder\n"
                + "Sam Owner,Ada Example,\"3/1/18, 9:00 AM\",,hello,OUTGOING,INBOX\n"
                + "Ada Example,Sam Owner,\"3/2/18, 9:00 AM\",,hello,INCOMING,INBOX\n";
        Loaded<History> loaded = read(ReadOptions.defaults(), Map.of("messages.csv", rows));
        assertThat(loaded.value().owner().orElseThrow().name()).isEqualTo("Sam Owner");
        assertThat(loaded.value().coverage().ownerRecognisedBy())
                .contains("the sender of your outgoing messages (messages.csv line 2)");
        assertThat(Exports.said(loaded.value())).hasSize(2);
        Path sams = sams("now", Map.of("Profile.csv", Exports.PROFILE));
        Path kims = Exports.folder(dir.resolve("then"), Map.of("messages.csv", rows.replace("Sam Owner", "Kim Other")));
        assertThatThrownBy(() -> Exports.read(sams, kims)).hasMessageContaining("belong to two people");
    }
}
