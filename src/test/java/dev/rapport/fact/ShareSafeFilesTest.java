package dev.rapport.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files that are called after people, in a report that is to be shared. */
class ShareSafeFilesTest {
    private static Intake file(String name, String kind, String remark) {
        return new Intake(
                name,
                kind,
                1,
                0,
                new TreeMap<>(Map.of()),
                List.of(new Rejected(new Origin(name, 2), RejectReason.UNKNOWN_DATE, "date")),
                new TreeMap<>(),
                List.of(remark),
                false);
    }

    @Test
    void aFileIsCalledByWhatItIsUnlessLinkedInNamedIt() {
        List<Intake> safe = ShareSafeFiles.of(List.of(
                file("Basic_LinkedInDataExport_11-30-2026.zip/Connections.csv", "connections", "as it came"),
                file(
                        "ada's export/messages.csv",
                        "messages",
                        "also in WhatsApp Chat with Ada Example.txt, which counts"),
                file("WhatsApp Chat with Ada Example.txt", "WhatsApp chat", "covers 2026-10-25 to 2026-11-12"),
                file(
                        "WhatsApp Chat with Ben Birch.txt",
                        "WhatsApp chat",
                        "the first: WhatsApp Chat with Ada Example.txt")));
        assertThat(safe)
                .extracting(Intake::file)
                .containsExactly(
                        "Basic_LinkedInDataExport_11-30-2026.zip/Connections.csv",
                        "export 1/messages.csv",
                        "WhatsApp chat 1",
                        "WhatsApp chat 2");
        assertThat(safe.toString()).doesNotContainIgnoringCase("ada").doesNotContain("Ben");
        assertThat(safe.get(3).remarks()).containsExactly("the first: WhatsApp chat 1");
        assertThat(safe.get(3).rejected().get(0).origin()).isEqualTo(new Origin("WhatsApp chat 2", 2));
    }
}
