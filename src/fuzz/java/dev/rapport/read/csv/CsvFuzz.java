package dev.rapport.read.csv;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rapport.fact.Intake;
import dev.rapport.read.cell.Row;
import dev.rapport.read.export.ConnectionsCsv;
import dev.rapport.read.export.Export;
import dev.rapport.read.people.People;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Any bytes below a header are rows that are used or rejected: none is lost, none crashes the reader, none hangs it. */
class CsvFuzz {
    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    @DictionaryEntries({"\"07 Mar 2024\"", "\"4-Apr-21\"", "\"linkedin.com/in/a\"", "\"Ada,Example,,,,,07 Mar 2024\""})
    @FuzzTest
    void anyBytesAreRowsUsedOrRejected(byte[] bytes) throws IOException {
        read(bytes);
    }

    @DictionaryEntries({"\"07 Mar 2024\"", "\"4-Apr-21\"", "\"linkedin.com/in/a\"", "\"Ada,Example,,,,,07 Mar 2024\""})
    @FuzzTest
    void anyRowsBelowAHeaderAreUsedOrRejected(byte[] bytes) throws IOException {
        byte[] head = HEADER.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        read(all);
    }

    /** FastCSV in small blocks and Commons CSV, which is the judge, find the same rows. */
    @DictionaryEntries({"\"\\\"\\\"\"", "\",\"", "\"\\r\\n\"", "\"1,2,3\"", "\"2024-05-06\"", "\"\\n\\\"a\""})
    @FuzzTest
    void anyRowsAreReadAlike(byte[] bytes) throws IOException {
        String judge = rows(bytes, 0);
        for (int block : new int[] {50, Blocks.USUAL}) {
            String quick = rows(bytes, block);
            if (!quick.equals(judge)) {
                throw new IllegalStateException("in blocks of " + block + ": " + quick + " instead of " + judge);
            }
        }
    }

    private static String rows(byte[] bytes, int block) throws IOException {
        String text = "\uFEFFA,B,C\n" + new String(bytes, StandardCharsets.UTF_8);
        Decoding decoded = Decoding.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Tally tally = new Tally("fuzz", "fuzz");
        CsvRows rows = new CsvRows(decoded, tally);
        Header header =
                rows.header(lines -> Header.find(lines, List.of("a", "b", "c"))).orElseThrow();
        if (block > 0) {
            rows.readAhead(header, 1, block);
        }
        StringBuilder all = new StringBuilder();
        rows.rows(header, new Row(new String[] {"A", "B", "C"}, header), row -> {
            all.append(row.line())
                    .append('|')
                    .append(row.raw(0))
                    .append('|')
                    .append(row.raw(1))
                    .append('|');
            all.append(row.raw(2)).append('\n');
            tally.used();
        });
        return all.append(tally.intake()).toString();
    }

    private static void read(byte[] bytes) throws IOException {
        ConnectionsCsv kind = new ConnectionsCsv();
        Export export = new Export("fuzz", new People(), true);
        Tally tally = new Tally("fuzz", kind.kind());
        CsvRows rows = new CsvRows(Decoding.of(new ByteArrayInputStream(bytes)), tally);
        Optional<Header> header = rows.header(lines -> Header.find(lines, kind.required()));
        if (header.isEmpty()) {
            return;
        }
        int[] taken = new int[1];
        rows.rows(header.get(), new Row(kind.columns(), header.get()), row -> {
            taken[0]++;
            kind.read(row, export, tally);
        });
        Intake intake = tally.intake();
        long lines = new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
        List<Long> where =
                intake.rejected().stream().map(row -> row.origin().line()).toList();
        if (where.stream().distinct().count() < where.size()
                || where.stream().anyMatch(line -> line < 2 || line > lines + 1)) {
            throw new IllegalStateException("rejected lines that are not there: " + where + " of " + lines);
        }
        if (taken[0] + intake.rejected().size() < intake.read()) {
            throw new IllegalStateException("rows neither taken nor rejected: " + intake);
        }
    }
}
