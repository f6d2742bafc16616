package dev.rapport.read;

import dev.rapport.fact.RejectReason;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file, read strictly by Commons CSV over blocks that end at a record boundary. Where a block is
 * damaged, it is read again record by record: a line at which no sound record begins is set aside with its number, and
 * reading goes on at the next line. So an unclosed quote costs its own record and never the rest of the file.
 */
final class CsvRows implements Closeable {
    /** A longer record is a damaged one. */
    static final int MOST_CHARACTERS = 1 << 20;

    private static final int BLOCK = 1 << 18;
    /** Enough for a header and for most files; clearing whole blocks for each file took a fortieth of a short run. */
    private static final int FIRST = 1 << 15;
    /** Sound blocks in a row after which reading ahead pays: in a damaged file it would be in vain. */
    private static final int CALM = 8;

    private static final int LONGEST_HEADER = 8192;
    private static final char REPLACEMENT = '\uFFFD';

    private final Reader in;
    private final Tally tally;
    private final int calm;
    private char[] buffer = new char[FIRST];
    private int length;
    private boolean ended;
    private long line = 1;
    private Shape shape;
    private StrictParser parser;
    private long replaced;
    /** Whether the buffer begins inside a line that was set aside. */
    private boolean insideLine;

    private List<String> head;
    /** The second thread, while it reads ahead. */
    private ReadAhead ahead;

    /** What to do with a row. */
    interface Taker {
        void take(Row row) throws RowException, IOException;
    }

    CsvRows(Reader in, Tally tally) {
        this(in, tally, CALM);
    }

    /** Reads ahead only after so many sound blocks in a row. */
    CsvRows(Reader in, Tally tally, int calm) {
        this.in = in;
        this.tally = tally;
        this.calm = calm;
    }

    /** Looks for the header among the first lines, without moving on. */
    /** Whether there is nothing but blank lines, as far as a header could stand. */
    boolean empty() throws IOException {
        header(lines -> Optional.empty());
        return head.stream().allMatch(String::isBlank);
    }

    Optional<Header> header(Function<List<String>, Optional<Header>> finder) throws IOException {
        return finder.apply(head());
    }

    /** The first lines, without moving on. */
    List<String> head() throws IOException {
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
        return head;
    }

    /** Reads all rows below the header. */
    void rows(Header header, String[] columns, Taker taker) throws IOException {
        rows(header, new Row(columns, header.positions(columns)), taker);
    }

