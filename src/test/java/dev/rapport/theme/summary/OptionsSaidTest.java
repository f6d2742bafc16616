package dev.rapport.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import dev.rapport.theme.Busy;
import dev.rapport.theme.Found;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A changed option stands beside exactly the findings that depend on it: those whose numbers it can change. */
class OptionsSaidTest {
    private static Settings with(int gap, int horizon, int stale, int dormant, int coolDown, int most) {
        return new Settings(
                Optional.empty(), ZoneOffset.UTC, gap, horizon, stale, dormant, coolDown, most, false, false);
    }

    private static Report report(long seed, Settings settings) {
        return Examination.examine(Ledger.of(Busy.history(seed), settings, Memory.none()), List.of());
    }

    @Test
    void defaultsSayNothing() {
        Report usual = report(1, Settings.defaults());
        assertThat(usual.findings()).noneMatch(finding -> finding.detail().containsKey("options"));
        assertThat(usual.notes()).noneMatch(note -> note.contains("--"));
    }

    @Test
    void everyNumberThatAnOptionChangesNamesIt() {
        List<Settings> changed = List.of(
                with(21, 30, 90, 365, 14, 6),
                with(7, 5, 90, 365, 14, 6),
                with(7, 30, 30, 365, 14, 6),
                with(7, 30, 90, 200, 14, 6),
                with(7, 30, 90, 365, 80, 6),
                with(7, 30, 90, 365, 14, 2));
        for (long seed = 1; seed <= 3; seed++) {
            Report usual = report(seed, Settings.defaults());
            for (Settings settings : changed) {
                Report other = report(seed, settings);
                for (Finding finding : other.findings().toList()) {
                    boolean same =
                            finding.reading().equals(usual.finding(finding.id()).reading())
                                    && finding.previous()
                                            .equals(usual.finding(finding.id()).previous());
                    assertThat(same || finding.detail().containsKey("options"))
                            .as("%s under %s", finding.id(), settings)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theSentenceTheDetailAndTheTopSayIt() {
        Report report = report(1, with(21, 30, 90, 365, 14, 3));
        Finding depth = report.finding("depth.four-turns");
        assertThat(depth.sentence()).endsWith("Counted with --episode-gap 21d.");
        assertThat(Found.detail(depth, "options", "episode-gap")).isEqualTo("21d");
        assertThat(Found.detail(report.finding("hello.suggestions"), "options", "n"))
                .isEqualTo("3");
        assertThat(report.finding("network.connections").detail()).doesNotContainKey("options");
        assertThat(report.notes())
                .contains("Counted with --episode-gap 21d, -n 3; it is said beside every number that depends on it.");
    }
}
