package dev.rapport.read.log;

import dev.rapport.fact.Days;
import dev.rapport.read.cell.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that is to be read, and what is known while reading it. May be opened several times. */
public interface LogFile {
    /** Its name without folders. */
    String name();

    /** The name of the archive it stands in; empty if it stands alone. */
    String archive();

    /** Its bytes. */
    InputStream open() throws IOException;

    /** Its text, decoded by what the bytes say. */
    Reader text() throws IOException;

    /** The days of the report, in whose zone times without an offset stand. */
    Days days();

    /** How the person says that dates are written which could be read in two ways, e.g. {@code d/M/yyyy}. */
    Optional<String> dateFormat();

    /** Whether a name or an e-mail address is the owner's. */
    boolean mine(String nameOrAddress);

    /** Whether any e-mail address of the owner is known. */
    boolean knowsOwnAddresses();

    /** Whether a name or an address belongs to no person: a room, a list, a bot. Either may be empty. */
    boolean nobody(String name, String mail);

    /** Most people beside the owner with whom a meeting is a contact. */
    int meetingSize();

    /** Whether entries of whole days are meetings. */
    boolean allDay();

    /** Whether birthdays in address books are asked for. */
    boolean birthdays();

    /** The owner's names as compared; none if they are not known. */
    List<String> ownNames();

    /**
     * Reads the rows of a CSV; those that are damaged are rejected by themselves.
     *
     * @param required names of columns that the header has, by which it is found
     * @param columns names of the columns that are asked for, by position in this array
     * @param taker takes a row, which is counted as read already and valid only now
     * @throws LogRefused if no line names the columns
     */
    void csv(List<String> required, String[] columns, Consumer<Row> taker) throws IOException, LogRefused;

    /** Looks at the rows of a CSV without counting them, before they are read. */
    void look(List<String> required, String[] columns, Consumer<Row> taker) throws IOException, LogRefused;
}
