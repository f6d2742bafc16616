package dev.rapport.cli;

/** Nobody said which export to read, and there is no inbox with one. */
final class NoExport extends Exception {
    private static final long serialVersionUID = 1L;

    NoExport(String message) {
        super(message);
    }
}
