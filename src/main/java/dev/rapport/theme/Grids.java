package dev.rapport.theme;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The one way out of the table library: tables become grids. */
final class Grids {
    private Grids() {}

    /** The whole table, column by column and row by row as it stands. */
    static Grid of(Table table) {
        return of(table.columns(), 0, table.rowCount());
    }

    /** Some columns of some consecutive rows. */
    static Grid of(Table table, int from, int to, String... columns) {
        List<Column<?>> chosen = new ArrayList<>();
        for (String column : columns) {
            chosen.add(table.column(column));
        }
        return of(chosen, from, to);
    }

    private static Grid of(List<Column<?>> columns, int from, int to) {
        List<String> names = new ArrayList<>();
        for (Column<?> column : columns) {
            names.add(column.name());
        }
        List<List<Cell>> rows = new ArrayList<>(to - from);
        for (int row = from; row < to; row++) {
            List<Cell> cells = new ArrayList<>(columns.size());
            for (Column<?> column : columns) {
                cells.add(cell(column, row));
            }
            rows.add(cells);
        }
        return new Grid(names, rows);
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
