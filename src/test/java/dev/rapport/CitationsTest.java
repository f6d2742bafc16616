package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever names a document, in a source or in another document, names one that is here, and a section that it has. */
class CitationsTest {
    /** As in {@code measures.md 1.5}, or {@code [measures.md](measures.md) 1.5}; a comment may break in between. */
    private static final Pattern CITATION =
            Pattern.compile("\\b([\\w-]+\\.md)\\b[`)]*(?:[\\s*/]{1,8}(\\d+(?:\\.\\d+)*)\\b)?");

    /** A link that stays in the repository, as in {@code [text](docs/measures.md#anchor)}. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void sourcesCiteDocumentsAndSectionsThatAreThere() {
        List<Path> sources =
                under(Path.of("src"), file -> file.toString().matches(".*\\.(?:java|jte|txt|css|properties|xml)"));
        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(broken(sources, CitationsTest::citations)).isEmpty();
    }

    @Test
    void documentsCiteAndLinkWhatIsThere() {
        List<Path> documents =
                new ArrayList<>(under(Path.of("docs"), file -> file.toString().endsWith(".md")));
        for (String name :
                List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "sample-data/README.md")) {
            documents.add(Path.of(name));
        }
        assertThat(broken(documents, CitationsTest::citations)).isEmpty();
        assertThat(broken(documents, CitationsTest::links)).isEmpty();
    }

    private interface Look {
        /** What a file cites and is not there. */
        Stream<String> broken(Path file, String text);
    }

    private static List<String> broken(List<Path> files, Look look) {
        return files.stream()
                .flatMap(file -> look.broken(file, read(file)).map(what -> file + " cites " + what))
                .toList();
    }

    private static Stream<String> citations(Path file, String text) {
        return CITATION.matcher(text)
                .results()
                .filter(found -> {
                    Optional<Path> document = document(found.group(1));
                    return document.isEmpty() || found.group(2) != null && !hasSection(document.get(), found.group(2));
                })
                .map(MatchResult::group);
    }

    private static Stream<String> links(Path file, String text) {
        return LINK.matcher(text)
                .results()
                .filter(found -> {
                    Path target = found.group(1).isEmpty() ? file : file.resolveSibling(found.group(1));
                    return !Files.exists(target)
                            || found.group(2) != null && !anchors(target).contains(found.group(2));
                })
                .map(MatchResult::group);
    }

    /** A document by its name alone: in docs, among the decisions, or at the root. */
    private static Optional<Path> document(String name) {
        return Stream.of("docs", "docs/decisions", "")
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst();
    }

    private static boolean hasSection(Path document, String number) {
        return HEADING.matcher(read(document))
                .results()
                .anyMatch(heading -> heading.group(1).matches(Pattern.quote(number) + "[. ].*"));
    }

    /** The headings as a page on the web names them. */
    private static List<String> anchors(Path document) {
        return HEADING.matcher(read(document))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toList());
    }

    private static List<Path> under(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
