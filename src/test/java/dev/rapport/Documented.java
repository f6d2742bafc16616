package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Figures that a document states and a test finds: held to each other where they are found. */
public final class Documented {
    private Documented() {}

    /** What was found just now must stand in a document of docs, in these words. */
    public static void in(String document, String figure) throws IOException {
        assertThat(plain(Path.of("docs", document)))
                .as("docs/%s states another figure than was found: %s", document, figure)
                .contains(figure);
    }

    /** A text with all blanks and line ends as one blank. */
    static String plain(Path file) throws IOException {
        return Files.readString(file).replaceAll("\\s+", " ");
    }
}
