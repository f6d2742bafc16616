package dev.rapport.theme;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import dev.rapport.report.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** The contact table by warmth, warmest first, those without last. */
final class ContactGrid {
    private ContactGrid() {}

    /** All contacts, nobody suggested. */
    static Grid of(Ledger ledger) {
        Table table = ledger.contacts();
        DoubleColumn warmth = table.doubleColumn("warmth");
        // Contacts are numbered in the order of their keys.
        Comparator<Integer> byWarmth =
                Comparator.comparingDouble(row -> warmth.isMissing(row) ? 1 : -warmth.getDouble(row));
        int[] order = IntStream.range(0, table.rowCount())
                .boxed()
                .sorted(byWarmth.thenComparing(row -> row))
                .mapToInt(row -> row)
                .toArray();
        return Grids.of(table, order);
    }

    /** The same with the suggested people marked. */
    static Grid marked(Grid all, List<Suggestion> suggestions) {
        int contact = all.column("contact");
        int suggested = all.column("suggested");
        Set<String> listed = new HashSet<>();
        suggestions.forEach(one -> listed.add(one.contact()));
        List<List<Cell>> rows = new ArrayList<>(all.rows());
        for (int i = 0; i < rows.size(); i++) {
            if (listed.contains(rows.get(i).get(contact).csv())) {
                List<Cell> cells = new ArrayList<>(rows.get(i));
                cells.set(suggested, Cell.of(true));
                rows.set(i, cells);
            }
        }
        return new Grid(all.columns(), rows);
    }
}
