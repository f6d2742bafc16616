package dev.rapport.write;

import dev.rapport.fact.Intake;
import dev.rapport.fact.Rejected;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Grid;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tables of a report as CSV files under {@code data/}; their columns are fixed in measures.md 5.2 and 5.3. */
final class CsvReport implements ReportWriter {
    private static final List<String> SUGGESTIONS = List.of(
            "month",
            "observation_end",
            "rank",
            "contact",
            "name",
            "rule",
            "also_because",
            "last_contact",
            "gap_days",
            "usual_gap_days",
            "waiting_days",
            "step");

    @Override
    public void write(Report report, Sketches sketches, Output output) throws IOException {
        CsvTable.write(output, "data/contacts.csv", report.contacts());
        CsvTable.write(output, "data/touch.csv", report.touch());
        CsvTable.write(output, "data/months.csv", report.months());
        if (!report.names().columns().isEmpty()) {
            CsvTable.write(output, "data/names.csv", report.names());
            CsvTable.write(output, "data/year.csv", report.year());
        }
        if (!report.changes().rows().isEmpty()) {
            CsvTable.write(output, "data/changes.csv", report.changes());
        }
        CsvTable.write(output, PublishedMonths.FILE, PublishedMonths.findings(report));
        if (!report.history().rows().isEmpty()) {
            CsvTable.write(output, "data/history.csv", report.history());
        }
        CsvTable.write(output, "data/suggestions.csv", suggestions(report));
        CsvTable.write(output, "data/rejected.csv", rejected(report));
        for (Chart chart : report.charts().toList()) {
            CsvTable.write(output, "data/" + chart.id() + ".csv", chart.grid());
        }
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
                    suggestion.gapDays().isPresent()
                            ? Cell.of(suggestion.gapDays().getAsLong())
                            : Cell.none(),
                    Cell.of(suggestion.usualGapDays().orElse(Double.NaN), 3),
                    suggestion.waitingDays().isPresent()
                            ? Cell.of(suggestion.waitingDays().getAsLong())
                            : Cell.none(),
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
