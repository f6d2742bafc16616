package dev.rapport.read;

import dev.rapport.fact.RejectReason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** One record, asked by the number of a known column; a column that the file lacks is empty. */
final class Row {
    private static final int LONGEST_WORD = 20;
    /** Where LinkedIn's name stands in an address as exports write it. */
    private static final int USUAL = "https://www.".length();

    private final String[] columns;
    private final int[] positions;
    private final String[] fixed;
    private final List<Map<String, String>> words;
    private final boolean translated;
    /** Of each column of another tool where its second part stands. */
    private final int[] seconds;

    /** Cells that do not hold what they should, and that the row can do without. */
    private final EmptiedCells emptied;

    /** The characters of the present record's cells, one behind the other, and where each begins and the last one ends. */
    private char[] text = {};

    private int[] bounds = {0};
    private int first;
    private long line;
    /** The block in which it is a record of some number; null if it was read with care. */
    private QuickRecords quick;

    private int record;
    /** Room for a record that comes in strings. */
    private char[] ownText = {};

    private int[] ownBounds = {0};

    Row(String[] columns, int[] positions) {
        this(columns, positions, new int[0], new String[columns.length], List.of());
    }

    /**
     * A row in another tool's words.
     *
     * @param seconds of each column where its second part stands, such as the time beside the date; negative for none
     * @param fixed of each column what holds for every row; null where the file tells
     * @param words of each column their words (lower case) in ours; empty if there are none
     */
    Row(String[] columns, int[] positions, int[] seconds, String[] fixed, List<Map<String, String>> words) {
        this.columns = columns;
        this.positions = positions;
        this.seconds = seconds;
        this.fixed = fixed;
        this.words = words;
        this.translated = !words.isEmpty();
        emptied = new EmptiedCells(columns.length);
    }

    /** A record that Commons CSV read, so many cells wide: those that it lacks are empty. */
    Row at(CSVRecord read, int width, long firstLine) {
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
        return at(ownText, ownBounds, 0, firstLine);
    }

    /** One of the records that FastCSV read of a block that begins on a line. */
    Row at(QuickRecords records, int number, long blockLine) {
        quick = records;
        record = number;
        return at(records.text(), records.bounds(), records.first(number), blockLine + records.line(number));
    }

    private Row at(char[] cells, int[] where, int firstCell, long firstLine) {
        text = cells;
        bounds = where;
        first = firstCell;
        line = firstLine;
        emptied.begin();
        return this;
    }

    /** The characters in which cells stand. */
    char[] text() {
        return text;
    }

    /** Where a cell begins among them. */
    int from(int column) {
        return positions[column] < 0 ? 0 : bounds[first + positions[column]];
    }

    /** Characters of a cell, as written. */
    int length(int column) {
        return positions[column] < 0 ? 0 : bounds[first + positions[column] + 1] - from(column);
    }

    /** Line on which the record begins, as an editor counts. */
    long line() {
        return line;
    }

    /** Whether the file has the column. */
    boolean has(int column) {
        return positions[column] >= 0 || fixed[column] != null;
    }

