package dev.rapport.write;

import dev.rapport.fact.Published;
import dev.rapport.report.Cell;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reading;
import dev.rapport.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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
                    shown(measured ? Numbers.value(finding) : ""),
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

    private static Cell limit(Finding finding, boolean low) {
        return finding.reading() instanceof Reading.Measured measured
                ? Cell.of(low ? measured.estimate().low() : measured.estimate().high())
                : Cell.none();
    }

    private static Cell count(OptionalLong count) {
        return count.isPresent() ? Cell.of(count.getAsLong()) : Cell.none();
    }

    /** What earlier months published, as a table. */
    public static Grid history(List<Published> findings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Published one : findings) {
            rows.add(List.of(
                    Cell.of(one.month()),
                    Cell.of(one.id()),
                    Cell.of(one.value()),
                    one.low().isPresent() ? Cell.of(one.low().getAsDouble()) : Cell.none(),
                    one.high().isPresent() ? Cell.of(one.high().getAsDouble()) : Cell.none(),
                    count(one.k()),
                    count(one.n()),
                    shown(one.shown())));
        }
        return new Grid(HISTORY, rows);
    }
}
