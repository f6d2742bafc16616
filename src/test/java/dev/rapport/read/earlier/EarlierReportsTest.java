package dev.rapport.read.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Published;
import dev.rapport.fact.Suggested;
import dev.rapport.own.Manifest;
import dev.rapport.read.earlier.EarlierReports.Earlier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What earlier months published: every sound row counts, and nothing goes missing without a word. */
class EarlierReportsTest extends EarlierOutput {
    private static String row(String month, int rank, String contact) {
        return month + "," + month + "-28T12:00:00Z," + rank + "," + contact + ",A Name,dormant\n";
    }

    @Test
    void suggestionsOfEarlierOutputComeOldestFirstThenByRank() throws Exception {
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
}
