package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.log.LogFormats;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is looked at by itself, before there is an export. */
class LogAloneTest {
    @TempDir
    Path dir;

    @Test
    void itSaysWhatWasRecognisedAndShowsTenRowsAsUnderstood() throws Exception {
        StringBuilder chat = new StringBuilder();
        for (int day = 10; day < 30; day++) {
            chat.append(day)
                    .append("/10/2026, 15:34 - Cleo Marrowby: quokkabird ")
                    .append(day)
                    .append('\n');
        }
        Path file = Files.writeString(dir.resolve("WhatsApp Chat with Cleo Marrowby.txt"), chat);
        Said said = Said.by("check", "--log", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("20 read")
                .contains("As understood, 10 of 20 contacts, 2026-10-10 to 2026-10-29:")
                .contains("  2026-10-10  Cleo Marrowby                whatsapp   in")
                .doesNotContain("quokkabird");
        assertThat(said.out().lines().filter(line -> line.contains(" whatsapp ")))
                .hasSize(10);
    }

    @Test
    void anUnknownFileIsSentToTheListOfFormats() throws Exception {
        Path file = Files.writeString(dir.resolve("x.csv"), "a,b\nquokkabird,1\n");
        Said said = Said.by("check", "--log", file.toString());
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("rapport explain logs").doesNotContain("quokkabird");
    }

    @Test
    void theListOfFormatsNamesEachAndHowToExportIt() {
        Said said = Said.by("explain", "logs");
        LogFormats.ALL.forEach(
                format -> assertThat(said.out()).contains(format.name()).contains(format.howToExport()));
    }
}
