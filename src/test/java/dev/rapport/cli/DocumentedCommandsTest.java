package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that the README and the documents show works as it stands. Those of rapport are run, document by document;
 * Maven's name profiles, tests and settings that are there. (The SQL of docs/scale.md is run by {@code PoolTest}.)
 */
class DocumentedCommandsTest {
    private static final Pattern FENCE = Pattern.compile("(?s)```\\n(.*?)```");
    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern RAPPORT = Pattern.compile("^(?:17 7 1 \\* \\* )?(?:\\./|/path/to/)?rapport( .*|$)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private static Path folder;

    private static DocumentedWorld world;

    @BeforeAll
    static void aHomeWithAReport() throws IOException {
        world = DocumentedWorld.made(folder.resolve("home"));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfRapportRuns() throws IOException {
        return documents().stream()
                .map(document -> dynamicTest(document.toString(), () -> {
                    DocumentedWorld own =
                            world.copied(folder.resolve(document.toString().replace('/', '-')));
                    for (String line : commands(document)) {
                        if (line.startsWith("export ")) {
                            own.export(line.substring("export ".length()));
                        } else if (RAPPORT.matcher(line).matches()) {
                            runs(line, own);
                        }
                    }
                }));
    }

    private static void runs(String line, DocumentedWorld own) throws IOException {
        List<String> words = words(line);
        boolean named = words.size() == 1
                && !Set.of("report", "check", "today", "explain", "demo", "init")
                        .contains(words.get(0));
        if (named && !words.get(0).equals("help")) {
            // A text that speaks of a command shows no line to type.
            words = List.of(words.get(0), "--help");
        }
        Said said = own.run(words);
        assertThat(said.code()).as("%s: %s%s", line, said.out(), said.err()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> whatMavenIsToldIsThere() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String sources = sources();
        return documents().stream()
                .flatMap(document -> commands(document).stream())
                .filter(line -> line.startsWith("./mvnw"))
                .distinct()
                .map(line -> dynamicTest(line, () -> {
                    for (MatchResult profile : found("-P ?(\\w+)", line)) {
                        assertThat(pom).contains("<id>" + profile.group(1) + "</id>");
                    }
                    for (MatchResult test : found("-Dtest='?(\\w+)(?:#(\\w+))?", line)) {
                        assertThat(sources).contains("class " + test.group(1) + " ");
                        if (test.group(2) != null) {
                            assertThat(sources).contains("void " + test.group(2) + "(");
                        }
                    }
                    for (MatchResult setting : found("-D([\\w.]+)", line)) {
                        if (!Set.of("test", "skipTests").contains(setting.group(1))) {
                            assertThat(pom + sources)
                                    .containsAnyOf("\"" + setting.group(1) + "\"", "${" + setting.group(1) + "}");
                        }
                    }
                }));
    }

    @Test
    void whatTheFirstRunSaysIsWhatTheDocumentShows() throws IOException {
        System.setProperty("rapport.called", "./rapport");
        try {
            Path out = folder.resolve("first");
            Said said = Said.by("report", "sample-data", "--out", out.toString(), "--formats", "html,csv");
            String shown = said.out().replace(" --out " + out, "").replace(out.toString(), "reports");
            assertThat(Files.readString(Path.of("docs/installing.md"))).contains("```\n" + shown + "```");
        } finally {
            System.clearProperty("rapport.called");
        }
    }

    @Test
    void theManPagesThatAreShownAreThere() throws IOException {
        Set<String> pages = new TreeSet<>();
        for (Path document : documents()) {
            found("man -M man ([\\w-]+)", Files.readString(document)).forEach(page -> pages.add(page.group(1)));
        }
        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(Path.of("src/dist/man", page + ".1")).exists());
    }

    /** The lines that can be typed, of the blocks and within sentences, as they come. */
    private static List<String> commands(Path document) {
        try {
            String text = Files.readString(document);
            List<String> lines = new ArrayList<>();
            Pattern.compile(FENCE.pattern() + "|" + INLINE.pattern())
                    .matcher(text)
                    .results()
                    .forEach(found -> (found.group(1) == null ? found.group(2) : found.group(1))
                            .lines()
                            .map(String::strip)
                            .map(line -> line.replaceFirst("^source <\\((.*)\\)$", "$1"))
                            .map(line -> line.replaceFirst("\\s+#\\s.*", ""))
                            .forEach(lines::add));
            return lines;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The words behind {@code rapport}: of a choice the first, what may be left out too, and nothing behind a pipe. */
    private static List<String> words(String line) {
        String typed = line.replaceFirst("^.*?rapport ?", "")
                .replaceAll("\\\\\\|\\S*", "")
                .replaceFirst(" \\|.*", "")
                .replaceAll("--kind … --channel … --direction …", "--kind help --channel coffee --direction out")
                .replaceAll("[\\[\\]…]", "")
                .replaceFirst("--log$", "--log FILE");
        List<String> words = WORD.matcher(typed)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .collect(Collectors.toList());
        return words.isEmpty() ? List.of("help") : words;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "sample-data/README.md")
                                    .map(Path::of),
                            all.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String root : List.of("src/test/java", "src/fuzz")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                for (Path file :
                        all.filter(path -> path.toString().endsWith(".java")).toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static List<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }
}
