package dev.rapport.read.csv;

import static org.assertj.core.api.Assertions.fail;

import dev.rapport.fact.Intake;
import dev.rapport.fact.Rejected;
import dev.rapport.read.cell.Row;
import dev.rapport.read.cell.Witness;
import dev.rapport.read.wording.WordingMeter;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** All that comes out of a text with the columns A, B and C: its rows, what is wrong with others, and how many there were. */
public record RowsRead(List<String> rows, List<Rejected> rejected, List<String> remarks, long read) {
    /** Reads with care, as Commons CSV does. */
    public static RowsRead carefully(String text) throws IOException {
        return of(new StringReader(text), 0);
    }

    /** Reads as a large file, by FastCSV where nothing is irregular. */
    public static RowsRead quickly(String text) throws IOException {
        return of(new StringReader(text), Blocks.USUAL);
    }

    /** Reads in blocks of so many characters; with care if there are none. */
    static RowsRead of(java.io.Reader text, int block) throws IOException {
        Tally tally = new Tally("a.csv", "a");
        CsvRows rows = new CsvRows(text, tally);
        Header header =
                rows.header(lines -> Header.find(lines, List.of("a", "b"))).orElseThrow();
        if (block > 0) {
            rows.readAhead(header, block % 2, block);
        }
        String[] columns = {"A", "B", "C"};
        return of(rows, header, new Row(columns, header), tally);
    }

    /** Reads a person's own log of a day, a name and a note in the same way; it may hold comments and loose notes. */
    static RowsRead ofLog(String text, int block) throws IOException {
        Tally tally = new Tally("a.csv", "a");
        CsvRows rows = new CsvRows(new StringReader(text), tally);
        Header header = rows.header(lines -> Header.find(lines, List.of("date", "contact")))
                .orElseThrow();
        if (block > 0) {
            rows.readAhead(header, -1, block);
        }
        String[] columns = {"date", "contact", "note"};
        return of(rows, header, new Row(columns, header).borneOutBy(Witness.ALL), tally);
    }

    private static RowsRead of(CsvRows rows, Header header, Row read, Tally tally) throws IOException {
        List<String> all = new ArrayList<>();
        rows.rows(header, read, row -> {
            all.add(row.line() + "|" + row.raw(0) + "|" + row.raw(1) + "|" + row.raw(2));
            assertMeasuredAlike(row, 1);
            tally.used();
        });
        Intake intake = tally.intake();
        return new RowsRead(all, intake.rejected(), intake.remarks(), intake.read());
    }

    /** A cell measured where it stands gives what it gives as a string. */
    private static void assertMeasuredAlike(Row row, int column) {
        WordingMeter there = new WordingMeter();
        row.measure(column, there);
        WordingMeter apart = new WordingMeter();
        String cell = row.raw(column);
        apart.measure(cell);
        boolean same = there.sum() == apart.sum()
                && there.characters() == apart.characters()
                && there.visible() == apart.visible()
                && there.question() == apart.question()
                && there.blank() == cell.isBlank()
                && row.starts(column, "word") == cell.startsWith("word");
        // One call a cell: an assertion of its own for each of a million would take minutes.
        if (!same) {
            fail("measured differently where it stands: " + cell);
        }
    }

    /** "line reason" of each rejected row. */
    public List<String> wrong() {
        return rejected.stream()
                .map(row -> row.origin().line() + " " + row.reason().code())
                .toList();
    }
}
