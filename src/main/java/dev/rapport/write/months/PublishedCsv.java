package dev.rapport.write.months;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            List<String> heads = List.of();
            List<List<Cell>> rows = new ArrayList<>();
            for (CsvRecord record : records) {
                if (heads.isEmpty()) {
                    heads = record.getFields().stream()
                            .map(PublishedCsv::unmarked)
                            .toList();
                } else {
                    List<Cell> row = new ArrayList<>(heads.size());
                    for (String cell : record.getFields()) {
                        row.add(Cell.of(Formulas.restored(cell)));
                    }
                    rows.add(row);
                }
            }
            return heads.containsAll(columns) ? new Grid(heads, rows) : Grid.empty();
        } catch (IOException | RuntimeException notATable) {
            // It has been changed by hand: the page does without.
            return Grid.empty();
        }
    }
}
