package dev.rapport.write;

import dev.rapport.own.OnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is listed, removed and forced to disk, so that every failure is told: folders end their listing with an unchecked one. */
final class Disk {
    /** The name of a month's folder. */
    static final String MONTHS = "[0-9][0-9][0-9][0-9]-[0-9][0-9]";

    private Disk() {}

    /** What in a folder fits a pattern, sorted by name. */
    static List<Path> list(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            List<Path> paths = new ArrayList<>();
            found.forEach(paths::add);
            paths.sort(Comparator.naturalOrder());
            return paths;
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
    }

    /** A folder and everything in it, each folder before what is in it; links are not followed. */
    static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Removes a file, a link or a whole folder, if it is there. */
    static void delete(Path path) throws IOException {
        if (OnDisk.at(path).isPresent()) {
            List<Path> tree = tree(path);
            for (int i = tree.size() - 1; i >= 0; i--) {
                Files.delete(tree.get(i));
            }
        }
    }

    /**
     * Forces a folder's own entries to disk, so that a renaming outlives a power cut. Some network and foreign file
     * systems know no such thing, and a report must be possible there too.
     */
    static void force(Path folder) {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException unsupported) {
            // The files themselves have been forced; what a power cut could still undo, the next start sees.
            return;
        }
    }

    /** Refuses a link, which could lead what is written elsewhere. */
    static void refuseLink(Path path) throws IOException {
        if (OnDisk.isLink(path)) {
            throw new IOException(path.getFileName() + " is a link, and links are not written through");
        }
    }
}
