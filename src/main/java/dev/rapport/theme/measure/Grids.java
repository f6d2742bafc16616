package dev.rapport.theme.measure;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
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
import tech.tablesaw.columns.booleans.BooleanColumnType;

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

    /** The cells of a column, by its rows. */
    public static IntFunction<Cell> cells(Column<?> column) {
        if (column instanceof StringColumn texts) {
            return row -> Cell.of(texts.get(row));
        }
        if (column instanceof IntColumn wholes) {
            return row -> wholes.isMissing(row) ? Cell.none() : Cell.of((long) wholes.getInt(row));
        }
        if (column instanceof DoubleColumn decimals) {
            return row -> Cell.of(decimals.getDouble(row));
        }
        if (column instanceof BooleanColumn flags) {
            return row ->
                    flags.isMissing(row) ? Cell.none() : Cell.of(flags.getByte(row) == BooleanColumnType.BYTE_TRUE);
        }
        if (column instanceof DateColumn days) {
            return row -> days.isMissing(row) ? Cell.none() : Cell.of(days.get(row));
        }
        throw new IllegalArgumentException("no cells for a column of " + column.type());
    }
}
