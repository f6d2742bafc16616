package dev.rapport.theme;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reading;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figure of theme 2: answers with and without each feature. */
final class BreakingTheIceFigures {
    private static final List<String> COLUMNS = List.of(
            "feature",
            "with_k",
            "with_n",
            "with_share",
            "with_low",
            "with_high",
            "without_k",
            "without_n",
            "without_share",
            "without_low",
            "without_high",
            "difference",
            "low",
            "high",
            "claimed");

    private BreakingTheIceFigures() {}

    static Optional<Figure> features(
            Finding answered, List<Finding> differences, Map<String, BreakingTheIce.Arms> arms) {
        if (!answered.measured()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<Finding> claimed = new ArrayList<>();
        for (Finding finding : differences) {
            boolean holds = finding.detail().get("claimed") instanceof Cell.Flag flag && flag.value();
            rows.add(row(finding, arms.get(finding.id()), holds));
            if (holds) {
                claimed.add(finding);
            }
        }
        SortedMap<String, Cell> marks = new TreeMap<>();
        marks.put("reference", Cell.of(answered.value()));
        String title = claimed.isEmpty()
                ? "What goes with an answer: too early to tell"
                : English.capital(claimed.stream()
                        .map(finding ->
                                name(finding) + " went with " + (finding.value() > 0 ? "more" : "fewer") + " answers")
                        .collect(Collectors.joining("; ")));
        Chart chart = new Chart(
                BreakingTheIce.FEATURES,
                Chart.Kind.INTERVALS,
                title,
                "Which first messages to new people went with an answer?",
                "Share answered with and without each of five features, beside the overall share of "
                        + English.percent(answered.value()) + ".",
                new Grid(COLUMNS, rows),
                marks);
        String plain = answered.sentence() + " "
                + (claimed.isEmpty()
                        ? "None of the five features stands apart clearly."
                        : claimed.stream().map(Finding::sentence).collect(Collectors.joining(" ")));
        String sure =
                "A difference is named only with twenty messages on either side and a range that clears zero after"
                        + " correction for looking at five. You chose whom to write how, so it says what went together, no more.";
        return Optional.of(new Figure(
                chart,
                plain,
                sure,
                Optional.of("You could ask the next new person one small question about something of theirs.")));
    }

    private static String name(Finding finding) {
        return switch (finding.id()) {
            case "ice.question" -> "a question mark";
            case "ice.short" -> "up to 400 characters";
            case "ice.first-name" -> "their first name";
            case "ice.shared" -> "mentioning something of theirs";
            case "ice.tailored" -> "words written for one person";
            default -> throw new IllegalArgumentException("no feature " + finding.id());
        };
    }

    private static List<Cell> row(Finding finding, BreakingTheIce.Arms arms, boolean holds) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(finding.name()));
        arm(cells, arms.withK(), arms.withN());
        arm(cells, arms.withoutK(), arms.withoutN());
        Estimate difference = finding.reading() instanceof Reading.Measured measured
                ? measured.estimate()
                : Estimate.plain(Double.NaN, Method.NEWCOMBE_10);
        cells.add(Cell.of(difference.value()));
        cells.add(Cell.of(difference.low()));
        cells.add(Cell.of(difference.high()));
        cells.add(Cell.of(holds));
        return cells;
    }

    private static void arm(List<Cell> cells, long k, long n) {
        Estimate share = n >= 5 ? Shares.wilson(k, n) : Estimate.plain(Double.NaN, Method.WILSON);
        cells.add(Cell.of(k));
        cells.add(Cell.of(n));
        cells.add(Cell.of(share.value()));
        cells.add(Cell.of(share.low()));
        cells.add(Cell.of(share.high()));
    }
}
