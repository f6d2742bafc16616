package dev.rapport.read.earlier;

import dev.rapport.fact.Intake;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Rejected;
import dev.rapport.own.Formulas;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.wording.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table beside a published report, read back row by row: every sound row counts, even in a file that was edited. */
final class PublishedTable {
    private static final int MOST_LINES = 5;

    private final Taker taker;
    private final String name;
    private final List<String> required;
    private final List<String> columns;
    /** Columns that earlier versions did not write: theirs are not lost. */
    private final List<String> younger;

    /** What to do with a row of a month. */
    interface Taker {
        void take(String month, Row row) throws RowException;
    }

    /** A table whose first columns are required: without the others a row still says something. */
    PublishedTable(Taker taker, String name, String required, String others, String younger) {
        this.taker = taker;
        this.name = name;
        this.required = WordList.inOrder(required);
        this.younger = WordList.inOrder(younger);
        columns = WordList.inOrder(required, others);
    }

    String name() {
        return name;
    }

    /** Reads the table of a month; what could not be read of it, in words. */
    List<String> read(PublishedMonth month) throws IOException {
        String shown = month.shown(name);
        Tally tally = new Tally(shown, "");
        Optional<Header> header;
        try (InputStream in = Files.newInputStream(month.folder().resolve(name));
                CsvRows rows = new CsvRows(Decoding.of(in), tally)) {
            header = rows.header(lines ->
                    Header.find(lines, required.stream().map(Header::normalised).toList()));
            if (header.isPresent()) {
                rows.rows(header.get(), new Row(columns.toArray(String[]::new), header.get()), row -> {
                    taker.take(month.name(), row);
                    tally.used();
                });
            }
        }
        if (header.isEmpty()) {
            return List.of(shown + " could not be read: no line of its beginning names the columns "
                    + String.join(", ", required) + ".");
        }
        List<String> remarks = new ArrayList<>();
        String missing = columns.stream()
                .filter(column -> !younger.contains(column))
                .filter(column -> !header.get().names().contains(Header.normalised(column)))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            remarks.add(shown + " has lost the column " + missing + "; the other columns count.");
        }
        Intake rows = tally.intake();
        if (!rows.rejected().isEmpty()) {
            remarks.add(shown + " could not be read in " + lines(rows.rejected()) + "; counted are " + rows.used()
                    + " of " + rows.read() + ".");
        }
        return remarks;
    }

    private static String lines(List<Rejected> rejected) {
        String first = rejected.stream()
                .limit(MOST_LINES)
                .map(row -> "line " + row.origin().line() + " (" + row.reason().words() + ")")
                .collect(Collectors.joining(", "));
        int more = rejected.size() - MOST_LINES;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** A text as it was before it was made safe for spreadsheets. */
    static String text(Row row, int column) {
        return Formulas.restored(row.get(column));
    }

    /** A number; earlier versions wrote negative ones as texts. */
    static double number(Row row, int column) throws RowException {
        String cell = text(row, column);
        if (!cell.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            throw new RowException(RejectReason.NOT_A_NUMBER, row.column(column));
        }
        return Double.parseDouble(cell);
    }

    static long count(Row row, int column) throws RowException {
        String cell = row.get(column);
        if (!cell.matches("\\d{1,15}")) {
            throw new RowException(RejectReason.NOT_A_NUMBER, row.column(column));
        }
        return Long.parseLong(cell);
    }
}
