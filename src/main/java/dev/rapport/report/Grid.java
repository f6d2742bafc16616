package dev.rapport.report;

import java.util.List;

/** A table that has left the table library: what charts, pages, CSV and JSON are made from. */
public record Grid(List<String> columns, List<List<Cell>> rows) {
    public Grid {
        columns = List.copyOf(columns);
        if (!(rows instanceof RowsOnDemand)) {
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row has " + row.size() + " cells for " + columns.size() + " columns");
                }
            }
        }
    }

    /** A table of so many rows whose cells are made when they are asked for. */
    public static Grid of(List<String> columns, int rows, RowsOnDemand.Cells cells) {
        return new Grid(columns, new RowsOnDemand(rows, columns.size(), cells));
    }

    /** The names of columns, written as the first line of a file has them. */
    public static List<String> columns(String header) {
        return List.of(header.split(","));
    }

    /** A table without columns and rows. */
    public static Grid empty() {
        return new Grid(List.of(), List.of());
    }

    public int column(String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + columns);
        }
        return at;
    }

    public Cell cell(int row, String column) {
        return rows.get(row).get(column(column));
    }

    /** A number in a row under a column; NaN if there is none. */
    public double number(int row, String column) {
        Cell cell = cell(row, column);
        if (cell instanceof Cell.Whole whole) {
            return whole.value();
        }
        return cell instanceof Cell.Decimal decimal ? decimal.value() : Double.NaN;
    }
}
