package dev.rapport.read.cell;

import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.CellPlaces;
import dev.rapport.read.csv.Cells;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.csv.TheirWords;
import dev.rapport.read.date.PlainDates;
import dev.rapport.read.people.ProfileLinks;
import org.jspecify.annotations.Nullable;

/** One record whose columns are known, so that each cell is asked for as what it should hold. */
public class Row extends Cells {
    private static final int LONGEST_WORD = 20;
    /** Where LinkedIn's name stands in an address as exports write it. */
    private static final int USUAL = "https://www.".length();

    /** Cells that do not hold what they should, and that the row can do without. */
    private final EmptiedCells emptied;

    private InPlace inPlace = new InPlace(this, null);

    /** A row below a header. */
    public Row(String[] columns, Header header) {
        this(columns, header.positions(columns));
    }

    public Row(String[] columns, int[] positions) {
        this(columns, positions, null);
    }

    /** @param words null for a file in our words */
    public Row(String[] columns, int[] positions, @Nullable TheirWords words) {
        super(columns, positions, words);
        emptied = new EmptiedCells(columns.length);
    }

    /** The moment that a cell says plainly, without a string; {@link PlainDates#NONE} if it does not. */
    public long moment(int column) {
        return PlainDates.moment(text(), from(column), from(column) + length(column));
    }

    /**
     * A cell that holds a LinkedIn address or nothing. Another site's address counts as nothing, and so does what a
     * person or a program writes for nothing, unless cells are shifted; any other text is a sign of that.
     */
    public String url(int column) throws RowException {
        String cell = get(column);
        boolean address = cell.isEmpty()
                || cell.startsWith("linkedin.com/", USUAL)
                || ProfileLinks.isAddress(cell)
                || cell.startsWith("urn:li:");
        if (address) {
            return cell;
        }
        if (!CellKind.isPlaceholder(cell) && !CellKind.ADDRESS.isCertainly(cell)) {
            throw new RowException(RejectReason.NOT_A_URL, column(column));
        }
        return empty(column, RejectReason.NOT_A_URL);
    }

    /** A cell that holds a word or nothing: a sentence or an address in it is a sign of shifted cells. */
    public String word(int column) throws RowException {
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
            throw new RowException(RejectReason.OUT_OF_PLACE, column(column));
        }
        return cell;
    }

    /** A cell that holds an e-mail address or nothing. What else stands in it counts as nothing, unless cells are shifted. */
    public String mail(int column) throws RowException {
        String cell = get(column);
        return cell.isEmpty() || cell.indexOf('@') >= 0 ? cell : empty(column, RejectReason.OUT_OF_PLACE);
    }

    private String empty(int column, RejectReason reason) throws RowException {
        if (EmptiedCells.shifted(this, column)) {
            throw new RowException(reason, column(column));
        }
        emptied.empty(column);
        return "";
    }

    /** Any text; empty if it only says, as spreadsheets and scripts do, that there is none. */
    public String text(int column) {
        String cell = get(column);
        return CellKind.isNothing(cell) ? emptied(column) : cell;
    }

    /**
     * A name of a person; empty if it only says that there is none. A profile's address in its place is a sign of shifted
     * cells, and so is one of LinkedIn's words if a column of such words holds none, or is lacking, and an e-mail address if
     * the column of those is lacking.
     */
    public String name(int column) throws RowException {
        String cell = get(column);
        boolean address = cell.contains("linkedin.com/") && CellKind.ADDRESS.isCertainly(cell);
        if (address
                || CellKind.isWord(cell) && EmptiedCells.wordMissing(this)
                || cell.indexOf('@') > 0 && CellKind.isMail(cell) && EmptiedCells.mailMissing(this)) {
            throw new RowException(RejectReason.OUT_OF_PLACE, column(column));
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
    public boolean isEmptied(int column) {
        return emptied.has(column);
    }

    /** Whether any cell does not hold what it should, and counts as empty. */
    public boolean anyEmptied() {
        return emptied.any();
    }

    /** The row is not rejected: its emptied cells are counted. */
    @Override
    protected void accepted() {
        emptied.count();
    }

    /** All rows were read: says how many cells were emptied. */
    @Override
    protected void end(Tally tally) {
        emptied.tell(this, tally);
    }

    @Override
    protected void begin() {
        emptied.begin();
    }

    @Override
    protected CellPlaces places() {
        return inPlace;
    }

    /** A log's row, which may lack cells where a witness bears it out; {@link Witness#ALL} bears out all. */
    public Row borneOutBy(Witness others) {
        inPlace = new InPlace(this, others);
        return this;
    }
}
