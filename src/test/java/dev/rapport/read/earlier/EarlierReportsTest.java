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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What earlier months published: every sound row counts, and nothing goes missing without a word. */
class EarlierReportsTest {
    private static final String LISTS = "data/suggestions.csv";
    private static final String FINDINGS = "data/findings.csv";
    private static final String LIST = "month,observation_end,rank,contact,name,rule\n";
    private static final String HEADER = "id,name,unit,status,value,low,high,k,n,waiting,shown\n";
    private static final String PEOPLE = "month.people,People,people,measured,12,,,12,,,12\n";
    private static final String TREND = "momentum.trend,Trend,people,measured,-0.333333,-0.5,0.1,,8,,-0.33 a month\n";
    private static final String EMPTY = "ice.question,Question,share,too-little-data,,,,,,3,\n";

    @TempDir
    Path dir;

    /** A month as it was published; what a test changes afterwards, somebody has changed. */
    private Path month(String name, String list, String findings) throws Exception {
        Path month = dir.resolve(name);
        Files.createDirectories(month.resolve("data"));
        TreeMap<String, String> sums = new TreeMap<>();
        for (List<String> file : List.of(List.of(LISTS, list), List.of(FINDINGS, findings))) {
            Files.writeString(month.resolve(file.get(0)), file.get(1));
            sums.put(file.get(0), PublishedFile.sum(file.get(1).getBytes(StandardCharsets.UTF_8)));
        }
        Files.writeString(month.resolve(Manifest.FILE), new Manifest(sums).text());
        return month;
    }

    private Path october(String findings) throws Exception {
        return month("2026-10", LIST, findings);
    }

    private Earlier before(String month) throws Exception {
        return EarlierReports.before(dir, YearMonth.parse(month), true);
    }

    private static String row(String month, int rank, String contact) {
        return month + "," + month + "-28T12:00:00Z," + rank + "," + contact + ",A Name,dormant\n";
    }

