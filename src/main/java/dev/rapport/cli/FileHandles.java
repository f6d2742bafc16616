package dev.rapport.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Whether the system lets this process open more files: where it does not, Java often just says that a class is missing. */
final class FileHandles {
    /** As many as may have been given back since the failure. */
    private static final int SOME = 16;

    private FileHandles() {}

    /** Whether a failure is one of too many open files. */
    static boolean ranOut(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof IOException && String.valueOf(at.getMessage()).contains("Too many open files")) {
                return true;
            }
        }
        return failure instanceof LinkageError && scarce();
    }

    /** Whether not even a few more files can be opened. */
    @SuppressWarnings("StreamResourceLeak") // What is opened is closed at the end.
    private static boolean scarce() {
        Deque<Closeable> open = new ArrayDeque<>();
        try {
            while (open.size() < SOME) {
                open.push(Files.newDirectoryStream(Path.of("")));
            }
            return false;
        } catch (IOException | LinkageError refused) {
            return true;
        } finally {
            while (!open.isEmpty()) {
                close(open.pop());
            }
        }
    }

    private static void close(Closeable handle) {
        try {
            handle.close();
        } catch (IOException nothingWasWritten) {
            // It was only opened to see whether it can be.
            return;
        }
    }
}
