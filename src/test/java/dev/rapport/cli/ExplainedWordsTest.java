package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.theme.summary.Explanations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a message or a table sends people to, {@code rapport explain} knows. */
class ExplainedWordsTest {
    private static final Pattern WORD = Pattern.compile("rapport explain (?!says)([a-z][a-z.0-9-]*[a-z0-9])");

    @Test
    void everyWordThatIsNamedIsExplained() throws Exception {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> all = Files.walk(Path.of("src/main"))) {
            for (Path file : all.filter(path -> path.toString().matches(".*\\.(java|jte|txt)"))
                    .toList()) {
                Matcher words = WORD.matcher(Files.readString(file));
                while (words.find()) {
                    named.add(words.group(1));
                }
            }
        }
        assertThat(named)
                .contains("logs", "archive")
                .allSatisfy(word -> assertThat(
                                Guide.on(word).or(() -> Explanations.of(word)).or(() -> Glossary.on(word)))
                        .as(word)
                        .isPresent());
    }
}
