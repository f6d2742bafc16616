package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Source;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One message in two exports that tell of it in two ways; and files that the newest export lacks. */
class SeveralExportsTest {
    @TempDir
    Path dir;

    private static final String LATER = Exports.sent("z", "ben-birch", "Ben Birch", "2026-09-01 10:00:00", "hello");

    private Loaded<History> read(Map<String, String> older, Map<String, String> newer) throws Exception {
        return Reader.read(
                List.of(Exports.folder(dir.resolve("older"), older), Exports.folder(dir.resolve("newer"), newer)),
                List.of(),
                ReadOptions.defaults());
    }

    private static Map<String, String> export(String rows) {
        return Map.of(
                "Connections.csv",
                Exports.PEOPLE,
                "Profile.csv",
                Exports.PROFILE,
                "messages.csv",
                Exports.HEADER + rows);
    }

    private static long with(Loaded<History> loaded, String name) {
        return Exports.said(loaded.value()).stream()
                .filter(row -> row.contains(name))
                .count();
    }

    @Test
    void aMessageThatWasEditedOrDeletedSinceIsOneAsTheNewerExportHasIt() throws Exception {
        Loaded<History> loaded = read(
                export(Exports.got("a", "ada-example", "Ada Example", "2026-08-01 10:00:00", "the mil?")
                        + Exports.sent("a", "ada-example", "Ada Example", "2026-08-02 10:00:00", "a secret")),
                export(Exports.got("a", "ada-example", "Ada Example", "2026-08-01 10:00:00", "the mill?")
                        + Exports.sent("a", "ada-example", "Ada Example", "2026-08-02 10:00:00", "deleted")
                        + LATER));
        assertThat(with(loaded, "Ada Example")).isEqualTo(2);
    }

    /** Around 2018 LinkedIn wrote no seconds, and Pacific time. */
    @Test
    void aMessageToTheMinuteIsTheOneToTheSecond() throws Exception {
        String minutes = Exports.got("a", "ada-example", "Ada Example", "2018-10-31 14:52:00", "hello there")
                .replace("2018-10-31 14:52:00 UTC", "\"10/31/18, 7:52 AM\"");
        String others = Exports.got("a", "ada-example", "Ada Example", "2018-10-30 14:52:00", "hello there")
                .replace("2018-10-30 14:52:00 UTC", "\"10/30/18, 7:52 AM\"");
        Loaded<History> loaded = read(
                export(minutes + others),
                export(Exports.got("b", "ada-example", "Ada Example", "2018-10-31 14:52:37", "hello there") + LATER));
        assertThat(with(loaded, "Ada Example")).isEqualTo(2);
    }

    /** Somebody else bears the address by now: the newest export knows whose the conversation is. */
    @Test
    void aMessageIsOfWhomTheNewerExportSays() throws Exception {
        String older = Exports.got("a", "ben-birch", "Ada Example", "2026-08-01 10:00:00", "hello");
        Loaded<History> loaded = read(
                export(older),
                export(Exports.got("a", "ada-example", "Ada Example", "2026-08-01 10:00:00", "hello") + LATER));
        assertThat(with(loaded, "Ada Example")).isEqualTo(1);
        assertThat(with(loaded, "Ben Birch")).isEqualTo(1);
    }

