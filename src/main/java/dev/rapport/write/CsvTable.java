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

    /** By this Excel knows that a table is UTF-8. */
    private static final char MARK = '\uFEFF';

    private CsvTable() {}

    static void write(Output output, String name, Grid grid, boolean marked) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(output.create(name), StandardCharsets.UTF_8));
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            if (marked) {
                out.write(MARK);
            }
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
