package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What byte code does not show, found by reading the sources as text. */
class ShapeTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEMPLATES = Path.of("src", "main", "jte");
    private static final List<Source> SOURCES = sources(MAIN, ".java");

    private static final Pattern TOP_LEVEL_TYPE =
            Pattern.compile("(?m)^(?:public |final |abstract |sealed |non-sealed |strictfp )*"
                    + "(?:class|interface|enum|record|@interface) \\w+");
    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

    /** The word list of report.md, as far as a machine can hold it. */
    private static final Pattern UNKIND = Pattern.compile(
            "(?i)\\b(?:ghosted|ghosting|dead (?:tie|contact|connection)s?|lost (?:tie|contact|connection)s?|leads|prospects"
                    + "|you should|you failed|you must|streaks?|leverage|funnel your|networking score)\\b");

    /** One source file and its text. */
    private record Source(Path path, String text) {
        String name() {
            return path.getFileName().toString();
        }

        @Override
        public String toString() {
            return path.toString();
        }

        /** The code without comments and with empty strings. */
        String code() {
            return COMMENT_OR_STRING.matcher(text).replaceAll(ShapeTest::blank);
        }
    }

    @Test
    void thePipelineFitsOnAPage() {
        assertThat(SOURCES)
                .filteredOn(source -> source.name().equals("Pipeline.java"))
                .allSatisfy(source -> assertThat(source.text().lines().count())
                        .as("lines of Pipeline")
                        .isLessThanOrEqualTo(80));
    }

    @Test
    void everyFileCanBeReadInOneSitting() {
        assertThat(SOURCES)
                .allSatisfy(source -> assertThat(source.text().lines().count())
                        .as("lines of %s", source)
                        .isLessThanOrEqualTo(300));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<Path> folders =
                SOURCES.stream().map(source -> source.path().getParent()).collect(Collectors.toSet());
        assertThat(new TreeSet<>(folders))
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    /** Where nothing is said otherwise null is none of its values, which the build holds. */
    @Test
    void everyPackageSaysWhereNullMayBe() {
        assertThat(SOURCES)
                .filteredOn(source -> source.name().equals("package-info.java"))
                .allSatisfy(source -> assertThat(source.text()).as("%s", source).contains("@NullMarked\npackage "));
    }

    @Test
    void everyTypeOpensWithASentence() {
        assertThat(SOURCES).allSatisfy(source -> {
            String before = source.text().substring(0, declaration(source));
            int open = before.lastIndexOf("\n/**") < 0 ? before.indexOf("/**") : before.lastIndexOf("\n/**") + 1;
            int close = before.indexOf("*/", open);
            assertThat(open).as("%s has a Javadoc comment", source).isNotNegative();
            assertThat(before.substring(close + 2).strip())
                    .as("what stands between the comment and the type in %s", source)
                    .matches("(?s)|@.*");
            assertThat(firstParagraph(before.substring(open, close + 2)))
                    .as("the first sentence of %s", source)
                    .matches("(?s)[\\p{Lu}\\p{N}\"{<(/].*[.](?:\\s.*)?");
        });
    }

    @Test
    void switchesOverOurEnumsNameEveryConstant() {
        Set<String> constants = ourConstants();
        assertThat(SOURCES).allSatisfy(source -> {
            for (String body : switches(source.code())) {
                boolean overOurs = Pattern.compile("\\bcase ([A-Z][A-Z0-9_]*)\\b")
                        .matcher(body)
                        .results()
                        .map(label -> label.group(1))
                        .anyMatch(constants::contains);
                assertThat(overOurs
                                && Pattern.compile("\\bdefault\\s*(?:->|:)")
                                        .matcher(body)
                                        .find())
                        .as("a default over an enum of ours in %s:\n%s", source.path(), body)
                        .isFalse();
            }
        });
    }

    @Test
    void lettersChangeCaseAndNumbersTheirShapeTheSameEverywhere() {
        assertNowhere(Pattern.compile("\\.to(?:Lower|Upper)Case\\(\\)"));
        assertNowhere(Pattern.compile("\\bString\\.format\\((?!\\s*(?:java\\.util\\.)?Locale\\.ROOT)"));
        assertNowhere(Pattern.compile("\\.(?:printf|format)\\(\\s*\"\""));
        assertNowhere(Pattern.compile("\\.formatted\\("));
    }

    @Test
    void importsNameTheirClass() {
        assertNowhere(Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.\\*;"));
    }

    @Test
    void onlyTheReadersOfTextsNameTheTextColumns() {
        assertThat(SOURCES)
                .filteredOn(source -> source.path().getParent().endsWith("read"))
                .filteredOn(source -> !Set.of("MessageCells.java", "MessagesCsv.java", "InvitationsCsv.java")
                        .contains(source.name()))
                .allSatisfy(source -> assertThat(COMMENT.matcher(source.text()).replaceAll(""))
                        .as("%s", source)
                        .doesNotContain("\"CONTENT\"", "\"SUBJECT\""));
    }

    @Test
    void theReportSpeaksKindly() {
        Stream<Source> speaking = SOURCES.stream()
                .filter(source -> Stream.of("theme", "report", "write")
                        .anyMatch(folder -> source.path()
                                .startsWith(MAIN.resolve("dev/rapport").resolve(folder))));
        assertThat(Stream.concat(speaking, sources(TEMPLATES, ".jte").stream()))
                .allSatisfy(source -> assertThat(sentences(source))
                        .as("%s", source)
                        .noneMatch(sentence -> UNKIND.matcher(sentence).find()));
    }

    @Test
    void noTemplateGoesRoundTheEscaping() {
        assertThat(sources(TEMPLATES, ".jte"))
                .allSatisfy(source -> assertThat(source.text()).as("%s", source).doesNotContain("$unsafe", "<script"));
    }

    private static void assertNowhere(Pattern pattern) {
        assertThat(SOURCES)
                .allSatisfy(source -> assertThat(
                                pattern.matcher(source.code()).results().map(MatchResult::group))
                        .as("%s", source)
                        .isEmpty());
    }

    private static int declaration(Source source) {
        if (source.name().equals("package-info.java")) {
            return source.text().indexOf("package ");
        }
        Matcher declaration = TOP_LEVEL_TYPE.matcher(source.text());
        assertThat(declaration.find()).as("a type in %s", source).isTrue();
        return declaration.start();
    }

    /** The text up to the first blank line, block tag or paragraph mark. */
    private static String firstParagraph(String comment) {
        return comment.lines()
                .map(line -> line.strip()
                        .replaceFirst("^(?:/\\*\\*|\\*/|\\*)\\s?", "")
                        .replaceFirst("\\*/$", "")
                        .strip())
                .dropWhile(String::isEmpty)
                .takeWhile(line ->
                        !line.isEmpty() && !line.startsWith("@") && !line.startsWith("<p>") && !line.startsWith("<pre"))
                .collect(Collectors.joining("\n"));
    }

    /** Enum constants declared in our sources: upper-case names that open an enum's body. */
    private static Set<String> ourConstants() {
        Set<String> constants = new TreeSet<>();
        for (Source source : SOURCES) {
            Matcher body = Pattern.compile("\\benum \\w+[^{]*\\{([^;}]*)").matcher(source.code());
            while (body.find()) {
                Matcher constant = Pattern.compile("(?:^|[,\\s)}])([A-Z][A-Z0-9_]*)(?=\\s*[,(;{]|\\s*$)")
                        .matcher(body.group(1));
                while (constant.find()) {
                    constants.add(constant.group(1));
                }
            }
        }
        return constants;
    }

    /** The bodies of all switches, inner ones without their outer one's labels. */
    private static List<String> switches(String code) {
        return Pattern.compile("\\bswitch\\s*\\(")
                .matcher(code)
                .results()
                .map(start -> block(code, code.indexOf('{', start.end())))
                .toList();
    }

    /** What stands in a pair of braces, blocks further in left out. */
    private static String block(String code, int open) {
        StringBuilder body = new StringBuilder();
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (depth == 1) {
                body.append(c);
            }
        }
        return body.toString();
    }

    private static List<String> sentences(Source source) {
        if (source.name().endsWith(".jte")) {
            return source.text().lines().toList();
        }
        return COMMENT_OR_STRING
                .matcher(source.text())
                .results()
                .map(MatchResult::group)
                .filter(found -> found.startsWith("\""))
                .toList();
    }

    private static String blank(MatchResult found) {
        return found.group().startsWith("\"") ? "\"\"" : " ";
    }

    private static List<Source> sources(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .map(file -> new Source(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
