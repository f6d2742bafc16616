package dev.rapport.theme.network;

import dev.rapport.fact.Source;
import dev.rapport.ledger.Columns;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Counts;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Grid;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Grids;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.SnapshotChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Row;

/** What changed between the newest export and the one before: new, no longer listed, new jobs, names, addresses. */
public final class NetworkSnapshots {
    private static final String GONE = "are no longer listed; why is not in the data";
    private static final List<Change> ALL = List.of(
            new Change("network.snapshot-new", "New since the last export", "new", "are new since the export before"),
            new Change("network.snapshot-gone", "No longer listed", "no longer listed", GONE),
            new Change(
                    "network.job-changes",
                    "New jobs",
                    "job",
                    "have another company or position than in the export before"),
            new Change("network.name-changes", "New names", "name", "have another name than in the export before"),
            new Change(
                    "network.url-changes",
                    "New addresses",
                    "address",
                    "have another profile address than in the export before"));

    private NetworkSnapshots() {}

    /**
     * The people who changed between the newest export and the one before: new jobs, names and addresses, who is no longer
     * listed and who is new. A change is seen by the later export; it happened on an unknown day in between.
     */
    public static Grid list(Ledger ledger) {
        return SnapshotChanges.of(ledger)
                .map(changes -> Grids.of(changes.listed()))
                .orElse(Grid.empty());
    }

    static List<Measure> measures(Ledger ledger) {
        Optional<SnapshotChanges> changes = SnapshotChanges.of(ledger);
        return ALL.stream().map(change -> change.measure(ledger, changes)).toList();
    }

    /** The people with one kind of change: their row in the newest export or, if no longer listed, in the older one. */
    private static Cases cases(Ledger ledger, SnapshotChanges changes, String kind) {
        List<Case> cases = new ArrayList<>();
        for (Row row : changes.of(kind)) {
            int contact = row.getInt(Columns.INDEX);
            int place = row.getInt(SnapshotChanges.PLACE);
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
                            rows.earlier(changes.older(), place);
                        }
                    }));
        }
        return new Cases("one person who differs between the two exports: their row", cases);
    }

    /** One kind of change, and what is said of the people with it. */
    private record Change(String id, String name, String kind, String words) {
        Measure measure(Ledger ledger, Optional<SnapshotChanges> changes) {
            Findings finding =
                    Findings.of(ledger, id, name, Unit.PEOPLE, Method.COUNT).needs(Source.CONNECTIONS);
            if (changes.isEmpty()) {
                return finding.missing(Reason.ONE_EXPORT_ONLY, Counts.none()).taken();
            }
            Cases cases = cases(ledger, changes.get(), kind);
            return finding.window(changes.get().window()).count(cases).sentence(done -> said(cases.counted(), words));
        }
    }

    private static String said(long people, String words) {
        if (people == 0 && words.equals(GONE)) {
            return "Everybody listed in the export before is still listed.";
        }
        return InWords.peopleWho(people, words + ".");
    }
}
