package dev.rapport.write;

/** The report could not be written; nothing was changed. */
public final class CannotWrite extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says what happened and what to do, in the person's words. */
    public CannotWrite(String message, Throwable cause) {
        super(message, cause);
    }
}
