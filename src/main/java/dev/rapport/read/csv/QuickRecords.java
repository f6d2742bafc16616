package dev.rapport.read.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import dev.rapport.read.wording.WordingMeter;
import dev.rapport.read.wording.Wordings;
import java.io.CharArrayReader;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The records of a block of CSV text as FastCSV reads them, one cell behind the other. FastCSV is laxer than {@link
 * CarefulRows}: what it lets pass and the other does not makes the block irregular, to be read again with care.
 */
final class QuickRecords extends AbstractBaseCsvCallbackHandler<QuickRecords> {
    private static final int SHORTEST = 128;

    private final int width;
    private final char delimiter;
    private final int measured;
    private final WordingMeter meter = new WordingMeter();
    private final Wordings wordings;
    private char[] text;
    private int length;
    /** Where each cell begins, and the last one ends. */
    private int[] bounds;

    private int cells;
    /** Of each record its first line in the block, from 0; and of what follows the last. */
    private long[] lines;

    private int records;
    private boolean open;
    /** Whether all cells of the record that is open are quoted. */
    private boolean quotesAll;

    private boolean regular;

    /**
     * No records yet, with room for those of so many characters.
     *
     * @param measured position of the cell whose text is measured; negative for none
     */
    QuickRecords(int characters, Header header, int measured) {
        this.measured = measured;
        width = header.names().size();
        delimiter = header.delimiter();
        text = new char[characters];
        // About the length of the shortest rows that make up a large file.
        lines = new long[characters / SHORTEST + 2];
        bounds = new int[lines.length * width + 1];
        wordings = new Wordings(measured < 0 ? 0 : lines.length);
    }

    /**
     * Reads whole records instead of those before; false if anything in them is irregular.
     *
     * @param block it ends with a line end, so that it is known on which line the last record has ended
     */
    boolean read(char[] block, int characters) {
        begin(characters);
        Iterator<QuickRecords> each = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(this, new CharArrayReader(block, 0, characters))
                .iterator();
        try {
            while (regular && each.hasNext()) {
                each.next();
            }
        } catch (CsvParseException damaged) {
            if (damaged.getCause() != null) {
                // Not the text's fault.
                throw damaged;
            }
            return false;
        }
        return regular && !open;
    }

    private void begin(int characters) {
        if (text.length < characters) {
            text = new char[characters];
        }
        length = 0;
        cells = 0;
        records = 0;
        open = false;
        regular = true;
        wordings.clear();
    }

    int count() {
        return records;
    }

    /** The cells' characters. */
    char[] text() {
        return text;
    }

    /** Where each cell begins, in order, and behind them where the last one ends. */
    int[] bounds() {
        return bounds;
    }

    /** The first cell of a record. */
    int first(int record) {
        return record * width;
    }

    /** The first line of a record, from 0; of the record behind the last, how many lines there are. */
    long line(int record) {
        return lines[record];
    }

    /** Lets a meter show what was measured of a record's cell; false if it was not that cell. */
    boolean measured(int record, int position, WordingMeter into) {
        if (position != measured || position < 0) {
            return false;
        }
        wordings.show(record, into);
        return true;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        if (open) {
            open = false;
            long count = startingLineNumber - 1 - lines[records - 1];
            regular &= count <= RecordEnd.MOST_LINES && (count == 1 || quotesAll || !swallowed());
        }
        lines[records] = startingLineNumber - 1;
        quotesAll = true;
    }

    private boolean swallowed() {
        for (int i = 0; i < width; i++) {
            int at = cells - width + i;
            if (SwallowedRows.in(text, bounds[at], bounds[at + 1], i, width, delimiter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the record's cells are all blank, which most records show by their first character. */
    private boolean blank() {
        int at = bounds[cells - width];
        while (at < length && Character.isWhitespace(text[at])) {
            at++;
        }
        return at == length;
    }

    @Override
    protected void handleField(int number, char[] buffer, int from, int count, boolean quoted) {
        if (number >= width) {
            regular = false;
            return;
        }
        quotesAll &= quoted;
        for (int i = from; !quoted && i < from + count; i++) {
            regular &= buffer[i] != '"';
        }
        if (number == measured) {
            meter.measure(buffer, from, from + count);
            wordings.add(meter);
        }
        System.arraycopy(buffer, from, text, length, count);
        length += count;
        bounds[++cells] = length;
    }

    @Override
    protected QuickRecords buildRecord() {
        if (getRecordType() == RecordType.DATA) {
            open = true;
            // A line that begins so is a comment in some files.
            regular &= getFieldCount() == width && !blank() && text[bounds[cells - width]] != '#';
            records++;
            if (records + 1 == lines.length) {
                lines = Arrays.copyOf(lines, 2 * lines.length);
                bounds = Arrays.copyOf(bounds, lines.length * width + 1);
            }
        }
        return this;
    }
}
