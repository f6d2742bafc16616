package dev.rapport.read.cell;

import dev.rapport.read.csv.Cells;
import dev.rapport.read.csv.Header;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whether the cells of a record with too few or too many of them stand in their columns all the same. Spreadsheets and
 * people leave off empty cells at the end, and add some; but a cell lost or cut in two before the end moves all that follow.
 * The last cell that rapport looks at is then no longer what its column says, so one that still is vouches for the others;
 * in a log, so does a known person where a person should stand.
 */
final class InPlace {
    /** Columns that hold a person's whole name. */
    private static final Set<String> PEOPLE = Set.of("from", "to", "contact");

    /** A date with nothing lacking at its end, so that the line was not cut off inside it. */
    private static final Pattern WHOLE_DATE =
            Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}|\\d{1,2}-[A-Z][a-z]{2}-\\d{2}"
                    + "|\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}:\\d{2}( UTC)?)?"
                    + "|\\d{1,2}/\\d{1,2}/\\d{2}, \\d{1,2}:\\d{2}[ \u00A0\u202F][AP]M");

    private static final Pattern CLINGING_DATE = Pattern.compile("[^\\s(\\[/:\\-]\\d{4}-\\d{2}-\\d{2}$");

    private final Cells row;

    /** What is known to a log; null in all other files. */
    private final @Nullable Witness others;

    InPlace(Cells row, @Nullable Witness others) {
        this.row = row;
        this.others = others;
    }

    /** Whether a record has a cell for each column, or those that it lacks or has beside them are empty ones at its end. */
    boolean all(CSVRecord record, int width) {
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
        boolean date = few && CellKind.of(row.column(last)) == CellKind.DATE;
        if (!person && !ends(row.column(last), cell, few)) {
            return false;
        }
        for (int other = 0; other < row.columns(); other++) {
            int beyond = row.position(other) - row.position(last);
            boolean cameFrom = few ? beyond > 0 : beyond < 0 && row.position(other) >= 0;
            boolean lacking = few && !person && (date || identifies(row.column(other)));
            if (cameFrom && (vouches(row.column(other), cell) || lacking)) {
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
    boolean before(CSVRecord record, char delimiter) {
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
                        && vouches(row.column(last), record.get(row.place(last)).strip())
                        && onlyKind(last);
    }

    /** Whether lines that begin with {@code #} are comments: in a first column that is not looked at, it may begin a number. */
    boolean mayHoldComments() {
        return others != null && columnAt(0) >= 0;
    }

    /** Whether the last of so many columns is a note. */
    boolean endsInNote(int width) {
        int last = columnAt(width - 1);
        return others != null && last >= 0 && CellKind.of(row.column(last)) == CellKind.NOTE;
    }

    private boolean promiseBesideNote(int place) {
        int last = columnAt(place);
        return last >= 0 && row.column(last).equals("promise") && endsInNote(place);
    }

    /** The column that stands at a place, in the log's own words; -1 for none. */
    private int columnAt(int place) {
        for (int column = 0; column < row.columns(); column++) {
            if (place >= 0 && row.position(column) == place) {
                return column;
            }
        }
        return -1;
    }

    /** Whether no column of the same kind stands before a column, from which its cell could have come. */
    private boolean onlyKind(int column) {
        for (int other = 0; other < row.columns(); other++) {
            boolean before = row.position(other) >= 0 && row.position(other) < row.position(column);
            if (before
                    && CellKind.of(row.column(other)) == CellKind.of(row.column(column))
                    && CellKind.of(row.column(column)) != CellKind.TEXT) {
                return false;
            }
        }
        return true;
    }

    /** Whether a date clings to a note: the comma between them is gone, and with it the day by which something was promised. */
    private boolean noteWithDate(CSVRecord record) {
        for (int column = 0; column < row.columns(); column++) {
            int place = row.place(column);
            if (place >= 0
                    && place < record.size()
                    && CellKind.of(row.column(column)) == CellKind.NOTE
                    && CLINGING_DATE.matcher(record.get(place).strip()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a last cell shows by itself that it stands in place, and of a line that may have been cut off that it is whole. */
    private static boolean ends(String column, String cell, boolean cut) {
        boolean date =
                CellKind.of(column) == CellKind.DATE && WHOLE_DATE.matcher(cell).matches();
        return cut ? word(column, cell) || date : vouches(column, cell);
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
                || word("channel", cell)
                || LogWords.direction(cell).isEmpty() && LogWords.kind(cell).isEmpty() && others.channel(cell);
    }

    /** Whether a column says who somebody is: a row is not taken without it, as a line may have been cut in two before it. */
    private static boolean identifies(String column) {
        String name = Header.normalised(column);
        return CellKind.of(column) == CellKind.ADDRESS
                || CellKind.of(column) == CellKind.MAIL
                || name.endsWith("name")
                || PEOPLE.contains(name);
    }

    /** The known column that stands last in a record and is not empty, notes aside. */
    private int last(CSVRecord record, int end) {
        int last = -1;
        for (int column = 0; column < row.columns(); column++) {
            int position = row.place(column);
            boolean present = position >= 0
                    && position < end
                    && CellKind.of(row.column(column)) != CellKind.NOTE
                    && !record.get(position).isBlank();
            if (present && (last < 0 || position > row.place(last))) {
                last = column;
            }
        }
        return last;
    }

    /** Whether a cell holds what can stand in no column but one of its kind. */
    private static boolean vouches(String column, String cell) {
        return word(column, cell)
                || CellKind.of(column) != CellKind.WORD && CellKind.of(column).isCertainly(cell);
    }

    /** Whether a cell holds one of the few words that its column knows. */
    private static boolean word(String column, String cell) {
        return switch (Header.normalised(column)) {
            case "direction" -> LogWords.direction(cell).isPresent();
            case "channel" -> LogWords.isChannel(cell.toLowerCase(Locale.ROOT));
            case "kind" -> LogWords.kind(cell).isPresent();
            case "folder" -> CellKind.FOLDERS.contains(cell);
            default ->
                CellKind.of(column) == CellKind.WORD
                        && CellKind.isWord(cell)
                        && LogWords.direction(cell).isEmpty();
        };
    }
}
