package dev.rapport.read;

import java.io.IOException;
import java.util.Arrays;

/**
 * A stretch of a CSV file that begins at a record, and its whole records. What follows the last whole record belongs to
 * the next block. Filled again when its rows were taken.
 */
final class Block {
    private static final int CHARACTERS = 1 << 17;
    /** A stretch that holds no whole record grows up to this, and is then left to careful reading. */
    private static final int MOST_CHARACTERS = 4 * CsvRows.MOST_CHARACTERS;

    private final RecordScanner scanner;
    private char[] text = new char[CHARACTERS];
    private int length;
    private Parsed records;

    Block(Shape shape) {
        scanner = new RecordScanner(shape);
    }

    /** What a scan found in it. */
    RecordScanner scanned() {
        return scanner;
    }

    /** The records; null if the block must be read with care. */
    Parsed records() {
        return records;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether it holds at least one whole record, and its quotes are sound. */
    boolean sound() {
        return scanner.sound() && scanner.end() > 0;
    }

    /** The text of its whole records; all of its text if it is not sound. */
    void appendTo(StringBuilder all) {
        all.append(text, 0, sound() ? scanner.end() : length);
    }

    /** What follows the whole records of a sound block. */
    char[] left() {
        return sound() ? Arrays.copyOfRange(text, scanner.end(), length) : new char[0];
    }

    /**
     * Takes over characters that were left, and fills up from the file until it holds a whole record.
     *
     * @return whether the file ended
     */
    boolean fill(char[] left, java.io.Reader in, long firstLine) throws IOException {
        records = null;
        if (text.length < 2 * left.length) {
            text = new char[2 * left.length];
        }
        System.arraycopy(left, 0, text, 0, left.length);
        length = left.length;
        boolean ended = false;
        while (true) {
            while (!ended && length < text.length) {
                int more = in.read(text, length, text.length - length);
                ended = more < 0;
                length += Math.max(more, 0);
            }
            scanner.scan(text, length, ended, firstLine);
            if (ended || scanner.end() > 0 || !scanner.sound() || length >= MOST_CHARACTERS) {
                return ended;
            }
            text = Arrays.copyOf(text, 2 * text.length);
        }
    }

    void parse(StrictParser parser) throws IOException {
        records = sound() ? parser.records(text, scanner) : null;
    }
}
