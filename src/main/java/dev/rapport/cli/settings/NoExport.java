package dev.rapport.cli.settings;

import org.jspecify.annotations.Nullable;

/** There is no export to read: none was named and no inbox holds one, or what was named cannot be read. */
public final class NoExport extends Exception {
    private static final long serialVersionUID = 1L;

    public NoExport(String message) {
        super(message);
    }

    public NoExport(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
