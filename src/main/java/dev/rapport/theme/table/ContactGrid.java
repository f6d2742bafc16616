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
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final String SUGGESTED = "suggested";
    private static final String JOB_CHANGED = "job_changed";
    private static final String WARMTH = "warmth";

    private final Ledger ledger;
    private final int[] order;
    private final Map<String, IntFunction<Cell>> columns = new LinkedHashMap<>();

    /** What needs nothing that themes find. */
    public ContactGrid(Ledger ledger) {
        this.ledger = ledger;
        this.order = warmestFirst(ledger);
        BitSet moved = new BitSet();
        for (int contact : SnapshotChanges.jobChanges(ledger)) {
            moved.set(contact);
        }
        for (Column<?> column : ledger.contacts().columns()) {
            switch (column.name()) {
                case Columns.INDEX, Columns.TIE -> {}
                case SUGGESTED -> columns.put(SUGGESTED, row -> Cell.none());
                case JOB_CHANGED -> columns.put(JOB_CHANGED, row -> Cell.of(moved.get(order[row])));
                default -> columns.put(column.name(), Grids.cells(column, order));
            }
        }
    }

    private static int[] warmestFirst(Ledger ledger) {
        DoubleColumn warmth = ledger.contacts().doubleColumn(WARMTH);
        // Contacts are numbered in the order of their keys. Sorted downwards, no number comes last.
        return ledger.people()
                .boxed()
                .sorted(Comparator.comparingDouble(contact -> -warmth.getDouble(contact)))
                .mapToInt(contact -> contact)
                .toArray();
    }

    /** All contacts, with what the themes found of them. */
    public Grid with(List<Suggestion> suggestions, List<CountedIn.People> counts) {
        BitSet suggested = suggested(ledger, suggestions);
        IntFunction<String> countedIn = CountedIn.ids(ledger, counts);
        Map<String, IntFunction<Cell>> all = new LinkedHashMap<>(columns);
        all.put(SUGGESTED, row -> Cell.of(suggested.get(order[row])));
        all.put(COUNTED_IN, row -> Cell.of(countedIn.apply(order[row])));
        List<IntFunction<Cell>> cells = List.copyOf(all.values());
        return Grid.of(
                List.copyOf(all.keySet()),
                order.length,
                (row, column) -> cells.get(column).apply(row));
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
