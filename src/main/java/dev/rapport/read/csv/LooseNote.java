package dev.rapport.read.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of a log kept by hand whose last cell is a note in which commas and quotes stand as people write them: {@code
 * 2026-10-06,Ada Example,coffee,she said "yes", and left}. All that follows the cells before is the note.
 */
final class LooseNote {
    private LooseNote() {}

    /**
     * The record of a line, so many cells wide; null if the cells before the note are not sound in themselves, or the note
     * begins with a quote that nothing on the line closes, so that it may go on below.
     */
    static @Nullable CSVRecord of(char[] text, int from, int lineEnd, int width, char delimiter) throws IOException {
        int end = lineEnd;
        while (end > from && (text[end - 1] == '\n' || text[end - 1] == '\r')) {
            end--;
        }
        int note = behind(text, from, end, width - 1, delimiter);
        if (note < 0) {
            return null;
        }
        String said = new String(text, note, end - note);
        String before = new String(text, from, note - from);
        boolean open = said.stripLeading().startsWith("\"")
                && said.chars().filter(c -> c == '"').count() % 2 != 0;
        if (open || said.indexOf(0) >= 0 || before.indexOf(0) >= 0) {
            return null;
        }
        String sound = before + '"' + said.replace("\"", "\"\"") + '"';
        try {
            Iterator<CSVRecord> records =
                    Header.format(delimiter).parse(new StringReader(sound)).iterator();
            CSVRecord record = records.hasNext() ? records.next() : null;
            return record != null && record.size() == width ? record : null;
        } catch (UncheckedIOException damaged) {
            return null;
        }
    }

    /** Index behind so many cells that are sound; -1 if they are not, or there are fewer. */
    private static int behind(char[] text, int from, int end, int cells, char delimiter) {
        boolean quoted = false;
        boolean cellStart = true;
        int left = cells;
        for (int at = from; at < end && left > 0; at++) {
            char c = text[at];
            if (c == '"') {
                if (!quoted && !cellStart && text[at - 1] != '"') {
                    return -1;
                }
                quoted = !quoted;
                cellStart = false;
            } else if (!quoted && c == delimiter) {
                cellStart = true;
                left--;
                if (left == 0) {
                    return at + 1;
                }
            } else {
                if (!quoted && !cellStart && at > from && text[at - 1] == '"') {
                    return -1;
                }
                cellStart = false;
            }
        }
        return left == 0 ? from : -1;
    }
}
