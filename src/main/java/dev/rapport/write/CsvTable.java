package dev.rapport.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.rapport.own.Formulas;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a grid as a CSV file: comma, UTF-8, LF, and no text that a spreadsheet would take for a formula. */
final class CsvTable {
    /** By this Excel knows that a table is UTF-8. */
    private static final String MARK = "\uFEFF";

    /** Beside what must be quoted, what Commons CSV quotes too, with which tables were written at first. */
    private static final QuoteStrategy CAREFUL = new QuoteStrategy() {
        @Override
        public boolean quoteEmpty(int line, int column) {
            return column == 0;
        }

        @Override
        public boolean quoteValue(int line, int column, String text) {
            return text.charAt(0) <= '#' || text.charAt(text.length() - 1) <= ' ';
        }
    };

    private CsvTable() {}

    static void write(Output output, String name, Grid grid, boolean marked) throws IOException {
        try (OutputStream file = output.create(name)) {
            if (marked) {
                file.write(MARK.getBytes(StandardCharsets.UTF_8));
            }
            CsvWriter table = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .quoteStrategy(CAREFUL)
                    .build(file, StandardCharsets.UTF_8);
            table.writeRecord(grid.columns());
            String[] texts = new String[grid.columns().size()];
            for (List<Cell> row : grid.rows()) {
                for (int column = 0; column < texts.length; column++) {
                    texts[column] = disarmed(row.get(column));
                }
                table.writeRecord(texts);
            }
            table.flush();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Numbers stay numbers; a text that could be run gets a leading apostrophe. */
    static String disarmed(Cell cell) {
        String text = cell.csv();
        return cell instanceof Cell.Text ? Formulas.disarmed(text) : text;
    }
}
