package dev.rapport.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.CharArrayReader;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The records of a block of CSV text as FastCSV reads them, one cell behind the other. FastCSV is laxer than {@link
 * CarefulRows}: what it lets pass and the other does not makes the block irregular, to be read again with care.
 */
final class QuickRecords extends AbstractBaseCsvCallbackHandler<QuickRecords> {
    private static final char REPLACEMENT = '\uFFFD';

    private final int width;
    private final char delimiter;
    private final char[] text;
    private int length;
    /** Where each cell begins, and the last one ends. */
    private int[] bounds;

    private int cells;
    /** Of each record its first line in the block, from 0; and of what follows the last. */
    private long[] lines;

    private int records;
    private boolean open;
    private boolean regular = true;

    private final int measured;
    private final WordingMeter meter = new WordingMeter();
    private final Wordings wordings;

    private QuickRecords(int characters, Header header, int measured) {
        this.measured = measured;
        width = header.names().size();
        delimiter = header.delimiter();
        text = new char[characters];
        // About the length of the shortest rows that make up a large file.
        lines = new long[characters / 128 + 2];
        bounds = new int[lines.length * width + 1];
        wordings = new Wordings(measured < 0 ? 0 : lines.length);
    }

    /**
     * Reads a block of whole records; {@code null} if anything in it is irregular.
     *
     * @param measured position of the cell whose text is measured; negative for none
     */
    static QuickRecords of(char[] block, Header header, int measured) {
        QuickRecords records = new QuickRecords(block.length, header, measured);
        return records.read(block) ? records : null;
    }

    private boolean read(char[] block) {
        boolean ends = block[block.length - 1] == '\n';
        // Only behind a line end it tells on which line the last record has ended.
        char[] lined = ends ? block : Arrays.copyOf(block, block.length + 1);
        lined[lined.length - 1] = '\n';
        Iterator<QuickRecords> each = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(this, new CharArrayReader(lined))
                .iterator();
        try {
            while (regular && each.hasNext()) {
                each.next();
            }
        } catch (CsvParseException damaged) {
            return false;
        }
        return regular && !open;
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
            regular &= count <= CarefulRows.MOST_LINES && (count == 1 || !swallowed());
        }
        lines[records] = startingLineNumber - 1;
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

    @Override
    protected void handleField(int number, char[] buffer, int from, int count, boolean quoted) {
        if (number >= width) {
            regular = false;
            return;
        }
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
            regular &= getFieldCount() == width;
            records++;
            if (records + 1 == lines.length) {
                lines = Arrays.copyOf(lines, 2 * records);
                bounds = Arrays.copyOf(bounds, lines.length * width + 1);
            }
        }
        return this;
    }
}
