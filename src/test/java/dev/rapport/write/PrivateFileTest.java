package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.own.Manifest;
import dev.rapport.write.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small file that is kept for the person: the old one or the new one, and nothing of anybody else's. */
class PrivateFileTest {
    @TempDir(factory = InMemory.class)
    Path dir;

    private Path file;

    @BeforeEach
    void anOldOne() throws Exception {
        file = Files.writeString(dir.resolve("people.csv"), "old\n");
        Files.writeString(dir.resolve("people.csv.new"), "mine");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NO_SPACE", "DENIED", "SHORT_WRITE", "CRASH"})
    void everyFileOperationFailsOnce(Fault fault) throws Exception {
        for (long n = 1; ; n++) {
            FaultyDisk disk = new FaultyDisk(FileSystems.getDefault(), fault, n);
            boolean said = false;
            try {
                PrivateFile.write(disk.wrapPath(file.toAbsolutePath()), "new\n");
            } catch (CannotWrite failure) {
                said = true;
            }
            assertThat(file).content().as("%s at %d", fault, n).isIn("old\n", "new\n");
            if (!said) {
                assertThat(file).hasContent("new\n");
            }
            PrivateFile.write(file, "old\n");
            assertThat(names()).as("%s at %d", fault, n).containsExactly("people.csv", "people.csv.new");
            if (disk.operations() < n) {
                assertThat(n).isGreaterThan(fault == Fault.SHORT_WRITE ? 1 : 8);
                return;
            }
        }
    }

    @Test
    void aHalfWrittenFileOfSomebodyElsesIsNotReplaced() throws Exception {
        Path theirs = Files.writeString(dir.resolve(".people.csv.new"), "theirs");

        assertThatThrownBy(() -> PrivateFile.write(file, "new\n"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining(".people.csv.new is in the way, and rapport did not write it");
        assertThat(theirs).hasContent("theirs");
        assertThat(file).hasContent("old\n");
    }

    @Test
    void amongTheFilesOfAMonthThereIsNoPlaceForIt() throws Exception {
        Files.writeString(dir.resolve(Manifest.FILE), new Manifest(new TreeMap<>()).text());

        assertThatThrownBy(() -> PrivateFile.write(dir.resolve("wishes.csv"), "new\n"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("lies in a month that rapport wrote");
        assertThatThrownBy(() -> new RowAppender(dir.resolve("log.csv"))
                        .append(',', List.of("date"), Map.of("date", "2026-11-30"), (before, added) -> {}))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("lies in a month that rapport wrote");
        assertThat(dir.resolve("log.csv")).doesNotExist();
    }

    @Test
    void norInTheFoldersOfAMonthWhereverALinkLeads() throws Exception {
        Path data = Files.createDirectories(dir.resolve("2026-11/data"));
        Files.writeString(dir.resolve("2026-11").resolve(Manifest.FILE), new Manifest(new TreeMap<>()).text());
        Path latest = Files.createSymbolicLink(dir.resolve("latest"), Path.of("2026-11"));
        for (Path folder : List.of(data, latest.resolve("data"), data.resolve("deeper"), latest)) {
            assertThatThrownBy(() -> PrivateFile.write(folder.resolve("wishes.csv"), "new\n"))
                    .isInstanceOf(CannotWrite.class)
                    .hasMessageContaining("lies in a month that rapport wrote");
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void changesAtOnceComeOneAfterTheOther() {
        IntStream.range(0, 20).parallel().forEach(i -> {
            try {
                PrivateFile.<IOException>alone(file, () -> PrivateFile.write(file, Files.readString(file) + i + "\n"));
            } catch (IOException | CannotWrite | AlreadyRunning failure) {
                throw new AssertionError(failure);
            }
        });
        assertThat(file).content().hasLineCount(21);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(dir)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
