package dev.rapport.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a stretch. One whose first and last cells were met before need not be parsed: it is these parts, and one
 * plain cell of its own between them.
 */
final class Parsed {
    private final StrictParser parser;
    private final char[] text;
    private final RecordScanner scanned;
    private final CSVRecord[] records;
    private final Repeats.Part[] heads;
    private final Repeats.Part[] tails;

    /** To be filled by a parser, from what a scan found in a text. */
    Parsed(StrictParser parser, char[] text, RecordScanner scanned) {
        this.parser = parser;
        this.text = text;
        this.scanned = scanned;
        records = new CSVRecord[scanned.records()];
        heads = new Repeats.Part[records.length];
        tails = new Repeats.Part[records.length];
    }

    int count() {
        return records.length;
    }

    char[] text() {
        return text;
    }

    /** Where everything stands in the text. */
    RecordScanner scanned() {
        return scanned;
    }

    void met(int number, CSVRecord record) {
        records[number] = record;
    }

    void consists(int number, Repeats.Part head, Repeats.Part tail) {
        heads[number] = head;
        tails[number] = tail;
    }

    /** The record as Commons CSV read it, but for the cell that was set aside; null if it was not parsed. */
    CSVRecord record(int number) {
        return records[number];
    }

    /** The cells before its own one; null if that is not plain. */
    Repeats.Part head(int number) {
        return heads[number];
    }

    /** The cells behind its own one; null if that is not plain. */
    Repeats.Part tail(int number) {
        return tails[number];
    }

    /** Parses a record that was not, as a part of it was let go. */
    CSVRecord whole(int number) {
        if (records[number] == null) {
            try {
                records[number] = parser.one(text, scanned.headFrom(number), scanned.recordTo(number));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return records[number];
    }
}
