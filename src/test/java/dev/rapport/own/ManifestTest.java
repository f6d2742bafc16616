package dev.rapport.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lists of files are rapport's own, and which only look like them. */
class ManifestTest {
    private static final String SUM = "0".repeat(64);
    private static final String CLOSING = "The data end on 30 November 2026. The whole report is in report.html.\n";

    @TempDir
    Path month;

    @Test
    void aListThatWasWrittenIsReadAgain() throws IOException {
        TreeMap<String, String> sums = new TreeMap<>();
        sums.put("report.html", SUM);
        sums.put("charts/momentum.by-month.svg", SUM);
        bears(new Manifest(sums).text());

        assertThat(Manifest.of(month)).map(Manifest::sums).contains(sums);
        assertThat(MonthFolders.is(month)).isTrue();
    }

    @Test
    void aListOfEarlierVersionsHadNoMarkAndIsKnownByTheSummary() throws IOException {
        bears(SUM + "  data/months.csv\n" + SUM + "  report.html\n" + SUM + "  summary.txt\n");
        assertThat(Manifest.of(month)).as("no summary there").isEmpty();

        Files.writeString(month.resolve("summary.txt"), "Minutes of the meeting\n");
        assertThat(Manifest.of(month)).as("somebody else's summary").isEmpty();

        Files.writeString(month.resolve("summary.txt"), "A usual month: 12 people.\n\n" + CLOSING);
        assertThat(Manifest.of(month))
                .map(list -> list.sums().keySet())
                .contains(Set.of("data/months.csv", "report.html", "summary.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "diary\n",
                "S  diary.txt\nS  report.html\nS  summary.txt\n",
                "S *report.html\nS *summary.txt\n",
                "S  report.html\n",
                "S  report.html\nS  report.html\nS  summary.txt\n",
                "S  ../summary.txt\nS  summary.txt\n",
            })
    void aListThatAnotherProgramWroteIsNot(String text) throws IOException {
        Files.writeString(month.resolve("summary.txt"), CLOSING);
        bears(text.replace("S", SUM));

        assertThat(Manifest.of(month)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../diary.txt",
                "diary.txt",
                "data/mine.csv",
                "/etc/passwd",
                "data/../../diary.txt",
                "a/b/c",
                ".hidden",
                "",
                "data/"
            })
    void aListThatNamesAnythingThatNoReportHasIsNot(String name) throws IOException {
        bears(new Manifest(new TreeMap<>()).text() + SUM + "  " + name + "\n");

        assertThat(Manifest.of(month)).isEmpty();
    }

    @Test
    void neitherALinkNorAFolderNorAFileOfAnyLengthIsAList() throws IOException {
        Path real = Files.writeString(month.resolve("real"), new Manifest(new TreeMap<>()).text());
        Path list = Files.createSymbolicLink(month.resolve(Manifest.FILE), real);
        assertThat(Manifest.of(month)).isEmpty();

        Files.delete(list);
        Files.createDirectory(list);
        assertThat(Manifest.of(month)).isEmpty();

        Files.delete(list);
        Files.writeString(list, new Manifest(new TreeMap<>()).text() + "x".repeat(2 << 20));
        assertThat(Manifest.of(month)).isEmpty();
    }

    private void bears(String text) throws IOException {
        Files.writeString(month.resolve(Manifest.FILE), text);
    }
}
