package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Columns;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Counts;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Grid;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.report.Window;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.CompanyNames;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Grids;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What changed between the newest export and the one before: new, no longer listed, new jobs, names, addresses. */
final class NetworkSnapshots {
    private static final String RANK = "rank";
    /** Place in the older export's list, of those whose row stands there alone. */
    private static final String PLACE = "place";

    /** Exports this close are the mails of one request: rapport compares requests. */
    private static final Duration ONE_REQUEST = Duration.ofDays(4);

    private NetworkSnapshots() {}

    private static final String GONE = "are no longer listed; why is not in the data";
    private static final List<String> KINDS = List.of("job", "name", "address", "no longer listed", "new");

    /**
     * The comparison: everything that changed, in the order in which it was found. The columns are those of changes.csv, a
     * rank to sort kinds by, and the contact's index.
     */
    private record Changes(Window window, Table table) {
        Changes(Window window) {
            this(
                    window,
                    Table.create(
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
                            IntColumn.create(PLACE)));
        }

        void add(String kind, Contact person, String before, String now) {
            add(kind, person, before, now, -1);
        }

        void add(String kind, Contact person, String before, String now, int place) {
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

        Table of(String kind) {
            return table.where(table.stringColumn("change").isEqualTo(kind));
        }
    }

    /**
     * Everybody who changed between the newest export and the one before: new jobs, names and addresses, who is no longer
     * listed and who is new. A change is seen by the later export; it happened on an unknown day in between.
     */
    static Grid list(Ledger ledger) {
        return compare(ledger)
                .map(changes -> Grids.of(
                        changes.table().sortOn(RANK, "name", "contact").rejectColumns(RANK, Columns.INDEX, PLACE)))
                .orElse(Grid.empty());
    }

    private static String job(Contact contact) {
        String both = contact.position().isEmpty() || contact.company().isEmpty() ? "" : ", ";
        return contact.position() + both + contact.company();
    }

    static List<Measure> measures(Ledger ledger) {
        Optional<Changes> changes = compare(ledger);
        return List.of(
                finding(
                        ledger,
                        "network.snapshot-new",
                        "New since the last export",
                        "new",
                        changes,
                        "are new since the export before"),
                finding(ledger, "network.snapshot-gone", "No longer listed", "no longer listed", changes, GONE),
                finding(
                        ledger,
                        "network.job-changes",
                        "New jobs",
                        "job",
                        changes,
                        "have another company or position than in the export before"),
                finding(
                        ledger,
                        "network.name-changes",
                        "New names",
                        "name",
                        changes,
                        "have another name than in the export before"),
                finding(
                        ledger,
                        "network.url-changes",
                        "New addresses",
                        "address",
                        changes,
                        "have another profile address than in the export before"));
    }

    /** People whose company or position differs from the export before. */
    static int[] jobChanges(Ledger ledger) {
        return jobChanges(compare(ledger));
    }

    private static int[] jobChanges(Optional<Changes> compared) {
        return compared.map(
                        changes -> changes.of("job").intColumn(Columns.INDEX).asIntArray())
                .orElse(new int[0]);
    }

    /** Everybody with a change of a kind: their row in the newest export, or, of whom is no longer listed, in the older. */
    private static Cases cases(Ledger ledger, Changes changes, String kind) {
        Snapshot older = before(ledger).orElseThrow();
        List<Case> cases = new ArrayList<>();
        for (Row row : changes.of(kind)) {
            int contact = row.getInt(Columns.INDEX);
            int place = row.getInt(PLACE);
            String name = row.getString("name");
            String then = row.getString("before");
            String now = row.getString("now");
            String words = then.isEmpty() || now.isEmpty() ? then + now : then + ", now " + now;
            cases.add(Case.of(
                    Math.max(contact, Case.NOBODY),
                    Part.COUNTED,
                    ledger.windows().end().getEpochSecond(),
                    rows -> {
                        rows.about(name).note(words);
                        if (place < 0) {
                            rows.connection(contact);
                        } else {
                            rows.earlier(older, place);
                        }
                    }));
        }
        return new Cases("one person who differs between the two exports: their row", cases);
    }

