package dev.rapport.read.csv;

import java.nio.CharBuffer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds rows inside a cell. Where one row has lost a closing quote and a later one an opening quote, all between them
 * reads as one long cell, sound to every reader of CSV. A line of such a cell is a row, or the rest or the beginning of
 * one: it has as many delimiters as that, and the row's date stands between two of them, and a line before it has the rest
 * of the row that lost its quote. Texts do not look like this.
 *
 * <p>Of a record that quotes every cell nothing is asked: had a quote been lost there, the next one would stand where no quote
 * can. So a message that holds a row adds none to such a file.
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
            char[] cell = record.get(i).toCharArray();
            if (in(cell, 0, cell.length, i, record.size(), delimiter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell at a position of a record so many cells wide holds other rows. */
    static boolean in(char[] text, int begin, int to, int position, int width, char delimiter) {
        int end = lineEnd(text, begin, to);
        if (end == to || !possible(text, begin, to, delimiter)) {
            return false;
        }
        int rest = width - 1 - position;
        int needed = rest;
        boolean rested = true;
        int from = begin;
        while (true) {
            int delimiters = delimiters(text, from, end, delimiter);
            if (rested
                    && delimiters >= needed
                    && dated(text, from, end, delimiter)
                    && !prose(text, from, end, delimiter)) {
                return true;
            }
            if (end == to) {
                return false;
            }
            // The line on which it begins is the rest of its row in itself; of the others, one before them must be.
            rested = from == begin ? delimiters >= rest : rested || delimiters >= rest;
            from = end + 1;
            end = lineEnd(text, from, to);
            needed = end == to ? position : width - 1;
        }
    }

    /** Whether there is a place where a date may begin: without one there are no other rows. */
    private static boolean possible(char[] text, int from, int to, char delimiter) {
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

    private static int lineEnd(char[] text, int from, int to) {
        int end = from;
        while (end < to && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return end;
    }

    private static int delimiters(char[] text, int from, int to, char delimiter) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text[i] == delimiter ? 1 : 0;
        }
        return count;
    }

    /** Whether a blank stands behind each delimiter, as people write a list and no program a row. */
    private static boolean prose(char[] text, int from, int to, char delimiter) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            if (text[i] == delimiter) {
                any = true;
                if (i + 1 == to || text[i + 1] != ' ') {
                    return false;
                }
            }
        }
        return any;
    }

    /** Whether a date stands between the delimiters of a line. */
    private static boolean dated(char[] text, int from, int to, char delimiter) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text[i] == delimiter) {
                if (date(text, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean date(char[] text, int from, int to) {
        return to - from >= SHORTEST_DATE
                && to - from <= LONGEST_DATE
                && Character.isDigit(text[from])
                && DATE.matcher(CharBuffer.wrap(text, from, to - from)).matches();
    }
}
