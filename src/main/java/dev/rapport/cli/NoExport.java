package dev.rapport.cli;

/** Nobody said which export to read, and there is no inbox with one; or what was said cannot be read. */
final class NoExport extends Exception {
    private static final long serialVersionUID = 1L;

    NoExport(String message) {
        super(message);
    }

    NoExport(String message, Throwable cause) {
        super(message, cause);
    }
}
