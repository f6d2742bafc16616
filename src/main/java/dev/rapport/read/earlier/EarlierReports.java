package dev.rapport.read.earlier;

import dev.rapport.fact.Published;
import dev.rapport.own.Manifest;
import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
import dev.rapport.own.PublishedFile;
import dev.rapport.own.PublishedFile.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    private static final String SET_ASIDE = ".old-";
    private static final String ANOTHER = " holds the report of another month, and is passed over.";

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
     * @param nobodyForgotten whether the person wishes nobody to be left out now; that they did before is then said
     */
    public static Earlier before(Path reports, YearMonth month, boolean nobodyForgotten) throws IOException {
        EarlierReports all = new EarlierReports();
        Path last = null;
        Path same = null;
        List<String> without = new ArrayList<>();
        for (Path folder : months(reports)) {
            int before = month(folder).compareTo(month.toString());
            if (before < 0) {
                all.read(folder);
                last = folder;
                if (withoutTables(folder)) {
                    without.add(month(folder));
                }
            }
            same = before == 0 ? folder : same;
        }
        if (!without.isEmpty()) {
            all.remarks.add((without.size() == 1
                            ? without.get(0) + " was made without tables (csv in --formats), so what it"
                            : without.size() + " earlier months, the last of them " + without.get(without.size() - 1)
                                    + ", were made without tables (csv in --formats), so what they")
                    + " found and suggested is not known here.");
        }
        if (nobodyForgotten && last != null) {
            ForgottenBefore.lastMonth(last, month(last)).ifPresent(all.remarks::add);
        }
        if (nobodyForgotten && same != null) {
            ForgottenBefore.sameMonth(same).ifPresent(all.remarks::add);
        }
        all.suggested.removeIf(row -> row.month().compareTo(month.toString()) >= 0);
        all.suggested.sort(Comparator.comparing(Suggested::month).thenComparingInt(Suggested::rank));
        return new Earlier(List.copyOf(all.suggested), List.copyOf(all.findings), List.copyOf(all.remarks));
    }

    /**
     * How far the data reached that a month's report was made from; empty if it is not there or does not say, and if it was
     * made as of a day: then the day that is asked for now decides. What somebody has edited since says nothing.
     */
    public static Optional<Instant> publishedEnd(Path reports, YearMonth month) throws IOException {
        for (Path folder : months(reports)) {
            Optional<Manifest> manifest =
                    month(folder).equals(month.toString()) ? Manifest.of(folder) : Optional.empty();
            if (manifest.isPresent()) {
                return ObservationEnd.of(folder, manifest.get());
            }
        }
        return Optional.empty();
    }

    /** That the newest report left somebody out, to be said where the person wishes nobody forgotten now. */
    public static Optional<String> forgottenBefore(Path reports) throws IOException {
        List<Path> months = months(reports);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Path last = months.get(months.size() - 1);
        return ForgottenBefore.lastMonth(last, month(last));
    }

    /** Which published months in a folder are not as they were published, and how many there are in all. */
    public record Checked(int months, List<String> changed) {}

    /** Compares every file of every published month with its manifest. */
    public static Checked check(Path reports) throws IOException {
        int months = 0;
        List<String> changed = new ArrayList<>();
        for (Path folder : months(reports)) {
            Optional<Manifest> manifest = Manifest.of(folder);
            if (manifest.isPresent() && !MonthFolders.holdsItsOwn(folder, month(folder))) {
                changed.add(month(folder) + ANOTHER);
            } else if (manifest.isPresent()) {
                months++;
                for (String name : manifest.get().sums().keySet()) {
                    said(folder, name, PublishedFile.state(folder, manifest.get(), name))
                            .ifPresent(changed::add);
                }
            } else if (Files.isRegularFile(folder.resolve(FindingsTable.FILE), LinkOption.NOFOLLOW_LINKS)) {
                changed.add(withoutList(folder, FindingsTable.FILE));
            }
        }
        return new Checked(months, changed);
    }

    private void read(Path folder) throws IOException {
        List<Published> found = new ArrayList<>();
        List<Suggested> list = new ArrayList<>();
        tables(folder, List.of(FindingsTable.of(found), SuggestionsTable.of(list)));
        // A spreadsheet that saves the table anew may write a month otherwise.
        list.replaceAll(row -> MonthFolders.isMonth(row.month()) ? row : row.of(month(folder)));
        if (!list.isEmpty() && list.stream().noneMatch(row -> row.month().equals(month(folder)))) {
            remarks.add(month(folder) + ANOTHER);
            return;
        }
        if (list.removeIf(row -> NUMBERED.matcher(row.contact()).matches())) {
            remarks.add(shown(folder, SuggestionsTable.FILE) + " names nobody, as it was made with --share-safe: what"
                    + " became of its suggestions cannot be told.");
        }
        findings.addAll(found);
        suggested.addAll(list);
    }

    private void tables(Path folder, List<PublishedTable> tables) throws IOException {
        Optional<Manifest> manifest = Manifest.of(folder);
        for (PublishedTable table : tables) {
            Path file = folder.resolve(table.name());
            boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            if (manifest.isEmpty() && there) {
                remarks.add(withoutList(folder, table.name()));
            } else if (manifest.isPresent()) {
                said(folder, table.name(), PublishedFile.state(folder, manifest.get(), table.name()))
                        .ifPresent(remarks::add);
                if (there) {
                    remarks.addAll(table.read(month(folder), file, shown(folder, table.name())));
                }
            }
        }
    }

    /** Whether a month was made without the tables that later months read. */
    private static boolean withoutTables(Path folder) throws IOException {
        Optional<Manifest> manifest = Manifest.of(folder);
        return manifest.isPresent()
                && !manifest.get().sums().containsKey(FindingsTable.FILE)
                && MonthFolders.holdsItsOwn(folder, month(folder));
    }

    private static String withoutList(Path folder, String name) {
        return shown(folder, name) + " is passed over: its folder bears no list of rapport's own (" + Manifest.FILE
                + ").";
    }

    private static Optional<String> said(Path folder, String name, State state) {
        return switch (state) {
            case AS_PUBLISHED, NOT_LISTED -> Optional.empty();
            case CHANGED ->
                Optional.of(shown(folder, name) + " is not as it was published (" + Manifest.FILE
                        + " has another sum); it counts as it is now.");
            case GONE ->
                Optional.of(shown(folder, name) + " is gone, which " + Manifest.FILE + " lists; its rows are missing.");
        };
    }

    private static String shown(Path folder, String name) {
        return month(folder) + "/" + name;
    }

    /**
     * The folders of all months, oldest first. A run that died between two renames has left its month set aside, which the
     * next publication puts back: until then it is read where it lies.
     */
    private static List<Path> months(Path reports) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            for (Path folder : OnDisk.list(reports, "{,.old-}" + MonthFolders.NAME)) {
                boolean aside = folder.getFileName().toString().startsWith(SET_ASIDE);
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && (!aside || !Files.exists(folder.resolveSibling(month(folder))))) {
                    found.add(folder);
                }
            }
        }
        found.sort(Comparator.comparing(EarlierReports::month));
        return found;
    }

    private static String month(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(SET_ASIDE) ? name.substring(SET_ASIDE.length()) : name;
    }
}
