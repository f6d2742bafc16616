package dev.rapport.read.earlier;

import dev.rapport.fact.Published;
import dev.rapport.fact.Suggested;
import dev.rapport.own.Manifest;
import dev.rapport.own.MonthFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What earlier months' reports said, from the files that rapport itself wrote beside them: whom they suggested ({@code
 * data/suggestions.csv}), and every finding ({@code data/findings.csv}). What one export cannot show, such as invitations
 * of more than half a year ago or connections that have gone, is seen over the months as they were published.
 *
 * <p>Nothing goes missing in silence: a damaged row costs itself and is named, and a file that is not as it was published is
 * read as it is now, and said.
 */
public final class EarlierReports {
    /** What a share-safe report calls people: their numbers are given anew in each, and mean others in the next. */
    private static final Pattern NUMBERED = Pattern.compile("person-[0-9]+");

    private final List<Suggested> suggested = new ArrayList<>();
    private final List<Published> findings = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private EarlierReports() {}

    /**
     * What was said before.
     *
     * @param suggested oldest month first, then by rank
     * @param findings oldest month first, each month's in its own order
     * @param remarks which rows could not be read, and which files are not as they were published
     */
    public record Earlier(List<Suggested> suggested, List<Published> findings, List<String> remarks) {}

    /**
     * Reports of all months before {@code month} in a folder: making a month again ignores its own and all later ones. A
     * folder without reports gives none.
     *
     * @param nobodyForgotten whether no person is to be forgotten now; an earlier wish to forget is then mentioned
     */
    public static Earlier before(Path reports, YearMonth month, boolean nobodyForgotten) throws IOException {
        EarlierReports all = new EarlierReports();
        Optional<PublishedMonth> last = Optional.empty();
        Optional<PublishedMonth> same = Optional.empty();
        List<String> without = new ArrayList<>();
        for (PublishedMonth published : PublishedMonth.all(reports)) {
            int before = published.name().compareTo(month.toString());
            if (before < 0) {
                all.read(published);
                last = Optional.of(published);
                if (withoutTables(published)) {
                    without.add(published.name());
                }
            } else if (before == 0) {
                same = Optional.of(published);
            }
        }
        if (!without.isEmpty()) {
            all.remarks.add((without.size() == 1
                            ? without.get(0) + " was made without tables (csv in --formats), so what it"
                            : without.size() + " earlier months, the last of them " + without.get(without.size() - 1)
                                    + ", were made without tables (csv in --formats), so what they")
                    + " found and suggested is not known here.");
        }
        if (nobodyForgotten && last.isPresent()) {
            ForgottenBefore.lastMonth(last.get()).ifPresent(all.remarks::add);
        }
        if (nobodyForgotten && same.isPresent()) {
            ForgottenBefore.sameMonth(same.get()).ifPresent(all.remarks::add);
        }
        all.suggested.removeIf(row -> row.month().compareTo(month.toString()) >= 0);
        all.suggested.sort(Comparator.comparing(Suggested::month).thenComparingInt(Suggested::rank));
        return new Earlier(List.copyOf(all.suggested), List.copyOf(all.findings), List.copyOf(all.remarks));
    }

    /**
     * How far the data reached that a month's report was made from; empty if it is not there or does not say, and if it was
     * made as of a day: then the day that is asked for now decides. A file edited since says nothing.
     */
    public static Optional<Instant> publishedEnd(Path reports, YearMonth month) throws IOException {
        for (PublishedMonth published : PublishedMonth.all(reports)) {
            Optional<Manifest> manifest =
                    published.name().equals(month.toString()) ? published.manifest() : Optional.empty();
            if (manifest.isPresent()) {
                return ObservationEnd.of(published, manifest.get());
            }
        }
        return Optional.empty();
    }

    /** That the newest report left a person out, to be said where there is no wish to forget any more. */
    public static Optional<String> forgottenBefore(Path reports) throws IOException {
        List<PublishedMonth> months = PublishedMonth.all(reports);
        return months.isEmpty() ? Optional.empty() : ForgottenBefore.lastMonth(months.get(months.size() - 1));
    }

    private void read(PublishedMonth month) throws IOException {
        List<Published> found = new ArrayList<>();
        List<Suggested> list = new ArrayList<>();
        tables(month, List.of(FindingsTable.of(found), SuggestionsTable.of(list)));
        // A spreadsheet that saves the table anew may write a month otherwise.
        list.replaceAll(row -> MonthFolders.isMonth(row.month()) ? row : row.in(month.name()));
        if (!list.isEmpty() && list.stream().noneMatch(row -> row.month().equals(month.name()))) {
            remarks.add(month.holdsAnother());
            return;
        }
        if (list.removeIf(row -> NUMBERED.matcher(row.contact()).matches())) {
            remarks.add(month.shown(SuggestionsTable.FILE) + " names nobody, as it was made with --share-safe: what"
                    + " became of its suggestions cannot be told.");
        }
        findings.addAll(found);
        suggested.addAll(list);
    }

    private void tables(PublishedMonth month, List<PublishedTable> tables) throws IOException {
        Optional<Manifest> manifest = month.manifest();
        for (PublishedTable table : tables) {
            boolean there = month.has(table.name());
            if (manifest.isEmpty() && there) {
                remarks.add(month.withoutManifest(table.name()));
            } else if (manifest.isPresent()) {
                month.changed(manifest.get(), table.name()).ifPresent(remarks::add);
                if (there) {
                    remarks.addAll(table.read(month));
                }
            }
        }
    }

    /** Whether a month was made without the tables that later months read. */
    private static boolean withoutTables(PublishedMonth month) throws IOException {
        Optional<Manifest> manifest = month.manifest();
        return manifest.isPresent()
                && !manifest.get().sums().containsKey(PublishedMonth.FINDINGS)
                && month.holdsItsOwn();
    }
}
