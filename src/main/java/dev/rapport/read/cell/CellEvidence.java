package dev.rapport.read.cell;

import dev.rapport.read.csv.Header;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the content of a cell shows of the column it stands in. */
final class CellEvidence {
    /** Columns that hold a person's whole name. */
    private static final Set<String> PEOPLE = Set.of("from", "to", "contact");

    /** A date with nothing lacking at its end, so that the line was not cut off inside it. */
    private static final Pattern WHOLE_DATE =
            Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}|\\d{1,2}-[A-Z][a-z]{2}-\\d{2}"
                    + "|\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}:\\d{2}( UTC)?)?"
                    + "|\\d{1,2}/\\d{1,2}/\\d{2}, \\d{1,2}:\\d{2}[ \u00A0\u202F][AP]M");

    private CellEvidence() {}

    /** Whether a last cell shows by itself that it stands in place, and of a line that may have been cut off that it is whole. */
    static boolean ends(String column, String cell, boolean cut) {
        boolean date =
                CellKind.of(column) == CellKind.DATE && WHOLE_DATE.matcher(cell).matches();
        return cut ? word(column, cell) || date : vouches(column, cell);
    }

    /** Whether a column says who a person is: a row is not taken without it, as a line may have been cut in two before it. */
    static boolean identifies(String column) {
        String name = Header.normalised(column);
        return CellKind.of(column) == CellKind.ADDRESS
                || CellKind.of(column) == CellKind.MAIL
                || name.endsWith("name")
                || PEOPLE.contains(name);
    }

    /** Whether a cell holds what can stand in no column but one of its kind. */
    static boolean vouches(String column, String cell) {
        return word(column, cell)
                || CellKind.of(column) != CellKind.WORD && CellKind.of(column).isCertainly(cell);
    }

    /** Whether a cell holds one of the few words that its column knows. */
    static boolean word(String column, String cell) {
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
