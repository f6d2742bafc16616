package dev.rapport.write;

import dev.rapport.fact.Published;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Grid;
import dev.rapport.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every month's findings are kept beside its report, in {@code data/findings.csv}; here those of earlier months are read
 * back as a series.
 */
public final class PublishedMonths {
    static final String FILE = "data/findings.csv";
    private static final List<String> COLUMNS =
            List.of("id", "name", "unit", "status", "value", "low", "high", "k", "n", "waiting", "shown", "claimed");
    private static final List<String> HISTORY = List.of("month", "id", "value", "low", "high", "k", "n", "shown");

    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(?:\\.[0-9]+)?");

    private PublishedMonths() {}

    static Grid findings(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        report.findings().forEach(finding -> {
            Counts counts = finding.reading().counts();
            rows.add(List.of(
                    Cell.of(finding.id()),
                    Cell.of(finding.name()),
                    Cell.of(finding.unit().code()),
                    Cell.of(finding.reading().status().code()),
                    Cell.of(finding.value()),
                    Cell.of(finding.estimate().low()),
                    Cell.of(finding.estimate().high()),
                    Cell.of(counts.k()),
                    Cell.of(counts.n()),
                    Cell.of(counts.waiting()),
                    shown(finding.measured() ? Numbers.value(finding) : ""),
                    Cell.of(finding.claimed())));
        });
        return new Grid(COLUMNS, rows);
    }

    /** What a person was shown: words, or a number, which stays one, as no spreadsheet takes it for a formula. */
    static Cell shown(String text) {
        return NEGATIVE.matcher(text).matches()
                ? Cell.of(Double.parseDouble(text), text.indexOf('.') < 0 ? 0 : text.length() - 1 - text.indexOf('.'))
                : Cell.of(text);
    }

    /** What earlier months published, as a table. */
    public static Grid history(List<Published> findings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Published one : findings) {
            rows.add(List.of(
                    Cell.of(one.month()),
                    Cell.of(one.id()),
                    Cell.of(one.value()),
                    Cell.of(one.low().orElse(Double.NaN)),
                    Cell.of(one.high().orElse(Double.NaN)),
                    Cell.of(one.k()),
                    Cell.of(one.n()),
                    shown(one.shown())));
        }
        return new Grid(HISTORY, rows);
    }
}
