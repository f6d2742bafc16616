package dev.rapport.read;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Specials;
import dev.rapport.read.csv.Unreadable;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.found.Archive;
import dev.rapport.read.found.FolderExport;
import dev.rapport.read.found.ZipExport;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of exports and logs that given paths mean. A path may be a zip, a file of an export, or a folder that holds
 * any number of exports; a file {@code interactions.csv} in such a folder is a log.
 *
 * @param gathered logs that were found in a folder of logs, where one that cannot be read does not stop the others
 */
record Inputs(List<Place> places, List<Path> logs, Set<Path> gathered) {

    /**
     * Where exports are looked for: a zip, a folder with all that is in it, or files that were given one by one.
     *
     * @param root what was given: the place itself, or the folder in which it was found
     * @param path real path of the zip or folder
     * @param shown its name for the person
     * @param files the files that were given, if they were given one by one
     * @param tree what is in the folder; null for a zip or single files
     */
    record Place(
            Path root,
            Path path,
            String shown,
            List<Path> files,
            @Nullable FolderExport tree) {
        ExportSource open() throws IOException, CannotRead {
            if (tree != null) {
                return tree;
            }
            return files.isEmpty() ? ZipExport.open(path) : new FolderExport(path, files);
        }
    }

    static Inputs find(List<Path> given, List<Path> logs) throws CannotRead, IOException {
        Map<Path, Place> places = new LinkedHashMap<>();
        Set<Path> foundLogs = new LinkedHashSet<>();
        Set<Path> gathered = new LinkedHashSet<>();
        for (Path log : logs) {
            readable(log);
            if (Files.isDirectory(log)) {
                gathered.addAll(logsIn(log.toRealPath()));
            } else {
                foundLogs.add(log.toRealPath());
            }
        }
        gathered.removeAll(foundLogs);
        foundLogs.addAll(gathered);
        Map<Path, List<Path>> single = new TreeMap<>();
        for (Path path : given) {
            readable(path);
            Path real = path.toRealPath();
            if (Files.isDirectory(path)) {
                folder(path, real, places, foundLogs);
            } else if (isTable(real)) {
                single.computeIfAbsent(real.getParent(), any -> new ArrayList<>())
                        .add(real);
            } else {
                places.put(real, new Place(real, real, name(real), List.of(), null));
            }
        }
        for (List<Path> files : single.values()) {
            // A folder's own log, given with the folder's files one by one, is a log as in the folder.
            List<Path> own = files.size() < 2
                    ? List.of()
                    : files.stream()
                            .filter(file -> FolderExport.isLog(name(file)))
                            .toList();
            foundLogs.addAll(own);
            files.removeAll(own);
        }
        single.values().removeIf(List::isEmpty);
        single.forEach((folder, files) -> places.putIfAbsent(
                folder,
                new Place(
                        folder,
                        folder,
                        files.size() == 1 ? name(files.get(0)) : name(folder),
                        files.stream().distinct().sorted().toList(),
                        null)));
        if (places.isEmpty() && foundLogs.isEmpty()) {
            throw new CannotRead("there is nothing to read.\n"
                    + "  Give the zip or folder that LinkedIn sent:  rapport report Basic_LinkedInDataExport_….zip\n"
                    + "  How to ask for it: rapport explain archive");
        }
        // Sorted, so that it does not matter in which order they were typed, even where nothing in them tells them
        // apart.
        return new Inputs(
                places.values().stream()
                        .sorted(java.util.Comparator.comparing(Place::path))
                        .toList(),
                foundLogs.stream().sorted().toList(),
                gathered);
    }

    private static void folder(Path given, Path real, Map<Path, Place> places, Set<Path> logs)
            throws IOException, CannotRead {
        FolderExport tree;
        try {
            tree = new FolderExport(real);
        } catch (IOException unreadable) {
            throw Unreadable.of(given.toString(), unreadable);
        }
        logs.addAll(tree.logs());
        places.put(real, new Place(real, real, name(real), List.of(), tree));
        for (Path zip : tree.zips()) {
            String inside = real.relativize(zip).toString().replace('\\', '/');
            places.putIfAbsent(zip, new Place(real, zip, inside, List.of(), null));
        }
    }

    private static boolean isTable(Path file) {
        return ExportSource.mayBeTable(name(file)) && !Archive.isZip(name(file));
    }

    private static List<Path> logsIn(Path folder) throws CannotRead, IOException {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : list.filter(Files::isRegularFile).sorted().toList()) {
                if (LogFolder.isLog(file)) {
                    found.add(file);
                }
            }
            if (found.isEmpty()) {
                throw new CannotRead("no log was found in " + folder + ".\n"
                        + (holdsMails(folder) ? "  Single mails are not read: give the whole mailbox as mbox.\n" : "")
                        + "  rapport explain logs  lists what is read and how each tool hands it over.");
            }
            return found;
        }
    }

    private static boolean holdsMails(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.anyMatch(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".eml"));
        }
    }

    private static void readable(Path path) throws CannotRead {
        boolean closed = isClosed(path);
        if (!closed && !Files.exists(path)) {
            throw new CannotRead("there is no file or folder " + path + ".");
        }
        if (!closed && !Files.isDirectory(path)) {
            Specials.refuse(path);
        }
        if (closed || !Files.isReadable(path)) {
            throw new CannotRead(path + " may not be read by you (permission denied).");
        }
    }

    /** Whether the folder that it lies in may not be looked into, so that it cannot be known whether it is there. */
    private static boolean isClosed(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return false;
        } catch (AccessDeniedException closed) {
            return true;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }
}
