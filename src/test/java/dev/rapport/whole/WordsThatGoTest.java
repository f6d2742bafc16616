package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences that were said awkwardly once, and must not come back: neither in a report nor in what it is made from. */
class WordsThatGoTest {
    private static final List<String> GONE = List.of(
            "first words were written for one person",
            "it went both ways",
            "two turns each or more",
            "not decided yet",
            "the last word is more than",
            "wrote last, with a question mark",
            "went with more answers",
            "went with fewer answers",
            "no clear change",
            "spread as if over",
            "of equal size",
            "the longer line",
            "drawn toward that of everybody");

    private static final List<String> BETTER = List.of(
            "opening messages were written for that person alone",
            "Contact went both ways with ",
            "each of you wrote at least twice",
            "too recent to tell",
            "You haven't been in touch with ",
            "asked you something",
            "answered more often",
            "bout the same as ");

    @Test
    void noneOfThemIsLeft() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (String folder : List.of("src/main", "reports/sample", "README.md", "docs/measures.md")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(WordsThatGoTest::isText).toList()) {
                    // A sentence may be put together over two lines of the source.
                    String text = Files.readString(file, StandardCharsets.UTF_8)
                            .replaceAll("\"\\s*\\+\\s*\"", "")
                            .toLowerCase(Locale.ROOT);
                    GONE.stream().filter(text::contains).forEach(words -> found.put(words, file.toString()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theSampleSaysTheBetterOnes() throws Exception {
        String page = Files.readString(Path.of("reports/sample/report.html"));
        assertThat(BETTER)
                .allSatisfy(words -> assertThat(page.replace("&#39;", "'")).contains(words));
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|jte|txt|md|html|json|csv|svg)");
    }
}
