package dev.rapport.theme.measure;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The one way out of the table library: tables become grids. */
public final class Grids {
    private Grids() {}

    /** The whole table, column by column and row by row as it stands. */
    public static Grid of(Table table) {
        return of(table, IntStream.range(0, table.rowCount()).toArray());
    }

    /** Some rows of a table, in this order. */
    public static Grid of(Table table, int[] order) {
        List<Column<?>> columns = table.columns();
        List<List<Cell>> rows = new ArrayList<>(order.length);
        Cell[] cells = new Cell[columns.size()];
        for (int row : order) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cell(columns.get(i), row);
            }
            rows.add(List.of(cells));
        }
        return new Grid(table.columnNames(), rows);
    }

    private static Cell cell(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return column.type() == ColumnType.STRING ? Cell.of("") : Cell.none();
        }
        Object value = column.get(row);
        if (value instanceof Boolean flag) {
            return Cell.of(flag.booleanValue());
        }
        if (value instanceof LocalDate day) {
            return Cell.of(day);
        }
        if (value instanceof Double || value instanceof Float) {
            return Cell.of(((Number) value).doubleValue());
        }
        if (value instanceof Number whole) {
            return Cell.of(whole.longValue());
        }
        return Cell.of(value.toString());
    }
}
