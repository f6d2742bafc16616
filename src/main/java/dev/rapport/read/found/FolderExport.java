package dev.rapport.read.found;

import dev.rapport.own.MonthFolders;
import dev.rapport.read.csv.Unreadable;
import dev.rapport.read.export.ExportSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files in a folder and in the folders below. A link is followed to a file that lies in the same folder or below it,
 * so that nothing is read that was not given; all that is passed over is named.
 */
public final class FolderExport implements ExportSource {
    private static final String LOG = "interactions";
    /** Browsers and clouds name so what is not there yet. */
    private static final Pattern HALF =
            Pattern.compile("(?i)\\.(?:crdownload|part|partial|opdownload|download|icloud)$");

    /** What calendars, address books, telephones, messengers and mailboxes are kept in. */
    private static final Pattern OTHERS = Pattern.compile("(?i)\\.(?:ics|vcf|xml|json|mbox|txt)$");

    private static final Pattern EXPORT = Pattern.compile("(?i)linkedin|data.?export");

    private final Path root;
    private final List<Part> parts = new ArrayList<>();
    private final List<Path> zips = new ArrayList<>();
    private final List<Path> logs = new ArrayList<>();
    private final List<Passed> passed = new ArrayList<>();
    private final List<Path> links = new ArrayList<>();
    /** Files that may have been written by other tools. */
    private final List<Path> strays = new ArrayList<>();

    /** Looks through a folder, whose path must be real. */
    public FolderExport(Path root) throws IOException {
        this.root = root;
        walk(root, "", DEPTH);
        follow();
        sort();
    }

    /** Files that were given one by one and lie in one folder. */
    public FolderExport(Path folder, List<Path> files) {
        root = folder;
        files.forEach(
                file -> parts.add(new FilePart(file, "", file.getFileName().toString())));
        sort();
    }

    private void sort() {
        parts.sort(Comparator.comparing(Part::folder).thenComparing(Part::name));
    }

    private void walk(Path folder, String inside, int depth) throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.sorted().toList();
        }
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (Files.isSymbolicLink(child)) {
                links.add(child);
            } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                // What rapport wrote is never read as what LinkedIn sent.
                if (depth > 0 && !MonthFolders.isOutput(child)) {
                    below(child, inside.isEmpty() ? name : inside + "/" + name, depth - 1);
                }
            } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                file(child, inside, name);
            } else if (mayMatter(name)) {
                pass(child, "a pipe or a device, not a file", Recognition.named(name));
            }
        }
    }

    private void below(Path child, String inside, int depth) {
        try {
            walk(child, inside, depth);
        } catch (IOException unreadable) {
            pass(child, Unreadable.words(unreadable), false);
        }
    }

    private void file(Path file, String inside, String name) {
        if (name.startsWith("~$")) {
            // A spreadsheet's note of who has the file open.
            return;
        }
        if (OTHERS.matcher(name).find()) {
            strays.add(file);
        }
        if (Archive.isZip(name)) {
            zips.add(file);
        } else if (ExportSource.mayBeTable(name)) {
            if (isLog(name)) {
                logs.add(file);
            }
            parts.add(new FilePart(file, inside, name));
        } else if (HALF.matcher(name).find()) {
            pass(
                    file,
                    "a download that is not finished, or a file that is still in the cloud: fetch it whole",
                    EXPORT.matcher(name).find());
        }
    }

    /** Whether a file in a folder is read as a log. */
    public static boolean isLog(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                && ExportSource.normalised(name).equals(LOG);
    }

    private static boolean mayMatter(String name) {
        return Archive.isZip(name) || ExportSource.mayBeTable(name);
    }

    /** Links come last: only then is it known which files are read under their own name. */
    private void follow() {
        Map<Path, Part> known = new HashMap<>();
        parts.forEach(part -> known.put(((FilePart) part).file(), part));
        for (Path link : links) {
            String name = link.getFileName().toString();
            Path target;
            try {
                if (MonthFolders.isNote(link)) {
                    continue;
                }
                target = link.toRealPath();
            } catch (IOException dangling) {
                pass(link, "a link that leads nowhere", Recognition.named(name));
                continue;
            }
            if (MonthFolders.isOutput(target)) {
                continue;
            }
            if (Files.isDirectory(target)) {
                pass(link, "a link to a folder, which is not followed", false);
            } else if (mayMatter(name)) {
                follow(link, target, known);
            }
        }
    }

    private void follow(Path link, Path target, Map<Path, Part> known) {
        String name = link.getFileName().toString();
        Path home = link.getParent();
        String inside = slashes(root.relativize(home));
        Part there = known.get(target);
        if (!target.startsWith(home) || !Files.isRegularFile(target)) {
            pass(
                    link,
                    "a link out of its folder, which is not followed: copy the file there",
                    Recognition.named(name) || Archive.isZip(name));
        } else if (zips.contains(target) || (there != null && there.folder().equals(inside))) {
            pass(link, "a link to a file that is read under its own name", false);
        } else if (Archive.isZip(name)) {
            zips.add(target);
        } else {
            // It stands for the file it leads to, which is not read a second time.
            parts.remove(there);
            Part linked = new FilePart(target, inside, name);
            parts.add(linked);
            known.put(target, linked);
        }
    }

    private void pass(Path file, String why, boolean missed) {
        passed.add(new Passed(below(file), why, missed));
    }

    private String below(Path child) {
        return slashes(root.relativize(child));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    public List<Path> zips() {
        return zips;
    }

    public List<Path> logs() {
        return logs;
    }

    /** Files that may be logs of other tools, by their names. */
    public List<Path> strays() {
        return strays;
    }

    /** What is not read although it looks like something to read. */
    public List<Passed> passed() {
        return passed;
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    @Override
    public void close() {
        // Files are opened and closed one by one.
    }
}
