package dev.rapport.read;

import dev.rapport.own.Months;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The exports and logs that given paths mean. A path may be a zip, a folder that is an export, or a folder that holds
 * several of either; a file {@code interactions.csv} in such a folder is a log.
 */
record Inputs(List<Path> exports, List<Path> logs) {
    private static final String LOG = "interactions";

    static Inputs find(List<Path> given, List<Path> logs) throws CannotRead, IOException {
        Set<Path> exports = new LinkedHashSet<>();
        Set<Path> foundLogs = new LinkedHashSet<>();
        for (Path log : logs) {
            readable(log);
            if (Files.isDirectory(log)) {
                foundLogs.addAll(logsIn(log.toRealPath()));
            } else {
                foundLogs.add(log.toRealPath());
            }
        }
        for (Path path : given) {
            readable(path);
            if (!Files.isDirectory(path)) {
                exports.add(path.toRealPath());
                continue;
            }
            Set<Path> inside = new LinkedHashSet<>();
            Set<Path> logsInside = new LinkedHashSet<>();
            expand(path.toRealPath(), inside, logsInside, ExportSource.DEPTH);
            // A log given beside it does not help: an inbox that is empty by mistake must not become a poor month.
            if (inside.isEmpty() && logsInside.isEmpty()) {
                throw new CannotRead("no LinkedIn export was found in " + path + ".\n"
                        + "  Put the zip there as LinkedIn sent it. How to ask for it: rapport explain export");
            }
            exports.addAll(inside);
            foundLogs.addAll(logsInside);
        }
        if (exports.isEmpty() && foundLogs.isEmpty()) {
            throw new CannotRead("there is nothing to read.\n"
                    + "  Give the zip or folder that LinkedIn sent:  rapport report Basic_LinkedInDataExport_….zip\n"
                    + "  How to ask for it: rapport explain export");
        }
        // Sorted, so that it does not matter in which order they were typed, even where nothing in them tells them
        // apart.
        return new Inputs(
                exports.stream().sorted().toList(), foundLogs.stream().sorted().toList());
    }

    private static List<Path> logsIn(Path folder) throws CannotRead, IOException {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> found = list.filter(Files::isRegularFile)
                    .filter(file -> name(file).endsWith(".csv") || Logs.isCalendar(file))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new CannotRead("no log was found in " + folder + ": neither .csv nor .ics.");
            }
            return found;
        }
    }

    private static void readable(Path path) throws CannotRead {
        if (!Files.exists(path)) {
            throw new CannotRead("there is no file or folder " + path + ".");
        }
        if (!Files.isReadable(path)) {
            throw new CannotRead(path + " may not be read by you (permission denied).");
        }
    }

    private static void expand(Path folder, Set<Path> exports, Set<Path> logs, int depth) throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = new ArrayList<>(list.sorted().toList());
        }
        boolean isExport = false;
        for (Path child : children) {
            isExport |= Files.isRegularFile(child) && kindKnown(child);
        }
        for (Path child : children) {
            if (Files.isRegularFile(child)
                    && name(child).endsWith(".csv")
                    && ExportSource.normalised(name(child)).equals(LOG)) {
                logs.add(child);
            }
        }
        if (isExport) {
            exports.add(folder);
        }
        for (Path child : children) {
            // Zips beside an export's files are its own, unless they are exports by name: a stray file hides none.
            boolean zip = Files.isRegularFile(child) && name(child).endsWith(".zip");
            if (zip && (!isExport || name(child).contains("linkedin"))) {
                exports.add(child);
            } else if (!isExport
                    && depth > 0
                    && Files.isDirectory(child)
                    && !Files.isSymbolicLink(child)
                    && !Months.isOutput(child)) {
                expand(child, exports, logs, depth - 1);
            }
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static boolean kindKnown(Path file) throws IOException {
        if (SnapshotExport.isJson(name(file))) {
            return SnapshotExport.isPage(new ExportSource.FilePart(file));
        }
        String plain = ExportSource.normalised(name(file));
        return name(file).endsWith(".csv")
                && ExportFiles.ALL.stream().anyMatch(kind -> kind.names().contains(plain));
    }
}
