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
    void aProposalForAnUnknownTableIsShownAtWorkAndReadAsItStandsInAConfiguration() throws Exception {
        Path file = Files.writeString(
                dir.resolve("customers.csv"),
                "Kunde;Besuch am;Notiz\nAda Example;24.03.2024;quokkabird\nBen Birch;7.3.2024;quokkabird\n");
        assertThat(Said.by("check", "--log", file.toString()).err()).contains("check --log customers.csv --learn");
        Said said = Said.by("check", "--log", file.toString(), "--learn");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("log.customers.date = Besuch am", "log.customers.date-format = d.M.yyyy", "2 used")
                .contains("2024-03-24  Ada Example")
                .doesNotContain("quokkabird");
        String lines = String.join(
                "\n", said.out().lines().filter(line -> line.startsWith("log.")).toList());
        Path config = Files.writeString(dir.resolve("config.properties"), lines + "\n");
        assertThat(Said.by("check", "--log", file.toString(), "--config", config.toString())
                        .out())
                .contains("2 used", "2024-03-24  Ada Example");
    }

    @Test
    void whatAPersonMustDecideIsSaidAndNothingElseIsTried() throws Exception {
        Path file = Files.writeString(dir.resolve("open.csv"), "Kunde,Datum\nAda Example,3/7/2024\n");
        Said said = Said.by("check", "--log", file.toString(), "--learn");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains("#log.open.date-format = d/M/yyyy", "#log.open.date-format = M/d/yyyy");
        assertThat(said.err()).contains("Day and month could change places");
        assertThat(Said.by("check", "--learn").code()).isEqualTo(2);
        assertThat(Said.by("check", "--log", dir.toString(), "--learn").err())
                .contains("is a folder; a file is expected");
        Said missing = Said.by("check", "--log", dir.resolve("no.csv").toString(), "--learn");
        assertThat(missing.code()).isEqualTo(4);
        assertThat(missing.err()).contains("there is no file").contains("no.csv");
        Path zip = dir.resolve("some.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new java.util.zip.ZipEntry("open.csv"));
            out.write(Files.readAllBytes(file));
        }
        assertThat(Said.by("check", "--log", zip.toString(), "--learn").err()).contains("is a zip; --learn looks");
    }

    @Test
    void anAddressBookAloneAndNumbersWithoutOneAreToldToGoTogether() throws Exception {
        Path book = Files.writeString(
                dir.resolve("book.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\nTEL:+31612345678\nEND:VCARD\n");
        Path calls = Files.writeString(
                dir.resolve("calls.xml"),
                "<?xml version='1.0'?>\n<calls>\n<call number=\"+31612345678\" duration=\"65\" date=\"1791190800000\" type=\"1\""
                        + " contact_name=\"Ada\" />\n<call number=\"+31612345000\" duration=\"65\" date=\"1791190800000\""
                        + " type=\"1\" contact_name=\"(Unknown)\" />\n</calls>\n");
        Said alone = Said.by("check", "--log", book.toString());
        assertThat(alone.code()).isEqualTo(4);
        assertThat(alone.err()).contains("Give it beside other logs:  --log book.vcf --log FILE");
        Said both = Said.by("check", "--log", book.toString(), "--log", calls.toString());
        assertThat(both.code()).as(both.err()).isZero();
        assertThat(both.out()).contains("Ada Example", "1 row is known by number alone. Your address book tells whose");
    }

    @Test
    void aProposalIsWrittenOnlyIfAskedAndOnlyOnce() throws Exception {
        Path file = Files.writeString(
                dir.resolve("customers.csv"),
                "Kunde;Besuch am;Notiz\nAda Example;24.03.2024;quokkabird\nBen Birch;7.3.2024;quokkabird\n");
        Path config = Files.writeString(dir.resolve("config.properties"), "zone = Europe/Berlin");
        String[] learn = {"log", "--learn", file.toString(), "--config", config.toString()};
        Said proposed = Said.by(learn);
        assertThat(proposed.code()).as(proposed.err()).isZero();
        assertThat(proposed.out()).contains("log.customers.date = Besuch am", "say --write, too");
        assertThat(config).content().isEqualTo("zone = Europe/Berlin");

        Said written = Said.by("log", "--learn", file.toString(), "--config", config.toString(), "--write");
        assertThat(written.code()).as(written.err()).isZero();
        String after = Files.readString(config);
        assertThat(after)
                .startsWith("zone = Europe/Berlin\n\nlog.customers.date = Besuch am\n")
                .doesNotContain("quokkabird");
        assertThat(Said.by("check", "--log", file.toString(), "--config", config.toString())
                        .out())
                .contains("2 used", "2024-03-24  Ada Example");

        Said again = Said.by("log", "--learn", file.toString(), "--config", config.toString(), "--write");
        assertThat(again.code()).isEqualTo(4);
        assertThat(again.err()).contains("describes a log called customers already");
        assertThat(config).content().isEqualTo(after);
        assertThat(dir)
                .isDirectoryNotContaining(path -> path.getFileName().toString().endsWith(".new"));
    }

    @Test
    void whatIsNotClearIsNotWritten() throws Exception {
        Path file = Files.writeString(dir.resolve("open.csv"), "Kunde,Datum\nAda Example,3/7/2024\n");
        Path config = Files.writeString(dir.resolve("config.properties"), "zone = UTC\n");
        Said said = Said.by("log", "--learn", file.toString(), "--config", config.toString(), "--write");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("Day and month could change places");
        assertThat(config).content().isEqualTo("zone = UTC\n");
        assertThat(Said.by("log", "--learn", file.toString(), "--write").code()).isEqualTo(4);
        assertThat(Said.by("log", "Ada Example", "--learn", file.toString()).code())
                .isEqualTo(2);
        assertThat(Said.by("log", "Ada Example", "--write").code()).isEqualTo(2);
        assertThat(Said.by("log").err()).contains("NAME");
        Path known = Files.writeString(dir.resolve("own.csv"), "date,contact\n2024-03-07,Ada Example\n");
        assertThat(Said.by("log", "--learn", known.toString(), "--write").out()).contains("needs no description");
    }

    @Test
    void theListOfFormatsNamesEachAndHowToExportIt() {
        Said said = Said.by("explain", "logs");
        LogFormats.ALL.forEach(
                format -> assertThat(said.out()).contains(format.name()).contains(format.howToExport()));
    }
}
