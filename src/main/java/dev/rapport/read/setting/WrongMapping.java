package dev.rapport.read.setting;

import dev.rapport.read.csv.CannotRead;
import org.jspecify.annotations.Nullable;

/** A setting about a log of another tool says nothing that can be understood. */
public final class WrongMapping extends CannotRead {
    private static final long serialVersionUID = 1L;

    private final String key;

    WrongMapping(String key, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.key = key;
    }

    /** The setting's key in full, such as {@code log.calls.zone}. */
    public String key() {
        return key;
    }
}
