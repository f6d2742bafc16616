package dev.rapport.read;

import dev.rapport.fact.RejectReason;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file, read strictly by Commons CSV over blocks that end at a record boundary. Where a block is
 * damaged, it is read again record by record: a line at which no sound record begins is set aside with its number, and
 * reading goes on at the next line. So an unclosed quote costs its own record and never the rest of the file.
 */
final class CsvRows {
    private static final int BLOCK = 1 << 18;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int LONGEST_HEADER = 8192;

    private final Reader in;
    private final Tally tally;
    private char[] buffer = new char[BLOCK];
    private int length;
    private boolean ended;
    private long line = 1;
    private CSVFormat format = Header.format(',');
    private char delimiter;
    private int width;
    private List<String> head;

    /** What to do with a row. */
    interface Taker {
        void take(Row row) throws RowException, IOException;
    }

    CsvRows(Reader in, Tally tally) {
        this.in = in;
        this.tally = tally;
    }

    /** Looks for the header among the first lines, without moving on. */
    Optional<Header> header(Function<List<String>, Optional<Header>> finder) throws IOException {
        if (head == null) {
            fill();
            head = new ArrayList<>();
            for (int at = 0; at < length && head.size() < Header.LINES; ) {
                int next = lineEnd(at);
                int end = next;
                while (end > at && (buffer[end - 1] == '\n' || buffer[end - 1] == '\r')) {
                    end--;
                }
                head.add(new String(buffer, at, Math.min(end - at, LONGEST_HEADER)));
                at = next;
            }
        }
        return finder.apply(head);
    }

    /** Reads all rows below the header. */
    void rows(Header header, String[] columns, Taker taker) throws IOException {
        delimiter = header.delimiter();
        format = Header.format(delimiter);
        width = header.names().size();
        Row row = new Row(columns, header.positions(columns));
        for (int i = 0; i < header.line(); i++) {
            drop(lineEnd(0));
            line++;
        }
        RecordScanner scanner = new RecordScanner(header.delimiter());
        while (fill()) {
            scanner.scan(buffer, length, ended, line);
            if (scanner.sound() && scanner.end() > 0 && block(scanner, row, taker)) {
                drop(scanner.end());
                line = scanner.nextLine();
            } else {
                careful(scanner, row, taker);
            }
        }
        if (scanner.replaced() > 0) {
            tally.remark(scanner.replaced() + " characters could not be decoded and were replaced");
        }
    }

    /** Reads a whole block; false, with nothing taken, if a record in it is not as wide as the header. */
    private boolean block(RecordScanner scanner, Row row, Taker taker) throws IOException {
        CSVRecord[] records = new CSVRecord[scanner.records()];
        int count = 0;
        try (CSVParser parser = format.parse(new CharArrayReader(buffer, 0, scanner.end()))) {
            for (CSVRecord record : parser) {
                if (record.size() != width || count == records.length || swallowed(scanner, record, count)) {
                    return false;
                }
                records[count++] = record;
            }
        } catch (UncheckedIOException damaged) {
            return false;
        }
        if (count != records.length) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            take(row.at(records[i], scanner.lineOf(i)), taker);
        }
        return true;
    }

    /** Whether a record of several lines holds other rows in a cell. */
    private boolean swallowed(RecordScanner scanner, CSVRecord record, int number) {
        long next = number + 1 < scanner.records() ? scanner.lineOf(number + 1) : scanner.nextLine();
        return next - scanner.lineOf(number) > 1 && SwallowedRows.in(record, delimiter);
    }

    /** Reads the buffered lines one record at a time, up to a record that may go on behind the buffer. */
    private void careful(RecordScanner scanner, Row row, Taker taker) throws IOException {
        int at = 0;
        while (at < length) {
            if (blank(at)) {
                at = lineEnd(at);
                line++;
                continue;
            }
            int end = scanner.recordEnd(buffer, at, length, ended);
            if ((end == RecordScanner.UNDECIDED || cut(at)) && length - at < MOST_CHARACTERS) {
                break;
            }
            CSVRecord record = end > at && end - at <= MOST_CHARACTERS && lines(at, end) <= RecordScanner.MOST_LINES
                    ? one(at, end)
                    : null;
            tally.read();
            boolean whole = record != null && record.size() == width;
            if (whole && (end == lineEnd(at) || !SwallowedRows.in(record, delimiter))) {
                handle(row.at(record, line), taker);
                line += lines(at, end);
                at = end;
            } else {
                boolean cut = cut(at);
                tally.rejected(line, cut ? RejectReason.TOO_LONG : reason(at, end, record), "");
                at = cut ? restOfLine() : lineEnd(at);
                line++;
            }
        }
        drop(at);
    }

    /** Whether the line goes on, or may go on, behind the buffer. */
    private boolean cut(int from) {
        return !ended && lineEnd(from) == length && buffer[length - 1] != '\n';
    }

    /** Reads on to the end of a line that is longer than any record, and lets it go; gives where the next begins. */
    private int restOfLine() throws IOException {
        while (true) {
            boolean carriageReturn = buffer[length - 1] == '\r';
            drop(length);
            if (!fill() || carriageReturn) {
                return length > 0 && buffer[0] == '\n' ? 1 : 0;
            }
            if (!cut(0)) {
                return lineEnd(0);
            }
        }
    }

    private RejectReason reason(int at, int end, CSVRecord record) {
        int lineEnd = lineEnd(at);
        if (record != null && end == lineEnd) {
            return RejectReason.CELL_COUNT;
        }
        for (int i = at; i < lineEnd; i++) {
            if (buffer[i] == 0) {
                return RejectReason.NUL_CHARACTER;
            }
        }
        return end > 0 && (end - at > MOST_CHARACTERS || lines(at, end) > RecordScanner.MOST_LINES)
                ? RejectReason.TOO_LONG
                : RejectReason.DAMAGED_QUOTES;
    }

    private CSVRecord one(int from, int to) throws IOException {
        try (CSVParser parser = format.parse(new CharArrayReader(buffer, from, to - from))) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.get(0) : null;
        } catch (UncheckedIOException | IOException damaged) {
            return null;
        }
    }

    private void take(Row row, Taker taker) throws IOException {
        tally.read();
        handle(row, taker);
    }

    private void handle(Row row, Taker taker) throws IOException {
        try {
            taker.take(row);
        } catch (RowException unusable) {
            tally.rejected(row.line(), unusable.reason(), unusable.column());
        }
    }

    /** Fills the buffer, which grows only while no record boundary is in it; false at the end of the file. */
    private boolean fill() throws IOException {
        if (length == buffer.length && length < 4 * MOST_CHARACTERS) {
            buffer = Arrays.copyOf(buffer, 2 * length);
        }
        while (!ended && length < buffer.length) {
            int count = in.read(buffer, length, buffer.length - length);
            if (count < 0) {
                ended = true;
            } else {
                length += count;
            }
        }
        return length > 0;
    }

    private void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, length - count);
        length -= count;
    }

    private boolean blank(int from) {
        int end = lineEnd(from);
        for (int i = from; i < end; i++) {
            if (buffer[i] != '\r' && buffer[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Index behind the line end at or after an index. */
    private int lineEnd(int from) {
        int i = from;
        while (i < length) {
            char c = buffer[i++];
            if (c == '\n') {
                break;
            }
            if (c == '\r') {
                return i < length && buffer[i] == '\n' ? i + 1 : i;
            }
        }
        return i;
    }

    private int lines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i = lineEnd(i)) {
            count++;
        }
        return count;
    }
}
