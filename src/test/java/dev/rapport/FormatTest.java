package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code is formatted as {@code ./mvnw -q spotless:apply} leaves it. Asked of Maven beside the other tests: it takes a while. */
class FormatTest {
    @Test
    void spotlessWouldChangeNothing(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        Process maven = new ProcessBuilder("./mvnw", "-B", "-q", "spotless:check")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        int code = maven.waitFor();

        assertThat(said).content().isEmpty();
        assertThat(code).isZero();
    }
}
