package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.own.Manifest;
import dev.rapport.own.PublishedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
    private static final Set<Format> QUICK = EnumSet.of(Format.JSON, Format.CSV);

    @TempDir
    Path folder;

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
    void somethingElseNamedLatestIsFoundBeforeAnythingIsChanged() throws Exception {
        publish("Ada Example");
        Files.delete(out().resolve("latest"));
        Files.createDirectory(out().resolve("latest"));

        assertThatThrownBy(() -> publish("Ben Sample"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("nothing was changed");
        assertThat(out().resolve("2026-11/summary.txt")).content().contains("Ada Example");
        assertThat(names(out())).containsExactly(".lock", "2026-11", "index.html", "latest");
    }

    @Test
    void anotherReportOfTheMonthReplacesAllThatTheFirstOneWrote() throws Exception {
        new Publication(out()).publish(Reports.small(), EnumSet.allOf(Format.class), Duration.ZERO);

        publish("Ben Sample");

        assertThat(out().resolve("2026-11/summary.txt")).content().contains("Ben Sample");
        assertThat(names(out().resolve("2026-11"))).doesNotContain("report.html", "charts");
    }

    @Test
    void aMonthWithAFileOfSomebodyElsesIsNotReplaced() throws Exception {
        publish("Ada Example");
        Path diary = Files.writeString(out().resolve("2026-11/data/diary.txt"), "Dear diary");

        assertThatThrownBy(() -> publish("Ben Sample"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContainingAll("2026-11 holds data/diary.txt", "nothing was changed", "Move it out");
        assertThat(diary).hasContent("Dear diary");
        assertThat(out().resolve("2026-11/summary.txt")).content().contains("Ada Example");
        assertThat(publish("Ada Example").unchanged()).as("the same report").isTrue();
        assertThat(names(out())).containsExactly(".lock", "2026-11", "index.html", "latest");
    }

    @Test
    void aFolderOfSomebodyElsesIsNoMonthWhateverItsName() throws Exception {
        Files.createDirectories(out().resolve("2026-11"));
        Files.writeString(out().resolve("2026-11/summary.txt"), "Minutes of the meeting");
        Files.writeString(out().resolve("2026-11/MANIFEST.sha256"), PublishedFile.sum(new byte[0]) + "  summary.txt\n");

        refused("Ada Example", "2026-11");
        assertThat(names(out())).containsExactly("2026-11");
    }

    @Test
    void aPageOfSomebodyElsesAndOneThatWasChangedByHandAreNotReplaced() throws Exception {
        publish("Ada Example");
        Path index = out().resolve("index.html");
        String page = Files.readString(index);
        for (String theirs : new String[] {"my own page", page.replace("<h1>", "<h1>Dear me: "), page + " ", ""}) {
            Files.writeString(index, theirs);
            refused("Ben Sample", "index.html");
            assertThat(index).hasContent(theirs);
        }
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
    void namesThatARunUsesWhileItWritesAreLeftToWhoeverHasThem() throws Exception {
        for (String name :
                new String[] {".new-2026-11", ".old-2026-11", ".new-latest", ".new-index.html", ".writing"}) {
            Files.createDirectories(out().resolve(name));
            refused("Ada Example", name);
            assertThat(names(out())).containsExactly(name);
            Files.delete(out().resolve(name));
        }
        Files.createDirectories(out());
        Files.writeString(out().resolve(".lock"), "4711 somebody");
        refused("Ada Example", ".lock");
        assertThat(out().resolve(".lock")).hasContent("4711 somebody");
    }

    @Test
    void latestIsReplacedOnlyIfItLeadsToAMonthOfOurs() throws Exception {
        publish("Ada Example");
        Path latest = out().resolve("latest");
        for (String elsewhere : new String[] {"docs", "../2026-11", "2026-03"}) {
            Files.delete(latest);
            Files.createDirectories(out().resolve("2026-03"));
            Files.createSymbolicLink(latest, Path.of(elsewhere));
            refused("Ben Sample", "latest");
            assertThat(Files.readSymbolicLink(latest)).hasToString(elsewhere);
        }
        Files.delete(out().resolve("2026-03"));
        publish("Ben Sample");
        assertThat(Files.readSymbolicLink(latest)).as("a month that is gone").hasToString("2026-11");
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
    void whatSomebodyPutIntoAHalfWrittenMonthIsNotRemovedWithIt() throws Exception {
        publish("Ada Example");
        Files.createSymbolicLink(out().resolve(".writing"), Path.of("rapport-is-writing-2026-11"));
        Files.createDirectories(out().resolve(".new-2026-11/ideas"));

        refused("Ben Sample", "ideas");
        assertThat(names(out().resolve(".new-2026-11"))).containsExactly("ideas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary.txt", "data/diary.csv", "charts/holiday.png", "report.txt", "data/contacts.csv.bak"})
    void norIsAFileThatNoReportHasWhetherOrNotTheListIsThere(String name) throws Exception {
        publish("Ada Example");
        Files.createSymbolicLink(out().resolve(".writing"), Path.of("rapport-is-writing-2026-11"));
        for (String half : new String[] {".new-2026-11", ".old-2026-11"}) {
            Path file = out().resolve(half).resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "theirs");
            refused("Ben Sample", name);
            Files.copy(
                    out().resolve("2026-11/" + Manifest.FILE),
                    out().resolve(half).resolve(Manifest.FILE));
            refused("Ben Sample", name);
            assertThat(file).hasContent("theirs");
            Disk.delete(out().resolve(half));
        }
    }

    @Test
    void aLinkUnderTheNameOfAMonthSetAsideIsNeverRenamed() throws Exception {
        publish("Ada Example");
        Path elsewhere = out().resolveSibling("elsewhere");
        Files.move(out().resolve("2026-11"), elsewhere);
        Files.createSymbolicLink(out().resolve(".writing"), Path.of("rapport-is-writing-2026-11"));
        Files.createSymbolicLink(out().resolve(".old-2026-11"), elsewhere);

        refused("Ben Sample", ".old-2026-11");
        assertThat(Files.readSymbolicLink(out().resolve(".old-2026-11"))).isEqualTo(elsewhere);
        assertThat(names(out())).doesNotContain("2026-11");
    }

    @Test
    void reportsAmongTheFilesOfAMonthAreRefused() throws Exception {
        publish("Ada Example");
        for (String inside : new String[] {"2026-11", "2026-11/data", "2026-11/reports"}) {
            Path place = out().resolve(inside);
            boolean there = Files.exists(place);

            assertThatThrownBy(() -> new Publication(place)
                            .publish(Reports.naming("Ben Sample", "Northwind Example"), QUICK, Duration.ZERO))
                    .isInstanceOf(CannotWrite.class)
                    .hasMessageContaining("lies in a month that rapport wrote");
            assertThat(Files.exists(place)).isEqualTo(there);
        }
        assertThat(publish("Ada Example").unchanged()).isTrue();
    }

    @Test
    void aNameWithALineEndStaysOnTheLineOfTheSentence() throws Exception {
        publish("Ada Example");
        Files.writeString(out().resolve("2026-11/a\nb"), "theirs");

        refused("Ben Sample", "a\\u000Ab");
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
    void aLinkInTheMonthsPlaceIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(out());
        Files.createSymbolicLink(out().resolve("2026-11"), elsewhere);

        assertThatThrownBy(() -> publish("Ada Example"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("nothing was changed");
        assertThat(names(elsewhere)).isEmpty();
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

    private void refused(String name, String inTheWay) {
        assertThatThrownBy(() -> publish(name))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContainingAll(" holds " + inTheWay, "which rapport did not write; nothing was changed.");
    }

    private Path out() {
        return folder.resolve("reports");
    }

    private Publication.Published publish(String name) throws Exception {
        return new Publication(out()).publish(Reports.naming(name, "Northwind Example"), QUICK, Duration.ofMillis(200));
    }

    private static Set<String> names(Path path) throws IOException {
        assertThat(Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).isTrue();
        try (Stream<Path> list = Files.list(path)) {
            return new TreeSet<>(list.map(each -> each.getFileName().toString()).toList());
        }
    }
}
