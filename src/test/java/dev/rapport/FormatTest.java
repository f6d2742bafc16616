package dev.rapport;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code is formatted as {@code ./mvnw -q spotless:apply} leaves it. Asked of Maven beside the other tests: it takes a while. */
class FormatTest {
    @Test
    void spotlessWouldChangeNothing(@TempDir Path folder) throws Exception {
        Silent.run(List.of("./mvnw", "-B", "-q", "spotless:check"), folder);
    }
}
