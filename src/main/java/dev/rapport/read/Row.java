package dev.rapport.read;

import dev.rapport.fact.RejectReason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** One record, asked by the number of a known column; a column that the file lacks is empty. */
final class Row {
    private static final int LONGEST_WORD = 20;
    private static final String[] NO_CELLS = {};
    /** Where LinkedIn's name stands in an address as exports write it. */
    private static final int USUAL = "https://www.".length();

    private final String[] columns;
    private final int[] positions;
    private final String[] fixed;
    private final List<Map<String, String>> words;
    private final boolean translated;
    /** The column that is set aside; negative if there is none. */
    private final int apart;
    /** The first column in which each row has something of its own; negative if that is not known. */
    private final int own;

    private CSVRecord record;
    private long line;
    /** The first cells; none if the record holds them itself. */
    private String[] head = NO_CELLS;

    /** The characters that hold the cell that was set aside; null if the record holds it itself. */
    private char[] text;

    private int textFrom;
    private int textTo;

    Row(String[] columns, int[] positions) {
        this(columns, positions, -1, -1);
    }

    /**
     * A row of a large file, not all of which is parsed.
     *
     * @param apart the column whose cell is set aside, and measured where it stands; negative if there is none
     * @param own the first column in which each row has something of its own, while all before often repeats; negative if
     *     nothing does
     */
    Row(String[] columns, int[] positions, int apart, int own) {
        this(columns, positions, new String[columns.length], List.of(), apart, own);
    }

    /**
     * A row in another tool's words.
     *
     * @param fixed of each column what holds for every row; null where the file tells
     * @param words of each column their words (lower case) in ours; empty if there are none
     */
    Row(String[] columns, int[] positions, String[] fixed, List<Map<String, String>> words) {
        this(columns, positions, fixed, words, -1, -1);
    }

    private Row(
            String[] columns, int[] positions, String[] fixed, List<Map<String, String>> words, int apart, int own) {
        this.columns = columns;
        this.positions = positions;
        this.fixed = fixed;
        this.words = words;
        this.translated = !words.isEmpty();
        this.apart = apart;
        this.own = own;
    }

    /** What is known of the records below a header. */
    Shape shape(Header header) {
        int aside = apart < 0 ? -1 : positions[apart];
        int shared = own < 0 ? 0 : Math.max(0, positions[own]);
        // A head that holds the long cell would never come again.
        return new Shape(header.delimiter(), header.names().size(), aside, aside >= 0 && aside < shared ? 0 : shared);
    }

    Row at(CSVRecord next, long firstLine) {
        record = next;
        line = firstLine;
        head = NO_CELLS;
        text = null;
        return this;
    }

    /**
     * What the record lacks.
     *
     * @param first its first cells; null if it holds them itself
     * @param characters hold the cell that was set aside, from an index to another
     */
    void without(String[] first, char[] characters, int from, int to) {
        head = first == null ? NO_CELLS : first;
        text = characters;
        textFrom = from;
        textTo = to;
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
        if (column == apart && text != null) {
            return Remainder.cell(text, textFrom, textTo);
        }
        String cell = position < head.length ? head[position] : record.get(position - head.length);
        return translated ? words.get(column).getOrDefault(cell.strip().toLowerCase(Locale.ROOT), cell) : cell;
    }

    /** Measures a cell, as written. */
    void measure(int column, WordingMeter meter) {
        if (column == apart && text != null) {
            meter.measure(text, textFrom, textTo);
        } else {
            meter.measure(raw(column));
        }
    }

    /** Whether a cell begins with some characters. */
    boolean starts(int column, String prefix) {
        boolean possible = column != apart || text == null || (textTo > textFrom && text[textFrom] == prefix.charAt(0));
        return possible && raw(column).startsWith(prefix);
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

    /** A cell that holds a LinkedIn address or nothing: anything else is a sign of shifted cells. */
    String url(int column) throws RowException {
        String cell = get(column);
        if (!cell.isEmpty()
                && !cell.startsWith("linkedin.com/", USUAL)
                && !cell.contains("linkedin.com/")
                && !cell.startsWith("urn:li:")) {
            throw new RowException(RejectReason.NOT_A_URL, columns[column]);
        }
        return cell;
    }

    /** A cell that holds a word or nothing: a sentence or an address in it is a sign of shifted cells. */
    String word(int column) throws RowException {
        String cell = get(column);
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

    /** A cell that holds an e-mail address or nothing. */
    String mail(int column) throws RowException {
        String cell = get(column);
        if (!cell.isEmpty() && cell.indexOf('@') < 0) {
            throw new RowException(RejectReason.OUT_OF_PLACE, columns[column]);
        }
        return cell;
    }

    String column(int column) {
        return columns[column];
    }
}
