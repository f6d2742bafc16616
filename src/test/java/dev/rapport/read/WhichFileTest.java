package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Snapshot;
import dev.rapport.read.csv.CannotRead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file is which: by what it says. Names, copies, back-ups, folders and links do not mislead, and no row is lost. */
class WhichFileTest {
    private static final String TALK =
            Exports.HEADER + Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello there");
    private static final String LATER =
            Exports.HEADER + Exports.sent("1", "ada-example", "Ada Example", "2024-06-01 10:00:00", "hello again");
    private static final String FIRST_THREE = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + person("ada-example", "Ada", "07 Mar 2024")
            + person("ben-birch", "Ben", "08 Mar 2024")
            + person("cleo-cast", "Cleo", "09 Mar 2024");

    @TempDir
    Path dir;

    private static String person(String slug, String first, String on) {
        String last = Map.of("Ada", "Example", "Ben", "Birch", "Cleo", "Cast", "Dora", "Dell")
                .get(first);
        return first + "," + last + ",https://www.linkedin.com/in/" + slug + ",,Northwind,Baker," + on + "\n";
    }

    private Path export(Map<String, String> files) throws Exception {
        Path folder = Exports.folder(dir.resolve("export"), files);
        if (!files.containsKey("Profile.csv")) {
            Files.writeString(folder.resolve("Profile.csv"), Exports.PROFILE);
        }
        return folder;
    }

