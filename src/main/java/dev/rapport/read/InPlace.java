package dev.rapport.read;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Whether the cells of a record that has too few or too many of them stand in their columns all the same. Spreadsheets and
 * people leave off empty cells at the end, and add some; but a cell that was lost or cut in two before the end moves all
 * that follow. Then the last cell that rapport looks at is no longer what its column says, so that it vouches for the others.
 */
final class InPlace {
    /** Columns that hold a person's whole name. */
    private static final Set<String> PEOPLE = Set.of("from", "to", "contact");

    private InPlace() {}

    /** Whether a record has a cell for each column, or those that it lacks or has beside them are empty ones at its end. */
    static boolean all(CSVRecord record, Cells row, int width) {
        if (record.size() == width) {
            return true;
        }
        if (record.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return false;
        }
        boolean few = record.size() < width;
        int last = last(record, row, Math.min(record.size(), width), few);
        if (last < 0) {
            return false;
        }
        String cell = record.get(row.position(last)).strip();
        // A line that was cut off may end in part of an address or date, and lacks cells as well.
        if (!(few ? word(row.column(last), cell) : vouches(row.column(last), cell))) {
            return false;
        }
        for (int other = 0; other < row.columns(); other++) {
            int beyond = row.position(other) - row.position(last);
            boolean cameFrom = few ? beyond > 0 : beyond < 0 && row.position(other) >= 0;
            if (cameFrom && (vouches(row.column(other), cell) || few && identifies(row.column(other)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a column says who somebody is: a row is not taken without it, as a line may have been cut in two before it. */
    private static boolean identifies(String column) {
        String name = Header.normalised(column);
        return CellKind.of(column) == CellKind.ADDRESS
                || CellKind.of(column) == CellKind.MAIL
                || name.endsWith("name")
                || PEOPLE.contains(name);
    }

    /** The known column that stands last in a record; of a record that lacks no cell the last that is not empty. */
    private static int last(CSVRecord record, Cells row, int end, boolean few) {
        int last = -1;
        for (int column = 0; column < row.columns(); column++) {
            int position = row.position(column);
            boolean present = position >= 0
                    && position < end
                    && CellKind.of(row.column(column)) != CellKind.NOTE
                    && (few || !record.get(position).isBlank());
            if (present && (last < 0 || position > row.position(last))) {
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
