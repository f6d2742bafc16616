package dev.rapport.read.cell;

import dev.rapport.read.csv.Header;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * Whether the cells of a record that has too few or too many of them stand in their columns all the same. Spreadsheets and
 * people leave off empty cells at the end, and add some; but a cell that was lost or cut in two before the end moves all
 * that follow. Then the last cell that rapport looks at is no longer what its column says, so that it vouches for the others;
 * in a log so does a person who is known, in the place of one.
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

    private InPlace() {}

    /** Whether a record has a cell for each column, or those that it lacks or has beside them are empty ones at its end. */
    static boolean all(CSVRecord record, Row row, int width) {
        if (record.size() == width) {
            return true;
        }
        if (record.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return false;
        }
        boolean few = record.size() < width;
        if (!few && row.promiseBesideNote(width - 1) && !record.get(width - 1).isBlank()) {
            return false;
        }
        if (few && row.isLogs() && noteWithDate(record, row)) {
            return false;
        }
        int last = last(record, row, Math.min(record.size(), width));
        if (last < 0) {
            return false;
        }
        String cell = record.get(row.place(last)).strip();
        boolean person = personInPlace(record, row);
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
     * Whether the cells before a note with commas in it stand in place: somebody is known, or the last cell before it holds a
     * word of its column alone.
     */
    static boolean before(CSVRecord record, Row row) {
        int last = last(record, row, record.size() - 1);
        return personInPlace(record, row)
                || last >= 0
                        && vouches(row.column(last), record.get(row.place(last)).strip())
                        && onlyKind(row, last);
    }

    /** Whether no column of the same kind stands before a column, from which its cell could have come. */
    private static boolean onlyKind(Row row, int column) {
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
    private static boolean noteWithDate(CSVRecord record, Row row) {
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
     * Whether a log's row names somebody who is known where a person should stand. No cell before it has moved then, and of
     * those behind it the reader of the log knows all but the channel: one of their own words must stand in other rows, too.
     */
    private static boolean personInPlace(CSVRecord record, Row row) {
        boolean known = false;
        for (int column = 0; column < row.columns(); column++) {
            int place = row.place(column);
            if (!row.isLogs() || place < 0 || place >= record.size()) {
                continue;
            }
            String cell = record.get(place).strip();
            String name = Header.normalised(row.column(column));
            known |= name.equals("contact") && !cell.isEmpty() && row.knowsPeople(cell);
            if (name.equals("channel") && !channel(row, cell)) {
                return false;
            }
        }
        return known;
    }

    private static boolean channel(Row row, String cell) {
        return cell.isEmpty()
                || word("channel", cell)
                || LogWords.direction(cell).isEmpty() && LogWords.kind(cell).isEmpty() && row.knowsChannel(cell);
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
    private static int last(CSVRecord record, Row row, int end) {
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
