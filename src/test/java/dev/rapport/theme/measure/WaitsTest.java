package dev.rapport.theme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import dev.rapport.stat.Survival;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times to an event: what is censored at C, what at ninety days, and how a curve becomes a table. */
class WaitsTest {
    private static Waits of(double... days) {
        Waits waits = new Waits();
        for (int i = 0; i < days.length; i++) {
            waits.add(days[i], 200, i);
        }
        return waits;
    }

    private static String cell(Cell group, String name) {
        return ((Cell.Group) group).cells().get(name).csv();
    }

    private static int events(Waits waits) {
        return waits.curve().steps().stream().mapToInt(Survival.Step::events).sum();
    }

    @Test
    void ninetyDaysAreTheLongestWait() {
        assertThat(events(of(90))).isEqualTo(1);
        Waits late = of(90.5);
        assertThat(events(late)).isZero();
        assertThat(late.curve().steps().get(0).time()).isEqualTo(90);
    }

    @Test
    void openIsWhatWasWatchedForLessThanNinetyDays() {
        Waits waits = new Waits();
        waits.add(Double.NaN, 89.9, 1);
        waits.add(Double.NaN, 90, 2);
        waits.add(3, 10, 3);
        assertThat(waits.size()).isEqualTo(3);
    }

    @Test
    void fourUnitsAreCountedAndFiveDivided() {
        Cell four = Waits.by(of(1, 2, 7, 30).curve(), 7);
        assertThat(cell(four, "k")).isEqualTo("3");
        assertThat(cell(four, "n")).isEqualTo("4");
        assertThat(cell(four, "value")).isEmpty();
        Cell five = Waits.by(of(1, 2, 7, 30, 31).curve(), 7);
        assertThat(cell(five, "k")).isEqualTo("3");
        assertThat(cell(five, "value")).isEqualTo("0.6");
        Waits young = new Waits();
        for (int i = 0; i < 5; i++) {
            young.add(i == 0 ? 1 : Double.NaN, 3, i);
        }
        assertThat(cell(Waits.by(young.curve(), 7), "value"))
                .as("nobody was watched for a week")
                .isEmpty();
    }

    @Test
    void aCurveStandsAsATableOfWhatHasHappened() {
        Grid grid = Waits.grid(of(1, 2, 2, Double.NaN).curve());
        assertThat(grid.columns()).containsExactly("day", "at_risk", "events", "censored", "share", "low", "high");
        assertThat(grid.rows().stream()
                        .map(row -> row.subList(0, 5).stream().map(Cell::csv).toList())
                        .toList())
                .containsExactly(
                        List.of("1", "4", "1", "0", "0.25"),
                        List.of("2", "3", "2", "0", "0.75"),
                        List.of("90", "1", "0", "1", "0.75"));
        for (int row = 0; row < 3; row++) {
            assertThat(grid.number(row, "low")).isLessThan(grid.number(row, "share"));
            assertThat(grid.number(row, "high")).isGreaterThan(grid.number(row, "share"));
        }
    }

    @Test
    void turnsOfOnePersonWeighLessThanThoseOfMany() {
        Waits repeated = new Waits();
        double[] days = {1, 1, 2, 9, 9, 10, 30, 31};
        for (int i = 0; i < days.length; i++) {
            repeated.add(days[i], 200, i / 2);
        }
        Survival plain = repeated.curve();
        Survival clustered = repeated.clustered();
        assertThat(clustered.shareBy(5).value()).isEqualTo(plain.shareBy(5).value());
        assertThat(clustered.shareBy(5).high() - clustered.shareBy(5).low())
                .isGreaterThan(plain.shareBy(5).high() - plain.shareBy(5).low());
    }
}
