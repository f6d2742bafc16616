package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.setting.ReadOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that is not needed costs itself and never the row. */
class BadCellTest extends FlawedConnections {
    private static final String SAM = "https://www.linkedin.com/in/sam-owner";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:li:member:5",
                "NA",
                "N/A",
                "n/a",
                "nan",
                "NaN",
                "None",
                "null",
                "-",
                "--",
                "—",
                "xxx",
                "0",
                "#N/A",
                "#REF!",
                "not given",
                "privat",
                "hidden by the member"
            })
    void whatIsNoMailAddressCountsAsNone(String mail) throws Exception {
        Loaded<History> loaded = connections("Ada,Example," + ADDRESS + "," + mail + ",Northwind,Engineer,07 Mar 2024");
        assertThat(Exports.rejected(loaded, "connections")).isEmpty();
        Contact ada = loaded.value().contacts().get(0);
        assertThat(ada.company()).isEqualTo("Northwind");
        assertThat(ada.position()).isEqualTo("Engineer");
        assertThat(Exports.intake(loaded, "connections").remarks())
                .containsExactly(
                        "Email Address: 1 cell holds no e-mail address and counts as empty",
                        "covers 2024-03-07 to 2024-03-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "N/A", "nan", "None", "-", "xxx", "0", "#REF!", "https://example.org/ada", "hidden"})
    void whatIsNoProfileAddressCountsAsNone(String url) throws Exception {
        Loaded<History> loaded = connections("Ada,Example," + url + ",,Northwind,,07 Mar 2024");
        assertThat(Exports.rejected(loaded, "connections")).isEmpty();
        assertThat(loaded.value().contacts().get(0).name()).isEqualTo("Ada Example");
        assertThat(Exports.intake(loaded, "connections").remarks())
                .containsExactly(
                        "URL: 1 cell holds no web address and counts as empty", "covers 2024-03-07 to 2024-03-07");
    }

    @Test
    void cellsThatCountAsEmptyAreCounted() throws Exception {
        Loaded<History> loaded = connections(
                "Ada,Example," + ADDRESS + ",NA,NA,nan,07 Mar 2024",
                "Ben,Birch,NA,NA,Birch,None,08 Mar 2024",
                "nan,nan,nan,nan,nan,nan,09 Mar 2024");
        assertThat(Exports.intake(loaded, "connections").remarks())
                .containsExactly(
                        "First Name: 1 cell says nothing and counts as empty",
                        "Last Name: 1 cell says nothing and counts as empty",
                        "URL: 2 cells hold no web address and count as empty",
                        "Email Address: 3 cells hold no e-mail address and count as empty",
                        "Company: 1 cell says nothing and counts as empty",
                        "Position: 2 cells say nothing and count as empty",
                        "covers 2024-03-07 to 2024-03-09");
        assertThat(loaded.value().namelessConnectedOn()).hasSize(1);
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example", "Ben Birch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Na,Nan", "Nan,None", "X,Xxx", "None,Dash"})
    void whatMayBeANameStaysAName(String name) throws Exception {
        Loaded<History> loaded = connections(name + "," + ADDRESS + ",,Northwind,Engineer,07 Mar 2024");
        assertThat(Exports.people(loaded.value())).containsExactly(name.replace(',', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "nan", "None", "-", "xxx", "hidden"})
    void aMessageWhoseAddressIsOverwrittenIsKnownByTheName(String word) throws Exception {
        Loaded<History> loaded = Exports.messages(
                dir,
                Exports.got("2-ada==", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi")
                                .replace(ADDRESS, word)
                        + Exports.sent("2-ben==", "ben-birch", "Ben Birch", "2024-04-02 10:00:00", "hi")
                                .replace("https://www.linkedin.com/in/ben-birch", word));
        assertThat(Exports.rejected(loaded, "messages")).isEmpty();
        assertThat(loaded.value().messages().size()).isEqualTo(2);
    }

    @Test
    void conversationsWithoutAnIdAreNotOneWhateverStandsForIt() throws Exception {
        Loaded<History> loaded = Exports.messages(
                dir,
                Exports.got("nan", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi")
                        + Exports.got("nan", "ben-birch", "Ben Birch", "2024-04-02 10:00:00", "hi"));
        assertThat(loaded.value().messages().size()).isEqualTo(2);
    }

    @Test
    void aWordForNothingIsNoAttachmentNoDraftAndNoFolder() throws Exception {
        String row = Exports.got("2-ada==", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi")
                .strip();
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "messages.csv",
                        Exports.HEADER.strip() + ",IS MESSAGE DRAFT\n" + row.replace(",INBOX,", ",N/A,nan,None") + "\n"
                                + row.replace(",hi,INBOX,", ",,nan,N/A,nan").replace("10:00", "11:00"),
                        "Profile.csv",
                        Exports.PROFILE,
                        "Connections.csv",
                        Exports.PEOPLE)));
        assertThat(Exports.rejected(loaded, "messages")).isEmpty();
        assertThat(loaded.value().messages().size()).isEqualTo(1);
        assertThat(Exports.intake(loaded, "messages").leftOutRows()).isEqualTo(1);
    }

    @Test
    void aWordForNothingIsNoNote() throws Exception {
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Invitations.csv",
                        Exports.INVITED + "Sam Owner,Ada Example,\"3/6/24, 9:00 AM\",nan,OUTGOING," + SAM + ",NA\n",
                        "Connections.csv",
                        Exports.PEOPLE)));
        assertThat(loaded.value().invitations())
                .singleElement()
                .satisfies(one -> assertThat(one.withNote()).isFalse());
    }

    /** A row whose date and promise have changed places is sound in each cell. */
    @Test
    void inALogAPromiseThatIsDueBeforeTheRowCostsTheRow() throws Exception {
        Loaded<History> loaded = Exports.logged(
                dir,
                "date,contact,follow_up_by\n2024-04-01,Ada Example,2024-04-01\n2024-04-02,Ada Example,2024-04-01\n"
                        + "2023-06-02,Ada Example,2022-01-07T10:12\n2024-04-03,Ada Example,\n2024-04-04,Ada Example,\n",
                ReadOptions.defaults());
        assertThat(Exports.rejected(loaded, "interaction log")).containsExactly("3 due-before", "4 due-before");
        assertThat(loaded.value().log()).hasSize(3);
    }

    @Test
    void inALogAWordForNothingCountsAsNothing() throws Exception {
        Loaded<History> loaded = Exports.logged(
                dir,
                "date,contact,url,email,channel,direction,kind,event,follow_up_by,ease\n"
                        + "2024-04-01,Ada Example,NA,n/a,None,nan,-,null,N/A,NA\n",
                ReadOptions.defaults());
        assertThat(Exports.rejected(loaded, "interaction log")).isEmpty();
        assertThat(loaded.value().log()).singleElement().satisfies(row -> {
            assertThat(row.channel()).isEqualTo("other");
            assertThat(row.directionStated()).isFalse();
            assertThat(row.followUp()).isEmpty();
        });
    }

    @Test
    void followsOfTheEraWithoutAStatusAreReadForTheirDates() throws Exception {
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Member_Follows.csv",
                        "Date,FullName\n2020-03-07 12:34:56,Ada Example\n",
                        "Profile.csv",
                        Exports.PROFILE)));
        assertThat(Exports.intake(loaded, "memberfollows").used()).isEqualTo(1);
        assertThat(loaded.value().end()).isEqualTo("2020-03-07T12:34:56Z");
    }

    @Test
    void ofAFileWithoutHeaderEveryLineIsAccountedFor() throws Exception {
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Member_Follows.csv",
                        "2020-03-07 12:34:56,Ada Example\n\n".repeat(230),
                        "Connections.csv",
                        Exports.PEOPLE)));
        assertThat(Exports.intake(loaded, "memberfollows").read()).isEqualTo(230);
        assertThat(Exports.rejected(loaded, "memberfollows").get(229)).isEqualTo("459 no-header");
    }

    @Test
    void whereNothingTellsOfAttachmentsARowWithoutTextMayBeOne() throws Exception {
        String header = Exports.HEADER.replace(",ATTACHMENTS", "");
        String rows = Exports.got("2-ada==", "ada-example", "Ada Example", "2022-04-01 10:00:00", "")
                + Exports.sent("2-ada==", "ada-example", "Ada Example", "2022-04-02 10:00:00", "  ");
        Map<String, String> rest = Map.of("Profile.csv", Exports.PROFILE, "Connections.csv", Exports.PEOPLE);
        Exports.folder(dir, rest);
        Loaded<History> old =
                Exports.read(Exports.folder(dir, Map.of("messages.csv", header + rows.replace(",INBOX,", ",INBOX"))));
        assertThat(old.value().messages().size()).isEqualTo(2);
        assertThat(old.value().messages().visibleCharacters(0)).isZero();
        Loaded<History> now = Exports.read(Exports.folder(dir, Map.of("messages.csv", Exports.HEADER + rows)));
        assertThat(now.value().messages().size()).isZero();
        assertThat(List.copyOf(Exports.intake(now, "messages").leftOut().values()))
                .containsExactly(2L);
    }
}
