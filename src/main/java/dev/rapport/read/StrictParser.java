package dev.rapport.read;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads whole records out of a stretch of text, strictly, as Commons CSV does. Used by two threads at once. */
final class StrictParser {
    private final CSVFormat format;
    private final char delimiter;
    private final int width;

    /** A parser of records with so many cells. */
    StrictParser(char delimiter, int width) {
        this.delimiter = delimiter;
        format = Header.format(delimiter);
        this.width = width;
    }

    int width() {
        return width;
    }

    /**
     * The records that a scan found, each with an empty cell where one was set aside; null if the parser does not find the same, each as wide as it should be and none with
     * other rows in a cell.
     */
    CSVRecord[] records(char[] text, RecordScanner scanned) throws IOException {
        CSVRecord[] all = new CSVRecord[scanned.records()];
        int count = 0;
        try (CSVParser parser = format.parse(new WithoutAside(text, scanned))) {
            for (CSVRecord record : parser) {
                if (record.size() != width || count == all.length || swallowed(record, count, text, scanned)) {
                    return null;
                }
                all[count++] = record;
            }
        } catch (UncheckedIOException damaged) {
            return null;
        }
        return count == all.length ? all : null;
    }

    private boolean swallowed(CSVRecord record, int number, char[] text, RecordScanner scanned) {
        return scanned.lines(number) > 1
                && (swallowed(record)
                        || SwallowedRows.in(
                                WithoutAside.cell(text, scanned.asideFrom(number), scanned.asideTo(number)),
                                scanned.aside(),
                                width,
                                delimiter));
    }

    /** Whether a record holds other rows in a cell, as one does that a stray quote opened. */
    boolean swallowed(CSVRecord record) {
        return SwallowedRows.in(record, delimiter);
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
