package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.Exports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that unpack to more than the memory holds, given to the program as a person would. */
class BombTest {
    @TempDir
    private Path folder;

    @Test
    void aBombIsRefusedInLittleMemory() throws Exception {
        assertRefused(bomb());
    }

    @Test
    void aBombInsideAZipIsRefusedInLittleMemory() throws Exception {
        assertRefused(Exports.zipped(Map.of("inner.zip", bomb())));
    }

    /** 100 MB of one letter make 100 KB. */
    private static byte[] bomb() throws IOException {
        byte[] letters = new byte[100 << 20];
        Arrays.fill(letters, (byte) 'a');
        return Exports.zipped(Map.of("messages.csv", letters));
    }

    /** Refused in one line that says why; nothing is left behind. */
    private void assertRefused(byte[] archive) throws Exception {
        Path export = Files.write(folder.resolve("export.zip"), archive);
        Launched started = Launched.in(folder)
                .with("RAPPORT_JAVA_OPTS", "-Xmx64m")
                .rapport("report", "export.zip", "--out", "reports", "--formats", "json");
        assertThat(started.code()).as("%s", started).isEqualTo(4);
        assertThat(started.out()).as("%s", started).isEmpty();
        assertThat(started.err().lines().findFirst().orElse(""))
                .as("%s", started)
                .startsWith("error: ")
                .contains("messages.csv unpacks to more than a hundred times its size");
        assertThat(started.err()).as("%s", started).doesNotContain("\tat ");
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(path -> !Files.isDirectory(path))).containsExactly(export);
        }
    }
}
