package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README is short and says no number that does not stand where it comes from; documents agree with the code. */
class FiguresTest {
    private static final int MOST_WORDS = 600;
    private static final int SMALL = 300_000;
    private static final String README = "README.md";
    private static final String READ = "src/main/java/dev/rapport/read/";

    /** A figure, where it is said, and the words of the file that it comes from. */
    private record Held(String document, String says, String source, String words) {}

    private static final List<Held> FIGURES = List.of(
            readme(
                    "You were in touch with 28 people in November, eight more than in October",
                    "reports/sample/summary.txt"),
            readme("sually every 35 days, now 71", "reports/sample/summary.txt", "sually every 35 days; now 71"),
            readme("You could offer another coffee", "reports/sample/summary.txt"),
            readme("at most six people", "docs/settings.md", "at most so many people worth a hello, 1 to 6"),
            readme("(17 to 25)", "docs/installing.md", "Java, 17 to 25"),
            readme("(17 to 25)", "pom.xml", "<maven.compiler.release>17<"),
            readme("up to a day later", "docs/export.md", "the second within a day"),
            readme("works for three days", "docs/export-format.md", "each can be downloaded for 72 h"),
            readme("Person 12", "docs/settings.md", "people become \"Person 12\""),
            readme("half a million damaged accounts", "docs/reliability.md", "All in all half a million accounts"),
            readme("of 3,000 messages", "docs/performance.md", "3,000"),
            readme("takes [a second]", "docs/performance.md", "rapport, Java 17 | 1.0 s"),
            readme("of a million 6, on two cores", "docs/performance.md", "| 6.3 s, "),
            readme("Apache-2.0", "pom.xml"),
            readme("LGPL 2.1 or later", "src/dist/THIRD-PARTY.txt", "LGPL-2.1"),
            readme("OFL 1.1", "src/dist/THIRD-PARTY.txt", "OFL-1.1"),
            new Held("docs/installing.md", "target/rapport-1.0.0.zip", "pom.xml", "<version>1.0.0</version>"),
            new Held(
                    "docs/export.md",
                    "(LinkedIn says ten)",
                    "src/main/resources/dev/rapport/cli/guide.txt",
                    "about 10 minutes"),
            new Held("docs/export.md", "within a day", "docs/export-format.md", "Complete within 24 h"),
            new Held("docs/export.md", "for 72 hours", "docs/export-format.md", "each can be downloaded for 72 h"),
            new Held("docs/export.md", "about 180 days", "docs/export-format.md", "rolling window of about 180 days"),
            new Held(
                    "docs/every-month.md",
                    "older than 45 days",
                    "src/main/java/dev/rapport/cli/RunSummary.java",
                    "FRESH_DAYS = 45;"),
            new Held("docs/scale.md", "30,000 connections", "docs/export-format.md", "30,000 (LinkedIn's limit)"),
            new Held("docs/scale.md", "10,825 connections", "docs/export-format.md", "40 – 10,825 rows"),
            new Held("docs/scale.md", "11,868 messages", "docs/export-format.md", "10 – 11,868 rows"),
            new Held("docs/scale.md", "a million", "docs/export-format.md", "1,000,000 rows"),
            limit("10,000 are listed", "csv/Tally.java", "MOST_LISTED = 10_000;"),
            limit("the first 1,000 stay listed", "csv/Tally.java", "FIRST_LISTED = 1_000;"),
            limit("at most 250,000 times", "calendar/MeetingRows.java", "MOST_TIMES = 250_000;"),
            limit("(a meeting, a person, a day) | 100,000", "calendar/MeetingRows.java", "MOST_ROWS = 100_000;"),
            limit("of at most 100,000 meetings", "calendar/CalendarReading.java", "MOST_MEETINGS = 100_000;"),
            limit("64 K characters", "calendar/CalendarReading.java", "LONGEST = 1 << 16;"),
            limit("files in a zip | 10,000", "found/ArchiveLimits.java", "MOST_ENTRIES = 10_000;"),
            limit("512 MB", "found/ArchiveLimits.java", "MOST_OF_ENTRY = 512L << 20;"),
            limit("a hundred times its packed size", "found/ArchiveLimits.java", "HIGHEST_RATIO = 100;"),
            limit("4 GB", "found/ArchiveLimits.java", "MOST_IN_ALL = 4L << 30;"),
            limit("64 MB of them", "found/ArchiveLimits.java", "MOST_NESTED = 64 << 20;"),
            limit("| six levels |", "export/ExportSource.java", "DEPTH = 6;"));

