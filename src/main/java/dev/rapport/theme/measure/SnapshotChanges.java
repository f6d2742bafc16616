package dev.rapport.theme.measure;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Columns;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import dev.rapport.report.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The people who changed between the newest export and the one before, in the order in which it was found. The columns are
 * those of changes.csv, a rank to sort kinds by, the contact's index, and the place in the older export's list.
 */
public final class SnapshotChanges {
    /** Place in the older export's list, of those whose row stands there alone. */
    public static final String PLACE = "place";

    private static final String RANK = "rank";
    /** Exports this close are the mails of one request: rapport compares requests. */
    private static final Duration ONE_REQUEST = Duration.ofDays(4);

    private static final List<String> KINDS = List.of("job", "name", "address", "no longer listed", "new");

    private final Snapshot before;
    private final Window window;
    private final Table table = Table.create(
            "changes",
            StringColumn.create("change"),
            StringColumn.create("contact"),
            StringColumn.create("name"),
            StringColumn.create("before"),
            StringColumn.create("now"),
            StringColumn.create("from"),
            StringColumn.create("to"),
            IntColumn.create(RANK),
            IntColumn.create(Columns.INDEX),
            IntColumn.create(PLACE));

    /** What the comparison came to; nothing without an earlier export. */
    private record Compared(Optional<SnapshotChanges> changes) {}

    private SnapshotChanges(Ledger ledger, Snapshot before) {
        this.before = before;
        this.window = new Window(
                Optional.of(before.end()), Optional.of(ledger.windows().end()));
        compare(ledger);
    }

    /** Those of a ledger, compared once; empty with one export alone. */
    public static Optional<SnapshotChanges> of(Ledger ledger) {
        return ledger.once(Compared.class, SnapshotChanges::compared).changes();
    }

    private static Compared compared(Ledger ledger) {
        return new Compared(
                ledger.history().coverage().has(Source.CONNECTIONS)
                        ? before(ledger).map(before -> new SnapshotChanges(ledger, before))
                        : Optional.empty());
    }

    /**
     * The export before: the latest that is not of the newest one's request, of which LinkedIn sends a first part ahead; if
     * all are that close, the oldest.
     */
    public static Optional<Snapshot> before(Ledger ledger) {
        Instant until = ledger.windows().end().minus(ONE_REQUEST);
        List<Snapshot> earlier = ledger.history().earlier();
        return earlier.stream()
                .filter(one -> !one.end().isAfter(until))
                .reduce((older, newer) -> newer)
                .or(() -> earlier.stream().findFirst());
    }

    /** The export they are seen against. */
    public Snapshot older() {
        return before;
    }

    /** From the export before to the newest. */
    public Window window() {
        return window;
    }

    public Table of(String kind) {
        return table.where(table.stringColumn("change").isEqualTo(kind));
    }

    /** People whose company or position differs from the export before. */
    public static int[] jobChanges(Ledger ledger) {
        return of(ledger)
                .map(changes -> changes.of("job").intColumn(Columns.INDEX).asIntArray())
                .orElse(new int[0]);
    }

    /** All of them as changes.csv lists them. */
    public Table listed() {
        return table.sortOn(RANK, "name", "contact").rejectColumns(RANK, Columns.INDEX, PLACE);
    }

    private void add(String kind, Contact person, String before, String now) {
        add(kind, person, before, now, -1);
    }

    private void add(String kind, Contact person, String before, String now, int place) {
        Row row = table.appendRow();
        row.setString("change", kind);
        row.setString("contact", person.key());
        row.setString("name", person.name());
        row.setString("before", before);
        row.setString("now", now);
        row.setString("from", window.from().orElseThrow().toString());
        row.setString("to", window.to().orElseThrow().toString());
        row.setInt(RANK, KINDS.indexOf(kind));
        row.setInt(Columns.INDEX, person.id());
        row.setInt(PLACE, place);
    }

