package dev.rapport.read.csv;

import dev.rapport.read.cell.Row;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten million characters of messages: rapport's rows read with care and read ahead, against Commons CSV alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {
    private static final String[] COLUMNS = {"FROM", "DATE", "CONTENT"};
    private String text;

    /** Invents the text. */
    @Setup
    public void invent() {
        Random random = new Random(1);
        StringBuilder all = new StringBuilder("FROM,DATE,CONTENT\n");
        while (all.length() < 10_000_000) {
            all.append("Ada Example,2025-03-04 09:12:33 UTC,\"Hello, ")
                    .append("how are \"\"you\"\"? ".repeat(random.nextInt(30)))
                    .append("\"\n");
        }
        text = all.toString();
    }

    /** Commons CSV alone: no line numbers, no resynchronising, no row ledger. */
    @Benchmark
    public long commonsCsv() throws IOException {
        long characters = 0;
        try (CSVParser parser = Header.format(',').parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                characters += row.get(2).length();
            }
        }
        return characters;
    }

    /** Rapport's rows, read with care. */
    @Benchmark
    public long rowsReadWithCare() throws IOException {
        return rows(false);
    }

    /** Rapport's rows, read by FastCSV on two threads. */
    @Benchmark
    public long rowsReadAhead() throws IOException {
        return rows(true);
    }

    private long rows(boolean ahead) throws IOException {
        long[] characters = {0};
        CsvRows rows = new CsvRows(new StringReader(text), new Tally("messages.csv", "messages"));
        Header header = rows.header(lines -> Header.find(lines, List.of("from", "date")))
                .orElseThrow();
        if (ahead) {
            rows.readAhead(header, 2);
        }
        rows.rows(
                header,
                new Row(COLUMNS, header),
                row -> characters[0] += row.raw(2).length());
        return characters[0];
    }
}
