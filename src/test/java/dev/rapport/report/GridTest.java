package dev.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A table whose cells are made when they are asked for is the same table. */
class GridTest {
    private static final List<String> COLUMNS = List.of("name", "days");

    private static Cell cell(int row, int column) {
        return column == 0 ? Cell.of("Person " + row) : Cell.of(row * 1000L);
    }

    @Test
    void cellsMadeWhenAskedForAreThoseOfATableThatHoldsThem() {
        Grid held = new Grid(COLUMNS, List.of(List.of(cell(0, 0), cell(0, 1)), List.of(cell(1, 0), cell(1, 1))));
        Grid made = Grid.of(COLUMNS, 2, GridTest::cell);
        assertThat(made).isEqualTo(held);
        assertThat(made.number(1, "days")).isEqualTo(1000);
        assertThat(made.cell(1, "name").csv()).isEqualTo("Person 1");
    }

    @Test
    void nothingIsKeptOfACellThatWasAskedFor() {
        Grid made = Grid.of(COLUMNS, 2000, GridTest::cell);
        assertThat(made.cell(1999, "days")).isEqualTo(made.cell(1999, "days")).isNotSameAs(made.cell(1999, "days"));
    }
}
