package dev.rapport.theme.summary;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Columns;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.DaysInTouch;
import dev.rapport.report.Grid;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.measure.Grids;
import dev.rapport.theme.measure.SnapshotChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** The contact table by warmth, warmest first, those without last. */
final class ContactGrid {
    private ContactGrid() {}

    /** All contacts, nobody suggested. */
    static Grid of(Ledger ledger) {
        Table contacts = ledger.contacts();
        // Two columns alone, as what is picked and sorted is copied.
        Table order = contacts.selectColumns("warmth", Columns.INDEX);
        DoubleColumn warmth = order.doubleColumn("warmth");
        // Contacts are numbered in the order of their keys. Sorted downwards, the table library puts what is missing
        // first.
        int[] rows = order.where(warmth.isNotMissing())
                .sortOn("-warmth", Columns.INDEX)
                .append(order.where(warmth.isMissing()))
                .intColumn(Columns.INDEX)
                .asIntArray();
        Grid grid = Grids.of(contacts.rejectColumns(Columns.INDEX, Columns.TIE), rows);
        Set<String> moved = new HashSet<>();
        for (int contact : SnapshotChanges.jobChanges(ledger)) {
            moved.add(ledger.history().contacts().get(contact).key());
        }
        return told(grid, "job_changed", moved);
    }

    /** The days of everybody who was ever in touch. */
    static DaysInTouch days(Ledger ledger) {
        List<Contact> contacts = ledger.history().contacts();
        Map<String, int[]> days = new HashMap<>();
        for (int i = 0; i < contacts.size(); i++) {
            int[] own = ledger.contactDays().of(i);
            if (own.length > 0) {
                days.put(contacts.get(i).key(), own);
            }
        }
        return new DaysInTouch(days);
    }

    /** The same with the suggested people marked: the grid is made while they are still looked for. */
    static Grid marked(Grid all, List<Suggestion> suggestions) {
        Set<String> listed = new HashSet<>();
        suggestions.forEach(one -> listed.add(one.contact()));
        return told(all, "suggested", listed);
    }

    private static Grid told(Grid all, String column, Set<String> people) {
        int contact = all.column("contact");
        int place = all.column(column);
        List<List<Cell>> rows = new ArrayList<>(all.rows());
        for (int i = 0; i < rows.size(); i++) {
            if (people.contains(rows.get(i).get(contact).csv())) {
                List<Cell> cells = new ArrayList<>(rows.get(i));
                cells.set(place, Cell.of(true));
                rows.set(i, cells);
            }
        }
        return new Grid(all.columns(), rows);
    }
}
