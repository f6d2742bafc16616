package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A month is published whole, once, and found by its link. */
class PublicationTest extends OutputFolder {
    @Test
    void aMonthIsPublishedWithItsManifestAndALinkToTheLatest() throws Exception {
        var published = publish("Ada Example");

        assertThat(published.unchanged()).isFalse();
        assertThat(names(published.folder())).contains("report.json", "summary.txt", "MANIFEST.sha256", "data");
        assertThat(Files.readSymbolicLink(out().resolve("latest"))).hasToString("2026-11");
        assertThat(names(out())).containsExactly(".lock", "2026-11", "index.html", "latest");
    }

    @Test
    void theSameReportAgainChangesNothing() throws Exception {
        publish("Ada Example");

        assertThat(publish("Ada Example").unchanged()).isTrue();
        assertThat(names(out())).containsExactly(".lock", "2026-11", "index.html", "latest");
    }

    @Test
    void aMonthThatWasDamagedIsWrittenAnew() throws Exception {
        publish("Ada Example");
        Path summary = out().resolve("2026-11/summary.txt");
        String whole = Files.readString(summary);
        Files.writeString(summary, "edited");
        Files.delete(out().resolve("2026-11/report.json"));

        assertThat(publish("Ada Example").unchanged()).isFalse();
        assertThat(summary).hasContent(whole);
        assertThat(out().resolve("2026-11/report.json")).exists();
    }

    @Test
    void aLostLinkAndIndexComeBackThoughTheMonthIsUnchanged() throws Exception {
        publish("Ada Example");
        Files.delete(out().resolve("latest"));
        Files.delete(out().resolve("index.html"));

        assertThat(publish("Ada Example").unchanged()).isTrue();
        assertThat(Files.readSymbolicLink(out().resolve("latest"))).hasToString("2026-11");
        assertThat(out().resolve("index.html")).content().contains("November 2026");
    }

    @Test
    void anotherReportOfTheMonthReplacesAllThatTheFirstOneWrote() throws Exception {
        new Publication(out()).publish(Reports.small(), EnumSet.allOf(Format.class), false, Duration.ZERO);

        publish("Ben Sample");

        assertThat(out().resolve("2026-11/summary.txt")).content().contains("Ben Sample");
        assertThat(names(out().resolve("2026-11"))).doesNotContain("report.html", "charts");
    }

    @Test
    void thePageAndTheMonthsOfEarlierVersionsAreKnown() throws Exception {
        publish("Ada Example");
        Path index = out().resolve("index.html");
        String page = Files.readString(index);
        assertThat(page).contains("<!-- rapport");
        Files.writeString(
                index,
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta a>\n<meta b>\n"
                        + "<title>Your network, month by month · rapport</title>\n<style>a{}</style></head><body>\n"
                        + "<main>\n<h1>Your network, month by month</h1>\n<ul class=\"months\">\n"
                        + "<li><a href=\"2026-11/report.html\">November 2026</a><p>A usual month.</p></li>\n\n"
                        + "</ul></main></body></html>");
        Path list = out().resolve("2026-11/MANIFEST.sha256");
        // None of them wrote a dictionary, events or a page of people.
        StringBuilder known = new StringBuilder();
        for (String line : Files.readString(list).replaceFirst("^#.*\n", "").split("\n")) {
            String name = line.substring(line.indexOf("  ") + 2);
            if (name.matches("datapackage\\.json|data/.*\\.(?:md|json)|follow-up-events\\.ics|people\\.html")) {
                Files.delete(out().resolve("2026-11").resolve(name));
            } else {
                known.append(line).append('\n');
            }
        }
        Files.writeString(list, known);
        Files.writeString(
                out().resolve("2026-11/summary.txt"), "A usual month.\n\nThe whole report is in report.html.\n");

        assertThat(publish("Ben Sample").unchanged()).isFalse();
        assertThat(index).content().contains("<!-- rapport");
        assertThat(list).content().startsWith("# rapport");
    }

    @Test
    void aRunThatDiedWhileWritingLeavesNothingBehindAfterTheNext() throws Exception {
        publish("Ada Example");
        Files.createSymbolicLink(out().resolve(".writing"), Path.of("rapport-is-writing-2026-12"));
        Files.createDirectories(out().resolve(".new-2026-12/data"));
        Files.writeString(out().resolve(".new-2026-12/report.json"), "torn");

        publish("Ben Sample");

        assertThat(names(out())).containsExactly(".lock", "2026-11", "index.html", "latest");
    }

    @Test
    void aRunThatDiedBetweenTheTwoRenamesIsRolledBackByTheNext() throws Exception {
        publish("Ada Example");
        Files.move(out().resolve("2026-11"), out().resolve(".old-2026-11"));

        assertThat(publish("Ada Example").unchanged()).isTrue();
        assertThat(names(out())).containsExactly(".lock", "2026-11", "index.html", "latest");
    }

    @Test
    void everythingIsReadableByItsOwnerOnly() throws Exception {
        publish("Ada Example");

        try (Stream<Path> all = Files.walk(out())) {
            for (Path path : all.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(path));
                others.removeAll(EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
                assertThat(others).as(path.toString()).isEmpty();
            }
        }
    }

    @Test
    void aSecondRunWaitsItsPatienceAndThenSaysSo() throws Exception {
        Files.createDirectories(out());
        try (FileChannel other =
                FileChannel.open(out().resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            assertThatThrownBy(() -> publish("Ada Example"))
                    .isInstanceOf(AlreadyRunning.class)
                    .hasMessageContaining("another run");
        }
    }
}
