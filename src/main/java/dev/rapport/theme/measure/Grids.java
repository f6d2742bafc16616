package dev.rapport.theme.measure;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.util.Arrays;
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
import tech.tablesaw.columns.dates.PackedLocalDate;
import tech.tablesaw.columns.numbers.IntColumnType;

/** The one way out of the table library: tables become grids. */
public final class Grids {
    private Grids() {}

    /** The whole table, column by column and row by row as it stands. */
    public static Grid of(Table table) {
        int[] order = IntStream.range(0, table.rowCount()).toArray();
        List<IntFunction<Cell>> columns = table.columns().stream()
                .<IntFunction<Cell>>map(column -> cells(column, order))
                .toList();
        List<List<Cell>> rows = IntStream.of(order)
                .mapToObj(
                        row -> columns.stream().map(column -> column.apply(row)).toList())
                .toList();
        return new Grid(table.columnNames(), rows);
    }

    /** The cells of a column for rows in an order; its plain values are taken out at once, so that they lie side by side. */
    public static IntFunction<Cell> cells(Column<?> column, int[] order) {
        if (column instanceof StringColumn texts) {
            String[] values = new String[order.length];
            Arrays.setAll(values, row -> texts.get(order[row]));
            return row -> Cell.of(values[row]);
        }
        if (column instanceof IntColumn wholes) {
            int[] values = new int[order.length];
            Arrays.setAll(values, row -> wholes.getInt(order[row]));
            return row -> IntColumnType.valueIsMissing(values[row]) ? Cell.none() : Cell.of((long) values[row]);
        }
        if (column instanceof DoubleColumn decimals) {
            double[] values = new double[order.length];
            Arrays.setAll(values, row -> decimals.getDouble(order[row]));
            return row -> Cell.of(values[row]);
        }
        if (column instanceof BooleanColumn flags) {
            Cell[] values = new Cell[order.length];
            Arrays.setAll(
                    values,
                    row -> flags.isMissing(order[row])
                            ? Cell.none()
                            : Cell.of(flags.get(order[row]).booleanValue()));
            return row -> values[row];
        }
        if (column instanceof DateColumn days) {
            int[] values = new int[order.length];
            Arrays.setAll(values, row -> days.getIntInternal(order[row]));
            return row -> {
                LocalDate day = PackedLocalDate.asLocalDate(values[row]);
                return day == null ? Cell.none() : Cell.of(day);
            };
        }
        throw new IllegalArgumentException("no cells for a column of " + column.type());
    }
}
