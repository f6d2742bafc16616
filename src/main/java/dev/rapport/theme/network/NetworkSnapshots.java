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
    private NetworkSnapshots() {}

    private static final String GONE = "are no longer listed; why is not in the data";

    /**
     * Everybody who changed between the newest export and the one before: new jobs, names and addresses, who is no longer
     * listed and who is new. A change is seen by the later export; it happened on an unknown day in between.
     */
    public static Grid list(Ledger ledger) {
        return SnapshotChanges.of(ledger)
                .map(changes -> Grids.of(changes.listed()))
                .orElse(Grid.empty());
    }

    static List<Measure> measures(Ledger ledger) {
        Optional<SnapshotChanges> changes = SnapshotChanges.of(ledger);
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

    /** Everybody with a change of a kind: their row in the newest export, or, of whom is no longer listed, in the older. */
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

    private static Measure finding(
            Ledger ledger, String id, String name, String kind, Optional<SnapshotChanges> changes, String words) {
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
}
