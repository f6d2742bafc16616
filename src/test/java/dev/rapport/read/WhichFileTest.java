package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file is which: by what it says. Names, back-ups and links do not mislead, and no row is lost. */
class WhichFileTest extends GivenFiles {
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
