package dev.rapport.read.csv;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The input as a whole cannot be used; nothing was changed. The message says what happened and what to do. */
public class CannotRead extends Exception {
    private static final long serialVersionUID = 1L;

    /** What happened, in the person's words. */
    public CannotRead(String message) {
        super(message);
    }

    /** What happened, and what lies behind it. */
    public CannotRead(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }
}
