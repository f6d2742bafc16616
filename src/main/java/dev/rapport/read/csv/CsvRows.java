package dev.rapport.read.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, in order, with the line on which each begins: read with care by Commons CSV, or, if the file may
 * be large, by FastCSV on two threads, and with care only where anything is irregular. Both give the same rows.
 */
public final class CsvRows implements Closeable {
    private static final int ROOM = 1 << 18;
    private static final int LONGEST_HEADER = 8192;

    private final OneCellRows text;
    private final TextWindow window;
    private final Tally tally;
    private @Nullable List<String> head;
    private @Nullable CarefulRows careful;
    /** The blocks of a large file; null of any other. */
    private @Nullable Blocks blocks;

    public CsvRows(Reader in, Tally tally) {
        text = new OneCellRows(in);
        window = new TextWindow(text);
        this.tally = tally;
    }

    /** Whether there is nothing but blank lines, as far as a header could stand. */
    public boolean empty() throws IOException {
        return head().stream().allMatch(String::isBlank);
    }

    /** Looks for the header among the first lines, without moving on. */
    public Optional<Header> header(Function<List<String>, Optional<Header>> finder) throws IOException {
        return finder.apply(head());
    }

    /** The first lines, without moving on. */
    public List<String> head() throws IOException {
        if (head == null) {
            window.fill();
            head = new ArrayList<>();
            for (int at = 0; at < window.length() && head.size() < Header.LINES; at = window.lineEnd(at)) {
                int end = window.lineEnd(at);
                while (end > at && (window.text()[end - 1] == '\n' || window.text()[end - 1] == '\r')) {
                    end--;
                }
                head.add(new String(window.text(), at, Math.min(end - at, LONGEST_HEADER)));
            }
        }
        return head;
    }

    /**
     * Lets a second thread begin with the rows below the header, before they are asked for, as they may be many.
     *
     * @param measured position of the cell whose text is measured; negative for none
     */
    public void readAhead(Header header, int measured) {
        readAhead(header, measured, Blocks.USUAL);
    }

    /** The same where the file goes on behind what was looked at for its header. */
    public void readAheadIfMany(Header header) throws IOException {
        head();
        if (!window.ended()) {
            readAhead(header, -1);
        }
    }

    /** The same in blocks of about so many characters. */
    void readAhead(Header header, int measured, int characters) {
        if (blocks == null) {
            begin(header);
            blocks = new Blocks(window, header, measured, characters);
        }
    }

    private CarefulRows begin(Header header) {
        if (careful != null) {
            return careful;
        }
        for (int i = 1; i <= header.line(); i++) {
            window.drop(window.lineEnd(0));
        }
        careful = new CarefulRows(window, header, header.line() + 1L, tally);
        return careful;
    }

    /** Reads all rows below the header, each through a row that knows where its cells are. */
    public <R extends Cells> void rows(Header header, R row, RowTaker<R> taker) throws IOException {
        CarefulRows slow = begin(header);
        if (blocks == null) {
            carefully(slow, Integer.MAX_VALUE, row, taker);
        } else {
            quickly(blocks, slow, row, taker);
        }
        row.end(tally);
        if (text.applies()) {
            tally.remark("a spreadsheet has made one cell of each row; it was read as what stands in it");
        }
        if (slow.replaced() > 0) {
            tally.remark(
                    slow.replaced() == 1
                            ? "1 character could not be decoded and was replaced"
                            : slow.replaced() + " characters could not be decoded and were replaced;"
                                    + " if names lack letters, save the file as CSV UTF-8");
        }
    }

    private <R extends Cells> void quickly(Blocks all, CarefulRows slow, R row, RowTaker<R> taker) throws IOException {
        try {
            for (Block block = all.take(); block != null; block = all.take()) {
                if (block.irregular()) {
                    all.giveBack();
                    carefully(slow, block.length(), row, taker);
                    all.goOn();
                } else {
                    take(block.records(), slow, row, taker);
                    all.recycle(block);
                }
            }
        } finally {
            close();
        }
    }

    private <R extends Cells> void take(QuickRecords records, CarefulRows slow, R row, RowTaker<R> taker)
            throws IOException {
        for (int i = 0; i < records.count(); i++) {
            tally.read();
            row.at(records, i, slow.line());
            RowTaker.give(row, taker, tally);
        }
        slow.passed(records.line(records.count()));
    }

    /** Reads so many characters with care, up to the next record. */
    private <R extends Cells> void carefully(CarefulRows slow, int characters, R row, RowTaker<R> taker)
            throws IOException {
        window.widen(ROOM);
        long left = characters;
        while ((left > 0 || !slow.atLine()) && window.fill()) {
            left -= slow.read((int) Math.min(Integer.MAX_VALUE, left), row, taker);
        }
    }

    /** Sets every line aside, as none names the columns. */
    public void withoutHeader() throws IOException {
        if (!CarefulRows.setAside(window, tally)) {
            tally.missed("is empty");
        }
    }

    /** Stops the second thread, if there is one. The text belongs to the caller, who opened it. */
    @Override
    public void close() throws IOException {
        if (blocks != null) {
            blocks.close();
        }
    }
}
