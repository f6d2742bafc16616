package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rapport explain}: every term, file and column of the report can be looked up. */
class GlossaryTest {
    private static final Path SAMPLE = Path.of("reports/sample");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slipping",
                "stale",
                "quiet",
                "dormant",
                "close",
                "closeness",
                "warmth",
                "usual gap",
                "Usual-Gap",
                "cadence",
                "overdue ratio",
                "touch.csv",
                "data/contacts.csv",
                "gap_days",
                "people.csv",
                "tags",
                "Connections",
                "contacts"
            })
    void termsAreExplained(String term) {
        Said said = Said.by("explain", term);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
    }

    /** Say in glossary.txt what is missing here. */
    @Test
    void everyFileAndColumnOfTheReportIsThere() throws Exception {
        List<String> files;
        try (Stream<Path> all = Files.walk(SAMPLE, 2)) {
            files = all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(file -> !file.equals("report.png"))
                    .toList();
        }
        assertThat(files)
                .contains("contacts.csv", "report.html")
                .allSatisfy(file -> assertThat(Glossary.on(file)).as(file).isPresent());
        for (String file : files.stream().filter(name -> name.endsWith(".csv")).toList()) {
            String header =
                    Files.readAllLines(SAMPLE.resolve("data").resolve(file)).get(0);
            assertThat(header.split(","))
                    .allSatisfy(column -> assertThat(Glossary.on(column))
                            .as("%s of %s", column, file)
                            .isPresent());
        }
    }

    @Test
    void everyFileOfAnArchiveIsThereToo() throws Exception {
        Path export = Path.of("sample-data/Basic_LinkedInDataExport_11-30-2026");
        try (Stream<Path> all = Files.walk(export)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(file ->
                            assertThat(Said.by("explain", file).code()).as(file).isZero());
        }
    }

    @Test
    void aPictureLeadsToItsFiguresAndAColumnOfFewTablesSaysWhich() {
        assertThat(Said.by("explain", "charts/touch.rhythm.svg").out().replace("\n", " "))
                .startsWith("touch.rhythm.svg: Close ties: usual and present gap. Its figures are in")
                .contains("data/touch.rhythm.csv");
        assertThat(Said.by("explain", "at_risk").out()).startsWith("at_risk: ");
        assertThat(Said.by("explain", "Positions.csv").out())
                .startsWith("Positions.csv: of the archive: known, and not read");
    }

    @Test
    void aSlipIsMetWithTheNearestAndAMachineIsAnswered() {
        assertThat(Said.by("explain", "slippping").err()).contains("Did you mean: slipping?");
        assertThat(JsonParser.parseString(
                                Said.by("explain", "slipping", "--json").out())
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .startsWith("slipping: a close tie");
    }
}
