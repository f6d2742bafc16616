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
    /** Of each column of another tool where its second part stands; null if there is no other tool. */
    private int[] seconds;
    /** The column that is set aside; negative if there is none. */
    private final int apart;
    /** The column in which each row has something of its own; negative if that is not known. */
    private final int own;
    /** Cells that do not hold what they should, and that the row can do without. */
    private final EmptiedCells emptied;

    /** Where columns stand that many rows share: before the cell that is each row's own, or behind. */
    enum Side {
        HEAD,
        TAIL
    }

    private CSVRecord record;
    private long line;
    /** The stretch in which it is one of the records; null if it stands alone. */
    private Parsed parsed;

    private int number;

    Row(String[] columns, int[] positions) {
        this(columns, positions, -1, -1);
    }

    /**
     * A row of a large file, not all of which is parsed.
     *
     * @param apart the column whose cell is set aside, and measured where it stands; negative if there is none
     * @param own the column in which each row has something of its own, while all before and behind often repeats; negative
     *     if there is none
     */
    Row(String[] columns, int[] positions, int apart, int own) {
        this(columns, positions, new String[columns.length], List.of(), apart, own);
    }

    /**
     * A row in another tool's words.
     *
     * @param seconds of each column where its second part stands, such as the time beside the date; negative for none
     * @param fixed of each column what holds for every row; null where the file tells
     * @param words of each column their words (lower case) in ours; empty if there are none
     */
    Row(String[] columns, int[] positions, int[] seconds, String[] fixed, List<Map<String, String>> words) {
        this(columns, positions, fixed, words, -1, -1);
        this.seconds = seconds;
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
        emptied = new EmptiedCells(columns.length);
    }

    /** What is known of the records below a header. */
    Shape shape(Header header) {
        int aside = apart < 0 ? -1 : positions[apart];
        int alone = own < 0 ? -1 : positions[own];
        // What holds the long cell would never come again, and nothing is shared before the first.
        boolean shared = alone > 0 && (aside < 0 || aside >= alone);
        return new Shape(header.delimiter(), header.names().size(), aside, shared ? alone : -1);
    }

    Row at(CSVRecord next, long firstLine) {
        record = next;
        line = firstLine;
        parsed = null;
        emptied.begin();
        return this;
    }

    /** One of the records of a stretch. */
    Row at(Parsed stretch, int index) {
        parsed = stretch;
        number = index;
        record = stretch.record(index);
        line = stretch.scanned().lineOf(index);
        emptied.begin();
        return this;
    }

    /** What some columns mean, if that is known of a row that had the same in all of them; else null. */
    Object meaning(Side side) {
        Repeats.Part part = part(side);
        return part == null ? null : part.meaning();
    }

    private Repeats.Part part(Side side) {
        return parsed == null ? null : side == Side.HEAD ? parsed.head(number) : parsed.tail(number);
    }

    /** Keeps what some columns mean for all rows that share them, if all of these stand on one side of its own cell. */
    void means(Side side, Object understood, int... columns) {
        Repeats.Part part = part(side);
        // Emptied cells are counted row by row.
        if (part == null || emptied.any()) {
            return;
        }
        boolean shared = true;
        for (int column : columns) {
            int position = positions[column];
            shared &= position < 0 || (side == Side.HEAD ? position < positions[own] : position > positions[own]);
        }
        if (shared) {
            part.means(understood);
        }
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
        if (column == apart && parsed != null) {
            return Remainder.cell(parsed.text(), asideFrom(), asideTo());
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

    private int asideFrom() {
        return parsed.scanned().asideFrom(number);
    }

    private int asideTo() {
        return parsed.scanned().asideTo(number);
    }

    private String cell(int position) {
        if (record != null) {
            return record.get(position);
        }
        int alone = positions[own];
        if (position == alone) {
            int from = parsed.scanned().headTo(number);
            return new String(parsed.text(), from, parsed.scanned().ownTo(number) - from);
        }
        String[] cells = part(position < alone ? Side.HEAD : Side.TAIL).cells();
        if (cells == null) {
            // Understood before and asked again, as something became known since that may change what it means.
            record = parsed.whole(number);
            return record.get(position);
        }
        return cells[position < alone ? position : position - alone - 1];
    }

    /** The moment that the row's own cell says plainly where it stands; {@link PlainDates#NONE} if it does not. */
    long ownMoment() {
        return record != null || parsed == null
                ? PlainDates.NONE
                : PlainDates.moment(
                        parsed.text(),
                        parsed.scanned().headTo(number),
                        parsed.scanned().ownTo(number));
    }

    /** Measures a cell, as written. */
    void measure(int column, WordingMeter meter) {
        if (column == apart && parsed != null) {
            meter.measure(parsed.text(), asideFrom(), asideTo());
        } else {
            meter.measure(raw(column));
        }
    }

    /** Holds a cell, as written. */
    void hold(int column, HeldText into) {
        if (column == apart && parsed != null) {
            into.hold(parsed.text(), asideFrom(), asideTo(), Remainder.quoted(parsed.text(), asideFrom()));
        } else {
            String cell = raw(column);
            into.hold(cell.toCharArray(), 0, cell.length(), false);
        }
    }

    /** Whether a cell begins with some characters. */
    boolean starts(int column, String prefix) {
        boolean possible = column != apart
                || parsed == null
                || (asideTo() > asideFrom() && parsed.text()[asideFrom()] == prefix.charAt(0));
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

    /** A name of a person; empty if it only says that there is none. */
    String name(int column) {
        String cell = get(column);
        return CellKind.isNoName(cell) ? emptied(column) : cell;
    }

    private String emptied(int column) {
        emptied.empty(column);
        return "";
    }

    /** Whether a cell does not hold what it should, and counts as empty. */
    boolean isEmptied(int column) {
        return emptied.has(column);
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
}
