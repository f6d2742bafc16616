package dev.rapport.read.found;

import dev.rapport.fact.Progress;
import dev.rapport.read.export.BelievedDates;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.export.ConnectionsCsv;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.ExportFile;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.MadeOn;
import dev.rapport.read.export.MessagesCsv;
import dev.rapport.read.export.OpenFile;
import dev.rapport.read.found.Recognition.Recognised;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Several files of one kind in one export, put in order by what they hold. First comes the one that reaches furthest; one
 * with less than half the rows of another is a piece and never first. Where dates and rows leave it open the columns
 * decide, and the names last.
 *
 * <p>The other files are an older state, as of an earlier download. Of connections, a second list is an older state only if
 * it ends earlier and holds most of whom it should; else it is a copy or a part of the same list, and whom it adds counts.
 */
public final class Rivals {
    /** What a file is beside the others of its kind. */
    public enum Role {
        FIRST,
        PART,
        OLDER
    }

    /** A file in its place in the order, and the words that say so. */
    public record Ranked(Recognised file, Role role, String remark) {
        public boolean several() {
            return !remark.isEmpty();
        }
    }

    /** What a file holds. */
    private record Weighed(Recognised file, long rows, Instant latest, List<ConnectionRow> connections) {
        String name() {
            return file.part().name();
        }
    }

    private Rivals() {}

    /** Files of one kind in order; one alone is first, and nothing is said of it. */
    static List<Ranked> rank(List<Recognised> files, List<MadeOn> madeOn) throws IOException {
        if (files.size() == 1) {
            return List.of(new Ranked(files.get(0), Role.FIRST, ""));
        }
        List<Weighed> all = new ArrayList<>();
        for (Recognised file : files) {
            all.add(weighed(file, madeOn));
        }
        long most = all.stream().mapToLong(Weighed::rows).max().orElseThrow();
        all.sort(Comparator.comparing((Weighed one) -> 2 * one.rows() >= most)
                .thenComparing(Weighed::latest)
                .thenComparing(Weighed::rows)
                .thenComparing(one -> one.file().columns())
                .thenComparing(Rivals::usual)
                .reversed()
                .thenComparing(one -> one.name().length())
                .thenComparing(Weighed::name));
        Weighed first = all.get(0);
        List<Ranked> ranked = new ArrayList<>();
        ranked.add(
                new Ranked(first.file(), Role.FIRST, "one of " + files.size() + " files of this kind; it comes first"));
        for (Weighed other : all.subList(1, all.size())) {
            Role role =
                    other.file().kind() instanceof ConnectionsCsv && !earlier(other, first) ? Role.PART : Role.OLDER;
            ranked.add(new Ranked(other.file(), role, remark(first, other, role)));
        }
        return ranked;
    }

    private static boolean usual(Weighed one) {
        String name = one.name().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return one.file().kind().names().stream().anyMatch(known -> name.equals(known + ".csv"));
    }

    private static Weighed weighed(Recognised file, List<MadeOn> madeOn) throws IOException {
        for (int wrong = 0; ; wrong++) {
            Export scratch = new Export("", new People(), false);
            scratch.dates = BelievedDates.until(madeOn, wrong);
            Weighed weighed = weighed(file, scratch);
            if (!scratch.dates.contradicted()) {
                return weighed;
            }
        }
    }

    private static Weighed weighed(Recognised file, Export scratch) throws IOException {
        ExportFile kind = file.kind();
        try (OpenFile open = new OpenFile(kind, file.part())) {
            open.rows(Progress.UNSEEN, row -> {
                if (kind == ExportFiles.MESSAGES) {
                    MessagesCsv.date(row, scratch);
                } else {
                    kind.read(row, scratch, open.tally());
                }
            });
            // A row that is neither used nor rejected was left out, or only its date was asked for.
            long rejected = open.tally().rejectedRows();
            return new Weighed(file, open.tally().readRows() - rejected, scratch.latest(), scratch.connections);
        }
    }

    /** Whether a list of connections is an older state of another, not a part or a copy of it. */
    private static boolean earlier(Weighed one, Weighed first) {
        if (one.latest().equals(Instant.MIN) || !one.latest().isBefore(first.latest())) {
            return false;
        }
        LocalDate end = one.latest().atZone(ZoneOffset.UTC).toLocalDate();
        Set<String> there = new HashSet<>();
        one.connections().forEach(connection -> there.add(identity(connection)));
        List<ConnectionRow> until = first.connections().stream()
                .filter(connection -> !connection.on().isAfter(end))
                .toList();
        long shared = until.stream()
                .filter(connection -> there.contains(identity(connection)))
                .count();
        return 2 * shared >= until.size() && shared > 0;
    }

    /** What is the same of one connection in every list: names and addresses may have changed, but not both. */
    public static String identity(ConnectionRow connection) {
        return Names.compared(connection.full()) + "|" + connection.on();
    }

    private static String remark(Weighed first, Weighed other, Role role) {
        String why;
        if (2 * other.rows() < first.rows()) {
            why = "has far more rows (" + first.rows() + ", not " + other.rows() + ")";
        } else if (first.latest().isAfter(other.latest())) {
            why = "reaches further (" + day(first.latest())
                    + (other.latest().equals(Instant.MIN) ? "" : ", not " + day(other.latest())) + ")";
        } else if (first.rows() > other.rows()) {
            why = "has more rows (" + first.rows() + ", not " + other.rows() + ")";
        } else if (first.file().columns() > other.file().columns()) {
            why = "has more columns";
        } else {
            why = "holds as much, and bears the plainer name";
        }
        String then = role == Role.PART
                ? "whom only this one lists counts as well"
                : "what only this one holds counts as older, the rest as copies";
        return "second to " + first.name() + ", which " + why + "; " + then;
    }

    private static String day(Instant latest) {
        return latest.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
