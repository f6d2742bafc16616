package dev.rapport.theme.measure;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.numbers.IntColumnType;

/** The one way out of the table library: tables become grids. */
public final class Grids {
    private Grids() {}

    /** The whole table, column by column and row by row as it stands. */
    public static Grid of(Table table) {
        List<IntFunction<Cell>> columns =
                table.columns().stream().<IntFunction<Cell>>map(Grids::cells).toList();
        List<List<Cell>> rows = IntStream.range(0, table.rowCount())
                .mapToObj(
                        row -> columns.stream().map(column -> column.apply(row)).toList())
                .toList();
        return new Grid(table.columnNames(), rows);
    }

    /** The cells of a column, by its rows; of its plain values, taken out once. */
    public static IntFunction<Cell> cells(Column<?> column) {
        if (column instanceof StringColumn texts) {
            String[] values = texts.asObjectArray();
            return row -> Cell.of(values[row]);
        }
        if (column instanceof IntColumn wholes) {
            int[] values = wholes.asIntArray();
            return row -> IntColumnType.valueIsMissing(values[row]) ? Cell.none() : Cell.of((long) values[row]);
        }
        if (column instanceof DoubleColumn decimals) {
            double[] values = decimals.asDoubleArray();
            return row -> Cell.of(values[row]);
        }
        if (column instanceof BooleanColumn flags) {
            Boolean[] values = flags.asObjectArray();
            return row -> values[row] == null ? Cell.none() : Cell.of(values[row].booleanValue());
        }
        if (column instanceof DateColumn days) {
            return row -> {
                LocalDate day = days.get(row);
                return day == null ? Cell.none() : Cell.of(day);
            };
        }
        throw new IllegalArgumentException("no cells for a column of " + column.type());
    }
}
