package dev.rapport.read;

import dev.rapport.fact.Days;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.log.Attendee;
import dev.rapport.read.log.LogFile;
import dev.rapport.read.log.LogFormat;
import dev.rapport.read.log.LogRefused;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.NoPeople;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A file of another tool while its format reads it: lends it the zone, the owner's names and the reader of CSV rows. */
final class ForeignLog implements LogFile {
    /** Behind a column's name: the second one that bears it. */
    private static final String SECOND = " (2)";

    private final LogSource source;
    private final Days days;
    private final ReadOptions options;
    private final Set<String> own;
    private final Tally tally;

    private ForeignLog(LogSource source, Days days, ReadOptions options, Set<String> own, Tally tally) {
        this.source = source;
        this.days = days;
        this.options = options;
        this.own = own;
        this.tally = tally;
    }

    /**
     * Reads a file in its format.
     *
     * @param called how the ledger calls it
     */
    static Tally read(
            LogSource source,
            String called,
            LogFormat format,
            InteractionLog log,
            People people,
            ReadOptions options,
            Set<String> own)
            throws IOException, CannotRead {
        Tally tally = new Tally(called, format.name());
        EntrySink sink = new EntrySink(tally, log, people);
        try {
            format.read(new ForeignLog(source, log.days(), options, own, tally), sink);
        } catch (LogRefused refused) {
            throw new CannotRead(called + " (" + format.name() + ") " + refused.getMessage());
        }
        sink.end();
        return tally;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String archive() {
        return source.archive();
    }

    @Override
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public Reader text() throws IOException {
        return source.text();
    }

    @Override
    public Days days() {
        return days;
    }

    @Override
    public Optional<String> dateFormat() {
        return options.logDateFormat();
    }

    @Override
    public boolean mine(String nameOrAddress) {
        String compared = Names.compared(nameOrAddress);
        return own.contains(compared) || own.contains(Attendee.untagged(compared));
    }

    @Override
    public boolean knowsOwnAddresses() {
        return own.stream().anyMatch(one -> one.indexOf('@') > 0);
    }

    @Override
    public boolean nobody(String name, String mail) {
        return (!mail.isEmpty() && NoPeople.mail(mail)) || (!name.isEmpty() && NoPeople.name(name));
    }

    @Override
    public int meetingSize() {
        return options.meetings().size();
    }

    @Override
    public boolean allDay() {
        return options.meetings().allDay();
    }

    @Override
    public boolean birthdays() {
        return options.birthdays();
    }

    @Override
    public List<String> ownNames() {
        return own.stream().filter(name -> name.indexOf('@') < 0).sorted().toList();
    }

    @Override
    public void csv(List<String> required, String[] columns, Consumer<Row> taker) throws IOException, LogRefused {
        csv(required, columns, taker, tally);
    }

    @Override
    public void look(List<String> required, String[] columns, Consumer<Row> taker) throws IOException, LogRefused {
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
