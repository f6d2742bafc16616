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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who, rule by rule ({@link Identities}). */
class IdentitiesTest {
    private static final String SIX = "First Name,Last Name,Email Address,Company,Position,Connected On\n";
    private static final String SEVEN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String NINE =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";
    private static final String IN = "https://www.linkedin.com/in/";

    @TempDir
    Path dir;

    private Path export(String name, String connections, String messages, String invitations) throws Exception {
        Map<String, String> files = new HashMap<>(Map.of("Profile.csv", Exports.PROFILE));
        if (!connections.isEmpty()) {
            files.put("Connections.csv", connections);
        }
        if (!messages.isEmpty()) {
            files.put("messages.csv", messages);
        }
        if (!invitations.isEmpty()) {
            files.put("Invitations.csv", invitations);
        }
        return Exports.folder(dir.resolve(name), files);
    }

    private static String nine(String from, String url, String to, String at) {
        return "c,," + from + "," + url + "," + to + "," + at + " UTC,,hello,INBOX\n";
    }

    @Test
    void namesakesWithoutAddressStayAsManyAsTheyAreAndTheirNameMeansNobody() throws Exception {
        Loaded<History> loaded = Exports.read(export(
                "namesakes",
                SIX + "Ada,Quill,a@x.example,Nordwind,Engineer,31 Mar 2023\n"
                        + "Ada,Quill,b@x.example,Seehof,Baker,03 Mar 2022\n"
                        + "Ada,Quill,,Seehof,Baker,03 Mar 2022\n",
                NINE + nine("Sam Owner", IN + "sam-owner", "Ada Quill", "2023-04-01 10:00:00"),
                "From,To,Sent At,Message,Direction\nSam Owner,Ada Quill,\"3/1/23, 9:00 AM\",,OUTGOING\n"));
        assertThat(loaded.value().contacts())
                .extracting(one -> one.company() + " " + one.connectedOn().orElseThrow())
                .containsExactlyInAnyOrder("Nordwind 2023-03-31", "Seehof 2022-03-03", "Seehof 2022-03-03");
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.AMBIGUOUS_NAME, 1L));
        assertThat(Exports.intake(loaded, "invitations").leftOut()).isEqualTo(Map.of(LeftOutRule.AMBIGUOUS_NAME, 1L));
        assertThat(loaded.value().coverage().merged()).isZero();
    }

    @Test
    void aConnectionWithoutAddressIsNotTheNamesakeWhoStandsInTheListWithOne() throws Exception {
        History history = Exports.read(export(
                        "mixed",
                        SEVEN + "Ada,Quill," + IN
                                + "ada-quill,,Nordwind,,31 Mar 2023\nAda,Quill,,,Seehof,,03 Mar 2022\n",
                        "",
                        ""))
                .value();
        assertThat(history.contacts()).extracting(Contact::company).containsExactlyInAnyOrder("Nordwind", "Seehof");
    }

    @Test
    void oneAddressIsOnePersonWhateverCommasTheNameHas() throws Exception {
        String sent = "c,,Sam Owner," + IN + "sam-owner,\"Tia Lee,MBA\"," + IN
                + "tialee,2024-03-01 10:00:00 UTC,,hi,INBOX,\n";
        String got = "c,,\"Tia Lee,MBA\"," + IN + "tialee,Sam Owner," + IN
                + "sam-owner,2024-03-02 10:00:00 UTC,,hi,INBOX,\n";
        for (String rows : List.of(sent, got, sent + got, got + sent)) {
            History history = Exports.read(export("tia" + rows.length(), "", Exports.HEADER + rows, ""))
                    .value();
            assertThat(history.contacts()).singleElement().satisfies(tia -> {
                assertThat(tia.name()).isEqualTo("Tia Lee,MBA");
                assertThat(tia.key()).isEqualTo("tialee");
            });
            assertThat(history.messages().size()).isEqualTo(rows.split("\n").length);
        }
    }

    @Test
    void aCommaThatStandsBehindANameEverywhereIsNoPartOfIt() throws Exception {
        String rows = nine("Sam Owner", IN + "sam-owner", "\"Tea Moll, \"", "2021-04-01 10:00:00")
                + nine("\"Tea Moll, \"", IN + "teamoll", "Sam Owner", "2021-04-02 10:00:00");
        History history = Exports.read(export("tea", "", NINE + rows, "")).value();
        assertThat(Exports.people(history)).containsExactly("Tea Moll");
        assertThat(history.messages().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tea Moll, |Tea Moll",
                "Tea Moll, MBA|Tea Moll, MBA",
                "Tea Moll,ACCA|Tea Moll,ACCA",
                "Ada Example, |Ada Example",
                "Ada Example, MBA|Ada Example",
                "Cy Cole, PHR, CPHR|Cy Cole, PHR, CPHR",
                "Ada Example, Ben Birch|group",
                "Ada Example,Ben Birch|group",
                "Ada Example, Cy Cole, PHR, CPHR|group",
                "Ada Example,LinkedIn Member|group",
                "Dee Dale, Eli Elm|group"
            })
    void namesKnownFromElsewhereDecideWhereACellIsCut(String to, String who) throws Exception {
        // Cy Cole is known only from a row that comes later in the file.
        Loaded<History> loaded = Exports.read(export(
                "cut",
                Exports.PEOPLE,
                NINE
                        + nine("Sam Owner", IN + "sam-owner", "\"" + to + "\"", "2021-04-01 10:00:00")
                        + nine("\"Cy Cole, PHR, CPHR\"", IN + "cy", "Sam Owner", "2021-04-03 10:00:00")
                                .replace("c,,", "other,,"),
                ""));
        History history = loaded.value();
        assertThat(Exports.people(history))
                .doesNotContain("MBA", "ACCA", "PHR", "CPHR", "", "Tea Moll,", "Eli Elm")
                .hasSize(who.startsWith("Tea") ? 4 : 3);
        assertThat(Exports.said(history).stream().filter(one -> one.contains(" < ")))
                .allMatch(one -> one.startsWith(who + " <"))
                .hasSize(who.equals("group") ? 0 : 1);
        assertThat(Exports.intake(loaded, "messages").leftOut())
                .isEqualTo(who.equals("group") ? Map.of(LeftOutRule.GROUP, 1L) : Map.of());
    }

    @Test
    void whoHasANewNameIsFollowedByFirstNameAndDayWhereAnAddressIsMissing() throws Exception {
        Path old = export("old", SIX + "Bo,Ost,,N,E,02 Mar 2020\nCy,Cole,,N,E,04 Mar 2020\n", "", "");
        Path now = export(
                "now",
                SEVEN + "Bo,Ost-Lindt," + IN + "boostlindt,,N,E,02 Mar 2020\nDi,Dorn," + IN + "di,,N,E,05 Mar 2021\n",
                "",
                "");
        for (History history :
                List.of(Exports.read(old, now).value(), Exports.read(now, old).value())) {
            assertThat(Exports.people(history)).containsExactly("Bo Ost-Lindt", "Di Dorn");
            assertThat(history.earlier().get(0).connections())
                    .extracting(then -> then.name() + " " + then.id())
                    .containsExactly("Bo Ost 0", "Cy Cole -1");
        }
    }

    @Test
    void twoOfOneFirstNameAndDayAreNotFollowedByIt() throws Exception {
        Path old = export("old", SIX + "Bo,Ost,,N,E,02 Mar 2020\nBo,West,,N,E,02 Mar 2020\n", "", "");
        Path now = export(
                "now",
                SEVEN + "Bo,Ost-Lindt," + IN + "boostlindt,,N,E,02 Mar 2020\n" + "Di,Dorn," + IN
                        + "di,,N,E,05 Mar 2021\n",
                "",
                "");
        assertThat(Exports.read(old, now).value().earlier().get(0).connections())
                .extracting(Contact::id)
                .containsOnly(-1);
    }

    @Test
    void whoHasANewNameAndAddressIsFollowedByTheSameMessage() throws Exception {
        String wrote = Exports.got("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "one  two");
        String more = Exports.sent("c1", "ada-lindt", "Ada Lindt", "2024-06-02 10:00:00", "three");
        Path old = export("old", Exports.PEOPLE, Exports.HEADER + wrote, "");
        Path now = export(
                "now",
                Exports.PEOPLE.replace("Ada,Example," + IN + "ada-example", "Ada,Lindt," + IN + "ada-lindt"),
                Exports.HEADER
                        + wrote.replace("ada-example", "ada-lindt")
                                .replace("Ada Example", "Ada Lindt")
                                .replace("one  two", "\"one\n\ntwo\"")
                        + more,
                "");
        Loaded<History> loaded = Exports.read(old, now);
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Lindt", "Ben Birch");
        assertThat(Exports.said(loaded.value()))
                .containsExactly("Ada Lindt > 2024-04-01T10:00:00Z 6", "Ada Lindt < 2024-06-02T10:00:00Z 5");
        assertThat(loaded.value().earlier().get(0).connections())
                .extracting(Contact::id)
                .containsExactly(0, 1);
        assertThat(loaded.value().coverage().merged()).isEqualTo(1);
    }

    @Test
    void whoIsOnlyANameInOneExportIsTheOneWithAnAddressInTheSameConversation() throws Exception {
        Path old = export("old", "", NINE + nine("Sam Owner", IN + "sam-owner", "Bo Ost", "2022-04-01 10:00:00"), "");
        Path now = export(
                "now",
                "",
                Exports.HEADER
                        + Exports.sent("c", "bo-lindt", "Bo Lindt", "2022-04-01 10:00:00", "hello")
                        + Exports.got("c", "bo-lindt", "Bo Lindt", "2024-04-01 10:00:00", "hi"),
                "");
        History history = Exports.read(old, now).value();
        assertThat(Exports.people(history)).containsExactly("Bo Lindt");
        assertThat(history.messages().size()).isEqualTo(2);
    }

    @Test
    void whoHasANewNameAndAddressIsFollowedByTheSameInvitation() throws Exception {
        String row = "Sam Owner,Bo Ost,\"3/1/24, 9:00 AM\",,OUTGOING," + IN + "sam-owner," + IN + "bo-ost\n";
        Path old = export("old", "", "", Exports.INVITED + row);
        Path now = export(
                "now",
                Exports.PEOPLE,
                "",
                Exports.INVITED + row.replace("Bo Ost", "Bo Lindt").replace("bo-ost", "bo-lindt"));
        History history = Exports.read(old, now).value();
        assertThat(Exports.people(history)).containsExactly("Ada Example", "Ben Birch", "Bo Lindt");
        assertThat(history.invitations()).hasSize(1);
    }

    /** The older list has Ada Example; the newer export has her in its messages alone, married. */
    @Test
    void theNewestExportsNameIsInUseThoughOnlyAnOlderListHasThem() throws Exception {
        Path old = export("old", Exports.PEOPLE, "", "");
        Path now = export(
                "now",
                SEVEN + "Ben,Birch," + IN + "ben-birch,,Birch,Baker,08 Mar 2024\n",
                Exports.HEADER + Exports.got("c1", "ada-example", "Ada Lindt", "2024-04-01 10:00:00", "hi"),
                "");
        assertThat(Exports.people(Exports.read(old, now).value())).containsExactlyInAnyOrder("Ada Lindt", "Ben Birch");
    }

    @Test
    void twoWhoStandSideBySideInOneExportAreNeverJoined() throws Exception {
        // The same message under two addresses, both of which the newer export knows as two people.
        Path old = export(
                "old",
                "",
                Exports.HEADER + Exports.got("c1", "ben-birch", "Ben Birch", "2024-04-01 10:00:00", "hi"),
                "");
        Path now = export(
                "now",
                Exports.PEOPLE,
                Exports.HEADER + Exports.got("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi"),
                "");
        assertThat(Exports.people(Exports.read(old, now).value())).containsExactly("Ada Example", "Ben Birch");
    }

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

    @Test
    void whoStandsUnderTwoAddressesInTwoFilesOfAnExportMayBeOne() throws Exception {
        String wrote = Exports.got("c1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi");
        Path old = export("old", Exports.PEOPLE, Exports.HEADER + wrote, "");
        Path now = export(
                "now",
                Exports.PEOPLE.replace("ada-example", "ada-phd"),
                Exports.HEADER
                        + wrote.replace("ada-example", "ada-phd-phd")
                        + Exports.got("c2", "ben-birch", "Ben Birch", "2024-06-01 10:00:00", "hi"),
                "");
        assertThat(Exports.people(Exports.read(old, now).value())).containsExactly("Ada Example", "Ben Birch");
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
