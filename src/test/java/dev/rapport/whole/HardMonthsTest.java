package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months with little good to tell: the page says what is true, and says it kindly. */
class HardMonthsTest {
    private static final EnumSet<Format> FORMATS = EnumSet.of(Format.HTML, Format.JSON);

    @TempDir
    private Path folder;

    @Test
    void aMonthInWhichEverythingFallsIsAQuieterMonth() throws Exception {
        Path export = fallen();

        Run run = Run.of(export).asOf("2026-11-30").formats(FORMATS).run();

        assertThat(run.text("summary.txt"))
                .startsWith("A quieter month: in November 2026 ")
                .contains(" than usual (between ");
        String page = run.text("report.html");
        assertThat(page.substring(page.indexOf("<main>")).toLowerCase(Locale.ROOT))
                .doesNotContain("failed", "you should", "neglect", "worse", "bad month", "decline in", "declining");
    }

    @Test
    void aMonthThatIsNotOverIsNotCalledQuiet() throws Exception {
        Path export = fallen();

        Run run = Run.of(export).asOf("2026-11-21").formats(FORMATS).run();

        assertThat(run.text("summary.txt"))
                .doesNotContain("fewer than usual")
                .containsIgnoringWhitespaces("November 2026 is not over in these data: they end on 21 November.");
    }

    @Test
    void aLastDayBehindTheDataNamesOneEndOfTheData() throws Exception {
        Run run = Run.of(fallen()).asOf("2026-12-21").formats(FORMATS).run();

        assertThat(run.text("summary.txt"))
                .containsIgnoringWhitespaces("December 2026 is not over on the last day of this report, 21 December.")
                .contains("This report goes up to 21 December 2026.")
                .containsOnlyOnce("The last row up to ")
                .doesNotContain("ata end on ");
    }

    @Test
    void withoutMessagesNobodyIsSaidToBeSilent() throws Exception {
        Path export = Copies.sample(folder);
        Files.delete(export.resolve("messages.csv"));

        Run run = Run.of(export).formats(FORMATS).run();

        assertThat(run.text("summary.txt"))
                .startsWith("Your network is here; your conversations are not in this export yet.")
                .containsIgnoringWhitespaces(
                        "messages.csv, which your latest export does not hold. Ask LinkedIn for your data");
        assertThat(run.text("report.html"))
                .doesNotContain("have not yet spoken", "few so far", "There are few")
                .contains("how to get it stands below");
    }

    @Test
    void aFirstMonthComparesWithNothing() throws Exception {
        Path export =
                new Crowd(12, 1, 90, List.of("Amara Osei", "Priya Raman"), List.of("Reedwarble AB")).write(folder);

        Run run = Run.of(export).asOf("2026-11-30").formats(FORMATS).run();

        assertThat(run.text("summary.txt"))
                .startsWith("In November 2026 you were in touch with twelve people.")
                .doesNotContain("usually", "ast month:");
    }

    /** Eleven lively months, then three messages. */
    private Path fallen() throws Exception {
        Path export =
                new Crowd(40, 12, 1200, List.of("Amara Osei", "Priya Raman"), List.of("Reedwarble AB")).write(folder);
        Copies.rewrite(export.resolve("messages.csv"), "CONVERSATION ID", rows -> {
            var kept = rows.stream()
                    .filter(row -> !row.get("DATE").startsWith("2026-11"))
                    .toList();
            var last = rows.stream()
                    .filter(row -> row.get("DATE").startsWith("2026-11"))
                    .limit(3)
                    .toList();
            return Stream.concat(kept.stream(), last.stream()).toList();
        });
        return export;
    }
}
