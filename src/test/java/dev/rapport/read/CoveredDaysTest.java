package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Intake;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger says which days each file covers. */
class CoveredDaysTest {
    @TempDir
    Path dir;

    private List<String> covered(String zone) throws Exception {
        Path export = Exports.folder(
                dir.resolve("export"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "Kim,Lee,https://www.linkedin.com/in/kim-lee-1,,,,31 Dec 2024\n",
                        "Profile.csv",
                        Exports.PROFILE));
        Path log = Files.writeString(
                dir.resolve("log.csv"),
                "date,contact\n2024-05-02,Ada Example\n2024-05-01,Ada Example\nsoon,Ada Example\n"
                        + "2024-04-01,Sam Owner\n2030-01-01,Ada Example\n2024-06-01T03:00:00Z,Ben Birch\n");
        ReadOptions options = new ReadOptions(
                Optional.empty(), ZoneId.of(zone), Optional.<LocalDate>empty(), Optional.empty(), Optional.empty());
        return Reader.read(List.of(export), List.of(log), options).intake().stream()
                .map(CoveredDaysTest::words)
                .toList();
    }

    private static String words(Intake file) {
        return file.file() + " "
                + file.remarks().stream()
                        .filter(remark -> remark.startsWith("covers"))
                        .toList();
    }

    @Test
    void anOwnLogThoseOfTheRowsThatAreUsedInTheReportsZone() throws Exception {
        assertThat(covered("UTC")).contains("log.csv [covers 2024-05-01 to 2024-06-01]");
        assertThat(covered("America/Los_Angeles")).contains("log.csv [covers 2024-05-01 to 2024-05-31]");
    }

    @Test
    void anExportsFileThoseOfItsRowsAndAFileWithoutDatesNone() throws Exception {
        // Connections know days alone, which are the same in every zone.
        for (String zone : List.of("UTC", "America/Los_Angeles", "Pacific/Auckland")) {
            assertThat(covered(zone))
                    .contains("Profile.csv []")
                    .anyMatch(file -> file.startsWith("Connections.csv [covers 20") && file.endsWith("to 2024-12-31]"));
        }
    }
}
