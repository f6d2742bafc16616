package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs in a folder of exports are named, with what to do; only interactions.csv is read there. */
class LogsAsideTest {
    private static final String CHAT = "07/10/2026, 15:34 - Ada Example: hi\n07/10/2026, 15:35 - Sam Owner: ho\n";
    private static final String GIVE = "was passed over: is a log, and no part of an export: give it with --log";

    @TempDir
    Path dir;

    private Path inbox;

    @BeforeEach
    void anInbox() throws Exception {
        inbox = Files.createDirectories(dir.resolve("inbox"));
        Exports.folder(
                inbox.resolve("Basic_LinkedInDataExport_10-20-2026"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE,
                        "Profile.csv",
                        Exports.PROFILE,
                        "messages.csv",
                        Exports.HEADER + Exports.sent("z", "ben-birch", "Ben Birch", "2026-09-01 10:00:00", "hello")));
    }

    private List<String> named(List<Path> logs) throws Exception {
        Loaded<History> loaded = Reader.read(List.of(inbox), logs, ReadOptions.defaults());
        return loaded.intake().stream()
                .filter(file -> file.remarks().stream().anyMatch(said -> said.contains("was passed over")))
                .map(file -> file.file() + " " + file.remarks().get(0) + " " + file.missed())
                .toList();
    }

    @Test
    void eachIsNamed() throws Exception {
        Files.writeString(inbox.resolve("my meetings.csv"), "date,contact,channel\n2026-10-07,Ada Example,coffee\n");
        Files.writeString(inbox.resolve("people.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\nEND:VCARD\n");
        Files.writeString(inbox.resolve("work.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n");
        Files.writeString(inbox.resolve("WhatsApp Chat with Ada Example.txt"), CHAT);
        Exports.zip(
                inbox.resolve("WhatsApp Chat - Ada Example.zip"),
                Map.of("_chat.txt", CHAT.getBytes(StandardCharsets.UTF_8)));
        assertThat(named(List.of()))
                .containsExactlyInAnyOrder(
                        "my meetings.csv " + GIVE + " false",
                        "people.vcf " + GIVE + " false",
                        "work.ics " + GIVE + " false",
                        "WhatsApp Chat with Ada Example.txt " + GIVE + " false",
                        "WhatsApp Chat - Ada Example.zip " + GIVE + " false");
    }

    @Test
    void whatIsGivenAsALogAndWhatIsNoneAreNot() throws Exception {
        Path chat = Files.writeString(inbox.resolve("WhatsApp Chat with Ada Example.txt"), CHAT);
        Files.writeString(inbox.resolve("notes.txt"), "Remember the milk.\n");
        Files.writeString(inbox.resolve("settings.json"), "{}");
        Files.writeString(inbox.resolve("budget.csv"), "month,sum\n1,2\n");
        assertThat(named(List.of(chat)))
                .containsExactly("budget.csv was passed over: none of the files of an export false");
    }

    @Test
    void aChatGivenAsAnExportIsToldToBeALog() throws Exception {
        Path zip = Exports.zip(
                dir.resolve("WhatsApp Chat - Ada Example.zip"),
                Map.of("_chat.txt", CHAT.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> Reader.read(List.of(zip), List.of(), ReadOptions.defaults()))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("is a log, and no part of an export: give it with --log.");
    }
}
