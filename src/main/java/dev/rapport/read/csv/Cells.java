package dev.rapport.read.csv;

import dev.rapport.fact.RejectReason;
import dev.rapport.read.wording.WordingMeter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one record, asked by the number of a known column; a column that the file lacks is empty. It knows nothing of
 * what stands in them: who does says it in the steps that can be overridden.
 */
public class Cells {
    private final String[] columns;
    private final int[] positions;
    /** Null for a file in our words. */
    private final @Nullable TheirWords words;
    /** The characters of the present record's cells, one behind the other, and where each begins and the last one ends. */
    private char[] text = {};

    private int[] bounds = {0};
    private int first;
    private long line;
    /** The block in which it is a record of some number; null if it was read with care. */
    private @Nullable QuickRecords quick;

    private int record;
    private boolean whole;
    /** Room for a record that comes in strings. */
    private char[] ownText = {};

    private int[] ownBounds = {0};

    /** @param words null for a file in our words */
    public Cells(String[] columns, int[] positions, @Nullable TheirWords words) {
        this.columns = columns;
        this.positions = positions;
        this.words = words;
    }

    /** A record that Commons CSV read, so many cells wide: those that it lacks are empty. */
    void at(CSVRecord read, int width, long firstLine) {
        int length = 0;
        for (String cell : read) {
            length += cell.length();
        }
        if (ownText.length < length || ownBounds.length <= width) {
            ownText = new char[2 * length];
            ownBounds = new int[width + 1];
        }
        for (int i = 0, at = 0; i < width; i++) {
            String cell = i < read.size() ? read.get(i) : "";
            cell.getChars(0, cell.length(), ownText, at);
            at += cell.length();
            ownBounds[i + 1] = at;
        }
        quick = null;
        whole = read.size() == width;
        at(ownText, ownBounds, 0, firstLine);
    }

    /** One of the records that FastCSV read of a block that begins on a line. */
    void at(QuickRecords records, int number, long blockLine) {
        quick = records;
        whole = true;
        record = number;
        at(records.text(), records.bounds(), records.first(number), blockLine + records.line(number));
    }

    private void at(char[] cells, int[] where, int firstCell, long firstLine) {
        text = cells;
        bounds = where;
        first = firstCell;
        line = firstLine;
        begin();
    }

    /** The characters in which cells stand. */
    public char[] text() {
        return text;
    }

    /** Where a cell begins among them. */
    public int from(int column) {
        int position = positions[column];
        return position < 0 ? 0 : bounds[first + position];
    }

    /** Characters of a cell, as written. */
    public int length(int column) {
        int position = positions[column];
        return position < 0 ? 0 : bounds[first + position + 1] - bounds[first + position];
    }

    /** Line on which the record begins, as an editor counts. */
    public long line() {
        return line;
    }

    /** Whether the file has the column. */
    public boolean has(int column) {
        return positions[column] >= 0 || words != null && words.fixed()[column] != null;
    }

    /** The cell as written. */
    public String raw(int column) {
        int position = positions[column];
        if (words == null) {
            return position < 0 ? "" : cell(position);
        }
        int second = words.seconds()[column];
        return position < 0
                ? words.constant(column)
                : words.ours(column, cell(position), second < 0 ? "" : cell(second));
    }

    private String cell(int position) {
        int from = bounds[first + position];
        return new String(text, from, bounds[first + position + 1] - from);
    }

    /** Measures a cell, as written. */
    public void measure(int column, WordingMeter meter) {
        if (quick == null || !quick.measured(record, positions[column], meter)) {
            meter.measure(text, from(column), from(column) + length(column));
        }
    }

    /** Whether a cell begins with some characters. */
    public boolean starts(int column, String prefix) {
        int from = from(column);
        boolean same = length(column) >= prefix.length();
        for (int i = 0; same && i < prefix.length(); i++) {
            same = text[from + i] == prefix.charAt(i);
        }
        return same;
    }

    /** The cell without blanks around it. */
    public String get(int column) {
        String cell = raw(column);
        return bare(cell) ? cell : cell.strip();
    }

    /** Whether a cell plainly has no blanks around it, as most have not. */
    private static boolean bare(String cell) {
        int length = cell.length();
        return length == 0 || (visible(cell.charAt(0)) && visible(cell.charAt(length - 1)));
    }

    private static boolean visible(char c) {
        return c > ' ' && c < 0x80;
    }

    /** The cell, which must not be empty. */
    public String need(int column) throws RowException {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw new RowException(RejectReason.MISSING_VALUE, columns[column]);
        }
        return cell;
    }

    public String column(int column) {
        return columns[column];
    }

    /** How many columns are known. */
    public int columns() {
        return columns.length;
    }

    /** Where a column stands in the file; negative if the file lacks it, or another tool wrote it in its own words. */
    public int position(int column) {
        return words == null ? positions[column] : -1;
    }

    /** Where a column stands in the file, in whatever words; negative if the file lacks it. */
    public int place(int column) {
        return positions[column];
    }

    /** A new record was taken. */
    protected void begin() {}

    /** The record is not rejected. */
    protected void accepted() {}

    /** All records were read. */
    protected void end(Tally tally) {}

    /** Tells of a record of another width, or with a loose note, whether its cells stand in their columns. */
    protected CellPlaces places() {
        return CellPlaces.STRICT;
    }

    /** Whether the record has as many cells as the file has columns. */
    public boolean isWhole() {
        return whole;
    }
}
