package dev.rapport.read.csv;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads records one by one, strictly, as Commons CSV does. A line at which no sound record begins is set aside with its
 * number, and reading goes on at the next line. So an unclosed quote costs its own record and never the rest of the file.
 */
final class CarefulRows {

    private final TextWindow window;
    private final Header header;
    private final Tally tally;
    private long line;
    private long replaced;
    /** Whether the window begins inside a line that was set aside. */
    private boolean insideLine;
    /** Commons CSV, as long as it is in step; null if it must begin anew. */
    private @Nullable Iterator<CSVRecord> parser;

    /** Reads what a window shows from a line on. */
    CarefulRows(TextWindow window, Header header, long line, Tally tally) {
        this.window = window;
        this.header = header;
        this.line = line;
        this.tally = tally;
    }

    /** Number of the line with which the window begins. */
    long line() {
        return line;
    }

    /** Other lines were read meanwhile. */
    void passed(long lines) {
        line += lines;
    }

    /** Characters that could not be decoded, in all that was read. */
    long replaced() {
        return replaced;
    }

    /** Whether the window begins at a line, and not inside one that was set aside. */
    boolean atLine() {
        return !insideLine;
    }

    /**
     * Reads the records that begin before an index, up to one that may go on behind the window, and drops them.
     *
     * @return how many characters were dropped
     */
    <R extends Cells> int read(int until, R row, RowTaker<R> taker) throws IOException {
        parser = null;
        int at = insideLine ? restOfLine() : 0;
        while (at < window.length() && at < until) {
            if (window.blank(at)) {
                at = window.lineEnd(at);
                line++;
                continue;
            }
            if (window.text()[at] == '#' && !window.cut(at) && row.places().mayHoldComments()) {
                at = comment(at);
                continue;
            }
            // Looks no further than a record may reach, so that it does not matter how much happens to be in the
            // window.
            int most = Math.min(window.length(), at + RecordEnd.MOST_CHARACTERS + 1);
            int end = RecordEnd.of(
                    window.text(), at, most, window.ended() && most == window.length(), header.delimiter());
            if ((end == RecordEnd.UNDECIDED || window.cut(at)) && window.length() - at <= RecordEnd.MOST_CHARACTERS) {
                break;
            }
            at = one(at, end, row, taker);
        }
        replaced += window.count(DecodedBytes.REPLACEMENT, at);
        window.drop(at);
        return at;
    }

    private int comment(int at) {
        tally.read();
        tally.leftOut(LeftOutRule.COMMENT);
        parser = null;
        line++;
        return window.lineEnd(at);
    }

    /** Gives on one record, unless it is blank, or sets its first line aside; index behind that. */
    private <R extends Cells> int one(int at, int end, R row, RowTaker<R> taker) throws IOException {
        int lineEnd = window.lineEnd(at);
        int lines = end > at ? window.lines(at, end) : 0;
        CSVRecord record = lines > 0 ? parsed(at) : null;
        if (record != null && lines <= RecordEnd.MOST_LINES && record.stream().allMatch(String::isBlank)) {
            line += lines;
            return end;
        }
        tally.read();
        if (record != null
                && row.places().inPlace(record, header.names().size())
                && (end == lineEnd
                        || RecordEnd.quotesAll(window.text(), at, end, header.delimiter())
                        || !SwallowedRows.in(record, header.delimiter()))) {
            if (lines <= RecordEnd.MOST_LINES) {
                row.at(record, header.names().size(), line);
                RowTaker.give(row, taker, tally);
            } else {
                tally.rejected(line, RejectReason.TOO_LONG, "");
            }
            line += lines;
            return end;
        }
        if (record == null || record.size() > header.names().size() && end == lineEnd) {
            CSVRecord loose = loose(at, lineEnd, row);
            if (loose != null) {
                row.at(loose, header.names().size(), line);
                RowTaker.give(row, taker, tally);
                line++;
                parser = null;
                return lineEnd;
            }
        }
        tally.rejected(line, reason(at, end, lines, record), "");
        insideLine = window.cut(at);
        line++;
        // It has read a record of one line, and only that.
        parser = record != null && end == lineEnd ? parser : null;
        return lineEnd;
    }

    /** The line as a row whose note holds commas and quotes as they come; null if it is none. */
    private @Nullable CSVRecord loose(int at, int lineEnd, Cells row) throws IOException {
        int width = header.names().size();
        if (!row.places().endsInNote(width) || window.cut(at)) {
            return null;
        }
        CSVRecord loose = LooseNote.of(window.text(), at, lineEnd, width, header.delimiter());
        return loose != null && row.places().noteInPlace(loose, header.delimiter()) ? loose : null;
    }

    /** The record at an index, which ends soundly within the window; null if Commons CSV finds none. */
    private @Nullable CSVRecord parsed(int at) throws IOException {
        try {
            if (parser == null) {
                parser = Header.format(header.delimiter())
                        .parse(new CharArrayReader(window.text(), at, window.length() - at))
                        .iterator();
            }
            return parser.hasNext() ? parser.next() : null;
        } catch (UncheckedIOException damaged) {
            return null;
        }
    }

    /** Passes over the rest of a line that was set aside before all of it was read. */
    private int restOfLine() {
        insideLine = window.cut(0);
        return window.lineEnd(0);
    }

    private RejectReason reason(int at, int end, int lines, @Nullable CSVRecord record) {
        int lineEnd = window.lineEnd(at);
        if (record != null && end == lineEnd) {
            return RejectReason.CELL_COUNT;
        }
        for (int i = at; i < lineEnd; i++) {
            if (window.text()[i] == 0) {
                return RejectReason.NUL_CHARACTER;
            }
        }
        return end == RecordEnd.UNDECIDED || lines > RecordEnd.MOST_LINES
                ? RejectReason.TOO_LONG
                : RejectReason.DAMAGED_QUOTES;
    }

    /** Sets every line in the window aside, as none names the columns; whether any was not blank. */
    static boolean setAside(TextWindow window, Tally tally) throws IOException {
        boolean any = false;
        boolean inside = false;
        long line = 1;
        while (window.fill()) {
            int at = 0;
            while (at < window.length() && !(window.cut(at) && window.length() - at <= RecordEnd.MOST_CHARACTERS)) {
                if (!inside && !window.blank(at)) {
                    tally.read();
                    tally.rejected(line, RejectReason.NO_HEADER, "");
                    any = true;
                }
                inside = window.cut(at);
                line += inside ? 0 : 1;
                at = window.lineEnd(at);
            }
            window.drop(at);
        }
        return any;
    }
}
