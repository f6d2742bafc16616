package dev.rapport.whole;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Copies of the sample with something changed. */
final class Copies {
    private Copies() {}

    /** The export in another folder, the log beside it. */
    static Path sample(Path to) throws IOException {
        Path export = Files.createDirectories(to.resolve(Run.EXPORT.getFileName()));
        try (Stream<Path> files = Files.list(Run.EXPORT)) {
            for (Path file : files.toList()) {
                Files.copy(file, export.resolve(file.getFileName()));
            }
        }
        Files.copy(Run.LOG, to.resolve(Run.LOG.getFileName()));
        return export;
    }

    /** Rewrites a table; whatever stands before its header is kept. */
    static void rewrite(Path file, String header, UnaryOperator<List<Map<String, String>>> change) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf(header);
        List<Map<String, String>> rows = Run.rows(text.substring(start));
        List<String> columns = new ArrayList<>(header(text.substring(start)));
        StringWriter out = new StringWriter();
        out.write(text.substring(0, start));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setQuoteMode(QuoteMode.ALL)
                .setRecordSeparator('\n')
                .get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(columns);
            for (Map<String, String> row : change.apply(new ArrayList<>(rows))) {
                printer.printRecord(columns.stream().map(row::get).toList());
            }
        }
        Files.writeString(file, out.toString());
    }

    private static List<String> header(String text) {
        return List.of(text.lines().findFirst().orElseThrow().replace("\"", "").split(","));
    }
}
