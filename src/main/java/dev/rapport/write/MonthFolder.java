package dev.rapport.write;

import dev.rapport.own.Manifest;
import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A month's folder on the disk, and what of it is rapport's: the files that its manifest names, and in one that is not
 * finished those that have a report's names. It is removed only if there is nothing else in it.
 */
final class MonthFolder {
    private MonthFolder() {}

    /** Refuses what stands in a month's place and is no month that rapport wrote. */
    static void refuseForeign(Path month) throws IOException {
        if (OnDisk.at(month).isPresent() && !MonthFolders.is(month)) {
            throw NotOurs.taken(month);
        }
    }

    /** Refuses a month with anything in it that rapport did not write, naming the first of it. */
    static void refuseGuests(Path month) throws IOException {
        tree(month, namedIn(month));
    }

    /** Refuses a month whose files may not be removed, as after a run by another user, before it is set aside. */
    static void refuseLocked(Path month) throws IOException {
        for (Path path : Disk.tree(month)) {
            if (OnDisk.isFolder(path) && !(Files.isWritable(path) && Files.isExecutable(path))) {
                throw new AccessDeniedException(path.toString());
            }
        }
    }

    /** Whether everything in a finished month's folder is rapport's. */
    static boolean isOursAlone(Path folder) throws IOException {
        return MonthFolders.is(folder)
                && guest(folder, Disk.tree(folder), namedIn(folder)).isEmpty();
    }

    /** Removes a finished month, if it is there and all in it is rapport's; otherwise all stays as it is. */
    static void remove(Path month) throws IOException {
        remove(month, namedIn(month));
    }

    /** Removes a month that is not finished, and whose manifest may be missing or torn, in the same way. */
    static void discard(Path fresh) throws IOException {
        remove(fresh, Manifest::isOfReports);
    }

    private static void remove(Path folder, Predicate<String> ours) throws IOException {
        if (OnDisk.at(folder).isPresent()) {
            List<Path> tree = tree(folder, ours);
            // The manifest sorts before all other names, so that it goes last of what is in the folder.
            for (int i = tree.size() - 1; i >= 0; i--) {
                Files.delete(tree.get(i));
            }
        }
    }

    private static List<Path> tree(Path folder, Predicate<String> ours) throws IOException {
        if (!OnDisk.isFolder(folder)) {
            throw NotOurs.taken(folder);
        }
        List<Path> tree = Disk.tree(folder);
        Optional<Path> guest = guest(folder, tree, ours);
        if (guest.isPresent()) {
            throw NotOurs.amongOurs(folder, guest.get());
        }
        return tree;
    }

    private static Optional<Path> guest(Path folder, List<Path> tree, Predicate<String> ours) throws IOException {
        for (Path path : tree.subList(1, tree.size())) {
            // As the manifest writes it on every system.
            String name = folder.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            boolean known =
                    OnDisk.isFolder(path) ? Manifest.FOLDERS.contains(name) : OnDisk.isFile(path) && ours.test(name);
            if (!known) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** The files that a folder's manifest names; of a folder from which it has gone already, those it may have named. */
    private static Predicate<String> namedIn(Path folder) throws IOException {
        return Manifest.of(folder)
                .<Predicate<String>>map(list ->
                        name -> name.equals(Manifest.FILE) || list.sums().containsKey(name))
                .orElse(Manifest::isOfReports);
    }
}
