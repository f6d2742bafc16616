package dev.rapport.write;

import dev.rapport.own.OnDisk;
import dev.rapport.own.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What is walked, removed and forced to disk, so that every failure is told: a walk ends with an unchecked one. */
final class Disk {
    private Disk() {}

    /** A folder and everything in it, each folder before what is in it; links are not followed. */
    static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
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

    /**
     * Makes a link that leads to some words; whether the file system has links, as FAT and some shares have none. On Windows
     * few may make one, and nothing can take the place of one that leads to a folder.
     */
    static boolean link(Path link, String words) throws IOException {
        if (!OwnerOnly.isUnix(link)) {
            return false;
        }
        try {
            Files.createSymbolicLink(link, link.getFileSystem().getPath(words));
            return true;
        } catch (UnsupportedOperationException noLinks) {
            return false;
        } catch (FileSystemException failure) {
            String reason = String.valueOf(failure.getReason());
            if (reason.contains("not permitted") || reason.contains("not supported")) {
                return false;
            }
            throw failure;
        }
    }

    /** Refuses a link, which could lead what is written elsewhere. */
    static void refuseLink(Path path) throws IOException {
        if (OnDisk.isLink(path)) {
            throw new IOException(path.getFileName() + " is a link, and links are not written through");
        }
    }
}
