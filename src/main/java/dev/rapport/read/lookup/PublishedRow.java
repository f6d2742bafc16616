package dev.rapport.read.lookup;

import dev.rapport.own.OwnRow;
import dev.rapport.own.OwnTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** A row of a published table, by the names of its columns. */
public record PublishedRow(OwnTable table, OwnRow row) {
    /** What a cell says; empty if nothing, or there is no such column. */
    public String get(String column) {
        return table.cell(row, column);
    }

    /** All cells that say something, by their columns. */
    public Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : table.names()) {
            String cell = get(column);
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    public boolean is(String column) {
        return get(column).equals("true");
    }

    /** A number; empty if the cell holds none. */
    public OptionalDouble number(String column) {
        String cell = get(column);
        return cell.matches("-?\\d{1,9}(\\.\\d{1,9})?")
                ? OptionalDouble.of(Double.parseDouble(cell))
                : OptionalDouble.empty();
    }
}
