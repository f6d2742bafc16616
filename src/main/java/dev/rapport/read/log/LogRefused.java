package dev.rapport.read.log;

/** A file as a whole cannot be understood. The message says why and what to do, to follow the file's name. */
final class LogRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, e.g. {@code does not say which of its two writers you are}. */
    LogRefused(String why) {
        super(why);
    }

    static LogRefused dayOrMonth() {
        return new LogRefused("does not tell day from month: its dates could be read in two ways.\n"
                + "  Say how they are written:  --log-date-format d/M/yyyy  or  --log-date-format M/d/yyyy");
    }
}
