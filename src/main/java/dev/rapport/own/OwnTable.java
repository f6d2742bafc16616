package dev.rapport.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A CSV table that a person and rapport both write: every row, comment, column and order of theirs stays as it is, to the
 * byte; only the cells that are changed are written anew. A line that begins with {@code #} is a comment. Commas,
 * semicolons or tabs, any line end and a byte-order mark are kept as the person's editor or spreadsheet made them.
 *
 * <p>Own code, as no library of the house tells where the text of a cell begins and ends.
 */
public final class OwnTable {
    private static final String MARK = "\uFEFF";
    private static final int AT_SEPARATOR = 4;

    private final String mark;
    private final char delimiter;
    private final List<OwnRow> pieces = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final OwnRow header;

    private OwnTable(String mark, char delimiter, OwnRow header) {
        this.mark = mark;
        this.delimiter = delimiter;
        this.header = header;
    }

    /** A table without rows. */
    public static OwnTable of(List<String> columns) {
        OwnTable table = new OwnTable("", ',', OwnRow.of(1, columns, ',', "\n"));
        table.pieces.add(table.header);
        columns.forEach(column -> table.columns.add(plain(column)));
        return table;
    }

    /**
     * The table that a file's text holds.
     *
     * @throws DamagedTable if quotes do not match, a column stands twice, or a row has more cells than there are columns
     */
    public static OwnTable read(String text) throws DamagedTable {
        String mark = text.startsWith(MARK) ? MARK : "";
        List<OwnRow> notes = new ArrayList<>();
        OwnRows lines = new OwnRows(text.substring(mark.length()));
        char delimiter = 0;
        OwnRow header = null;
        while (header == null && lines.more()) {
            String first = lines.peek();
            if (first.length() > AT_SEPARATOR && first.startsWith("sep=")) {
                // So do spreadsheets say with what the cells are parted.
                delimiter = first.charAt(AT_SEPARATOR);
                notes.add(lines.note());
            } else if (first.isBlank() || first.startsWith("#")) {
                notes.add(lines.note());
            } else {
                delimiter = delimiter != 0
                        ? delimiter
                        : first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : '\t';
                header = lines.row(delimiter);
            }
        }
        if (header == null) {
            throw new DamagedTable(1, "it does not name the columns");
        }
        OwnTable table = new OwnTable(mark, delimiter, header);
        table.pieces.addAll(notes);
        table.pieces.add(header);
        table.name(header);
        while (lines.more()) {
            OwnRow row = lines.peek().isBlank() || lines.peek().startsWith("#") ? lines.note() : lines.row(delimiter);
            if (row.blankFrom(0)) {
                row = row.asNote(delimiter);
            } else if (!row.blankFrom(table.columns.size())) {
                throw new DamagedTable(row.line(), "it has more cells than the header");
            }
            table.pieces.add(row);
        }
        return table;
    }

    private void name(OwnRow header) throws DamagedTable {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = plain(header.cell(i));
            if (!column.isEmpty() && !seen.add(column)) {
                throw new DamagedTable(header.line(), "a column stands twice");
            }
            columns.add(column);
        }
    }

    /** A column's name for comparing: case, blanks and underscores do not matter. */
    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** Whether there is a column of one of these names. */
    public boolean has(String... names) {
        return at(names) >= 0;
    }

    /** The names of the columns, lower case, without blanks and underscores. */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /** The names of the columns as they are written, without those that have none. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!header.cell(i).isBlank()) {
                names.add(header.cell(i).strip());
            }
        }
        return names;
    }

    /** The line of the columns' names. */
    public int headerLine() {
        return header.line();
    }

    /** Whether two columns stand that are called by two of these names. */
    public boolean hasTwoOf(String... names) {
        return Arrays.stream(names).filter(this::has).count() > 1;
    }

    private int at(String... names) {
        for (String name : names) {
            int at = columns.indexOf(plain(name));
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    public List<OwnRow> rows() {
        return pieces.stream().filter(row -> row != header && !row.isNote()).toList();
    }

    /** What stands in the first column there is of some names; empty if none. */
    public String cell(OwnRow row, String... names) {
        int at = at(names);
        return at < 0 ? "" : Formulas.restored(row.cell(at).strip());
    }

    /** Whether a row says something in other columns than these. */
    public boolean saysMore(OwnRow row, Set<String> names) {
        Set<String> known = new HashSet<>();
        names.forEach(name -> known.add(plain(name)));
        for (int i = 0; i < row.size(); i++) {
            boolean other = i >= columns.size() || !known.contains(columns.get(i));
            if (other && !row.cell(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Writes a cell, in the first column there is of some names; without one the last name becomes a column. */
    public void set(OwnRow row, String value, String... names) {
        if (cell(row, names).equals(value)) {
            return;
        }
        int at = at(names);
        if (at < 0) {
            String name = names[names.length - 1];
            at = columns.size();
            for (OwnRow piece : pieces) {
                if (!piece.isNote()) {
                    piece.resize(at);
                    piece.add(piece == header ? name : "", delimiter);
                }
            }
            columns.add(plain(name));
        }
        row.resize(Math.max(row.size(), at + 1));
        row.set(at, Formulas.disarmed(value), delimiter);
    }

    /** Adds an empty row at the end. */
    public OwnRow add() {
        OwnRow last = pieces.get(pieces.size() - 1);
        last.end(header.lineEnd());
        header.end(header.lineEnd());
        OwnRow row = OwnRow.of(last.line() + 1, columns.stream().map(any -> "").toList(), delimiter, header.lineEnd());
        pieces.add(row);
        return row;
    }

    /** Takes a row away. */
    public void remove(OwnRow row) {
        pieces.remove(row);
    }

    /** The text as it is to be written. */
    public String text() {
        StringBuilder text = new StringBuilder(mark);
        pieces.forEach(piece -> piece.appendTo(text, delimiter));
        return text.toString();
    }
}