    private void compare(Ledger ledger) {
        List<Contact> all = ledger.history().contacts();
        List<Contact> now = all.stream().filter(Contact::connected).toList();
        Set<Integer> found = new HashSet<>();
        List<Contact> unmatched = new ArrayList<>();
        for (Contact then : before.connections()) {
            // Who is who was settled while reading.
            Contact same = then.id() >= 0 && all.get(then.id()).connected() ? all.get(then.id()) : null;
            if (same == null) {
                unmatched.add(then);
                continue;
            }
            found.add(same.id());
            if (!CompanyNames.folded(then.name()).equals(CompanyNames.folded(same.name()))) {
                add("name", same, then.name(), same.name());
            }
            if (changed(then.url(), same.url())) {
                add("address", same, then.url(), same.url());
            }
            if (changed(CompanyNames.normalised(then.company()), CompanyNames.normalised(same.company()))
                    || changed(CompanyNames.folded(then.position()), CompanyNames.folded(same.position()))) {
                add("job", same, job(then), job(same));
            }
        }
        Map<Contact, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < before.connections().size(); i++) {
            places.put(before.connections().get(i), i);
        }
        List<Contact> unknown =
                now.stream().filter(contact -> !found.contains(contact.id())).toList();
        gone(ledger, unmatched, unknown)
                .forEach(contact ->
                        add("no longer listed", contact, job(contact), "", requireNonNull(places.get(contact))));
        // Who was connected before the older export ended stood in it, under whatever name.
        LocalDate ended = Spans.utcDate(before.end());
        unknown.stream()
                .filter(contact -> !contact.connectedOn().orElseThrow().isBefore(ended))
                .forEach(contact -> add("new", contact, "", job(contact)));
    }

    private static String job(Contact contact) {
        return English.both(contact.position(), contact.company());
    }

    /** Whether two values differ; where one is empty, as in exports before 2023, there is nothing to compare. */
    private static boolean changed(String then, String now) {
        return !then.isEmpty() && !now.isEmpty() && !then.equals(now);
    }

    /**
     * Those not found again, less as many as connected on the same day and are not in the older export: people who
     * have hidden or changed their name since. Those who share a word of a name are matched first.
     */
    private List<Contact> gone(Ledger ledger, List<Contact> unmatched, List<Contact> unknown) {
        Map<LocalDate, Integer> hidden = new HashMap<>();
        ledger.history().namelessConnectedOn().forEach(on -> hidden.merge(on, 1, Integer::sum));
        before.nameless().forEach(on -> hidden.merge(on, -1, Integer::sum));
        Map<LocalDate, List<Contact>> renamed = new HashMap<>();
        for (Contact contact : unknown) {
            LocalDate on = contact.connectedOn().orElseThrow();
            hidden.merge(on, 1, Integer::sum);
            renamed.computeIfAbsent(on, any -> new ArrayList<>()).add(contact);
        }
        List<Contact> likelyFirst = new ArrayList<>(unmatched);
        likelyFirst.sort(Comparator.comparing(
                contact -> renamed.getOrDefault(contact.connectedOn().orElseThrow(), List.of()).stream()
                        .noneMatch(other -> shareAWord(contact.name(), other.name()))));
        Set<Contact> found = new HashSet<>();
        for (Contact contact : likelyFirst) {
            LocalDate on = contact.connectedOn().orElseThrow();
            if (hidden.getOrDefault(on, 0) > 0) {
                hidden.merge(on, -1, Integer::sum);
                found.add(contact);
            }
        }
        return unmatched.stream().filter(contact -> !found.contains(contact)).toList();
    }

    private static boolean shareAWord(String one, String other) {
        Set<String> words = new HashSet<>(List.of(CompanyNames.folded(one).split(" ")));
        return List.of(CompanyNames.folded(other).split(" ")).stream().anyMatch(words::contains);
    }
}
