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
    private final int width;

    /** A parser of records with so many cells. */
    StrictParser(char delimiter, int width) {
        format = Header.format(delimiter);
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The records that a scan found; null if the parser does not find the same, each as wide as it should be. */
    CSVRecord[] records(char[] text, RecordScanner scanned) throws IOException {
        CSVRecord[] all = new CSVRecord[scanned.records()];
        int count = 0;
        try (CSVParser parser = format.parse(new CharArrayReader(text, 0, scanned.end()))) {
            for (CSVRecord record : parser) {
                if (record.size() != width || count == all.length) {
                    return null;
                }
                all[count++] = record;
            }
        } catch (UncheckedIOException damaged) {
            return null;
        }
        return count == all.length ? all : null;
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
