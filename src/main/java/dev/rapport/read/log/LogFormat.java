package dev.rapport.read.log;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * A kind of file that another tool writes: how it is recognised by what it says, and what its rows are.
 *
 * <p>Every row that is read ends in the {@link LogSink} as a row, left out by a rule, or rejected. No library is touched
 * before {@link #read}: recognising must cost nothing.
 *
 * @param name what it is called in the row ledger, e.g. {@code WhatsApp chat}
 * @param howToExport how to get such a file from its tool, in one line
 * @param addressBook whether it says who is behind an address or a number, and tells of no contact: it is read before all
 *     others
 * @param sign tells by the beginning of a file; the file's name may support this and never decides it
 */
public record LogFormat(
        String name, String howToExport, boolean addressBook, Predicate<Beginning> sign, Reading reading) {
    /** Reads all rows of a file. */
    interface Reading {
        void read(LogFile file, LogSink sink) throws IOException, LogRefused;
    }

    /** A format whose rows are contacts. */
    static LogFormat of(String name, String howToExport, Predicate<Beginning> sign, Reading reading) {
        return new LogFormat(name, howToExport, false, sign, reading);
    }

    /**
     * Reads all rows of a file into the log.
     *
     * @param called how the ledger calls the file
     * @throws CannotRead if the file as a whole cannot be understood
     */
    public Tally read(LogSource source, String called, InteractionLog log, People people, ReadOptions options)
            throws IOException, CannotRead {
        Tally tally = new Tally(called, name);
        LogSink sink = new LogSink(tally, log, people);
        try {
            reading.read(new LogFile(source, log.days(), options, log.own().all(), tally), sink);
        } catch (LogRefused refused) {
            throw new CannotRead(called + " (" + name + ") " + refused.getMessage());
        }
        sink.end();
        return tally;
    }
}
