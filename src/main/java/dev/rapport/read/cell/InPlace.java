package dev.rapport.read.cell;

import dev.rapport.read.csv.CellPlaces;
import dev.rapport.read.csv.Cells;
import dev.rapport.read.csv.Header;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whether the cells of a record with too few or too many of them stand in their columns all the same. Spreadsheets and
 * people leave off empty cells at the end, and add some; but a cell lost or cut in two before the end moves all that follow.
 * The last cell that rapport looks at is then no longer what its column says, so one that still is vouches for the others;
 * in a log, so does a known person where a person should stand.
 */
final class InPlace implements CellPlaces {
    private static final Pattern CLINGING_DATE = Pattern.compile("[^\\s(\\[/:\\-]\\d{4}-\\d{2}-\\d{2}$");

    private final Cells row;

    /** What is known to a log; null in all other files. */
    private final @Nullable Witness others;

    InPlace(Cells row, @Nullable Witness others) {
        this.row = row;
        this.others = others;
    }

    /** Whether a record has a cell for each column, or those that it lacks or has beside them are empty ones at its end. */
    @Override
    public boolean inPlace(CSVRecord record, int width) {
        if (record.size() == width) {
            return true;
        }
        if (record.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return false;
        }
        boolean few = record.size() < width;
        if (!few && promiseBesideNote(width - 1) && !record.get(width - 1).isBlank()) {
            return false;
        }
        if (few && others != null && noteWithDate(record)) {
            return false;
        }
        int last = last(record, Math.min(record.size(), width));
        if (last < 0) {
            return false;
        }
        String cell = record.get(row.place(last)).strip();
        boolean person = personInPlace(record);
        // A date is no word of the last column: that nothing is lacking behind it that is looked at tells that none was
        // lost.
        boolean date = few && kind(last) == CellKind.DATE;
        if (!person && !CellEvidence.ends(row.column(last), cell, few)) {
            return false;
        }
        for (int other = 0; other < row.columns(); other++) {
            int beyond = row.position(other) - row.position(last);
            boolean cameFrom = few ? beyond > 0 : beyond < 0 && row.position(other) >= 0;
            boolean lacking = few && !person && (date || CellEvidence.identifies(row.column(other)));
            if (cameFrom && (CellEvidence.vouches(row.column(other), cell) || lacking)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a last cell holds a delimiter of its own, as a note may: the person before it is known, or the last cell before
     * it holds a word of its column alone. Where a promise follows the note, a comma may be of either, and no promise is made
     * up.
     */
    @Override
    public boolean noteInPlace(CSVRecord record, char delimiter) {
        int note = record.size() - 1;
        if (record.get(note).indexOf(delimiter) < 0) {
            return true;
        }
        if (others == Witness.ALL || promiseBesideNote(note)) {
            return false;
        }
        int last = last(record, note);
        return personInPlace(record)
                || last >= 0
                        && CellEvidence.vouches(
                                row.column(last), record.get(row.place(last)).strip())
                        && onlyKind(last);
    }

    /** Whether lines that begin with {@code #} are comments: in a first column that is not looked at, it may begin a number. */
    @Override
    public boolean mayHoldComments() {
        return others != null && columnAt(0) >= 0;
    }

    @Override
    public boolean endsInNote(int width) {
        int last = columnAt(width - 1);
        return others != null && last >= 0 && kind(last) == CellKind.NOTE;
    }

    @Override
    public String columnName(String cell) {
        return LogWords.column(cell);
    }

    private CellKind kind(int column) {
        return CellKind.of(row.column(column));
    }

    private boolean promiseBesideNote(int place) {
        int last = columnAt(place);
        return last >= 0 && row.column(last).equals("promise") && endsInNote(place);
    }

    /** The column that stands at a place, in the log's own words; -1 for none. */
    private int columnAt(int place) {
        return IntStream.range(0, row.columns())
                .filter(column -> place >= 0 && row.position(column) == place)
                .findFirst()
                .orElse(-1);
    }

    /** Whether no column of the same kind stands before a column, from which its cell could have come. */
    private boolean onlyKind(int column) {
        CellKind kind = kind(column);
        return kind == CellKind.TEXT
                || IntStream.range(0, row.columns())
                        .filter(other -> row.position(other) >= 0 && row.position(other) < row.position(column))
                        .noneMatch(other -> kind(other) == kind);
    }

    /** Whether a date clings to a note: the comma between them is gone, and with it the day by which something was promised. */
    private boolean noteWithDate(CSVRecord record) {
        return IntStream.range(0, row.columns())
                .filter(column -> kind(column) == CellKind.NOTE)
                .map(row::place)
                .filter(place -> place >= 0 && place < record.size())
                .anyMatch(place ->
                        CLINGING_DATE.matcher(record.get(place).strip()).find());
    }

    /**
     * Whether a log's row names a known person where a person should stand. No cell before it has moved then, and of
     * those behind it the reader of the log knows all but the channel: one of their own words must stand in other rows, too.
     */
    private boolean personInPlace(CSVRecord record) {
        boolean known = false;
        for (int column = 0; others != null && column < row.columns(); column++) {
            int place = row.place(column);
            if (place < 0 || place >= record.size()) {
                continue;
            }
            String cell = record.get(place).strip();
            String name = Header.normalised(row.column(column));
            known |= name.equals("contact") && !cell.isEmpty() && others.people(cell);
            if (name.equals("channel") && !channel(others, cell)) {
                return false;
            }
        }
        return known;
    }

    private static boolean channel(Witness others, String cell) {
        return cell.isEmpty()
                || CellEvidence.word("channel", cell)
                || LogWords.direction(cell).isEmpty() && LogWords.kind(cell).isEmpty() && others.channel(cell);
    }

    /** The known column that stands last in a record and is not empty, notes aside. */
    private int last(CSVRecord record, int end) {
        int last = -1;
        for (int column = 0; column < row.columns(); column++) {
            int position = row.place(column);
            boolean present = position >= 0
                    && position < end
                    && kind(column) != CellKind.NOTE
                    && !record.get(position).isBlank();
            if (present && (last < 0 || position > row.place(last))) {
                last = column;
            }
        }
        return last;
    }
}
