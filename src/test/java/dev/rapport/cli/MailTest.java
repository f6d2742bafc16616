package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rapport report --mail}: a message that a mail program takes as it comes, read back by a parser of mail. */
class MailTest {
    @TempDir
    private Path folder;

    @Test
    void theLetterIsAMailWithATextAndAPage() throws Exception {
        Said said = mail("sample-data", "--mail-to", "you@example.org");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        Received mail = Received.of(said.out());
        assertThat(mail.head()).containsExactlyInAnyOrder("MIME-Version", "To", "Subject", "Content-Type");
        assertThat(said.out()).contains("\nTo: you@example.org\n").endsWith("--=_rapport--\n");
        assertThat(mail.subject()).isEqualTo("November: 28 people, and six worth a hello");
        String summary = Files.readString(folder.resolve("latest/summary.txt"));
        String headline = summary.lines().findFirst().orElseThrow();
        assertThat(mail.text())
                .startsWith(summary.substring(0, summary.lastIndexOf("This report goes up to")))
                .contains("The whole report: " + folder.resolve("2026-11/report.html"));
        assertThat(mail.html()).startsWith("<!doctype html>").contains(headline).endsWith("</html>\n");
        names(summary).forEach(name -> assertThat(mail.html()).contains(name));
    }

    @Test
    void itLoadsNothingAndRunsNothing() throws Exception {
        String page = Received.of(mail("sample-data").out()).html();
        assertThat(page)
                .doesNotContainIgnoringCase("<script", "<link", "<img", "<style", "@import", "url(", "http:", "https:")
                .doesNotContainPattern("(?i)\\s(on[a-z]+|src|href|background)=");
    }

    @Test
    void noLineIsTooLongOrLeavesSevenBits() throws Exception {
        String out = mail("sample-data").out();
        assertThat(out.lines()).allMatch(line -> line.length() <= 78);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(out)).isTrue();
        assertThat(out).doesNotContain("\r");
    }

    @Test
    void theSameReportIsTheSameMailAndAnOldMonthIsNotSentTwiceAsNews() throws Exception {
        assertThat(mail("sample-data").out()).isEqualTo(mail("sample-data").out());
    }

    @Test
    void aMailForSharingSaysNeitherNameNorPlace() throws Exception {
        Received mail = Received.of(mail("sample-data", "--share-safe").out());
        assertThat(mail.text()).contains("Person ").doesNotContain(folder.toString());
        assertThat(mail.html()).contains("Person ").doesNotContain(folder.toString());
        List<String> names;
        try (Stream<String> rows =
                Files.lines(Path.of("sample-data/Basic_LinkedInDataExport_11-30-2026/Connections.csv"))) {
            names = rows.filter(row -> row.contains("linkedin.com/in/"))
                    .map(row -> row.split(",")[1])
                    .filter(name -> name.length() > 5)
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(300);
        assertThat(names)
                .noneMatch(name -> mail.text().contains(name) || mail.html().contains(name));
    }

    @Test
    void nothingCanFollowAnAddressIntoTheHead() {
        for (String typed : List.of("you@example.org\nBcc: all@example.org", "a@example.org,b@example.org", "-t x")) {
            Said said = mail("sample-data", "--mail-to", typed);
            assertThat(said.code()).as(typed).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("is not one plain mail address such as you@example.org");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void twoOutputsAreOneTooMany() {
        assertThat(mail("sample-data", "--json").err()).contains("--mail and --json cannot both be the one output.");
        Said alone = Said.by("report", "sample-data", "--out", folder.toString(), "--mail-to", "you");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("--mail-to says whom the mail is for: it takes --mail.");
    }

    @Test
    void theAddressMayStandInTheConfiguration() throws Exception {
        Said said = Said.with(
                Map.of("RAPPORT_MAIL_TO", "root"),
                "report",
                "sample-data",
                "--mail",
                "--out",
                folder.toString(),
                "--formats",
                "json");
        assertThat(said.out()).contains("\nTo: root\n");
        assertThat(Received.of(said.out()).text()).doesNotContain("The whole report");
    }

    /** From cron, the same letter would come month after month without a word. */
    @Test
    void aLetterThatIsPrintedOnceMoreIsSaidToBe() {
        assertThat(mail("sample-data").err()).isEmpty();
        Said again = mail("sample-data");
        assertThat(again.out()).contains("Subject:");
        assertThat(again.err())
                .isEqualTo("Nothing is new since the last run: the letter of 2026-11 is printed once more.\n");
    }

    private static Stream<String> names(String summary) {
        return Pattern.compile("(?m)^\\d\\. (.+?) \\[")
                .matcher(summary)
                .results()
                .map(found -> found.group(1));
    }

    private Said mail(String from, String... more) {
        return Said.by(Stream.of(
                        Stream.of("report", from, "--mail", "--out", folder.toString(), "--formats", "html"),
                        Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }
}
