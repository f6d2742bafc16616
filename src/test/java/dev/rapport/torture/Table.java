package dev.rapport.torture;

import dev.rapport.fact.History;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A synthetic file whose every row is known.
 *
 * @param file its name in the export
 * @param kind what the row ledger calls it
 * @param preamble lines before the header
 * @param quoted whether all cells are quoted, or only those that need it
 * @param facts the facts of its kind that a history holds
 */
record Table(
        String file,
        String kind,
        List<String> preamble,
        List<Column> columns,
        List<TrueRow> rows,
        boolean quoted,
        Function<History, List<Told>> facts) {

    /** Every cell that is long enough to be known again. */
    Set<String> texts() {
        Set<String> texts = new HashSet<>();
        rows.forEach(row -> row.cells().stream()
                .map(String::strip)
                .filter(cell -> cell.length() > 3)
                .forEach(texts::add));
        return texts;
    }

    /** The same file some exports earlier: the older, the fewer of its first rows. */
    Table first(int age) {
        int left = Math.max(1, rows.size() * (5 - age) / 5);
        return new Table(file, kind, preamble, columns, List.copyOf(rows.subList(0, left)), quoted, facts);
    }

    boolean isLog() {
        return kind.equals("interaction log");
    }
}
