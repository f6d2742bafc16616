package dev.rapport.own;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * What makes a new file or folder its owner's alone from the moment it exists, where the file system knows such rights.
 * Where it does not, as on Windows, what is made takes the rights of the folder it lies in, and a person's own folders are
 * closed to others there.
 */
public final class OwnerOnly {
    private static final FileAttribute<?>[] AS_THE_FOLDER_HAS_IT = {};

    private OwnerOnly() {}

    /** The rights of a new file. */
    public static FileAttribute<?>[] file(Path file) {
        return rights(file, "rw-------");
    }

    /** The rights of a new folder. */
    public static FileAttribute<?>[] folder(Path folder) {
        return rights(folder, "rwx------");
    }

    /** Whether rights, owners and links are there as on Unix. */
    public static boolean isUnix(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] rights(Path place, String rights) {
        return isUnix(place)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : AS_THE_FOLDER_HAS_IT;
    }
}
