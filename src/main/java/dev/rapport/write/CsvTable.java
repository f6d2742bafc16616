package dev.rapport.write;

import dev.rapport.own.Formulas;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a grid as a CSV file: comma, UTF-8, LF, and no text that a spreadsheet would take for a formula. */
final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvTable() {}

    static void write(Output output, String name, Grid grid) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(output.create(name), StandardCharsets.UTF_8));
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(grid.columns());
            for (List<Cell> row : grid.rows()) {
                for (Cell cell : row) {
                    printer.print(disarmed(cell));
                }
                printer.println();
            }
        }
    }

    /** Numbers stay numbers; a text that could be run gets a leading apostrophe. */
    static String disarmed(Cell cell) {
        String text = cell.csv();
        return cell instanceof Cell.Text ? Formulas.disarmed(text) : text;
    }
}
