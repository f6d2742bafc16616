package dev.rapport.write;

import static java.util.Objects.requireNonNull;

import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a run is about to write, said before it writes, so that the next one knows what of the half-written things in a
 * folder is rapport's own, however early this one died.
 *
 * <p>It is a link that leads nowhere and whose target is the words: a link comes into being with all that it says, at once,
 * where a file would be there before its content. Where the file system has no links, it is an empty folder whose name is
 * the words, which comes into being in the same way. While it stands, the names that a run uses for what is under way are
 * rapport's; it is made only if they are free. Once it is gone, they are free again.
 *
 * @param link where it stands, or beside which
 * @param mine what it may say if it stands beside it, where others may stand too
 */
record Journal(Path link, Predicate<String> mine) {
    private static final String WORDS = MonthFolders.WRITTEN_BY;

    /** What a run that is over, or died, was writing; empty if there is none. */
    Optional<String> open() throws IOException {
        Optional<BasicFileAttributes> there = OnDisk.at(link);
        if (there.isEmpty()) {
            List<Path> folders = beside();
            return folders.isEmpty() ? Optional.empty() : Optional.of(words(folders.get(0)));
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
        if (!Disk.link(link, WORDS + what)) {
            Folder.make(MonthFolders.note(link, what)).close();
        }
        Disk.force(requireNonNull(link.getParent()));
    }

    /** Says that nothing is under way any more. */
    void end() throws IOException {
        Files.deleteIfExists(link);
        for (Path folder : beside()) {
            Files.delete(folder);
        }
    }

    /** The folders that say it; one that holds anything is not rapport's. */
    private List<Path> beside() throws IOException {
        List<Path> said = OnDisk.list(requireNonNull(link.getParent()), "." + WORDS + "*").stream()
                .filter(folder -> mine.test(words(folder)))
                .toList();
        for (Path folder : said) {
            if (!OnDisk.isFolder(folder) || !OnDisk.list(folder, "*").isEmpty()) {
                throw NotOurs.taken(folder);
            }
        }
        return said;
    }

    private static String words(Path folder) {
        return folder.getFileName().toString().substring(1 + WORDS.length());
    }
}
