package dev.rapport.read.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Published;
import dev.rapport.own.Manifest;
import dev.rapport.own.PublishedFile;
import dev.rapport.read.earlier.EarlierReports.Earlier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that earlier months published, read as they lie there now. */
class EarlierNumbersTest extends EarlierOutput {
    private static final String TREND = "momentum.trend,Trend,people,measured,-0.333333,-0.5,0.1,,8,,-0.33 a month\n";
    private static final String EMPTY = "ice.question,Question,share,too-little-data,,,,,,3,\n";

    @Test
    void measuredFindingsAreReadAsNumbers() throws Exception {
        october(HEADER + PEOPLE + TREND + EMPTY);
        Earlier earlier = before("2026-11");
        assertThat(earlier.remarks()).isEmpty();
        assertThat(earlier.findings()).extracting(Published::id).containsExactly("month.people", "momentum.trend");
        Published trend = earlier.findings().get(1);
        assertThat(trend.value()).isEqualTo(-0.333333);
        assertThat(trend.low()).hasValue(-0.5);
        assertThat(trend.n()).hasValue(8);
        assertThat(trend.shown()).isEqualTo("-0.33 a month");
    }

    /** Earlier versions wrote negative numbers as texts. */
    @Test
    void aNumberBehindAnApostropheIsANumber() throws Exception {
        october(HEADER + TREND.replace(",-", ",'-"));
        assertThat(before("2026-11").findings()).singleElement().satisfies(trend -> {
            assertThat(trend.value()).isEqualTo(-0.333333);
            assertThat(trend.shown()).isEqualTo("-0.33 a month");
        });
    }

    @Test
    void aDamagedRowCostsItselfAndIsNamed() throws Exception {
        Path month = october(HEADER + PEOPLE + TREND);
        Files.writeString(month.resolve(FINDINGS), HEADER + PEOPLE.replace("12", "twelve") + TREND + "\"x,1\n");
        Earlier earlier = before("2026-11");
        assertThat(earlier.findings()).extracting(Published::id).containsExactly("momentum.trend");
        assertThat(earlier.remarks())
                .containsExactly(
                        "2026-10/data/findings.csv is not as it was published (MANIFEST.sha256 has another sum); it counts"
                                + " as it is now.",
                        "2026-10/data/findings.csv could not be read in line 2 (the cell should hold a number in range and"
                                + " does not), line 4 (its quotes do not match); counted are 1 of 3.");
    }

    @Test
    void anEditedValueCountsAsItIsNowAndIsSaid() throws Exception {
        Path month = october(HEADER + PEOPLE);
        Files.writeString(month.resolve(FINDINGS), HEADER + PEOPLE.replace("12", "99"));
        Earlier earlier = before("2026-11");
        assertThat(earlier.findings()).extracting(Published::value).containsExactly(99.0);
        assertThat(earlier.remarks()).singleElement().asString().contains("2026-10/data/findings.csv is not as it was");
        assertThat(PublishedMonth.check(dir).changed()).isEqualTo(earlier.remarks());
        assertThat(PublishedMonth.check(dir).months()).isEqualTo(1);
    }

    @Test
    void whatASpreadsheetDoesToAFileIsRead() throws Exception {
        Path month = october(HEADER + PEOPLE + TREND);
        String german = (HEADER + PEOPLE + TREND).replace(',', ';').replace("\n", "\r\n");
        Files.writeString(month.resolve(FINDINGS), "\uFEFF" + german);
        assertThat(before("2026-11").findings()).hasSize(2);
        Files.write(month.resolve(FINDINGS), ("\uFEFF" + HEADER + PEOPLE).getBytes(StandardCharsets.UTF_16LE));
        assertThat(before("2026-11").findings()).hasSize(1);
    }

    @Test
    void aMissingColumnIsNamedAndTheOthersCount() throws Exception {
        Path month = october(HEADER + PEOPLE);
        Files.writeString(
                month.resolve(FINDINGS), "id,status,value,high,k,n,shown\nmonth.people,measured,12,,12,,12\n");
        Earlier earlier = before("2026-11");
        assertThat(earlier.findings()).hasSize(1);
        assertThat(earlier.remarks().get(1)).contains("has lost the column low; the other columns count.");
        Files.writeString(month.resolve(FINDINGS), "id,status\nmonth.people,measured\n");
        assertThat(before("2026-11").findings()).isEmpty();
        assertThat(before("2026-11").remarks().get(1))
                .contains("no line of its beginning names the columns id, status, value");
    }

    /** Whatever is done to a file, a line that was not touched is read, and what is lost is said. */
    @Test
    void noRowGoesMissingInSilence() throws Exception {
        Random random = new Random(18);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lines.add("a.finding-" + (char) ('a' + i % 26) + i + ",Name,people,measured," + i + ",,," + i + ",,," + i);
        }
        for (int round = 0; round < 300; round++) {
            List<String> now = new ArrayList<>(lines);
            int damaged = random.nextInt(30);
            String line = now.get(damaged);
            int at = random.nextInt(line.length());
            now.set(damaged, line.substring(0, at) + "\"';,\n\0é-".charAt(random.nextInt(8)) + line.substring(at + 1));
            Path month = october(HEADER + String.join("\n", lines) + "\n");
            Files.writeString(month.resolve(FINDINGS), HEADER + String.join("\n", now) + "\n");
            Earlier earlier = before("2026-11");
            List<String> read = earlier.findings().stream().map(Published::id).toList();
            for (int i = 0; i < 30; i++) {
                if (i != damaged) {
                    assertThat(read).as(now.get(damaged)).contains(lines.get(i).split(",")[0]);
                }
            }
            assertThat(earlier.remarks().isEmpty()).isEqualTo(now.equals(lines));
            if (read.size() < 30) {
                assertThat(earlier.remarks())
                        .as(now.get(damaged))
                        .anyMatch(remark -> remark.contains("line " + (damaged + 2)));
            }
        }
    }

    @Test
    void aFindingThatStandsTwiceCountsOnceAndThatIsSaid() throws Exception {
        october(HEADER + PEOPLE + TREND + PEOPLE);
        Earlier earlier = before("2026-11");
        assertThat(earlier.findings()).extracting(Published::id).containsExactly("month.people", "momentum.trend");
        assertThat(earlier.remarks())
                .anyMatch(
                        words -> words.contains("data/findings.csv could not be read in line 4 (a row above it says"));
    }

    @ParameterizedTest
    @CsvSource({"false, 2026-10-20T09:12:33Z", "true, "})
    void anEndThatSomebodyHasEditedIsNotBelieved(boolean edited, String end) throws Exception {
        Path month = october(HEADER + PEOPLE);
        String json = "{\"schema\": \"rapport.report/2\", \"observationEnd\": \"2026-10-20T09:12:33Z\"}\n";
        TreeMap<String, String> sums =
                new TreeMap<>(Manifest.of(month).orElseThrow().sums());
        sums.put("report.json", PublishedFile.sum(json.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(month.resolve(Manifest.FILE), new Manifest(sums).text());
        Files.writeString(month.resolve("report.json"), edited ? json.replace("-20T", "-11T") : json);
        assertThat(EarlierReports.publishedEnd(dir, YearMonth.parse("2026-10")).map(Object::toString))
                .isEqualTo(java.util.Optional.ofNullable(end));
    }
}