    /** The cell as written. */
    String raw(int column) {
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

    /** The moment that a cell says plainly, without a string; {@link PlainDates#NONE} if it does not. */
    long moment(int column) {
        return PlainDates.moment(text, from(column), from(column) + length(column));
    }

    /** Measures a cell, as written. */
    void measure(int column, WordingMeter meter) {
        if (quick == null || !quick.measured(record, positions[column], meter)) {
            meter.measure(text, from(column), from(column) + length(column));
        }
    }

    /** Holds a cell, as written. */
    void hold(int column, HeldText into) {
        into.hold(text, from(column), length(column));
    }

    /** Whether a cell begins with some characters. */
    boolean starts(int column, String prefix) {
        int from = from(column);
        boolean same = length(column) >= prefix.length();
        for (int i = 0; same && i < prefix.length(); i++) {
            same = text[from + i] == prefix.charAt(i);
        }
        return same;
    }

    /** The cell without blanks around it. */
    String get(int column) {
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
    String need(int column) throws RowException {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw new RowException(RejectReason.MISSING_VALUE, columns[column]);
        }
        return cell;
    }

    /**
     * A cell that holds a LinkedIn address or nothing. Another site's address counts as nothing, and so does what somebody
     * or some program writes for nothing, unless cells are shifted; any other text is a sign of that.
     */
    String url(int column) throws RowException {
        String cell = get(column);
        boolean address = cell.isEmpty()
                || cell.startsWith("linkedin.com/", USUAL)
                || ProfileLinks.isAddress(cell)
                || cell.startsWith("urn:li:");
        if (address) {
            return cell;
        }
        if (!CellKind.isPlaceholder(cell) && !CellKind.ADDRESS.isCertainly(cell)) {
            throw new RowException(RejectReason.NOT_A_URL, columns[column]);
        }
        return empty(column, RejectReason.NOT_A_URL);
    }

    /** A cell that holds a word or nothing: a sentence or an address in it is a sign of shifted cells. */
    String word(int column) throws RowException {
        String cell = get(column);
        if (CellKind.isNothing(cell)) {
            return emptied(column);
        }
        boolean oneWord = cell.length() <= LONGEST_WORD;
        for (int i = 0; i < cell.length() && oneWord; i++) {
            char c = cell.charAt(i);
            oneWord = c != '/' && ((c > ' ' && c < 0x7F) || !Character.isWhitespace(c));
        }
        if (!oneWord) {
            throw new RowException(RejectReason.OUT_OF_PLACE, columns[column]);
        }
        return cell;
    }

    /** A cell that holds an e-mail address or nothing. What else stands in it counts as nothing, unless cells are shifted. */
    String mail(int column) throws RowException {
        String cell = get(column);
        return cell.isEmpty() || cell.indexOf('@') >= 0 ? cell : empty(column, RejectReason.OUT_OF_PLACE);
    }

    private String empty(int column, RejectReason reason) throws RowException {
        if (EmptiedCells.shifted(this, column, columns)) {
            throw new RowException(reason, columns[column]);
        }
        emptied.empty(column);
        return "";
    }

    /** Any text; empty if it only says, as spreadsheets and scripts do, that there is none. */
    String text(int column) {
        String cell = get(column);
        return CellKind.isNothing(cell) ? emptied(column) : cell;
    }

    /**
     * A name of a person; empty if it only says that there is none. A profile's address in its place is a sign of shifted
     * cells, and so is one of LinkedIn's words if a column of such words holds none, or is lacking.
     */
    String name(int column) throws RowException {
        String cell = get(column);
        boolean address = cell.contains("linkedin.com/") && CellKind.ADDRESS.isCertainly(cell);
        if (address || CellKind.isWord(cell) && EmptiedCells.wordMissing(this, columns)) {
            throw new RowException(RejectReason.OUT_OF_PLACE, columns[column]);
        }
        return CellKind.isNoName(cell) ? emptied(column) : withoutLastComma(cell);
    }

    /** Titles behind a name were cut off once, and left their comma: {@code Tea Moll, }. */
    private static String withoutLastComma(String cell) {
        int end = cell.length();
        while (end > 0 && (cell.charAt(end - 1) == ',' || Character.isWhitespace(cell.charAt(end - 1)))) {
            end--;
        }
        return end < cell.length() && cell.indexOf(',', end) >= 0 ? cell.substring(0, end) : cell;
    }

    private String emptied(int column) {
        emptied.empty(column);
        return "";
    }

    /** Whether a cell does not hold what it should, and counts as empty. */
    boolean isEmptied(int column) {
        return emptied.has(column);
    }

    /** Whether any cell does not hold what it should, and counts as empty. */
    boolean anyEmptied() {
        return emptied.any();
    }

    /** The row is not rejected: its emptied cells are counted. */
    void accepted() {
        emptied.count();
    }

    /** All rows were read: says how many cells were emptied. */
    void end(Tally tally) {
        emptied.tell(columns, tally);
    }

    String column(int column) {
        return columns[column];
    }

    /** Whether its cells are the names of its columns, as where two files were put together. */
    boolean namesColumns() {
        int named = 0;
        for (int i = 0; i < columns.length; i++) {
            if (positions[i] >= 0) {
                String name = Header.normalised(columns[i]);
                String cell = raw(i);
                if (!Header.normalised(cell).equals(name)
                        && !InteractionLogCsv.plain(cell).equals(name)) {
                    return false;
                }
                named++;
            }
        }
        return named > 1;
    }

    /** How many columns are known. */
    int columns() {
        return columns.length;
    }

    /** Where a column stands in the file; negative if the file lacks it, or another tool wrote it in its own words. */
    int position(int column) {
        return translated ? -1 : positions[column];
    }
}
