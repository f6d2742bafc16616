package dev.rapport.theme.summary;

import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A finding field by field, as report.json holds it, in plain text: what {@code rapport explain FINDING EXPORT} opens with. */
public final class Spoken {
    /** What a unit is called where there is one of it, if that is not its code. */
    private static final Map<Unit, String> ONE = Map.of(Unit.PEOPLE, "person", Unit.DAYS, "day", Unit.TURNS, "turn");

    private Spoken() {}

    /** Label and text of each field that holds something. */
    public static Map<String, String> fields(Finding finding) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("value", value(finding));
        List<String> counts = new ArrayList<>();
        add(counts, "k", finding.reading().counts().k());
        add(counts, "n", finding.reading().counts().n());
        add(counts, "waiting", finding.reading().counts().waiting());
        if (!counts.isEmpty()) {
            fields.put("counts", String.join(", ", counts));
        }
        fields.put("window", window(finding));
        fields.put("method", finding.method().code());
        if (!finding.detail().isEmpty()) {
            fields.put("detail", cells(finding.detail()));
        }
        return fields;
    }

    private static void add(List<String> counts, String name, OptionalLong count) {
        if (count.isPresent()) {
            counts.add(name + " " + English.whole(count.getAsLong()));
        }
    }

    private static String value(Finding finding) {
        if (finding.reading() instanceof Reading.Missing missing) {
            return "none: " + missing.reason().words() + " (" + missing.reason().code() + ")";
        }
        Estimate estimate = finding.estimate();
        int decimals = finding.unit().decimals();
        String number = number(estimate.value(), decimals);
        String value = number + " "
                + (number.equals("1")
                        ? ONE.getOrDefault(finding.unit(), finding.unit().code())
                        : finding.unit().code());
        boolean open = Double.isNaN(estimate.low()) && Double.isNaN(estimate.high());
        return open
                ? value
                : value + ", likely " + number(estimate.low(), decimals) + " to " + number(estimate.high(), decimals);
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "open" : new Cell.Decimal(value, decimals).csv();
    }

    private static String window(Finding finding) {
        Optional<Instant> from = finding.window().from();
        Optional<Instant> to = finding.window().to();
        if (from.isPresent() && from.equals(to)) {
            return "the state at " + to.get();
        }
        return from.map(start -> start + " to ").orElse("up to ")
                + to.map(Instant::toString).orElse("now");
    }

    private static String cells(Map<String, Cell> cells) {
        List<String> parts = new ArrayList<>();
        cells.forEach((name, cell) -> parts.add(
                cell instanceof Cell.Group group
                        ? name + " (" + cells(group.cells()) + ")"
                        : name + " " + (cell.csv().isEmpty() ? "none" : cell.csv())));
        return String.join(", ", parts);
    }
}
