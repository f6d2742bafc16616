package dev.rapport.read.interaction;

import dev.rapport.read.cell.LogWords;
import dev.rapport.read.csv.Header;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The line of a log that names its columns, with the synonyms of each. */
public final class OwnLogHeader {
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};

    private OwnLogHeader() {}

    /** The first line that names the columns: a title may stand above it, or what a spreadsheet writes for itself. */
    public static Optional<Header> of(List<String> lines) {
        for (int line = 0; line < Math.min(Header.LINES, lines.size()); line++) {
            for (char delimiter : DELIMITERS) {
                Header header = named(lines.get(line), line, delimiter);
                boolean who =
                        Set.of("contact", "url", "email", "phone").stream().anyMatch(header.names()::contains);
                if (who && header.names().contains("date")) {
                    return Optional.of(header);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a file names date and contact just so: then it is the person's own. */
    public static boolean inOurWords(List<String> lines) {
        for (char delimiter : DELIMITERS) {
            List<String> names = lines.isEmpty() ? List.of() : Header.cells(lines.get(0), delimiter);
            if (names.contains("date") && names.contains("contact") && !names.contains("duration")) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a line, with synonyms replaced. */
    private static Header named(String line, int index, char delimiter) {
        List<String> names =
                Header.cells(line, delimiter).stream().map(LogWords::column).toList();
        return new Header(index + 1, delimiter, names);
    }
}
