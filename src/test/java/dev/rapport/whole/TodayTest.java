package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Edition;
import dev.rapport.Outcome;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.fact.Loaded;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.report.Suggestion;
import dev.rapport.write.Format;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What today and check leave unread changes neither the people they name nor the account they give of the rows. */
class TodayTest {
    @TempDir
    private Path out;

    @ParameterizedTest
    @CsvSource({"2026-11-30", "2026-06-30", "2025-08-31"})
    void thePeopleOfTodayAndTheAccountOfTheRowsAreThoseOfTheReport(String day) throws Exception {
        LocalDate last = LocalDate.parse(day);
        Request request = new Request(
                List.of(Run.EXPORT, Run.EARLIER),
                List.of(Run.LOG),
                ReadOptions.defaults().withAsOf(last),
                Settings.defaults().withAsOf(last),
                new Edition(out, EnumSet.of(Format.JSON), false, false, Duration.ZERO),
                false);
        Loaded<List<Suggestion>> today = new Pipeline().suggest(request);
        Outcome report = new Pipeline().run(request);
        assertThat(today.value()).isEqualTo(report.report().suggestions()).hasSizeGreaterThan(1);
        assertThat(today.intake()).isEqualTo(report.intake());
        assertThat(new Pipeline().check(request).intake()).isEqualTo(report.intake());
    }
}
