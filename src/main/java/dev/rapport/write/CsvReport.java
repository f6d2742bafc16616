package dev.rapport.write;

import dev.rapport.fact.Intake;
import dev.rapport.fact.Rejected;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Grid;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.write.data.DataPackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a report as CSV files under {@code data/}; their columns are fixed in measures.md 5.2 and 5.3. */
final class CsvReport implements ReportWriter {
    private static final List<String> SUGGESTIONS =
            Grid.columns("month,observation_end,rank,contact,name,rule,also_because,last_contact,gap_days,"
                    + "usual_gap_days,waiting_days,step");

    @Override
    public void write(Report report, Shared shared, Output output) throws IOException {
        Map<String, Grid> tables = new LinkedHashMap<>();
        tables.put("contacts", report.contacts());
        tables.put("touch", report.touch());
        tables.put("months", report.months());
        if (!report.names().columns().isEmpty()) {
            tables.put("names", report.names());
            tables.put("year", report.year());
        }
        if (!report.tags().rows().isEmpty()) {
            tables.put("tags", report.tags());
        }
        if (!report.changes().rows().isEmpty()) {
            tables.put("changes", report.changes());
        }
        tables.put("findings", PublishedMonths.findings(report));
        if (!report.history().rows().isEmpty()) {
            tables.put("history", report.history());
        }
        tables.put("suggestions", suggestions(report));
        tables.put("rejected", rejected(report));
        for (Chart chart : report.charts().toList()) {
            tables.put(chart.id(), chart.grid());
        }
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Map.Entry<String, Grid> table : tables.entrySet()) {
            CsvTable.write(output, "data/" + table.getKey() + ".csv", table.getValue(), shared.excel());
            columns.put(table.getKey(), table.getValue().columns());
        }
        TextFile.write(output, "data/README.md", DataPackage.readme(columns));
        TextFile.write(output, "data/" + DataPackage.SCHEMA, DataPackage.schema());
        TextFile.write(
                output,
                "data/datapackage.json",
                DataPackage.json("rapport-" + report.month().id(), columns));
    }

    private static Grid suggestions(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Suggestion suggestion : report.suggestions()) {
            rows.add(List.of(
                    Cell.of(report.month().id()),
                    Cell.of(report.end().toString()),
                    Cell.of(suggestion.rank()),
                    Cell.of(suggestion.contact()),
                    Cell.of(suggestion.name()),
                    Cell.of(suggestion.rule()),
                    Cell.of(String.join(";", suggestion.alsoBecause())),
                    suggestion.lastContact().map(Cell::of).orElse(Cell.none()),
                    Cell.of(suggestion.gapDays()),
                    Cell.of(suggestion.usualGapDays().orElse(Double.NaN), 3),
                    Cell.of(suggestion.waitingDays()),
                    Cell.of(suggestion.step())));
        }
        return new Grid(SUGGESTIONS, rows);
    }

    private static Grid rejected(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Intake intake : report.inputs()) {
            for (Rejected row : intake.rejected()) {
                rows.add(List.of(
                        Cell.of(row.origin().file()),
                        Cell.of(row.origin().line()),
                        Cell.of(row.reason().code()),
                        Cell.of(row.column()),
                        Cell.of(row.reason().words())));
            }
            intake.unlisted()
                    .forEach((reason, more) -> rows.add(List.of(
                            Cell.of(intake.file()),
                            Cell.none(),
                            Cell.of(reason.code()),
                            Cell.of(""),
                            Cell.of(English.whole(more) + " more, not listed: " + reason.words()))));
        }
        return new Grid(List.of("file", "line", "reason", "column", "words"), rows);
    }
}
