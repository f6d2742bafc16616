package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Grid;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.report.Window;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What changed between the newest export and the one before: new, no longer listed, new jobs, names, addresses. */
final class NetworkSnapshots {
    private NetworkSnapshots() {}

    /** The comparison: numbers of people, who has a new job, and everything that changed, in words. */
    private record Changes(
            long fresh, long gone, List<Integer> jobs, long names, long urls, Window window, List<List<Cell>> list) {}

    private static final String GONE = "are no longer listed; why is not in the data";
    private static final List<String> KINDS = List.of("job", "name", "address", "no longer listed", "new");
    private static final List<String> COLUMNS = List.of("change", "contact", "name", "before", "now", "from", "to");

    /**
     * Everybody who changed between the newest export and the one before: new jobs, names and addresses, who is no longer
     * listed and who is new. A change is seen by the later export; it happened on an unknown day in between.
     */
    static Grid list(Ledger ledger) {
        return new Grid(COLUMNS, compare(ledger).map(Changes::list).orElse(List.of()));
    }

    private static List<Cell> row(String change, Contact person, String before, String now, Window window) {
        return List.of(
                Cell.of(change),
                Cell.of(person.key()),
                Cell.of(person.name()),
                Cell.of(before),
                Cell.of(now),
                Cell.of(window.from().orElseThrow().toString()),
                Cell.of(window.to().orElseThrow().toString()));
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
                                changes.map(Changes::fresh),
                                changes,
                                "are new since the export before")
                        .taken(),
                finding(ledger, "network.snapshot-gone", "No longer listed", changes.map(Changes::gone), changes, GONE)
                        .taken(),
                jobs(ledger, changes),
                finding(
                                ledger,
                                "network.name-changes",
                                "New names",
                                changes.map(Changes::names),
                                changes,
                                "have another name than in the export before")
                        .taken(),
                finding(
                                ledger,
                                "network.url-changes",
                                "New addresses",
                                changes.map(Changes::urls),
                                changes,
                                "have another profile address than in the export before")
                        .taken());
    }

    /** People whose company or position differs from the export before. */
    static List<Integer> jobChanges(Ledger ledger) {
        return compare(ledger).map(Changes::jobs).orElse(List.of());
    }

    private static Measure jobs(Ledger ledger, Optional<Changes> changes) {
        List<Integer> people = changes.map(Changes::jobs).orElse(List.of());
        Cases cases = new Cases(
                "one person whose row differs from the export before: the newer row",
                people.stream()
                        .map(contact -> Case.of(
                                contact,
                                Part.COUNTED,
                                ledger.windows().end().getEpochSecond(),
                                rows -> rows.connection(contact)))
                        .toList());
        return finding(
                        ledger,
                        "network.job-changes",
                        "New jobs",
                        changes.map(any -> cases.counted()),
                        changes,
                        "have another company or position than in the export before")
                .cases(cases)
                .taken();
    }

    private static Findings finding(
            Ledger ledger, String id, String name, Optional<Long> value, Optional<Changes> changes, String words) {
        Findings finding = Findings.of(ledger, id, name, Unit.PEOPLE, Method.COUNT)
                .needs(Source.CONNECTIONS)
                .restsOn("Connections.csv of the two newest exports, compared person by person");
        if (changes.isEmpty()) {
            return finding.missing(Reason.ONE_EXPORT_ONLY, Counts.none());
        }
        return finding.window(changes.get().window())
                .measured(Estimate.plain(value.orElseThrow(), Method.COUNT), Counts.none())
                .sentence(done -> said(value.orElseThrow(), words));
    }

    private static String said(long people, String words) {
        if (people == 0 && words.equals(GONE)) {
            return "Everybody listed in the export before is still listed.";
        }
        return Words.peopleWho(people, words + ".");
    }

    private static Optional<Changes> compare(Ledger ledger) {
        List<Snapshot> earlier = ledger.history().earlier();
        if (earlier.isEmpty() || !ledger.history().coverage().has(Source.CONNECTIONS)) {
            return Optional.empty();
        }
        Snapshot before = earlier.get(earlier.size() - 1);
        List<Contact> all = ledger.history().contacts();
        List<Contact> now = all.stream().filter(Contact::connected).toList();
        Window window = new Window(
                Optional.of(before.end()), Optional.of(ledger.windows().end()));
        List<List<Cell>> list = new ArrayList<>();
        Set<Integer> found = new HashSet<>();
        List<Contact> unmatched = new ArrayList<>();
        List<Integer> jobs = new ArrayList<>();
        long names = 0;
        long urls = 0;
        for (Contact then : before.connections()) {
            // Who is who was settled while reading.
            Contact same = then.id() >= 0 && all.get(then.id()).connected() ? all.get(then.id()) : null;
            if (same == null) {
                unmatched.add(then);
                continue;
            }
            found.add(same.id());
            if (!compared(then.name()).equals(compared(same.name()))) {
                names++;
                list.add(row("name", same, then.name(), same.name(), window));
            }
            // Without an address in one of them, as in exports before 2023, there is none to compare.
            if (!then.url().isEmpty() && !same.url().isEmpty() && !then.url().equals(same.url())) {
                urls++;
                list.add(row("address", same, then.url(), same.url(), window));
            }
            if (changed(then.company(), same.company(), true) || changed(then.position(), same.position(), false)) {
                jobs.add(same.id());
                list.add(row("job", same, job(then), job(same), window));
            }
        }
        List<Contact> unknown =
                now.stream().filter(contact -> !found.contains(contact.id())).toList();
        List<Contact> gone = gone(ledger, before, unmatched, unknown);
        gone.forEach(contact -> list.add(row("no longer listed", contact, job(contact), "", window)));
        // Who was connected before the older export ended stood in it, under whatever name.
        LocalDate ended = before.end().atZone(ZoneOffset.UTC).toLocalDate();
        List<Contact> fresh = unknown.stream()
                .filter(contact -> !contact.connectedOn().orElseThrow().isBefore(ended))
                .toList();
        fresh.forEach(contact -> list.add(row("new", contact, "", job(contact), window)));
        list.sort(Comparator.comparing(
                        (List<Cell> row) -> KINDS.indexOf(row.get(0).csv()))
                .thenComparing(row -> row.get(2).csv())
                .thenComparing(row -> row.get(1).csv()));
        return Optional.of(new Changes(fresh.size(), gone.size(), jobs, names, urls, window, list));
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
