package dev.rapport.read;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads whole records out of a stretch of text, strictly, as Commons CSV does. For one thread. */
final class StrictParser {
    private static final int HEADS = 4096;
    private static final int TAILS = 256;

    private final CSVFormat format;
    private final Shape shape;
    private final Repeats heads = new Repeats(HEADS);
    private final Repeats tails = new Repeats(TAILS);

    StrictParser(Shape shape) {
        this.shape = shape;
        format = Header.format(shape.delimiter());
    }

    /**
     * The records that a scan found; null if the parser does not find the same, each as wide as it should be and none with
     * other rows in a cell.
     */
    Parsed records(char[] text, RecordScanner scanned) throws IOException {
        Parsed parsed = new Parsed(this, text, scanned);
        if (parse(text, scanned, parsed)) {
            return parsed;
        }
        heads.clear();
        tails.clear();
        return null;
    }

    private boolean parse(char[] text, RecordScanner scanned, Parsed parsed) throws IOException {
        boolean[] unknown = new boolean[scanned.records()];
        for (int i = 0; i < unknown.length; i++) {
            unknown[i] = unknown(text, scanned, parsed, i);
            if (!unknown[i] && swallowed(text, scanned, i)) {
                return false;
            }
        }
        int at = next(unknown, 0);
        if (at == unknown.length) {
            return true;
        }
        try (CSVParser parser = format.parse(new Remainder(text, scanned, unknown))) {
            for (CSVRecord record : parser) {
                if (at == unknown.length || record.size() != shape.width() || swallowed(record, text, scanned, at)) {
                    return false;
                }
                parsed.met(at, record);
                if (parsed.head(at) != null) {
                    parsed.head(at).met(record.values(), 0, shape.own());
                    parsed.tail(at).met(record.values(), shape.own() + 1, shape.width());
                }
                at = next(unknown, at + 1);
            }
        } catch (UncheckedIOException damaged) {
            return false;
        }
        return at == unknown.length;
    }

    /** Whether a record must be parsed, as one of its parts is met for the first time or its own cell is not plain. */
    private boolean unknown(char[] text, RecordScanner scanned, Parsed parsed, int record) {
        int from = scanned.headTo(record);
        int to = scanned.ownTo(record);
        if (to < from || text[from] == '"') {
            return true;
        }
        Repeats.Part head = heads.of(text, scanned.headFrom(record), from);
        Repeats.Part tail = tails.of(
                text,
                to,
                Math.max(to, scanned.asideFrom(record)),
                Math.max(to, scanned.asideTo(record)),
                scanned.recordTo(record));
        parsed.consists(record, head, tail);
        return head.claim() | tail.claim();
    }

    private static int next(boolean[] unknown, int from) {
        int at = from;
        while (at < unknown.length && !unknown[at]) {
            at++;
        }
        return at;
    }

    private boolean swallowed(CSVRecord record, char[] text, RecordScanner scanned, int number) {
        return scanned.lines(number) > 1 && (swallowed(record) || swallowed(text, scanned, number));
    }

    /** Whether the cell that is set aside holds other rows. The other cells of a record that is not parsed were judged. */
    private boolean swallowed(char[] text, RecordScanner scanned, int number) {
        return scanned.lines(number) > 1
                && SwallowedRows.possible(text, scanned.asideFrom(number), scanned.asideTo(number), shape.delimiter())
                && SwallowedRows.in(
                        Remainder.cell(text, scanned.asideFrom(number), scanned.asideTo(number)),
                        shape.aside(),
                        shape.width(),
                        shape.delimiter());
    }

    /** Whether a record holds other rows in a cell, as one does that a stray quote opened. */
    boolean swallowed(CSVRecord record) {
        return SwallowedRows.in(record, shape.delimiter());
    }

    /** Whether a line plainly has another number of cells than the header: it holds no quote, so that nothing need be parsed. */
    boolean plainlyOfAnotherWidth(char[] text, int from, int to) {
        int cells = 1;
        for (int i = from; i < to; i++) {
            if (text[i] == '"' || text[i] == 0) {
                return false;
            }
            cells += text[i] == shape.delimiter() ? 1 : 0;
        }
        return cells != shape.width();
    }

    /** The one record of a stretch, however wide; null if there is not exactly one sound record. */
    CSVRecord one(char[] text, int from, int to) throws IOException {
        try (CSVParser parser = format.parse(new CharArrayReader(text, from, to - from))) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.get(0) : null;
        } catch (UncheckedIOException damaged) {
            return null;
        }
    }
}
