package dev.rapport.write;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table behind a chart, for "See the numbers": headings in words, at most so many rows.
 *
 * @param headings column names in words
 * @param rows cells as text; the first of each row is its heading
 * @param left rows that are only in the CSV file
 */
public record ChartTable(List<String> headings, List<List<String>> rows, int left) {
    private static final int MOST_ROWS = 24;
    private static final Set<String> SHARES =
            Set.copyOf(Grid.columns("share,share_by_me,difference,low,high,with_share,with_low,with_high,without_share,"
                    + "without_low,without_high"));
    // The identity key is for machines; the table of a page shows the name beside it.
    private static final String KEY = "contact";

    static ChartTable of(Chart chart) {
        List<Integer> shown = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<String> columns = chart.grid().columns();
        for (int c = 0; c < columns.size(); c++) {
            if (!columns.get(c).equals(KEY)) {
                shown.add(c);
                headings.add(columns.get(c).replace('_', ' '));
            }
        }
        List<List<Cell>> all = chart.grid().rows();
        // Series end with the present, and the present is what the reader looks for; rankings begin with the largest.
        boolean series = Set.of("month", "week", "quarter", "date").contains(columns.get(0));
        int from = series ? Math.max(0, all.size() - MOST_ROWS) : 0;
        int to = Math.min(all.size(), from + MOST_ROWS);
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> row : all.subList(from, to)) {
            rows.add(shown.stream()
                    .map(c -> Numbers.cell(row.get(c), SHARES.contains(columns.get(c))))
                    .toList());
        }
        return new ChartTable(headings, rows, all.size() - rows.size());
    }
}
