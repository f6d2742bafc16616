package dev.rapport.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on the disk, asked so that a failure is never taken for an absence: {@code Files.exists} and its like say
 * "no" also when the disk could not be asked, and folders end their listing with an unchecked exception.
 */
final class Disk {
    /** The name of a month's folder. */
    static final String MONTHS = "[0-9][0-9][0-9][0-9]-[0-9][0-9]";

    private Disk() {}

    /** What stands there, a link seen as itself; empty if nothing does. */
    static Optional<BasicFileAttributes> at(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    static boolean hasFile(Path path) throws IOException {
        return at(path).map(BasicFileAttributes::isRegularFile).orElse(false);
    }

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
        if (at(path).isPresent()) {
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
        if (at(path).map(BasicFileAttributes::isSymbolicLink).orElse(false)) {
            throw new IOException(path.getFileName() + " is a link, and links are not written through");
        }
    }
}
