package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several files that say the same, and of folders in folders, no row is lost and none counts twice. */
class SeveralFilesTest extends GivenFiles {
    private static final String FIRST_THREE = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + person("ada-example", "Ada", "07 Mar 2024")
            + person("ben-birch", "Ben", "08 Mar 2024")
            + person("cleo-cast", "Cleo", "09 Mar 2024");

    private static String person(String slug, String first, String on) {
        String last = Map.of("Ada", "Example", "Ben", "Birch", "Cleo", "Cast", "Dora", "Dell")
                .get(first);
        return first + "," + last + ",https://www.linkedin.com/in/" + slug + ",,Northwind,Baker," + on + "\n";
    }

    private static Map<LeftOutRule, Long> leftOut(Loaded<History> loaded, String name) {
        return file(loaded, name).leftOut();
    }

    @ParameterizedTest
    @CsvSource({"messages.csv,messages (1).csv", "messages (1).csv,messages.csv", "old messages.csv,a.csv"})
    void ofTwoFilesOfMessagesEachMessageCountsOnceAndTheLatestIsFirst(String older, String newer) throws Exception {
        String both = LATER + TALK.substring(TALK.indexOf('\n') + 1);
        Loaded<History> loaded =
                Exports.read(export(Map.of(older, TALK, newer, both, "Connections.csv", Exports.PEOPLE)));
        assertThat(Exports.said(loaded.value())).hasSize(2);
        assertThat(file(loaded, newer).used()).isEqualTo(2);
        assertThat(leftOut(loaded, older)).isEqualTo(Map.of(LeftOutRule.OLDER_COPY, 1L));
        assertThat(file(loaded, older).remarks())
                .anyMatch(remark -> remark.startsWith(
                        "second to " + newer + ", which reaches further (2024-06-01, not 2024-04-01)"));
    }

    @Test
    void whatOnlyAnOlderFileHoldsIsNotLost() throws Exception {
        Loaded<History> loaded = Exports.read(
                export(Map.of("messages.csv", LATER, "messages (1).csv", TALK, "Connections.csv", Exports.PEOPLE)));
        assertThat(Exports.said(loaded.value()))
                .containsExactlyInAnyOrder(
                        "Ada Example > 2024-04-01T10:00:00Z 10", "Ada Example < 2024-06-01T10:00:00Z 10");
    }

    @Test
    void anEarlierListOfConnectionsIsAnEarlierExport() throws Exception {
        String now = FIRST_THREE.replace(person("cleo-cast", "Cleo", "09 Mar 2024"), "")
                + person("dora-dell", "Dora", "07 Jun 2024");
        Loaded<History> loaded = Exports.read(
                export(Map.of("Connections.csv", FIRST_THREE, "Connections (1).csv", now, "messages.csv", LATER)));
        List<Snapshot> snapshots = loaded.value().earlier();
        assertThat(snapshots).hasSize(1);
        assertThat(snapshots.get(0).connections()).hasSize(3);
        assertThat(loaded.value().contacts().stream()
                        .filter(contact -> contact.connectedOn().isPresent())
                        .map(contact -> contact.name())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Ada Example", "Ben Birch", "Dora Dell");
    }

    @Test
    void aCopyOrAPartOfTheListOfConnectionsIsNoEarlierExport() throws Exception {
        Loaded<History> copied = Exports.read(export(
                Map.of("Connections.csv", FIRST_THREE, "Connections copy.csv", FIRST_THREE, "messages.csv", LATER)));
        assertThat(copied.value().earlier()).isEmpty();
        assertThat(leftOut(copied, "Connections copy.csv")).isEqualTo(Map.of(LeftOutRule.OLDER_COPY, 3L));
        Files.delete(dir.resolve("export/Connections copy.csv"));

        String header = FIRST_THREE.substring(0, FIRST_THREE.indexOf('\n') + 1);
        Loaded<History> parted = Exports.read(export(Map.of(
                "Connections.csv",
                header + person("ada-example", "Ada", "07 Mar 2024") + person("ben-birch", "Ben", "08 Mar 2024"),
                "Connections 2.csv",
                header + person("cleo-cast", "Cleo", "09 Mar 2020"),
                "messages.csv",
                LATER)));
        assertThat(parted.value().earlier()).isEmpty();
        assertThat(Exports.people(parted.value())).contains("Ada Example", "Ben Birch", "Cleo Cast");
        assertThat(file(parted, "Connections 2.csv").used()).isEqualTo(1);
    }

    @Test
    void aFewRowsThatReachFurtherDoNotReplaceTheWholeList() throws Exception {
        String few =
                FIRST_THREE.substring(0, FIRST_THREE.indexOf('\n') + 1) + person("dora-dell", "Dora", "07 Jun 2024");
        Loaded<History> loaded = Exports.read(
                export(Map.of("Connections.csv", FIRST_THREE, "Connections new.csv", few, "messages.csv", LATER)));
        assertThat(Exports.people(loaded.value())).contains("Ada Example", "Ben Birch", "Cleo Cast", "Dora Dell");
        assertThat(loaded.value().earlier()).isEmpty();
    }

    @Test
    void foldersBelowAnExportAreExportsOfTheirOwnAndAStrayFileHidesNone() throws Exception {
        Path inbox = Files.createDirectories(dir.resolve("inbox"));
        Files.writeString(inbox.resolve("Profile.csv"), "First Name,Last Name,Headline\nSomebody,Else,\n");
        Exports.folder(
                inbox.resolve("june"),
                Map.of("messages.csv", LATER, "Profile.csv", Exports.PROFILE, "Connections.csv", Exports.PEOPLE));
        // A back-up of the messages alone does not say whose they are.
        Exports.folder(inbox.resolve("june/backup"), Map.of("messages.csv", TALK));
        Exports.folder(inbox.resolve("june/Jobs"), Map.of("Job Applications.csv", "Application Date\n1/1/24\n"));
        Loaded<History> loaded = Exports.read(inbox);
        assertThat(Exports.said(loaded.value())).hasSize(2);
        assertThat(loaded.intake())
                .extracting(Intake::file)
                .contains(
                        "june/messages.csv",
                        "june/backup/messages.csv",
                        "inbox/Profile.csv",
                        "june/Job Applications.csv");
    }

    @Test
    void theNewestListOfConnectionsIsThePresentEvenIfANewerExportHasNone() throws Exception {
        Exports.folder(
                dir.resolve("all"),
                Map.of("messages.csv", TALK, "Profile.csv", Exports.PROFILE, "Connections.csv", Exports.PEOPLE));
        Exports.folder(dir.resolve("talk"), Map.of("messages.csv", LATER, "Profile.csv", Exports.PROFILE));
        History history = Exports.read(dir).value();
        assertThat(history.contacts().stream()
                        .filter(contact -> contact.connectedOn().isPresent()))
                .hasSize(2);
        assertThat(history.earlier()).isEmpty();
        assertThat(history.end().toString()).startsWith("2024-06-01");
    }
}
