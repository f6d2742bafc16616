package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that have moved into another column cost their row, and only they. */
class MovedCellsTest extends FlawedConnections {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada,Example,ada@example.org,Northwind,Engineer,,07 Mar 2024; an e-mail address in the address's place",
                "Ada,Example,,https://www.linkedin.com/in/ada-example,Northwind,,07 Mar 2024; the other way round",
                "Ada,Example,,Northwind,ada@example.org,,07 Mar 2024; two cells exchanged",
                "Ada,Example,Northwind,,https://www.linkedin.com/in/ada-example,,07 Mar 2024; two others",
                "Ada,Example,07 Mar 2024,,Northwind,,07 Mar 2024; a date in the address's place",
                "Ada,Example,,07 Mar 2024,Northwind,,07 Mar 2024; a date in the e-mail's place",
                "Ada,,,Example,Northwind,Engineer,07 Mar 2024; half a name",
                "Ada,Example,Northwind Example,,,Engineer,07 Mar 2024; a text in the address's place",
                "Ada,Example,,ada@example.org,Northwind,Engineer,; the date is gone",
                "Ada,Example,,,Northwind,Engineer,Baker; a job in the date's place"
            })
    void movedCellsCostTheRow(String row, String why) throws Exception {
        assertThat(Exports.rejected(connections(row, "Zoe,Last,,,,,31 Dec 2024"), "connections"))
                .as(why)
                .hasSize(1);
    }

    /** People write an address behind their names; but where its own column is gone, nothing tells that from a moved cell. */
    @Test
    void anAddressInANamesPlaceIsANameOnlyWhereTheColumnOfAddressesIsThere() throws Exception {
        Loaded<History> named = connections("Ada,ada@example.org," + ADDRESS + ",,Northwind,Engineer,07 Mar 2024");
        assertThat(Exports.people(named.value())).containsExactly("Ada ada@example.org");

        Loaded<History> moved = Exports.read(Exports.folder(
                dir.resolve("moved"),
                Map.of(
                        "Connections.csv",
                        "First Name,Last Name,Mailbox,Company,Position,Connected On\n"
                                + "Ada,ada@example.org,Example,Northwind,Engineer,07 Mar 2024\n"
                                + "Ben,Birch,ben@example.org,Birch,Baker,08 Mar 2024\n",
                        "Profile.csv",
                        Exports.PROFILE)));
        assertThat(Exports.rejected(moved, "connections")).containsExactly("2 out-of-place");
        assertThat(Exports.people(moved.value())).containsExactly("Ben Birch");
    }

    @Test
    void aTextThatIsAnotherRowsCompanyHasMovedIfACellIsLacking() throws Exception {
        Loaded<History> loaded = connections(
                "Fay,Gale,,Firs,Cook,,06 Mar 2024",
                "Ada,Example,,,Northwind,Engineer,07 Mar 2024",
                "Ben,Birch,,Northwind,Baker,,08 Mar 2024",
                "Cleo,Elm,,Elmworks,Cook,,09 Mar 2024",
                "Dan,Fir,,Northwind,Firs,Cook,10 Mar 2024");
        assertThat(Exports.rejected(loaded, "connections")).containsExactly("2 out-of-place", "4 out-of-place");
    }

    @Test
    void anEndorsementWithoutAddressIsGuardedByItsStatus() throws Exception {
        String header = "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,"
                + "Endorsement Status\n";
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Endorsement_Given_Info.csv",
                        header + "2023/07/02 12:34:56 UTC,Listening,Ada,Example,NA,ACCEPTED\n"
                                + "2023/07/03 12:34:56 UTC,,Listening,Ada,NA,\n",
                        "Connections.csv",
                        Exports.PEOPLE)));
        assertThat(Exports.rejected(loaded, "endorsements given")).containsExactly("3 missing-value");
        assertThat(loaded.value().vouches()).hasSize(1);
    }

    /** Line 3 bears a name's word and a name's place in the status; somebody may be called so where the status is sound. */
    @Test
    void aWordOfLinkedInsInPlaceOfANameHasMovedThereIfItsOwnColumnLacksOne() throws Exception {
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Recommendations_Given.csv",
                        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
                                + "VISIBLE,Example,Northwind,Engineer,good,\"11/26/24, 10:15 AM\",VISIBLE\n"
                                + "VISIBLE,Example,Northwind,Engineer,good,\"11/27/24, 10:15 AM\",Ada\n",
                        "Connections.csv",
                        Exports.PEOPLE)));
        assertThat(Exports.rejected(loaded, "recommendations given")).containsExactly("3 out-of-place");
        assertThat(loaded.value().vouches()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Example, 1", "www.linkedin.com/in/ada-example, 0", "ACCEPTED, 0"})
    void anAddressOrAStatusIsNobodysLastNameThoughTheirOwnColumnsAreGone(String cell, int used) throws Exception {
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Endorsement_Received_Info.csv",
                        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name"
                                + ",Lost\n2023/07/02 12:34:56 UTC,Listening,Ada," + cell + ",\n",
                        "Connections.csv",
                        Exports.PEOPLE)));
        assertThat(loaded.value().vouches()).hasSize(used);
        assertThat(Exports.rejected(loaded, "endorsements received")).hasSize(1 - used);
    }
}