    private static Measure finding(
            Ledger ledger, String id, String name, String kind, Optional<Changes> changes, String words) {
        Findings finding =
                Findings.of(ledger, id, name, Unit.PEOPLE, Method.COUNT).needs(Source.CONNECTIONS);
        if (changes.isEmpty()) {
            return finding.missing(Reason.ONE_EXPORT_ONLY, Counts.none()).taken();
        }
        Cases cases = cases(ledger, changes.get(), kind);
        return finding.window(changes.get().window())
                .count(cases)
                .sentence(done -> said(cases.counted(), words))
                .taken();
    }

    private static String said(long people, String words) {
        if (people == 0 && words.equals(GONE)) {
            return "Everybody listed in the export before is still listed.";
        }
        return InWords.peopleWho(people, words + ".");
    }

    /**
     * The export before: the latest that is not of the newest one's request, of which LinkedIn sends a first part ahead; if
     * all are that close, the oldest.
     */
    static Optional<Snapshot> before(Ledger ledger) {
        Instant until = ledger.windows().end().minus(ONE_REQUEST);
        List<Snapshot> earlier = ledger.history().earlier();
        return earlier.stream()
                .filter(one -> !one.end().isAfter(until))
                .reduce((older, newer) -> newer)
                .or(() -> earlier.stream().findFirst());
    }

    private static Optional<Changes> compare(Ledger ledger) {
        if (!ledger.history().coverage().has(Source.CONNECTIONS)) {
            return Optional.empty();
        }
        return before(ledger).map(before -> compare(ledger, before));
    }

    private static Changes compare(Ledger ledger, Snapshot before) {
        List<Contact> all = ledger.history().contacts();
        List<Contact> now = all.stream().filter(Contact::connected).toList();
        Changes changes = new Changes(new Window(
                Optional.of(before.end()), Optional.of(ledger.windows().end())));
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
            if (!compared(then.name()).equals(compared(same.name()))) {
                changes.add("name", same, then.name(), same.name());
            }
            // Without an address in one of them, as in exports before 2023, there is none to compare.
            if (!then.url().isEmpty() && !same.url().isEmpty() && !then.url().equals(same.url())) {
                changes.add("address", same, then.url(), same.url());
            }
            if (changed(then.company(), same.company(), true) || changed(then.position(), same.position(), false)) {
                changes.add("job", same, job(then), job(same));
            }
        }
        Map<Contact, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < before.connections().size(); i++) {
            places.put(before.connections().get(i), i);
        }
        List<Contact> unknown =
                now.stream().filter(contact -> !found.contains(contact.id())).toList();
        gone(ledger, before, unmatched, unknown)
                .forEach(contact -> changes.add("no longer listed", contact, job(contact), "", places.get(contact)));
        // Who was connected before the older export ended stood in it, under whatever name.
        LocalDate ended = before.end().atZone(ZoneOffset.UTC).toLocalDate();
        unknown.stream()
                .filter(contact -> !contact.connectedOn().orElseThrow().isBefore(ended))
                .forEach(contact -> changes.add("new", contact, "", job(contact)));
        return changes;
    }

    private static boolean changed(String then, String now, boolean company) {
        String a = company ? CompanyNames.normalised(then) : compared(then);
        String b = company ? CompanyNames.normalised(now) : compared(now);
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    /**
     * Those not found again, less what connections of the same day could be whom the older export does not know: people who
     * have hidden or changed their name since. Whoever shares a word of their name with such a one is taken for them first.
     */
    private static List<Contact> gone(Ledger ledger, Snapshot before, List<Contact> unmatched, List<Contact> unknown) {
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
        Set<String> words = new HashSet<>(List.of(compared(one).split(" ")));
        return List.of(compared(other).split(" ")).stream().anyMatch(words::contains);
    }

    private static String compared(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
