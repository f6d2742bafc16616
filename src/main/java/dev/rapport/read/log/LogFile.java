package dev.rapport.read.log;

import dev.rapport.fact.Days;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file that is to be read, and what is known while reading it. May be opened several times.
 *
 * @param days of the report, in whose zone times without an offset stand
 * @param own the owner's names and addresses, as compared
 */
record LogFile(LogSource source, Days days, ReadOptions options, Set<String> own, Tally tally) {
    /** Behind a column's name: the second one that bears it. */
    private static final String SECOND = " (2)";

    boolean mine(String nameOrAddress) {
        String compared = Names.compared(nameOrAddress);
        return own.contains(compared) || own.contains(Mention.untagged(compared));
    }

    boolean mine(Mention person) {
        return mine(person.name()) || mine(person.mail());
    }

    boolean knowsOwnAddresses() {
        return own.stream().anyMatch(one -> one.indexOf('@') > 0);
    }

    /** The owner's names as compared; none if they are not known. */
    List<String> ownNames() {
        return own.stream().filter(name -> name.indexOf('@') < 0).sorted().toList();
    }

    /**
     * Reads the rows of a CSV; those that are damaged are rejected by themselves.
     *
     * @param required names of columns that the header has, by which it is found
     * @param columns names of the columns that are asked for, by position in this array
     * @param taker takes a row, which is counted as read already and valid only now
     * @throws LogRefused if no line names the columns
     */
    void csv(List<String> required, String[] columns, Consumer<Row> taker) throws IOException, LogRefused {
        csv(required, columns, taker, tally);
    }

    /** Looks at the rows of a CSV without counting them, before they are read. */
    void look(List<String> required, String[] columns, Consumer<Row> taker) throws IOException, LogRefused {
        csv(required, columns, taker, new Tally(source.name(), ""));
    }

    private void csv(List<String> required, String[] columns, Consumer<Row> taker, Tally counted)
            throws IOException, LogRefused {
        List<String> wanted = required.stream().map(Header::normalised).toList();
        try (InputStream in = source.open()) {
            CsvRows rows = new CsvRows(Decoding.of(in), counted);
            Optional<Header> header = rows.header(lines -> Header.find(lines, wanted));
            if (header.isEmpty()) {
                throw new LogRefused("has no line that names the columns " + String.join(", ", required) + ".");
            }
            rows.rows(header.get(), new Row(columns, positions(columns, header.get())), taker::accept);
        }
    }

    /** Where the columns stand; {@code Name (2)} is the second of that name. */
    private static int[] positions(String[] columns, Header header) {
        int[] positions = header.positions(columns);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].endsWith(SECOND)) {
                String name = Header.normalised(columns[i].substring(0, columns[i].length() - SECOND.length()));
                int first = header.names().indexOf(name);
                int last = header.names().lastIndexOf(name);
                positions[i] = last > first ? last : -1;
            }
        }
        return positions;
    }
}
