package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Memory;
import dev.rapport.read.Reader;
import dev.rapport.read.earlier.EarlierReports;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report takes over from those of earlier months. */
class EarlierMonthsTest {
    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    @TempDir
    Path dir;

    private Path export(String name, String slug, String later) throws Exception {
        Path folder = Files.createDirectories(dir.resolve(name));
        Files.writeString(
                folder.resolve("Connections.csv"),
                HEADER + "Ada,Example,https://www.linkedin.com/in/" + slug + ",,,,07 Mar 2024\n" + later);
        return folder;
    }

    @Test
    void whoWasSuggestedIsFoundAgainUnderANewAddress() throws Exception {
        History history = Reader.read(
                        List.of(
                                export("then", "ada-old", ""),
                                export("now", "ada-new", "Ben,Birch,https://www.linkedin.com/in/ben,,,,08 Mar 2025\n")),
                        List.of(),
                        ReadOptions.defaults())
                .value();
        Suggested ada =
                new Suggested("2024-05", Instant.parse("2024-05-31T00:00:00Z"), 1, "ada-old", "dormant", "You could …");
        Memory memory = EarlierMonths.memory(
                new EarlierReports.Earlier(
                        List.of(ada, new Suggested(ada.month(), ada.end(), 2, "gone", "dormant", "")),
                        List.of(),
                        List.of()),
                history);
        assertThat(memory.suggested()).extracting(Suggested::contact).containsExactly("ada-new", "gone");
        assertThat(memory.suggested()).extracting(Suggested::step).containsExactly("You could …", "");
    }
}
