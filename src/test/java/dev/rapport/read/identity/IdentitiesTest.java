package dev.rapport.read.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Exports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who, rule by rule ({@link Identities}). */
class IdentitiesTest extends NineConnections {
    private static final String SIX = "First Name,Last Name,Email Address,Company,Position,Connected On\n";
    private static final String SEVEN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    private static final String NINE =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";

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
}
