package dev.rapport.read;

import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds rows inside a cell. Where one row has lost a closing quote and a later one an opening quote, all between them
 * reads as one long cell, sound to every reader of CSV. A line of such a cell is a row, or the rest or the beginning of
 * one: it has as many delimiters as that, and the row's date stands between two of them. Texts do not look like this.
 */
final class SwallowedRows {
    private static final Pattern DATE = Pattern.compile("\\d{4}[-/]\\d{2}[-/]\\d{2}([ T].{5,25})?"
            + "|\\d{1,2}[ -][A-Z][a-z]{2}[ -]\\d{2,4}|\\d{1,2}/\\d{1,2}/\\d{2}(, \\d{1,2}:\\d{2}.[AP]M)?");
    private static final int SHORTEST_DATE = 6;
    private static final int LONGEST_DATE = 40;

    private SwallowedRows() {}

    /** Whether a cell of a record holds other rows. */
    static boolean in(CSVRecord record, char delimiter) {
        for (int i = 0; i < record.size(); i++) {
            if (in(record.get(i), i, record.size(), delimiter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a place in a stretch of CSV where a date may begin: without one there are no other rows in it. */
    static boolean possible(char[] text, int from, int to, char delimiter) {
        boolean begins = true;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (begins && Character.isDigit(c)) {
                return true;
            }
            begins = c == delimiter || c == '\n' || c == '\r';
        }
        return false;
    }

    /** Whether a cell at a position of a record so many cells wide holds other rows. */
    static boolean in(String cell, int position, int width, char delimiter) {
        int end = lineEnd(cell, 0);
        if (end == cell.length()) {
            return false;
        }
        int needed = width - 1 - position;
        int from = 0;
        while (true) {
            if (row(cell, from, end, needed, delimiter)) {
                return true;
            }
            if (end == cell.length()) {
                return false;
            }
            from = end + 1;
            end = lineEnd(cell, from);
            needed = end == cell.length() ? position : width - 1;
        }
    }

    private static int lineEnd(String cell, int from) {
        int end = from;
        while (end < cell.length() && cell.charAt(end) != '\n' && cell.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Whether a line has as many delimiters as a row, and a date between them. */
    private static boolean row(String cell, int from, int to, int needed, char delimiter) {
        int delimiters = 0;
        boolean dated = false;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || cell.charAt(i) == delimiter) {
                delimiters += i == to ? 0 : 1;
                dated |= date(cell, start, i);
                start = i + 1;
            }
        }
        return dated && delimiters >= needed;
    }

    private static boolean date(String cell, int from, int to) {
        return to - from >= SHORTEST_DATE
                && to - from <= LONGEST_DATE
                && Character.isDigit(cell.charAt(from))
                && DATE.matcher(cell).region(from, to).matches();
    }
}
