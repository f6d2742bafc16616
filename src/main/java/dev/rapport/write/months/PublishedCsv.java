package dev.rapport.write.months;

import dev.rapport.own.Formulas;
import dev.rapport.own.OnDisk;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that a report has published, read back as it was written; anything else there is no table of ours. */
final class PublishedCsv {
    private static final long MOST_BYTES = 64 << 20;

    private PublishedCsv() {}

    /** The first heading of a table for Excel stands behind a byte-order mark. */
    private static String unmarked(String heading) {
        return heading.startsWith("\uFEFF") ? heading.substring(1) : heading;
    }

    /** The table, without rows if it is not there, lacks one of these columns or cannot be read as one. */
    static Grid read(Path file, Set<String> columns) throws IOException {
        if (!OnDisk.isFile(file) || Files.size(file) > MOST_BYTES) {
            return Grid.empty();
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<String> heads = List.of();
            List<List<Cell>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                if (heads.isEmpty()) {
                    heads = record.stream().map(PublishedCsv::unmarked).toList();
                } else {
                    rows.add(record.stream()
                            .map(Formulas::restored)
                            .<Cell>map(Cell::of)
                            .toList());
                }
            }
            return heads.containsAll(columns) ? new Grid(heads, rows) : Grid.empty();
        } catch (IOException | RuntimeException notATable) {
            // It has been changed by hand: the page does without.
            return Grid.empty();
        }
    }
}
