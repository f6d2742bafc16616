package dev.rapport.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;

/** The report could not be written; nothing was changed. */
public final class CannotWrite extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says what happened and what to do, in the person's words. */
    public CannotWrite(String message, Throwable cause) {
        super(message, cause);
    }

    /** What stands in brackets after it: why the system would not. */
    static String inWords(IOException cause) {
        if (cause instanceof FileAlreadyExistsException) {
            return cause.getMessage() + " is no folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
