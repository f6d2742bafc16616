package dev.rapport.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is left out at the wish of the owner, and how a name says whom it means. */
class WhoIsForgottenTest extends OwnersExports {
    @ParameterizedTest
    @CsvSource({"https://www.linkedin.com/in/ada-example", "ada example"})
    void whoIsForgottenStandsNowhere(String person) throws Exception {
        Wishes wishes = new Wishes(List.of(new Wish(person, Optional.empty(), true)));
        Loaded<History> loaded = read(
                ReadOptions.defaults().with(wishes),
                Map.of(
                        "messages.csv",
                        Exports.HEADER
                                + GOT
                                + SENT
                                + Exports.got("2", "ben-birch", "Ben Birch", "2024-04-03 10:00:00", "hi"),
                        "Invitations.csv",
                        Exports.INVITED + OUT,
                        "Profile.csv",
                        Exports.PROFILE,
                        "Connections.csv",
                        Exports.PEOPLE));
        assertThat(Exports.people(loaded.value())).containsExactly("Ben Birch");
        assertThat(Exports.said(loaded.value())).containsExactly("Ben Birch > 2024-04-03T10:00:00Z 2");
        assertThat(loaded.value().invitations()).isEmpty();
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.FORGOTTEN, 2L));
        assertThat(Exports.intake(loaded, "connections").leftOut()).isEqualTo(Map.of(LeftOutRule.FORGOTTEN, 1L));
        assertThat(Exports.intake(loaded, "invitations").leftOut()).isEqualTo(Map.of(LeftOutRule.FORGOTTEN, 1L));
    }

    @Test
    void aNameThatTwoBearForgetsNobodyAndSnoozesNobody() throws Exception {
        LocalDate until = LocalDate.parse("2027-02-01");
        Wishes wishes = new Wishes(List.of(
                new Wish("Ada Example", Optional.empty(), true),
                new Wish("Ada Example", Optional.of(until), false),
                new Wish("Ben Birch", Optional.of(until), false),
                new Wish("Nobody Known", Optional.of(until), false)));
        Loaded<History> loaded = read(
                ReadOptions.defaults().with(wishes),
                Map.of(
                        "Profile.csv",
                        Exports.PROFILE,
                        "Connections.csv",
                        Exports.PEOPLE
                                + "Ada,Example,https://www.linkedin.com/in/ada-another,,Other,Painter,09 Mar 2024\n"));
        assertThat(Exports.people(loaded.value())).containsExactly("Ada Example", "Ada Example", "Ben Birch");
        assertThat(loaded.value().coverage().snoozed()).isEqualTo(Map.of(2, until));
    }

    @Test
    void aConnectionKnownByNameIsOnePersonWithTheOneWhoWritesAndItsMailIsTheirs() throws Exception {
        Path log = java.nio.file.Files.writeString(
                dir.resolveSibling("united.csv"), "date,contact,url,email\n2024-03-08,,,ada@example.org\n");
        Path export = Exports.folder(
                dir,
                Map.of(
                        "messages.csv",
                        Exports.HEADER + GOT + SENT,
                        "Profile.csv",
                        Exports.PROFILE,
                        "Connections.csv",
                        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
                                + "Ada,Example,ada@example.org,Northwind,Engineer,07 Mar 2024\n"));
        Loaded<History> loaded = Reader.read(List.of(export), List.of(log), ReadOptions.defaults());
        assertThat(loaded.value().contacts()).singleElement().satisfies(ada -> {
            assertThat(ada.key()).isEqualTo("ada-example");
            assertThat(ada.company()).isEqualTo("Northwind");
            assertThat(ada.connectedOn()).contains(LocalDate.parse("2024-03-07"));
        });
        assertThat(loaded.value().log())
                .singleElement()
                .satisfies(row -> assertThat(row.contact()).isZero());
        assertThat(loaded.value().coverage().merged()).isEqualTo(1);
        assertThat(loaded.value().coverage().profileUrls()).isFalse();
    }
}
