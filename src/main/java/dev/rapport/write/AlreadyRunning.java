package dev.rapport.write;

/** Another run is writing to the same folder. */
public final class AlreadyRunning extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says which folder is taken. */
    public AlreadyRunning(String message) {
        super(message);
    }
}
