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
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The contact table by warmth, warmest first, those without last; and one column more, for what counts somebody. */
final class ContactGrid {
    private ContactGrid() {}

    /** All contacts, nobody suggested, nobody counted. */
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
        Table told = contacts.rejectColumns(Columns.INDEX, Columns.TIE)
                .addColumns(StringColumn.create(CountedIn.COLUMN, contacts.rowCount()));
        Grid grid = Grids.of(told, rows);
        Map<String, Cell> moved = new HashMap<>();
        for (int contact : SnapshotChanges.jobChanges(ledger)) {
            moved.put(ledger.history().contacts().get(contact).key(), Cell.of(true));
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
        Map<String, Cell> listed = new HashMap<>();
        suggestions.forEach(one -> listed.put(one.contact(), Cell.of(true)));
        return told(all, "suggested", listed);
    }

    /** The same with the cells of some people, by their keys, in a column. */
    static Grid told(Grid all, String column, Map<String, Cell> people) {
        int contact = all.column("contact");
        int place = all.column(column);
        List<List<Cell>> rows = new ArrayList<>(all.rows());
        for (int i = 0; i < rows.size(); i++) {
            Cell told = people.get(rows.get(i).get(contact).csv());
            if (told != null) {
                List<Cell> cells = new ArrayList<>(rows.get(i));
                cells.set(place, told);
                rows.set(i, cells);
            }
        }
        return new Grid(all.columns(), rows);
    }
}