    @Test
    void suggestionsOfEarlierMonthsComeOldestFirstThenByRank() throws Exception {
        month("2026-10", LIST + row("2026-10", 2, "ben") + row("2026-10", 1, "'-ada"), HEADER);
        month("2026-09", LIST + row("2026-09", 1, "cy"), HEADER);
        month("2026-11", LIST + row("2026-11", 1, "own"), HEADER);
        month("2026-12", LIST + row("2026-12", 1, "later"), HEADER);
        month("notes", LIST + row("2026-06", 1, "elsewhere"), HEADER);
        Files.createDirectories(dir.resolve("2026-05"));
        Earlier earlier = before("2026-11");
        assertThat(earlier.remarks()).isEmpty();
        assertThat(earlier.suggested()).extracting(Suggested::contact).containsExactly("cy", "-ada", "ben");
        assertThat(EarlierReports.before(dir.resolve("nowhere"), YearMonth.parse("2026-11"), true)
                        .suggested())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"inputs\": [{\"file\": \"a\", \"leftOut\": {\"self\": 1}}, {\"leftOut\": {\"forgotten\": 2}}]} | true",
                "{\"inputs\": [{\"file\": \"forgotten\", \"leftOut\": {\"self\": 1}}]} | false",
                "{\"inputs\": [{\"leftOut\": {\"forg | false",
                "[] | false"
            })
    void aWishToForgetThatIsGoneIsSaid(String report, boolean said) throws Exception {
        Path october = october(HEADER);
        Files.writeString(october.resolve("report.json"), report);
        assertThat(before("2026-11").remarks().toString().contains("left somebody out whom you wished forgotten"))
                .isEqualTo(said);
        assertThat(EarlierReports.before(dir, YearMonth.parse("2026-11"), false).remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"inputs\": [{\"leftOut\": {\"forgotten\": 2}}]} | true",
                "{\"remarks\": [\"An earlier report of this month left somebody out whom you wished forgotten; now there is no"
                        + " such wish. If people.csv is missing, put it back or say it again with rapport forget.\"]} | true",
                "{\"remarks\": [\"left somebody out\"], \"inputs\": [{\"leftOut\": {\"self\": 1}}]} | false",
                "{\"remarks\": 3, \"inputs\": [{\"leftOut\": {\"forgotten\": 1}}]} | false"
            })
    void itIsSaidInTheMonthThatIsMadeAgainAndEachTimeItIs(String report, boolean said) throws Exception {
        Files.writeString(october(HEADER).resolve("report.json"), report);
        assertThat(before("2026-10").remarks())
                .extracting(remark -> remark.substring(0, 25))
                .isEqualTo(said ? List.of("An earlier report of this") : List.of());
        assertThat(EarlierReports.before(dir, YearMonth.parse("2026-10"), false).remarks())
                .isEmpty();
        assertThat(before("2026-09").remarks()).isEmpty();
    }

    /** Its tables would have told what this month compares with. */
    @Test
    void aMonthThatWasMadeWithoutTablesIsNamed() throws Exception {
        for (String month : List.of("2026-09", "2026-10")) {
            Path folder = Files.createDirectories(dir.resolve(month));
            Files.writeString(folder.resolve(Manifest.FILE), new Manifest(new TreeMap<>()).text());
        }
        month("2026-08", LIST, HEADER + PEOPLE);
        assertThat(before("2026-09").remarks()).isEmpty();
        assertThat(before("2026-10").remarks())
                .containsExactly("2026-09 was made without tables (csv in --formats), so what it found and suggested is"
                        + " not known here.");
        assertThat(before("2026-11").remarks())
                .containsExactly("2 earlier months, the last of them 2026-10, were made without tables (csv in"
                        + " --formats), so what they found and suggested is not known here.");
        assertThat(before("2026-11").findings()).hasSize(1);
    }

    /** Its numbers are given anew in each report: person-12 of October is somebody else in November. */
    @Test
    void aShareSafeListMeansNobodyAndThatIsSaid() throws Exception {
        month("2026-10", LIST + row("2026-10", 1, "person-12"), HEADER + PEOPLE);
        Earlier earlier = before("2026-11");
        assertThat(earlier.suggested()).isEmpty();
        assertThat(earlier.findings()).hasSize(1);
        assertThat(earlier.remarks())
                .singleElement()
                .asString()
                .contains("2026-10/data/suggestions.csv", "--share-safe");
    }

    @Test
    void aCopyOfAnotherMonthsFolderIsPassedOver() throws Exception {
        month("2026-09", LIST + row("2026-09", 1, "ada"), HEADER + PEOPLE);
        month("2026-10", LIST + row("2026-09", 1, "ada"), HEADER + PEOPLE);
        Earlier earlier = before("2026-11");
        assertThat(earlier.suggested()).hasSize(1);
        assertThat(earlier.findings()).extracting(Published::month).containsExactly("2026-09");
        assertThat(earlier.remarks()).containsExactly("2026-10 holds the report of another month, and is passed over.");
    }

    /** A spreadsheet makes "Oct-26" of 2026-10. */
    @Test
    void aMonthThatASpreadsheetHasWrittenAnewIsItsOwnAllTheSame() throws Exception {
        month("2026-10", LIST + "Oct-26,2026-10-28T12:00:00Z,1,ada,A Name,dormant\n", HEADER + PEOPLE);
        Earlier earlier = before("2026-11");
        assertThat(earlier.suggested())
                .singleElement()
                .satisfies(row -> assertThat(row.month()).isEqualTo("2026-10"));
        assertThat(earlier.findings()).hasSize(1);
        assertThat(earlier.remarks()).isEmpty();
    }

    @Test
    void aMonthThatADyingRunHasSetAsideIsReadUnlessItIsBack() throws Exception {
        month(".old-2026-10", LIST + row("2026-10", 1, "ada"), HEADER + PEOPLE);
        month(".old-2026-09", LIST + row("2026-09", 1, "old"), HEADER);
        month("2026-09", LIST + row("2026-09", 1, "cy"), HEADER);
        assertThat(before("2026-11").suggested()).extracting(Suggested::contact).containsExactly("cy", "ada");
        assertThat(before("2026-11").findings()).extracting(Published::month).containsExactly("2026-10");
    }

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

    @Test
    void aFileThatIsGoneAndAFolderThatIsNotRapportsAreSaid() throws Exception {
        Path month = october(HEADER + PEOPLE);
        Files.delete(month.resolve(FINDINGS));
        assertThat(before("2026-11").remarks())
                .singleElement()
                .asString()
                .contains("2026-10/data/findings.csv is gone");
        Files.writeString(month.resolve(FINDINGS), HEADER + PEOPLE);
        Files.delete(month.resolve(Manifest.FILE));
        Earlier earlier = before("2026-11");
        assertThat(earlier.findings()).isEmpty();
        assertThat(earlier.remarks()).hasSize(2).allMatch(remark -> remark.contains("is passed over"));
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
