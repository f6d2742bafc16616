package dev.rapport.read.csv;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are to be read are plain ones: a pipe without a writer would be waited for without end. */
public final class Specials {
    private Specials() {}

    /**
     * Refuses what is there and is no plain file; a missing one is for the caller to tell.
     *
     * @throws CannotRead if it is a pipe, a device, a socket, or a folder
     */
    public static void refuse(Path file) throws CannotRead {
        if (Files.isDirectory(file)) {
            throw new CannotRead(file + " is a folder; a file is expected.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new CannotRead(
                    file + " is a pipe or a device, not a file.\n  Save its content in a file and give that.");
        }
    }
}
