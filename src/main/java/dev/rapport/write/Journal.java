package dev.rapport.write;

import dev.rapport.own.Months;
import dev.rapport.own.OnDisk;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What a run is about to write, said before it writes, so that the next one knows what of the half-written things in a
 * folder is rapport's own, however early this one died.
 *
 * <p>It is a link that leads nowhere and whose target is the words: a link comes into being with all that it says, at once,
 * where a file would be there before its content. While it stands, the names that a run uses for what is under way are
 * rapport's; it is made only if nobody else has them. Once it is gone, they are anybody's.
 */
final class Journal {
    private static final String WORDS = Months.WRITTEN_BY;

    private static final String NO_LINKS =
            "its file system knows no links, which rapport needs: choose a folder on another one with --out DIR";

    private final Path link;

    /** The one that stands at a path. */
    Journal(Path link) {
        this.link = link;
    }

    /** What a run that is over, or died, was writing; empty if there is none. */
    Optional<String> open() throws IOException {
        Optional<BasicFileAttributes> there = OnDisk.at(link);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        String words =
                there.get().isSymbolicLink() ? Files.readSymbolicLink(link).toString() : "";
        if (!words.startsWith(WORDS)) {
            throw NotOurs.taken(link);
        }
        return Optional.of(words.substring(WORDS.length()));
    }

    /** Says what will be written, for good before anything is. */
    void begin(String what) throws IOException {
        try {
            Files.createSymbolicLink(link, link.getFileSystem().getPath(WORDS + what));
        } catch (UnsupportedOperationException noLinks) {
            throw new IOException(NO_LINKS, noLinks);
        } catch (FileSystemException failure) {
            throw inWords(failure);
        }
        Disk.force(link.getParent());
    }

    /** What is wrong where a link cannot be made: file systems that know none say that it is not permitted. */
    static IOException inWords(FileSystemException failure) {
        String reason = String.valueOf(failure.getReason());
        boolean noLinks = reason.contains("not permitted") || reason.contains("not supported");
        return noLinks ? new IOException(NO_LINKS, failure) : failure;
    }

    /** Says that nothing is under way any more. */
    void end() throws IOException {
        Files.deleteIfExists(link);
    }
}
