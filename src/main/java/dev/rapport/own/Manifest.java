package dev.rapport.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a month's files with their sums, {@code MANIFEST.sha256}. A folder that bears it is rapport's own, and in it
 * the files that it names, and no others. A list with a name added that no report has is not rapport's.
 *
 * <p>It begins with a line that no other program writes, and which {@code sha256sum -c} passes over. Earlier versions wrote
 * no such line: theirs is known by what it names and by the closing words of the summary that every month has.
 */
public final class Manifest {
    /** The name of the list in a month's folder. */
    public static final String FILE = "MANIFEST.sha256";

    /** The folders in a month's folder. */
    public static final Set<String> FOLDERS = Set.of("charts", "data");

    private static final String MARK = "# rapport wrote these files; what else is in this folder is not its own";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    /** The names that reports have: of a chart and its table, its finding's theme and its own. */
    private static final Pattern REPORTS =
            Pattern.compile("report\\.(?:html|json)|people\\.html|summary\\.txt|follow-ups\\.ics|follow-up-events\\.ics"
                    + "|charts/(?:no-png\\.txt|[a-z-]+\\.[a-z-]+\\.(?:svg|png))"
                    + "|data/(?:README\\.md|datapackage\\.json|report\\.schema\\.json)"
                    + "|data/(?:[a-z-]+\\.[a-z-]+|changes|contacts|findings|history|months|names|rejected|suggestions|tags|touch|year)"
                    + "\\.csv");

    private static final Pattern NAME = Pattern.compile("(?:charts/|data/)?[A-Za-z0-9][A-Za-z0-9._-]*");
    /** More than the list of any month, and little enough to look into any file of that name. */
    private static final int MOST_BYTES = 1 << 20;

    private static final String SUMMARY = "summary.txt";
    private static final String CLOSING = "The whole report is in report.html.\n";
    private static final Pattern EARLIER =
            Pattern.compile("report\\.(?:html|json)|summary\\.txt|follow-ups\\.ics|charts/[a-z0-9.-]+\\.(?:svg|png|txt)"
                    + "|data/[a-z0-9.-]+\\.csv");

    private final SortedMap<String, String> sums;

    /** The list of some files. */
    public Manifest(SortedMap<String, String> sums) {
        this.sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** A folder's own list; empty if there is none, or one that rapport did not write. */
    public static Optional<Manifest> of(Path folder) throws IOException {
        Optional<String> text = text(folder.resolve(FILE));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String lines = text.get();
        boolean marked = lines.startsWith(MARK + "\n");
        Optional<Manifest> read = read(marked ? lines.substring(MARK.length() + 1) : lines);
        boolean ours = read.isPresent()
                && (marked
                        ? read.get().sums.keySet().stream().allMatch(Manifest::isOfReports)
                        : read.get().earlier(folder));
        return ours ? read : Optional.empty();
    }

    /** The sum of each file, by its name below the month's folder. */
    public SortedMap<String, String> sums() {
        return sums;
    }

    /** Whether a file has the name of one that a report consists of; no other is rapport's in a month without a whole list. */
    public static boolean isOfReports(String file) {
        return file.equals(FILE) || REPORTS.matcher(file).matches();
    }

    /** How it stands in its file: one line a name, sorted. */
    public String text() {
        StringBuilder text = new StringBuilder(MARK).append('\n');
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        return text.toString();
    }

    private static Optional<Manifest> read(String lines) {
        if (!lines.isEmpty() && !lines.endsWith("\n")) {
            return Optional.empty();
        }
        SortedMap<String, String> sums = new TreeMap<>();
        for (String line : lines.lines().toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()
                    || !NAME.matcher(parts.group(2)).matches()
                    || sums.put(parts.group(2), parts.group(1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Manifest(sums));
    }

    /** Whether an earlier version wrote it. */
    private boolean earlier(Path folder) throws IOException {
        return sums.containsKey(SUMMARY)
                && sums.keySet().stream().allMatch(name -> EARLIER.matcher(name).matches())
                && text(folder.resolve(SUMMARY))
                        .map(words -> words.endsWith(CLOSING))
                        .orElse(false);
    }

    /** The text of a file that is not a link; empty if there is none, or it is too long for one of ours. */
    private static Optional<String> text(Path file) throws IOException {
        Optional<BasicFileAttributes> there = OnDisk.at(file);
        boolean readable =
                there.isPresent() && there.get().isRegularFile() && there.get().size() <= MOST_BYTES;
        return readable ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) : Optional.empty();
    }
}
