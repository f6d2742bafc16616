package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rapport.cli.settings.Defaults;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The man pages and the completion of the distribution are kept in the repository; they say what the commands are today.
 * Written anew by {@code ./mvnw -q -Pman -DskipTests package exec:exec}.
 */
class ManPagesTest {
    private static final Path PAGES = Path.of("src/dist/man");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    @TestFactory
    Stream<DynamicTest> aPageNamesTheOptionsOfItsCommandAndNoOthers() throws Exception {
        return specs().stream()
                .map(spec -> dynamicTest(spec.qualifiedName(), () -> {
                    String page = page(spec);
                    Set<String> named = new TreeSet<>(OPTION.matcher(optionList(page))
                            .results()
                            .map(found -> found.group())
                            .toList());
                    assertThat(named).isEqualTo(longNames(spec));
                    for (OptionSpec option : spec.options()) {
                        for (String line : option.description()) {
                            assertThat(words(page)).contains(words(rendered(line, option)));
                        }
                    }
                }));
    }

    @Test
    void thereIsAPageForEachCommandAndNoOther() throws Exception {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            specs().stream().map(ManPagesTest::file).toList());
        }
    }

    @Test
    void theCompletionIsWhatTheProgramPrints() throws IOException {
        assertThat(Files.readString(Path.of("src/dist/completion.bash")))
                .isEqualTo(Said.by("generate-completion").out());
    }

    private static List<CommandSpec> specs() throws Exception {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        CommandLine commands = CommandTree.of(
                new String[0],
                Defaults.of(new String[0], Map.of()),
                new Failures(new String[0], Map.of(), nowhere),
                nowhere,
                nowhere);
        return Stream.concat(Stream.of(commands), commands.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    private static Set<String> longNames(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String file(CommandSpec spec) {
        return spec.qualifiedName("-") + ".1";
    }

    private static String page(CommandSpec spec) throws IOException {
        return Files.readString(PAGES.resolve(file(spec)))
                .replace("\\-", "-")
                .replace("\\(aq", "'")
                .replace("\\(cq", "'")
                .replace("\\(dq", "\"")
                .replace("\\c\n", "")
                .replaceAll("(?m)^\\.URL \"(\\S+)\".*$", "$1")
                .replaceAll("\\\\f[A-Z]", "")
                .replace("\\&", "");
    }

    /** Descriptions may name other commands' options; the names of a page's own stand alone on their lines. */
    private static String optionList(String page) {
        return page.lines()
                .filter(line -> line.matches("(-\\w|--[a-z]).*"))
                .map(line -> line.replaceAll("=.*?(?=, -|$)", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String rendered(String description, OptionSpec option) {
        String candidates = option.completionCandidates() == null
                ? ""
                : String.join(
                        ", ",
                        Stream.of(option.completionCandidates().spliterator())
                                .flatMap(any -> java.util.stream.StreamSupport.stream(any, false))
                                .toList());
        return description.replace("${COMPLETION-CANDIDATES}", candidates);
    }

    // Quotes and dashes are set by the page's typesetter.
    private static String words(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", " ").strip();
    }
}