    /** Reads all rows below the header, each through a row that knows where its cells are. */
    void rows(Header header, Row row, Taker taker) throws IOException {
        begin(header, row);
        RecordScanner scanner = new RecordScanner(shape);
        if (ahead != null) {
            consume(row, taker);
        }
        if (!ended) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length, BLOCK));
        }
        // An undamaged first block is enough at the start.
        int sound = Math.min(calm, CALM) - 1;
        while (fill()) {
            if (sound >= calm && !ended && !insideLine) {
                startAhead();
                consume(row, taker);
                sound = 0;
                continue;
            }
            scanner.scan(buffer, length, ended, line);
            Parsed records =
                    !insideLine && scanner.sound() && scanner.end() > 0 ? parser.records(buffer, scanner) : null;
            if (records == null) {
                careful(scanner, row, taker);
                sound = 0;
            } else {
                take(records, row, taker);
                drop(scanner.end());
                line = scanner.nextLine();
                sound++;
            }
        }
        row.end(tally);
        if (replaced > 0) {
            tally.remark(
                    replaced == 1
                            ? "1 character could not be decoded and was replaced"
                            : replaced + " characters could not be decoded and were replaced");
        }
    }

    /** Sets every line aside, as none names the columns. */
    void withoutHeader() throws IOException {
        boolean any = false;
        while (fill()) {
            int at = 0;
            while (at < length && !(cut(at) && length - at <= MOST_CHARACTERS)) {
                if (!insideLine && !blank(at)) {
                    tally.read();
                    tally.rejected(line, RejectReason.NO_HEADER, "");
                    any = true;
                }
                insideLine = cut(at);
                line += insideLine ? 0 : 1;
                at = lineEnd(at);
            }
            drop(at);
        }
        if (!any) {
            tally.read();
            tally.rejected(1, RejectReason.NO_HEADER, "");
        }
    }

    private void begin(Header header, Row row) {
        if (parser == null) {
            shape = row.shape(header);
            parser = new StrictParser(shape);
            for (int i = 0; i < header.line(); i++) {
                drop(lineEnd(0));
                line++;
            }
        }
    }

    /** Lets a second thread begin with the rows below the header, before they are asked for. */
    void readAhead(Header header, Row row) {
        begin(header, row);
        if (!ended) {
            startAhead();
        }
    }

    private void startAhead() {
        ahead = new ReadAhead(in, parser, shape, Arrays.copyOf(buffer, length), line);
        length = 0;
    }

    /** Takes what the second thread reads, up to the end of the file or to a block that must be read with care. */
    private void consume(Row row, Taker taker) throws IOException {
        try {
            for (Block block = ahead.next(); block != null; block = ahead.next()) {
                if (block.records() == null) {
                    buffer = ahead.rest(block);
                    length = buffer.length;
                    break;
                }
                take(block.records(), row, taker);
                line = block.scanned().nextLine();
                ahead.recycle(block);
            }
            ended = ahead.ended();
        } finally {
            close();
        }
    }

    /** Stops the second thread, if there is one. The text belongs to whoever opened it. */
    @Override
    public void close() throws IOException {
        if (ahead != null) {
            ahead.close();
            ahead = null;
        }
    }

    private void take(Parsed parsed, Row row, Taker taker) throws IOException {
        for (int i = 0; i < parsed.count(); i++) {
            tally.read();
            handle(row.at(parsed, i), taker);
        }
        replaced += parsed.scanned().replaced();
    }

    /** Reads the buffered lines one record at a time, up to a record that may go on behind the buffer. */
    private void careful(RecordScanner scanner, Row row, Taker taker) throws IOException {
        int at = insideLine ? restOfLine() : 0;
        while (at < length) {
            if (blank(at)) {
                at = lineEnd(at);
                line++;
                continue;
            }
            // Looks no further than a record may reach, so that it does not matter how much happens to be buffered.
            int window = Math.min(length, at + MOST_CHARACTERS + 1);
            int end = scanner.recordEnd(buffer, at, window, ended && window == length);
            if ((end == RecordScanner.UNDECIDED || cut(at)) && length - at <= MOST_CHARACTERS) {
                break;
            }
            boolean possible = end > at && lines(at, end) <= RecordScanner.MOST_LINES;
            tally.read();
            if (possible && end == lineEnd(at) && parser.plainlyOfAnotherWidth(buffer, at, end)) {
                tally.rejected(line, RejectReason.CELL_COUNT, "");
                at = end;
                line++;
                continue;
            }
            CSVRecord record = possible ? parser.one(buffer, at, end) : null;
            boolean whole = record != null && record.size() == shape.width();
            if (whole && (end == lineEnd(at) || !parser.swallowed(record))) {
                handle(row.at(record, line), taker);
                line += lines(at, end);
                at = end;
            } else {
                tally.rejected(line, reason(at, end, record), "");
                insideLine = cut(at);
                at = lineEnd(at);
                line++;
            }
        }
        for (int i = 0; i < at; i++) {
            replaced += buffer[i] == REPLACEMENT ? 1 : 0;
        }
        drop(at);
    }

    /** Passes over the rest of a line that was set aside before all of it was buffered. */
    private int restOfLine() {
        insideLine = cut(0);
        return lineEnd(0);
    }

    /** Whether the line goes on, or may go on, behind the buffer. */
    private boolean cut(int from) {
        return !ended && lineEnd(from) == length && buffer[length - 1] != '\n';
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
        boolean tooLong = end == RecordScanner.UNDECIDED || (end > at && lines(at, end) > RecordScanner.MOST_LINES);
        return tooLong ? RejectReason.TOO_LONG : RejectReason.DAMAGED_QUOTES;
    }

    private void handle(Row row, Taker taker) throws IOException {
        try {
            taker.take(row);
            row.accepted();
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