    private static Intake file(Loaded<History> loaded, String name) {
        return loaded.intake().stream()
                .filter(file -> file.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<LeftOutRule, Long> leftOut(Loaded<History> loaded, String name) {
        return file(loaded, name).leftOut();
    }

    @ParameterizedTest
    @CsvSource({
        "messages (1).csv, Connections1.csv",
        "Messaages.csv, connection.csv",
        "messages copy.csv, Connections - Copy.csv",
        "MESSAGES_123456.csv, Kontakte.csv",
        "chat.txt, people.tsv",
        "messages.csv.txt, Connections.csv.bak",
        "messages.csv, Connections (2) (3).csv"
    })
    void aFileIsKnownByItsHeaderWhateverItsName(String messages, String connections) throws Exception {
        Loaded<History> loaded = Exports.read(export(Map.of(messages, TALK, connections, Exports.PEOPLE)));
        assertThat(Exports.said(loaded.value())).containsExactly("Ada Example > 2024-04-01T10:00:00Z 10");
        assertThat(Exports.people(loaded.value())).contains("Ben Birch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide_messages.csv", "coach_messages (1).csv", "learning_role_play_messages copy.csv"})
    void talkWithLinkedInsAssistantsIsNoTalkWithPeople(String name) throws Exception {
        Loaded<History> loaded = Exports.read(export(Map.of(name, LATER, "messages.csv", TALK)));
        assertThat(Exports.said(loaded.value())).hasSize(1);
        assertThat(file(loaded, name).kind()).isEmpty();
    }

    @Test
    void aTableOfAnotherToolThatNamesSendersAndDatesIsNotReadAsMessages() throws Exception {
        Loaded<History> loaded = Exports.read(export(Map.of(
                "messages.csv",
                TALK,
                "sms.csv",
                "From,To,Date,Content\nAda Example,Sam Owner,2026-01-01 10:00:00 UTC,x\n")));
        assertThat(file(loaded, "sms.csv").kind()).isEmpty();
        assertThat(loaded.value().end().toString()).startsWith("2024-04-01");
    }

    @Test
    void aSingleFileIsAnExportAndSeveralOfOneFolderAreOne() throws Exception {
        Path folder =
                export(Map.of("messages (1).csv", TALK, "Connections.csv", Exports.PEOPLE, "Skills.csv", "Name\nx\n"));
        assertThat(Exports.people(
                        Exports.read(folder.resolve("Connections.csv")).value()))
                .containsExactly("Ada Example", "Ben Birch");
        Loaded<History> both = Exports.read(
                folder.resolve("messages (1).csv"), folder.resolve("Profile.csv"), folder.resolve("Skills.csv"));
        assertThat(Exports.said(both.value())).hasSize(1);
        assertThat(both.intake()).extracting(Intake::file).contains("messages (1).csv", "Skills.csv");
    }

    @Test
    void aLogInTheExportsPlaceIsToldApart() throws Exception {
        Path log = Files.writeString(dir.resolve("meetings.csv"), "date,contact\n2024-04-01,Ada Example\n");
        assertThatThrownBy(() -> Exports.read(log))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("is a log, and no part of an export")
                .hasMessageContaining("--log");
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

    @Test
    void aLinkInsideItsFolderIsReadAndOneOutOfItIsTold() throws Exception {
        Path folder = export(Map.of("Connections.csv", Exports.PEOPLE, "talk.bin", TALK));
        Files.createSymbolicLink(folder.resolve("messages.csv"), Path.of("talk.bin"));
        Files.createSymbolicLink(folder.resolve("again.csv"), Path.of("Connections.csv"));
        Path outside = Files.writeString(dir.resolve("Invitations.csv"), Exports.INVITED);
        Files.createSymbolicLink(folder.resolve("Invitations.csv"), outside);
        Files.createSymbolicLink(folder.resolve("Votes.csv"), Path.of("nowhere"));
        Loaded<History> loaded = Exports.read(folder);
        assertThat(Exports.said(loaded.value())).hasSize(1);
        assertThat(file(loaded, "messages.csv").used()).isEqualTo(1);
        assertThat(file(loaded, "again.csv").missed()).isFalse();
        assertThat(file(loaded, "Invitations.csv").missed()).isTrue();
        assertThat(file(loaded, "Invitations.csv").remarks())
                .containsExactly(
                        "was passed over: a link out of its folder, which is not followed: copy the file there");
        assertThat(file(loaded, "Votes.csv").remarks()).containsExactly("was passed over: a link that leads nowhere");
    }

    @Test
    void aBadNeighbourIsPassedOverByNameIfAGoodExportIsThere() throws Exception {
        Path inbox = Files.createDirectories(dir.resolve("inbox"));
        byte[] good = Files.readAllBytes(Exports.zip(
                dir.resolve("good.zip"),
                Map.of(
                        "messages.csv",
                        Exports.bytes(TALK),
                        "Profile.csv",
                        Exports.bytes(Exports.PROFILE),
                        "Connections.csv",
                        Exports.bytes(Exports.PEOPLE))));
        Files.write(inbox.resolve("good.zip"), good);
        Files.write(inbox.resolve("half.zip"), java.util.Arrays.copyOf(good, good.length / 2));
        Exports.zip(inbox.resolve("photos.zip"), Map.of("beach.jpg", new byte[100]));
        byte[] flipped = good.clone();
        flipped[60] ^= 4;
        Files.write(inbox.resolve("flipped.zip"), flipped);
        Loaded<History> loaded = Exports.read(inbox);
        assertThat(Exports.said(loaded.value())).hasSize(1);
        assertThat(file(loaded, "half.zip").missed()).isTrue();
        assertThat(file(loaded, "half.zip").remarks())
                .containsExactly("was passed over: is a zip that is damaged or cut short");
        assertThat(file(loaded, "flipped.zip").missed()).isTrue();
        assertThat(file(loaded, "photos.zip").missed()).isFalse();

        Files.delete(inbox.resolve("good.zip"));
        assertThatThrownBy(() -> Exports.read(inbox))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("half.zip")
                .hasMessageContaining("photos.zip");
    }

    @Test
    void whatWasGivenByNameIsNeverPassedOver() throws Exception {
        Path good = export(Map.of("messages.csv", TALK));
        Path bad = Files.writeString(dir.resolve("bad.zip"), "PK rubbish");
        assertThatThrownBy(() -> Exports.read(good, bad))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("bad.zip is a zip that is damaged");
    }

    @Test
    void aFileWithoutHeaderCountsAllItsRows() throws Exception {
        Loaded<History> loaded =
                Exports.read(export(Map.of("messages.csv", TALK, "Member_Follows.csv", "a\n\nb\r\nc\rd")));
        Intake follows = file(loaded, "Member_Follows.csv");
        assertThat(follows.read()).isEqualTo(4);
        assertThat(follows.rejected()).extracting(row -> row.origin().line()).containsExactly(1L, 3L, 4L, 5L);
    }

    @Test
    void followsOfTheYear2020AreReadForTheirDates() throws Exception {
        Loaded<History> loaded = Exports.read(export(Map.of(
                "messages.csv", TALK, "Member_Follows.csv", "Date,FullName\n2024-05-02 10:00:00,Ada Example\n")));
        assertThat(file(loaded, "Member_Follows.csv").used()).isEqualTo(1);
        assertThat(loaded.value().end().toString()).isEqualTo("2024-05-02T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"messages.csv, has a header and no rows", "Connections.csv, has a header and no rows"})
    void aHeaderWithoutRowsIsSaid(String name, String words) throws Exception {
        String whole = name.equals("messages.csv") ? TALK : Exports.PEOPLE;
        Path folder = export(Map.of("messages.csv", TALK, "Connections.csv", Exports.PEOPLE));
        Files.writeString(folder.resolve(name), whole.substring(0, whole.indexOf('\n')));
        Loaded<History> loaded = Exports.read(folder);
        assertThat(file(loaded, name).missed()).isTrue();
        assertThat(file(loaded, name).remarks()).contains(words);
    }
}
