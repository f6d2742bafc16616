package dev.rapport.theme.table;

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
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.columns.Column;

/** The contact table by warmth, warmest first, those without last; and one column more, for what counts a contact. */
public final class ContactGrid {
    private static final String COUNTED_IN = "counted_in";
    private static final String WARMTH = "warmth";

    private ContactGrid() {}

    /** The contacts in the order of the table. */
    public static int[] warmestFirst(Ledger ledger) {
        DoubleColumn warmth = ledger.contacts().doubleColumn(WARMTH);
        // Contacts are numbered in the order of their keys. Sorted downwards, no number comes last.
        return ledger.people()
                .boxed()
                .sorted(Comparator.comparingDouble(contact -> -warmth.getDouble(contact)))
                .mapToInt(contact -> contact)
                .toArray();
    }

    /** All contacts in this order, with what the themes found of them. */
    public static Grid of(Ledger ledger, int[] order, List<Suggestion> suggestions, List<CountedIn.People> counts) {
        BitSet suggested = suggested(ledger, suggestions);
        BitSet moved = new BitSet();
        for (int contact : SnapshotChanges.jobChanges(ledger)) {
            moved.set(contact);
        }
        IntFunction<String> countedIn = CountedIn.ids(ledger, counts);
        List<String> names = new ArrayList<>();
        List<IntFunction<Cell>> columns = new ArrayList<>();
        for (Column<?> column : ledger.contacts().columns()) {
            switch (column.name()) {
                case Columns.INDEX, Columns.TIE -> {
                    continue;
                }
                case "suggested" -> columns.add(contact -> Cell.of(suggested.get(contact)));
                case "job_changed" -> columns.add(contact -> Cell.of(moved.get(contact)));
                default -> columns.add(Grids.cells(column));
            }
            names.add(column.name());
        }
        names.add(COUNTED_IN);
        columns.add(contact -> Cell.of(countedIn.apply(contact)));
        return Grid.of(names, order.length, (row, column) -> columns.get(column).apply(order[row]));
    }

    private static BitSet suggested(Ledger ledger, List<Suggestion> suggestions) {
        Set<String> keys = suggestions.stream().map(Suggestion::contact).collect(Collectors.toSet());
        BitSet suggested = new BitSet();
        for (Contact contact : ledger.history().contacts()) {
            if (keys.contains(contact.key())) {
                suggested.set(contact.id());
            }
        }
        return suggested;
    }

    /** The contact days of all who were ever in touch. */
    public static DaysInTouch days(Ledger ledger) {
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
}
