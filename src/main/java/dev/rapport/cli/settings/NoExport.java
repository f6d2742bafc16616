package dev.rapport.cli.settings;

import org.jspecify.annotations.Nullable;

/** Nobody said which export to read, and there is no inbox with one; or what was said cannot be read. */
public final class NoExport extends Exception {
    private static final long serialVersionUID = 1L;

    public NoExport(String message) {
        super(message);
    }

    public NoExport(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
