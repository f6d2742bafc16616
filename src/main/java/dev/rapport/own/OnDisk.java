package dev.rapport.own;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the disk, asked so that a failure is never taken for an absence: {@code Files.exists} and its like say
 * "no" also when the disk could not be asked.
 */
public final class OnDisk {
    private OnDisk() {}

    /** What stands there, a link seen as itself; empty if nothing does. */
    public static Optional<BasicFileAttributes> at(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (FileSystemException failure) {
            // Below something that is no folder there is nothing either; Java has no class for that.
            Path parent = path.getParent();
            if (parent != null
                    && at(parent)
                            .map(is -> !is.isDirectory() && !is.isSymbolicLink())
                            .orElse(false)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** What in a folder fits a pattern, sorted by name; a listing that breaks off fails as any other reading does. */
    public static List<Path> list(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            List<Path> paths = new ArrayList<>();
            found.forEach(paths::add);
            paths.sort(Comparator.naturalOrder());
            return paths;
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
    }

    /** Whether a file stands there, and no link to one. */
    public static boolean isFile(Path path) throws IOException {
        return at(path).map(BasicFileAttributes::isRegularFile).orElse(false);
    }

    /** Whether a folder stands there, and no link to one. */
    public static boolean isFolder(Path path) throws IOException {
        return at(path).map(BasicFileAttributes::isDirectory).orElse(false);
    }

    /** Whether a link stands there, wherever it leads. */
    public static boolean isLink(Path path) throws IOException {
        return at(path).map(BasicFileAttributes::isSymbolicLink).orElse(false);
    }
}
