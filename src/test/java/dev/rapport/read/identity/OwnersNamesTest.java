package dev.rapport.read.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.Wishes;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner under several names and addresses, and who only looks like them. */
class OwnersNamesTest extends NineConnections {
    private Path owned(String folder, String name, String slug, String rows) throws Exception {
        String[] names = name.split(" ");
        return Exports.folder(
                dir.resolve(folder),
                Map.of(
                        "messages.csv",
                        Exports.HEADER + rows.replace("Sam Owner", name).replace("/sam-owner", "/" + slug),
                        "Profile.csv",
                        "First Name,Last Name,Headline\n" + names[0] + "," + names[1] + ",\n"));
    }

    @ParameterizedTest
    @CsvSource({"Sam Owner,sam-new", "Sam Newname,sam-owner", "Sam Newname,sam-new"})
    void theOwnerIsOnePersonUnderANewNameAndAddress(String name, String slug) throws Exception {
        String mine = Exports.sent("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "one");
        String hers = Exports.got("c1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "two");
        String later = Exports.sent("c1", "ada-example", "Ada Example", "2024-05-02 10:00:00", "three");
        Path old = owned("old", "Sam Owner", "sam-owner", mine + hers);
        Path now = owned("now", name, slug, mine + hers + later);
        History history = Exports.read(old, now).value();
        assertThat(Exports.people(history)).containsExactly("Ada Example");
        assertThat(Exports.said(history)).hasSize(3);
        assertThat(history.owner().orElseThrow().key()).isEqualTo(slug);
        assertThat(history.coverage().ownerRecognisedBy().orElseThrow())
                .contains(slug.equals("sam-owner") ? "Profile.csv" : "2 of the same messages");
    }

    @ParameterizedTest
    @ValueSource(strings = {IN + "sam-owner", IN + "sam-new", "Sam Owner"})
    void whateverTheOwnerSaysOfThemselvesHoldsForTheExportsUnderTheOtherAddressToo(String me) throws Exception {
        String mine = Exports.sent("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "one");
        String hers = Exports.got("c1", "ada-example", "Ada Example", "2024-05-02 10:00:00", "two");
        Path old = owned("old", "Sam Owner", "sam-owner", mine);
        Path now = owned("now", "Sam Owner", "sam-new", mine + hers);
        ReadOptions options = new ReadOptions(
                Optional.of(me), java.time.ZoneOffset.UTC, Optional.empty(), Optional.empty(), Optional.empty());
        History history = Reader.read(List.of(old, now), List.of(), options).value();
        assertThat(Exports.said(history))
                .containsExactly("Ada Example < 2024-04-01T10:00:00Z 3", "Ada Example > 2024-05-02T10:00:00Z 3");
        assertThat(Exports.people(history)).containsExactly("Ada Example");
    }

    @ParameterizedTest
    @CsvSource({"Yes, Yes, true", "Yes, No, false", "No, No, false"})
    void anOwnerUnderAnotherNameAndAddressIsKnownByAConfirmedMail(String then, String now, boolean same)
            throws Exception {
        String mine = Exports.sent("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "one");
        String later = Exports.sent("c2", "ben-birch", "Ben Birch", "2025-04-01 10:00:00", "two");
        Path old = owned("old", "Sam Maiden", "sam-maiden", mine);
        Path young = owned("now", "Sam Owner", "sam-new", later);
        String header = "Email Address,Confirmed,Primary,Updated On\n";
        Files.writeString(old.resolve("Email Addresses.csv"), header + "Sam@example.org," + then + ",Yes,\n");
        Files.writeString(young.resolve("Email Addresses.csv"), header + "sam@example.org," + now + ",Yes,\n");
        if (same) {
            assertThat(Exports.people(Exports.read(old, young).value()))
                    .containsExactlyInAnyOrder("Ada Example", "Ben Birch");
        } else {
            assertThatThrownBy(() -> Exports.read(old, young)).hasMessageContaining("belong to two people");
        }
    }

    @Test
    void oneMessageOnTheOtherSideIsDamageBesideFourThatTheOwnerWroteInBoth() throws Exception {
        StringBuilder mine = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            mine.append(Exports.sent("c1", "ada-example", "Ada Example", "2024-04-0" + i + " 10:00:00", "text " + i));
        }
        String fifth = Exports.sent("c1", "ada-example", "Ada Example", "2024-04-05 10:00:00", "five");
        String turned = Exports.got("c1", "ada-example", "Ada Example", "2024-04-05 10:00:00", "five")
                .replace("sam-owner", "sam-new");
        Path old = owned("old", "Sam Owner", "sam-owner", mine + fifth);
        Path now = owned("now", "Sam Owner", "sam-new", mine.toString().replace("sam-owner", "sam-new") + turned);
        assertThat(Exports.people(Exports.read(old, now).value())).containsExactly("Ada Example");
        Path few = owned("few", "Sam Owner", "sam-owner", mine.substring(mine.indexOf("\n") + 1) + fifth);
        assertThatThrownBy(() -> Exports.read(few, now)).hasMessageContaining("belong to two people");
    }

    /** A damaged address among the oldest export's invitations leaves open which of two is the owner's there. */
    @Test
    void whatTheOwnerWroteInAGroupUnderAnAddressThatOnlyANewerExportTellsIsTheirs() throws Exception {
        String mine = Exports.sent("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "one");
        String group = Exports.sent("c2", "ada-example", "Ada Example", "2023-04-01 10:00:00", "all")
                .replace("/in/ada-example", "/in/ada-example,https://www.linkedin.com/in/ben-birch");
        String asked = "Sam Owner,Cy Cole,\"3/1/23, 9:00 AM\",,OUTGOING," + IN + "sam-owner," + IN + "cy\n";
        Path oldest = owned("oldest", "Sam Owner", "sam-owner", mine + group);
        Files.writeString(
                oldest.resolve("Invitations.csv"), Exports.INVITED + asked + asked.replace("sam-owner", "sam-new"));
        Path old = owned("old", "Sam Owner", "sam-owner", mine.replace("04-01", "04-02") + mine);
        Files.writeString(old.resolve("Invitations.csv"), Exports.INVITED + asked);
        Path now = owned("now", "Sam Owner", "sam-new", mine.replace("04-01", "04-03") + mine);
        ReadOptions options = new ReadOptions(
                Optional.of(IN + "sam-new"),
                java.time.ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        History history =
                Reader.read(List.of(oldest, old, now), List.of(), options).value();
        assertThat(Exports.said(history)).hasSize(3).allMatch(said -> said.contains("<"));
        assertThat(Exports.people(history)).doesNotContain("Sam Owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eve Elm", "Sam Owner"})
    void twoOwnersWhoWroteToEachOtherAreTwo(String other) throws Exception {
        String letter = Exports.sent("c1", "eve", other, "2024-04-01 10:00:00", "one");
        Path sams = owned("sams", "Sam Owner", "sam-owner", letter);
        Path eves = Exports.folder(
                dir.resolve("eves"),
                Map.of(
                        "messages.csv",
                        Exports.HEADER + letter,
                        "Invitations.csv",
                        Exports.INVITED + other + ",Cy Cole,\"3/1/24, 9:00 AM\",,OUTGOING," + IN + "eve," + IN
                                + "cy\n"));
        assertThatThrownBy(() -> Exports.read(sams, eves))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("belong to two people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Example", IN + "ada-example", "Ada Lindt", IN + "ada-lindt"})
    void whoIsForgottenUnderOneNameOrAddressIsForgottenUnderAll(String wished) throws Exception {
        String wrote = Exports.got("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi");
        Path old = export("old", Exports.PEOPLE, Exports.HEADER + wrote, "");
        Path now = export(
                "now",
                Exports.PEOPLE.replace("Ada,Example," + IN + "ada-example", "Ada,Lindt," + IN + "ada-lindt"),
                Exports.HEADER
                        + wrote.replace("ada-example", "ada-lindt").replace("Ada Example", "Ada Lindt")
                        + Exports.got("c2", "ben-birch", "Ben Birch", "2024-06-01 10:00:00", "hi"),
                "");
        Wishes wishes = new Wishes(List.of(new Wish(wished, Optional.empty(), true)));
        History history = Reader.read(
                        List.of(old, now), List.of(), ReadOptions.defaults().with(wishes))
                .value();
        assertThat(Exports.people(history)).containsExactly("Ben Birch");
        assertThat(Exports.said(history)).hasSize(1);
        assertThat(history.earlier().get(0).connections())
                .extracting(Contact::name)
                .containsExactly("Ben Birch");
    }

    private static String spam(String id, String slug, String name, String at) {
        return Exports.got(id, slug, name, at, "offer").replace("INBOX", "SPAM");
    }

    @Test
    void spamThatWasNeverAnsweredIsNoContact() throws Exception {
        String rows = Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello")
                + spam("2", "vi-vendor", "Vi Vendor", "2024-04-02 10:00:00")
                + spam("3", "ben-birch", "Ben Birch", "2024-04-03 10:00:00")
                + spam("4", "cy-cole", "Cy Cole", "2024-04-04 10:00:00")
                + Exports.sent("4", "cy-cole", "Cy Cole", "2024-04-05 10:00:00", "thanks");
        Loaded<History> loaded = Exports.messages(dir, rows);
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example", "Ben Birch", "Cy Cole");
        assertThat(Exports.said(loaded.value())).hasSize(3).noneMatch(one -> one.startsWith("Ben"));
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.SPAM, 2L));
    }

    @Test
    void aConversationThatWasTakenOutOfSpamIsNone() throws Exception {
        String rows = spam("2", "vi-vendor", "Vi Vendor", "2024-04-02 10:00:00")
                + Exports.got("2", "vi-vendor", "Vi Vendor", "2024-04-03 10:00:00", "again");
        assertThat(Exports.said(Exports.messages(dir, rows).value())).hasSize(2);
    }
}
