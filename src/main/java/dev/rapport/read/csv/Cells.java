package dev.rapport.read.csv;

import dev.rapport.fact.RejectReason;
import dev.rapport.read.wording.HeldText;
import dev.rapport.read.wording.WordingMeter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one record, asked by the number of a known column; a column that the file lacks is empty. It knows nothing of
 * what stands in them: who does says it in the steps that can be overridden.
 */
public class Cells {
    private final String[] columns;
    private final int[] positions;
    private final @Nullable String[] fixed;
    private final List<Map<String, String>> words;
    private final boolean translated;
    /** Of each column of another tool where its second part stands. */
    private final int[] seconds;

    /** The characters of the present record's cells, one behind the other, and where each begins and the last one ends. */
    private char[] text = {};

    private int[] bounds = {0};
    private int first;
    private long line;
    /** The block in which it is a record of some number; null if it was read with care. */
    private @Nullable QuickRecords quick;

    private int record;
    /** Room for a record that comes in strings. */
    private char[] ownText = {};

    private int[] ownBounds = {0};

    public Cells(String[] columns, int[] positions) {
        this(columns, positions, new int[0], new String[columns.length], List.of());
    }

    /**
     * A row in another tool's words.
     *
     * @param seconds of each column where its second part stands, such as the time beside the date; negative for none
     * @param fixed of each column what holds for every row; null where the file tells
     * @param words of each column their words (lower case) in ours; empty if there are none
     */
    public Cells(
            String[] columns,
            int[] positions,
            int[] seconds,
            @Nullable String[] fixed,
            List<Map<String, String>> words) {
        this.columns = columns;
        this.positions = positions;
        this.seconds = seconds;
        this.fixed = fixed;
        this.words = words;
        this.translated = !words.isEmpty();
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
        at(ownText, ownBounds, 0, firstLine);
    }

    /** One of the records that FastCSV read of a block that begins on a line. */
    void at(QuickRecords records, int number, long blockLine) {
        quick = records;
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
        return positions[column] < 0 ? 0 : bounds[first + positions[column]];
    }

    /** Characters of a cell, as written. */
    public int length(int column) {
        return positions[column] < 0 ? 0 : bounds[first + positions[column] + 1] - from(column);
    }

    /** Line on which the record begins, as an editor counts. */
    public long line() {
        return line;
    }

    /** Whether the file has the column. */
    public boolean has(int column) {
        return positions[column] >= 0 || fixed[column] != null;
    }

    /** The cell as written. */
    public String raw(int column) {
        int position = positions[column];
        if (position < 0) {
            return fixed[column] == null ? "" : fixed[column];
        }
        String cell = cell(position);
        return translated ? translated(column, cell) : cell;
    }

    private String translated(int column, String cell) {
        String whole = seconds[column] < 0
                ? cell
                : (cell.strip() + " " + cell(seconds[column]).strip()).strip();
        return words.get(column).getOrDefault(whole.strip().toLowerCase(Locale.ROOT), whole);
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

    /** Holds a cell, as written. */
    public void hold(int column, HeldText into) {
        into.hold(text, from(column), length(column));
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

    /** Whether its cells are the names of its columns, as where two files were put together. */
    boolean namesColumns() {
        int named = 0;
        for (int i = 0; i < columns.length; i++) {
            if (positions[i] >= 0) {
                String name = Header.normalised(columns[i]);
                String cell = raw(i);
                if (!Header.normalised(cell).equals(name) && !columnName(cell).equals(name)) {
                    return false;
                }
                named++;
            }
        }
        return named > 1;
    }

    /** How many columns are known. */
    public int columns() {
        return columns.length;
    }

    /** Where a column stands in the file; negative if the file lacks it, or another tool wrote it in its own words. */
    public int position(int column) {
        return translated ? -1 : positions[column];
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

    /** Whether the cells of a record stand in their columns: if it is as wide as the header, unless more is known. */
    protected boolean inPlace(CSVRecord read, int width) {
        return read.size() == width;
    }

    /** Whether lines that begin with {@code #} are comments: what somebody wrote by hand may hold some. */
    protected boolean mayHoldComments() {
        return false;
    }

    /** Whether the last of so many columns is a note that somebody wrote by hand, commas, quotes and all. */
    protected boolean endsInNote(int width) {
        return false;
    }

    /** Whether the cells before such a note stand in their columns, so that the commas in it are its own. */
    protected boolean noteInPlace(CSVRecord read, char delimiter) {
        return false;
    }

    /** The name of a column that a cell would be, for comparing. */
    protected String columnName(String cell) {
        return Header.normalised(cell);
    }
}
