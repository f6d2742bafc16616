package dev.rapport.demo;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** One CSV file while it is written: UTF-8, LF, quoted where needed or everywhere. */
final class Table implements Closeable {
    private final BufferedWriter writer;
    private final CSVFormat format;
    private final boolean quoted;

    private Table(OutputStream out, boolean quoted, String preamble) throws IOException {
        this.quoted = quoted;
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write(preamble);
        format = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator("\n")
                .setQuoteMode(quoted ? QuoteMode.ALL : QuoteMode.MINIMAL)
                .get();
    }

    /** A file with every cell in quotes, as messages.csv has been since 2026. */
    static Table quoted(OutputStream out, List<String> header) throws IOException {
        Table table = new Table(out, true, "");
        table.row(header);
        return table;
    }

    static Table plain(OutputStream out, List<String> header) throws IOException {
        return plain(out, "", header);
    }

    static Table plain(OutputStream out, String preamble, List<String> header) throws IOException {
        Table table = new Table(out, false, preamble);
        table.row(header);
        return table;
    }

    static void write(OutputStream out, List<String> header, List<List<String>> rows) throws IOException {
        try (Table table = plain(out, header)) {
            for (List<String> row : rows) {
                table.row(row);
            }
        }
    }

    void row(List<String> cells) throws IOException {
        cells(cells);
        format.println(writer);
    }

    /** A row without a newline after it: the last one of Connections.csv. */
    void lastRow(List<String> cells) throws IOException {
        cells(cells);
    }

    /** A line as it is, also one that is no CSV. */
    void line(String line) throws IOException {
        writer.write(line + "\n");
    }

    private void cells(List<String> cells) throws IOException {
        boolean first = true;
        for (String cell : cells) {
            // The printer quotes an empty first cell unless it is null; LinkedIn does not.
            format.print(cell.isEmpty() && !quoted ? null : cell, writer, first);
            first = false;
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
