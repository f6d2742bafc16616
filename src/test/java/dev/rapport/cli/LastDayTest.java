package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.Exports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last day that counts, if it lies before the data, after them, or in the future. */
class LastDayTest {
    private static final String DAY = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            DTSTART:20240401T120000Z
            SUMMARY:Coffee
            ATTENDEE;CN=Ada Example:mailto:ada@example.org
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    private Path dir;

    private Path export() throws IOException {
        return Exports.folder(
                dir.resolve("export"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE,
                        "messages.csv",
                        Exports.HEADER + Exports.sent("c1", "ada-example", "Ada Example", "2024-03-09 10:00:00", "Hi"),
                        "Profile.csv",
                        Exports.PROFILE));
    }

    private Said report(String export, String day, String... more) {
        String[] args = new String[more.length + 8];
        System.arraycopy(
                new String[] {
                    "report",
                    export,
                    "--as-of",
                    day,
                    "--out",
                    dir.resolve("out").toString(),
                    "--formats",
                    "json"
                },
                0,
                args,
                0,
                8);
        System.arraycopy(more, 0, args, 8, more.length);
        return Said.by(args);
    }

    @Test
    void beforeTheFirstDayOfTheDataThereIsNoReport() throws Exception {
        Said said = report(export().toString(), "2024-03-06");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err())
                .contains("nothing in the input is from 2024-03-06 or before, the last day asked for (--as-of):"
                        + " it begins on 2024-03-07.");
        assertThat(dir.resolve("out")).doesNotExist();
        assertThat(report(dir.resolve("export").toString(), "2024-03-07").code())
                .isZero();
    }

    @Test
    void theCommandsThatOnlyLookSayTheSame() throws Exception {
        String export = export().toString();
        for (String command : new String[] {"check", "today"}) {
            Said said = Said.by(command, export, "--as-of", "2003-01-01");
            assertThat(said.code()).as(command).isEqualTo(4);
            assertThat(said.err()).contains("it begins on 2024-03-07.");
        }
        assertThat(Said.by("check", export, "--as-of", "2003-01-01").out())
                .contains("1 left out: after the last day of this report");
    }

    @Test
    void theDayMayComeFromTheConfiguration() throws Exception {
        Path settings = Files.writeString(dir.resolve("config.properties"), "as-of = 2010-01-01\n");
        Said said = Said.by(
                "report",
                export().toString(),
                "--config",
                settings.toString(),
                "--out",
                dir.resolve("out").toString());
        assertThat(said.code()).isEqualTo(4);
        assertThat(dir.resolve("out")).doesNotExist();
    }

    /** A log may begin before the exports do. */
    @Test
    void aLogThatBeginsEarlierIsEnough() throws Exception {
        String export = export().toString();
        Path log = Files.writeString(dir.resolve("log.csv"), "date,contact\n2024-02-05,Ada Example\n");
        assertThat(report(export, "2024-03-01", "--log", log.toString()).code()).isZero();
        assertThat(report(export, "2024-02-04", "--log", log.toString()).err()).contains("it begins on 2024-02-05.");
    }

    @Test
    void ofACalendarThatBeginsLaterNoMeetingIsKept() throws Exception {
        Path calendar = Files.writeString(dir.resolve("c.ics"), DAY);
        Said said = Said.by("check", "--log", calendar.toString(), "--as-of", "2024-03-31");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("nothing in the input is from 2024-03-31 or before");
    }

    @Test
    void rowsWithoutADayHaveNoneHoweverTheLastIsGiven() throws Exception {
        Path log = Files.writeString(dir.resolve("log.csv"), "date,contact\nsoon,Ada Example\n");
        Said said = Said.by("check", "--log", log.toString(), "--as-of", "2024-03-31");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("nothing in the input carries a date that can be used", "line 2, column date");
    }

    @Test
    void aMonthOfWhichTheDataSayNothingIsToldAsThat() throws Exception {
        Said said = report(export().toString(), "2024-05-31");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("The last row up to 31 May is of 9 March: of May 2024 the data say nothing.");
        assertThat(report(export().toString(), "2024-03-31").out())
                .contains("The last row up to 31 March is of 9 March.");
    }

    @Test
    void aDayThatIsYetToComeIsSaid() {
        Instant now = Instant.parse("2026-11-30T15:00:00Z");
        assertThat(RunSummary.ahead(LocalDate.of(2026, 12, 1), now)).isEmpty();
        assertThat(RunSummary.ahead(LocalDate.of(2026, 12, 2), now))
                .hasValue("The day given with --as-of, 2026-12-02, is yet to come: until then it counts as silence.");
    }

    /** An export that is passed over as it was made later is no cause for a warning. */
    @Test
    void anOldMonthMadeAgainEndsWithCodeZero() throws Exception {
        Exports.folder(
                dir.resolve("inbox/Basic_LinkedInDataExport_03-31-2024"),
                Map.of("Connections.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE));
        Exports.folder(
                dir.resolve("inbox/Basic_LinkedInDataExport_06-30-2024"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "Zoe,Last,https://www.linkedin.com/in/zoe-last,,,,30 Jun 2024\n",
                        "Profile.csv",
                        Exports.PROFILE));
        Said said = report(dir.resolve("inbox").toString(), "2024-03-31");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }
}
