package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        Files.writeString(out().resolve("index.html"), "stale");

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
    void anotherReportOfTheMonthReplacesTheWholeFolder() throws Exception {
        publish("Ada Example");
        Files.writeString(out().resolve("2026-11/stray.txt"), "from elsewhere");

        publish("Ben Sample");

        assertThat(Files.readString(out().resolve("2026-11/summary.txt"))).contains("Ben Sample");
        assertThat(out().resolve("2026-11/stray.txt")).doesNotExist();
    }

    @Test
    void aRunThatDiedWhileWritingLeavesNothingBehindAfterTheNext() throws Exception {
        publish("Ada Example");
        Files.createDirectories(out().resolve(".new-2026-11/data"));
        Files.writeString(out().resolve(".new-2026-11/report.json"), "torn");

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