    @Test
    void whatTheNewerExportCallsEmptyIsEmpty() throws Exception {
        String empty = Exports.got("a", "ada-example", "Ada Example", "2026-08-01 10:00:00", "");
        String old = Exports.HEADER.replace(",ATTACHMENTS", "") + empty.replace(",INBOX,\n", ",INBOX\n");
        Loaded<History> loaded = read(
                Map.of("Connections.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE, "messages.csv", old),
                export(empty + LATER));
        assertThat(loaded.value().messages().size()).isEqualTo(1);
    }

    /** Around 2018 messages bore no ids of conversations. */
    @Test
    void aMessageWithoutAnIdIsKnownByPersonAndSecond() throws Exception {
        String old = "FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER\n"
                + "Ada Example,Sam Owner,2020-01-05T10:00:00,,the mil?,INCOMING,INBOX\n"
                + "Ada Example,Sam Owner,2020-01-06T10:00:00,,another,INCOMING,INBOX\n";
        Loaded<History> loaded = read(
                Map.of("Connections.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE, "messages.csv", old),
                export(Exports.got("a", "ada-example", "Ada Example", "2020-01-05 10:00:00", "the mill?") + LATER));
        assertThat(with(loaded, "Ada Example")).isEqualTo(2);
    }

    /** An archive of the connections alone: since the older one nothing is known of the messages. */
    @Test
    void whereTheNewestExportHasNoMessagesNobodyIsTakenForQuiet() throws Exception {
        Loaded<History> loaded = read(
                export(Exports.got("a", "ada-example", "Ada Example", "2026-08-01 10:00:00", "hello")),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "Gia,Fresh,https://www.linkedin.com/in/gia-fresh,,,,28 Nov 2026\n"));
        assertThat(loaded.value().coverage().has(Source.MESSAGES)).isFalse();
        assertThat(loaded.value().messages().size()).isZero();
        assertThat(OtherTools.ledger(loaded, "older/messages.csv")).isEqualTo("1 read, 0 used, ends-early 1");
    }

    @Test
    void whereTheNewestExportHasNoListOfConnectionsNobodyIsSaidToBeNoNewOne() throws Exception {
        Loaded<History> loaded = read(
                export(Exports.got("a", "ada-example", "Ada Example", "2026-08-01 10:00:00", "hello")),
                Map.of("Profile.csv", Exports.PROFILE, "messages.csv", Exports.HEADER + LATER));
        assertThat(loaded.value().coverage().has(Source.CONNECTIONS)).isFalse();
        assertThat(loaded.value().coverage().has(Source.MESSAGES)).isTrue();
        assertThat(with(loaded, "Ada Example")).isEqualTo(1);
    }

    /** Two parts of one request tell together what one would. */
    @Test
    void filesOfOneRequestInTwoFoldersBelongTogether() throws Exception {
        Loaded<History> loaded = read(
                Map.of("Connections.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE),
                Map.of("Profile.csv", Exports.PROFILE, "messages.csv", Exports.HEADER + LATER));
        assertThat(loaded.value().coverage().has(Source.CONNECTIONS)).isTrue();
        assertThat(loaded.value().coverage().has(Source.MESSAGES)).isTrue();
    }

    @Test
    void whatIsNotThereYetIsNamed() throws Exception {
        Path inbox = Exports.folder(dir.resolve("inbox"), export(LATER));
        for (String name : List.of(
                "Complete_LinkedInDataExport_11-01-2026.zip.crdownload",
                "Unconfirmed 123.crdownload",
                ".Basic_LinkedInDataExport_11-01-2026.zip.icloud",
                "~$Connections.csv")) {
            Files.writeString(inbox.resolve(name), "PK");
        }
        Loaded<History> loaded = Reader.read(List.of(inbox), List.of(), ReadOptions.defaults());
        assertThat(loaded.intake().stream()
                        .filter(file -> file.remarks().stream().anyMatch(said -> said.contains("was passed over")))
                        .map(file -> file.file() + " " + file.missed()))
                .containsExactlyInAnyOrder(
                        "Complete_LinkedInDataExport_11-01-2026.zip.crdownload true",
                        "Unconfirmed 123.crdownload false",
                        ".Basic_LinkedInDataExport_11-01-2026.zip.icloud true");
    }

    /** As files.md has it: {@code rapport report export/*.csv}. */
    @Test
    void theLogAmongAnExportsFilesIsTheLogWhenTheyAreGivenOneByOne() throws Exception {
        Path folder = Exports.folder(dir.resolve("one"), export(LATER));
        Path log = Files.writeString(folder.resolve("interactions.csv"), "date,contact\n2026-08-09,Ada Example\n");
        Loaded<History> loaded = Reader.read(
                List.of(folder.resolve("Connections.csv"), folder.resolve("messages.csv"), log),
                List.of(),
                ReadOptions.defaults());
        assertThat(OtherTools.ledger(loaded, "interactions.csv")).isEqualTo("1 read, 1 used");
    }

    @Test
    void logsOfOneNameAreToldApartByTheirFolders() throws Exception {
        Path folder = Exports.folder(dir.resolve("one"), export(LATER));
        Path first = Exports.folder(dir.resolve("sep"), Map.of("own.csv", "date,contact\n2026-08-09,Ada Example\n"));
        Path second = Exports.folder(dir.resolve("oct"), Map.of("own.csv", "date,contact\n2026-08-10,Ada Example\n"));
        Loaded<History> loaded = Reader.read(
                List.of(folder), List.of(first.resolve("own.csv"), second.resolve("own.csv")), ReadOptions.defaults());
        assertThat(loaded.intake().stream().map(file -> file.file())).contains("sep/own.csv", "oct/own.csv");
    }
}
