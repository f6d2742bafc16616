package dev.rapport.write;

import dev.rapport.report.Cell;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reading;
import dev.rapport.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Every month's findings are kept beside its report, in {@code data/findings.csv}; here those of earlier months are read
 * back as a series. What one export cannot show, such as invitations of more than half a year ago or connections that
 * have gone, is seen over the months as they were published. Months from the report's own on are passed over, so that
 * making an old month again gives what was published then.
 */
final class PublishedMonths {
    static final String FILE = "data/findings.csv";
    private static final List<String> COLUMNS =
            List.of("id", "name", "unit", "status", "value", "low", "high", "k", "n", "waiting", "shown");
    private static final List<String> HISTORY = List.of("month", "id", "value", "low", "high", "k", "n", "shown");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private PublishedMonths() {}

    /** The findings of one report, one a row. */
    static Grid findings(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        report.findings().forEach(finding -> {
            boolean measured = finding.reading() instanceof Reading.Measured;
            rows.add(List.of(
                    Cell.of(finding.id()),
                    Cell.of(finding.name()),
                    Cell.of(finding.unit().code()),
                    Cell.of(finding.reading().status().code()),
                    measured ? Cell.of(finding.value()) : Cell.none(),
                    limit(finding, true),
                    limit(finding, false),
                    count(finding.reading().counts().k()),
                    count(finding.reading().counts().n()),
                    count(finding.reading().counts().waiting()),
                    Cell.of(measured ? Numbers.value(finding) : "")));
        });
        return new Grid(COLUMNS, rows);
    }

    private static Cell limit(Finding finding, boolean low) {
        return finding.reading() instanceof Reading.Measured measured
                ? Cell.of(low ? measured.estimate().low() : measured.estimate().high())
                : Cell.none();
    }

    private static Cell count(java.util.OptionalLong count) {
        return count.isPresent() ? Cell.of(count.getAsLong()) : Cell.none();
    }

    /** What the months before one published, oldest first; a file that cannot be understood is passed over. */
    static Grid before(Path out, String month) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (Path folder : Disk.list(out, Disk.MONTHS)) {
            String name = folder.getFileName().toString();
            if (name.compareTo(month) < 0 && !Disk.hasFile(folder) && Disk.hasFile(folder.resolve(FILE))) {
                rows.addAll(read(name, folder.resolve(FILE)));
            }
        }
        return new Grid(HISTORY, rows);
    }

    private static List<List<Cell>> read(String month, Path file) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(in)) {
            for (CSVRecord row : parser) {
                if (row.get("status").equals("measured")) {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(Cell.of(month));
                    HISTORY.subList(1, HISTORY.size()).forEach(column -> cells.add(Cell.of(row.get(column))));
                    rows.add(List.copyOf(cells));
                }
            }
        } catch (IllegalArgumentException | CSVException | CharacterCodingException notOurs) {
            return List.of();
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CSVException || failure.getCause() instanceof CharacterCodingException) {
                return List.of();
            }
            throw failure.getCause();
        }
        return rows;
    }
}
