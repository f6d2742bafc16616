package dev.rapport.read.log;

import java.io.IOException;

/**
 * A kind of file that another tool writes: how it is recognised by what it says, and what its rows are.
 *
 * <p>Every row that is read ends in the {@link LogSink} as a row, left out by a rule, or rejected. No library is touched
 * before {@link #read}: recognising must cost nothing.
 */
public interface LogFormat {
    /** What it is called in the row ledger, e.g. {@code WhatsApp chat}. */
    public String name();

    /** How to get such a file from its tool, in one line. */
    public String howToExport();

    /** Whether a file that begins so is one. The name of a file may support this and never decides it. */
    boolean recognises(Beginning beginning);

    /** Whether it says who is behind an address or a number, and tells of no contact: it is read before all others. */
    public default boolean addressBook() {
        return false;
    }

    /**
     * Reads all rows.
     *
     * @throws LogRefused if the file as a whole cannot be understood
     */
    public void read(LogFile file, LogSink sink) throws IOException, LogRefused;
}
