package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer meets: the three things to do next, a home that fetches what LinkedIn sent, and whose hours are told. */
class FirstMinuteTest {
    private static final Path EXPORT = Path.of("sample-data/Basic_LinkedInDataExport_11-30-2026");
    private static final String SUM =
            "Robin Ellerby-Sample: 400 connections and 2,902 messages, until 30 November 2026.";

    @TempDir
    private Path folder;

    @Test
    void aloneOnATerminalItSaysTheThreeThingsToDoNext() {
        Said said = onTerminal(() -> Said.by());
        assertThat(said.code()).isZero();
        assertThat(said.out().lines().filter(line -> line.matches("  [123]  .*rapport .*")))
                .hasSize(3);
        assertThat(said.out()).contains("rapport demo --open", "rapport explain archive", "rapport init ~/network");
    }

    @Test
    void aloneWithSettingsItSaysWhatIsNextEachMonth() throws IOException {
        Path config = Files.writeString(folder.resolve("config.properties"), "zone = UTC\n");
        Said said = onTerminal(() -> Said.with(Map.of("RAPPORT_CONFIG", config.toString())));
        assertThat(said.out())
                .contains("rapport report --open", "rapport done 1")
                .doesNotContain("demo");
    }

    @Test
    void whatItSaysToDoNextIsNamedAsItWasStarted() {
        for (String called : List.of("./rapport", "/opt/rapport/bin/rapport")) {
            as(called, () -> {
                Said alone = onTerminal(() -> Said.by());
                assertThat(alone.out()).contains("  " + called + " demo --open").doesNotContain("  rapport ");
                assertThat(Said.by("report").err()).contains("Then:  " + called + " report Basic_");
                assertThat(Said.by("reprot").err()).contains("More: " + called + " --help");
                assertThat(Said.by("init", "--help").out())
                        .contains("Usage: " + called + " init [OPTIONS] [DIR]", "  " + called + " init ~/rapport\n");
                assertThat(Said.by("explain", "archive").out()).contains(called + " demo  shows");
                return alone;
            });
        }
    }

    @Test
    void aPathWithBlanksIsQuotedAndAPathThatHoldsTheNameIsLeftAlone() {
        as("my tools/rapport", () -> {
            assertThat(Said.by("reprot").err()).contains("More: 'my tools/rapport' --help");
            Said missing = Said.by("report", "/tmp/rapport/rapport check/none.zip");
            assertThat(missing.err()).contains("/tmp/rapport/rapport check/none.zip");
            return missing;
        });
    }

    @Test
    void initFindsTheZipAmongTheDownloadsAndSaysWhatItHolds() throws IOException {
        Path downloads = Files.createDirectories(folder.resolve("home/Downloads"));
        Path zip = zipped(downloads.resolve("Basic_LinkedInDataExport_11-30-2026 (1).zip"));
        Files.writeString(downloads.resolve("holiday.zip"), "PK");
        Said said = init(folder.resolve("home"));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("found " + zip + ", and copied it into the inbox\n      " + SUM, "\nNext:\n")
                .doesNotContain("holiday");
        Path kept = folder.resolve("net/inbox").resolve(zip.getFileName().toString());
        assertThat(kept).hasSameBinaryContentAs(zip);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(init(folder.resolve("home")).out())
                .contains("found " + zip + ", which is in the inbox\n      " + SUM);
    }

    @Test
    void initFindsWhatABrowserUnpackedWhereTheDesktopSaysDownloadsLie() throws IOException {
        Path home = folder.resolve("home");
        Path unpacked = Files.createDirectories(home.resolve("Téléchargements/Basic_LinkedInDataExport_11-30-2026"));
        try (Stream<Path> files = Files.list(EXPORT)) {
            for (Path file : files.toList()) {
                Files.copy(file, unpacked.resolve(file.getFileName()));
            }
        }
        Files.writeString(unpacked.resolve("portrait.jpg"), "no table");
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_DOWNLOAD_DIR=\"$HOME/Téléchargements\"\n");
        assertThat(init(home).out()).contains("found " + unpacked + ", and copied it into the inbox\n      " + SUM);
        Path kept = folder.resolve("net/inbox").resolve(unpacked.getFileName().toString());
        assertThat(kept.resolve("messages.csv")).hasSameBinaryContentAs(EXPORT.resolve("messages.csv"));
        assertThat(kept.resolve("portrait.jpg")).doesNotExist();
    }

    @Test
    void initSaysWhatIsDamagedWhatIsMissingAndWhatWasNotThere() throws IOException {
        Path from = Files.createDirectory(folder.resolve("desk"));
        assertThat(init(folder, "--from", from.toString()).out())
                .contains("found no export of LinkedIn's in " + from, "Put LinkedIn's zip into ", "explain archive");
        Files.writeString(from.resolve("Complete_LinkedInDataExport_11-30-2026.zip"), "<html>log in</html>");
        Path first = Files.createDirectory(from.resolve("first mail"));
        Files.copy(EXPORT.resolve("Connections.csv"), first.resolve("Connections.csv"));
        assertThat(init(folder, "--from", from.toString()).out())
                .contains("which cannot be used:\n      Complete_LinkedInDataExport_11-30-2026.zip is a web page")
                .contains("400 connections, until ", "messages.csv is not in it: LinkedIn may send it a day later");
        Said nowhere = Said.by(
                "init",
                folder.resolve("x").toString(),
                "--from",
                folder.resolve("none").toString());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void initWritesTheZoneOfThisComputer() throws IOException {
        init(folder);
        String zone = ZoneId.systemDefault().getId().replaceFirst("^Etc/UTC$", "UTC");
        assertThat(Files.readString(folder.resolve("net/config.properties"))).contains("\nzone = " + zone + "\n");
    }

    @Test
    void aReportWithoutAZoneSaysSoOnceAndOnlyOnATerminal() throws IOException {
        String export = "src/test/resources/mailbox";
        String[] report = {"report", export, "--out", folder.resolve("out").toString(), "--formats", "json"};
        assertThat(Said.by(report).err()).isEmpty();
        assertThat(onTerminal(() -> Said.by(report)).err()).as("unchanged").doesNotContain("UTC");
        String[] anew = {"report", export, "--out", folder.resolve("anew").toString(), "--formats", "json"};
        assertThat(onTerminal(() -> Said.by(anew)).err())
                .containsOnlyOnce("note: hours and days are UTC. The line  zone = ")
                .contains("in your settings changes that (rapport init makes them).");
        Path config = Files.writeString(folder.resolve("config.properties"), "out = here\n");
        String[] settled = {"report", export, "--config", config.toString(), "--formats", "json"};
        assertThat(onTerminal(() -> Said.by(settled)).err()).contains("in " + config + " changes that.");
        Files.writeString(config, "out = there\nzone = UTC\n");
        assertThat(onTerminal(() -> Said.by(settled)).err()).doesNotContain("hours and days");
    }

    private Said init(Path home, String... more) {
        return Said.with(
                Map.of("HOME", home.toString()),
                Stream.concat(Stream.of("init", folder.resolve("net").toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Path zipped(Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.list(EXPORT)) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        return zip;
    }

    private static Said onTerminal(Supplier<Said> run) {
        return told("rapport.terminal", "true", run);
    }

    private static Said as(String called, Supplier<Said> run) {
        return told("rapport.called", called, run);
    }

    /** As the launcher tells it. */
    private static Said told(String property, String value, Supplier<Said> run) {
        System.setProperty(property, value);
        try {
            return run.get();
        } finally {
            System.clearProperty(property);
        }
    }
}
