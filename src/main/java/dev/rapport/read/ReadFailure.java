package dev.rapport.read;

import java.io.EOFException;
import java.io.IOException;

/** What it means that reading failed. */
final class ReadFailure {
    private ReadFailure() {}

    /** Whether the machine is at fault, not the file. */
    static boolean scarce(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Too many open files");
    }

    /** What is said of a zip that cannot be read to its end. */
    static CannotRead damagedArchive(String name, IOException damaged) {
        // The end of a file that comes too early carries no words.
        String what = damaged instanceof EOFException ? "the zip is damaged or cut short" : damaged.getMessage();
        String words = (what.startsWith(name) ? what : name + ": " + what)
                + ".\n  Download it again, and give it as LinkedIn sent it.";
        return damaged instanceof SnapshotExport.DamagedPage ? new CannotRead(words) : new CannotRead(words, damaged);
    }
}