    private static Held readme(String says, String source) {
        return readme(says, source, says);
    }

    private static Held readme(String says, String source, String words) {
        return new Held(README, says, source, words);
    }

    private static Held limit(String says, String source, String words) {
        return new Held("docs/limits.md", says, READ + source, words);
    }

    @TestFactory
    Stream<DynamicTest> aFigureStandsWhereItComesFrom() {
        return FIGURES.stream()
                .map(held -> dynamicTest(held.document() + ": " + held.says(), () -> {
                    assertThat(Documented.plain(Path.of(held.document()))).containsIgnoringCase(held.says());
                    assertThat(Documented.plain(Path.of(held.source())))
                            .as(held.source())
                            .contains(held.words());
                }));
    }

    /** What stands in blocks and in inline code are commands, which are run; a link's target is no figure. */
    @Test
    void theReadmeSaysNoNumberThatIsNotHeld() throws IOException {
        String text = Files.readString(Path.of(README))
                .replaceAll("(?s)```.*?```", "")
                .replaceAll("`[^`]*`", "")
                .replaceAll("\\]\\([^)]*\\)", "]")
                .replaceAll("(?:src|width)=\"[^\"]*\"", "")
                .replaceAll("\\s+", " ");
        String rest = text;
        for (Held held : FIGURES) {
            rest = rest.replaceAll("(?i)" + Pattern.quote(held.says()), "");
        }
        assertThat(Pattern.compile("\\d[\\d,.]*").matcher(rest).results().map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void theReadmeIsReadInAFewMinutes() throws IOException {
        String text = Files.readString(Path.of(README));
        assertThat(text.strip().split("\\s+").length).as("words").isLessThanOrEqualTo(MOST_WORDS);
        List<String> pictures = new ArrayList<>();
        Pattern.compile("!\\[[^\\]]+\\]\\(([^)]+)\\)|<img src=\"([^\"]+)\"[^>]* alt=\"[^\"]+\"")
                .matcher(text)
                .results()
                .forEach(found -> pictures.add(found.group(1) == null ? found.group(2) : found.group(1)));
        assertThat(pictures)
                .hasSize(2)
                .allSatisfy(picture ->
                        assertThat(Files.size(Path.of(picture))).as(picture).isBetween(1L, (long) SMALL));
    }

    @Test
    void privacyIsThreeSentences() throws IOException {
        String text = Files.readString(Path.of(README));
        int from = text.indexOf("## Privacy\n") + "## Privacy\n".length();
        String said = text.substring(from, text.indexOf("\n## ", from)).replaceFirst("(?s)\\(\\[.*", "");
        assertThat(said.strip().split("(?<=[.])\\s+")).hasSize(3);
    }

    @Test
    void everyPageIsInTheListOfPagesOnce() throws IOException {
        String list = Files.readString(Path.of("docs/README.md"));
        try (Stream<Path> pages = Files.list(Path.of("docs"))) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> name.endsWith(".md") && !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(list.split(Pattern.quote("[" + name + "](" + name + ")"), -1))
                            .as(name)
                            .hasSize(2));
        }
    }

    /** The table of what rapport answers, beside the page that answers it. */
    @Test
    void whatIsAnsweredStandsOnThePage() throws IOException {
        String page = Files.readString(Path.of("reports/sample/report.html"));
        String list = Files.readString(Path.of("docs/README.md"));
        List<MatchResult> rows = Pattern.compile("(?m)^\\| \\d [^|]*\\|[^|]*\\| ([^|]+) \\|$")
                .matcher(list)
                .results()
                .toList();
        assertThat(rows).hasSize(7).allSatisfy(row -> assertThat(page).contains("<h3>" + row.group(1)));
    }
}
