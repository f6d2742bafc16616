package dev.rapport.read;

import dev.rapport.fact.Intake;
import dev.rapport.fact.Rejected;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** All that comes out of a text with the columns A, B and C: its rows, what is wrong with others, and how many there were. */
record RowsRead(List<String> rows, List<Rejected> rejected, List<String> remarks, long read) {

    /** Reads on two threads after so many sound blocks in a row. */
    static RowsRead of(String text, int calm) throws IOException {
        return of(new StringReader(text), calm);
    }

    static RowsRead of(java.io.Reader text, int calm) throws IOException {
        Tally tally = new Tally("a.csv", "a");
        CsvRows rows = new CsvRows(text, tally, calm);
        Header header =
                rows.header(lines -> Header.find(lines, List.of("a", "b"))).orElseThrow();
        List<String> all = new ArrayList<>();
        rows.rows(header, new String[] {"A", "B", "C"}, row -> {
            all.add(row.line() + "|" + row.raw(0) + "|" + row.raw(1) + "|" + row.raw(2));
            tally.used();
        });
        Intake intake = tally.intake();
        return new RowsRead(all, intake.rejected(), intake.remarks(), intake.read());
    }

    /** "line reason" of each rejected row. */
    List<String> wrong() {
        return rejected.stream()
                .map(row -> row.origin().line() + " " + row.reason().code())
                .toList();
    }
}
