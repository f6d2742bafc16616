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
                .contains("  recognised as: WhatsApp chat")
                .contains("As understood, 10 of 20 contacts, 2026-10-10 to 2026-10-29:")
                .contains("  2026-10-10  Cleo Marrowby                whatsapp   in")
                .doesNotContain("quokkabird");
        assertThat(said.out().lines().filter(line -> line.contains(" whatsapp ")))
                .hasSize(10);
    }

    @Test
    void itSaysWhatBecameOfTheRowsEvenIfNoneCanBeUsed() throws Exception {
        Path group = Files.writeString(
                dir.resolve("group.txt"),
                "13/10/26, 15:34 - Cleo Marrowby: quokkabird\n13/10/26, 15:35 - Ada Example: a\n"
                        + "13/10/26, 15:36 - Ben Birch: b\n");
        Path book = Files.writeString(
                dir.resolve("book.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\nTEL:0612345678\nEND:VCARD\n");
        Path empty = Files.writeString(dir.resolve("empty.csv"), "");
        Said said = Said.by("check", "--log", group.toString(), "--log", book.toString(), "--log", empty.toString());
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out())
                .contains("3 left out: group conversations")
                .contains("  recognised as: address book (vCard)")
                .contains("has no rows")
                .contains("4 rows read: 1 used, 3 left out by rule, 0 rejected")
                .doesNotContain("quokkabird");
        assertThat(said.err()).contains("carries a date that can be used").doesNotContain("rapport check");
        assertThat(Said.by("check", "--log", book.toString(), "--json").out()).contains("\"exit\":4", "\"read\":1");
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
