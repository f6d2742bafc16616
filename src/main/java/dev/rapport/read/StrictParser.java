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
    private final CSVFormat format;
    private final Shape shape;
    private final Heads heads = new Heads();

    StrictParser(Shape shape) {
        this.shape = shape;
        format = Header.format(shape.delimiter());
    }

    /**
     * The records that a scan found; null if the parser does not find the same, each as wide as it should be and none with
     * other rows in a cell.
     */
    Parsed records(char[] text, RecordScanner scanned) throws IOException {
        Parsed parsed = parsed(text, scanned, heads.of(text, scanned));
        if (parsed == null) {
            heads.clear();
        }
        return parsed;
    }

    private Parsed parsed(char[] text, RecordScanner scanned, Heads.Head[] begins) throws IOException {
        boolean[] whole = new boolean[begins.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = begins[i] == null || begins[i].claim();
        }
        CSVRecord[] all = new CSVRecord[begins.length];
        String[][] known = new String[begins.length][];
        int count = 0;
        try (CSVParser parser = format.parse(new Remainder(text, scanned, whole))) {
            for (CSVRecord record : parser) {
                if (count == all.length) {
                    return null;
                }
                int missing = whole[count] ? 0 : shape.head();
                if (record.size() != shape.width() - missing || swallowed(record, missing, count, text, scanned)) {
                    return null;
                }
                if (missing > 0) {
                    known[count] = begins[count].cells();
                } else if (begins[count] != null) {
                    begins[count].met(record, shape.head());
                }
                all[count++] = record;
            }
        } catch (UncheckedIOException damaged) {
            return null;
        }
        return count == all.length ? new Parsed(all, known) : null;
    }

    private boolean swallowed(CSVRecord record, int missing, int number, char[] text, RecordScanner scanned) {
        return scanned.lines(number) > 1
                && (SwallowedRows.in(record, missing, shape.delimiter())
                        || SwallowedRows.in(
                                Remainder.cell(text, scanned.asideFrom(number), scanned.asideTo(number)),
                                shape.aside(),
                                shape.width(),
                                shape.delimiter()));
    }

    /** Whether a record holds other rows in a cell, as one does that a stray quote opened. */
    boolean swallowed(CSVRecord record) {
        return SwallowedRows.in(record, 0, shape.delimiter());
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
