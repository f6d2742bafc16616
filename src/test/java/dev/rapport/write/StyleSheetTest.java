package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every class and id that a style sheet speaks of is one that a page has. */
class StyleSheetTest {
    private static final Path SHEETS = Path.of("src/main/resources/dev/rapport/write/html");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("(?s)([^{}]+)\\{[^{}]*\\}");
    private static final Pattern NAMED = Pattern.compile("[.#]([a-zA-Z][\\w-]*)");

    @Test
    void noRuleIsForNothing() throws Exception {
        String pages = texts(Path.of("src/main/jte"), ".jte")
                + texts(Path.of("src/main/java/dev/rapport/write"), ".java")
                + texts(Path.of("src/main/java/dev/rapport/draw"), ".java");
        Set<String> unused = new TreeSet<>();
        String sheets = COMMENT.matcher(texts(SHEETS, ".css")).replaceAll("");
        RULE.matcher(sheets)
                .results()
                .forEach(rule -> NAMED.matcher(rule.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .filter(name -> !name.startsWith("f-")) // Made of the lists' ids.
                        .filter(name -> !Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w])")
                                .matcher(pages)
                                .find())
                        .forEach(unused::add));
        assertThat(unused).isEmpty();
    }

    private static String texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(StyleSheetTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
