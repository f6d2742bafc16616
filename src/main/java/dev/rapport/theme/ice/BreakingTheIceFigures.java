package dev.rapport.theme.ice;

import static java.util.Objects.requireNonNull;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Shares;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figure of theme 2: answers with and without each feature. */
final class BreakingTheIceFigures {
    static final String FEATURES = "ice.features";

    private static final List<String> COLUMNS =
            Grid.columns("feature,with_k,with_n,with_share,with_low,with_high,without_k,without_n,without_share,"
                    + "without_low,without_high,difference,low,high,claimed");

    private BreakingTheIceFigures() {}

    static Optional<Figure> features(Finding answered, List<Finding> differences, Map<Feature, Arms> arms) {
        if (!answered.measured()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        Map<Feature, Finding> claimed = new EnumMap<>(Feature.class);
        arms.forEach((feature, each) -> {
            Finding finding = differences.get(feature.ordinal());
            boolean holds = finding.detail().get("claimed") instanceof Cell.Flag flag && flag.value();
            rows.add(row(finding, each, holds));
            if (holds) {
                claimed.put(feature, finding);
            }
        });
        SortedMap<String, Cell> marks = new TreeMap<>();
        marks.put("reference", Cell.of(answered.value()));
        String often = claimed.entrySet().stream()
                .map(each -> name(each.getKey()) + " were answered "
                        + (each.getValue().value() > 0 ? "more" : "less") + " often")
                .collect(Collectors.joining("; "));
        String title = claimed.isEmpty()
                ? "What goes with an answer: too early to tell"
                : claimed.size() == 1 ? counted(claimed.keySet().iterator().next(), arms) : English.capital(often);
        Chart chart = new Chart(
                FEATURES,
                Chart.Kind.INTERVALS,
                title,
                "Which first messages to new people were answered?",
                "Share answered with and without each of five features, beside the overall share of "
                        + English.percent(answered.value()) + ".",
                new Grid(COLUMNS, rows),
                marks);
        String plain = answered.sentence() + " "
                + (claimed.isEmpty()
                        ? "None of the five features stands apart clearly."
                        : English.capital(often) + ".");
        String sure =
                "A difference is named only with twenty messages on either side and a range that clears zero after"
                        + " correction for looking at five. You chose whom to write how, so it says what went together, no more.";
        return Optional.of(new Figure(
                chart,
                plain,
                sure,
                Optional.of("You could ask the next new person one small question about something of theirs.")));
    }

    /** "Written for one person: 36 of 46 answered; otherwise 7 of 24". */
    private static String counted(Feature feature, Map<Feature, Arms> all) {
        Arms arms = requireNonNull(all.get(feature));
        return feature.title() + ": " + English.of(arms.withK(), arms.withN()) + " answered; otherwise "
                + English.of(arms.withoutK(), arms.withoutN());
    }

    private static String name(Feature feature) {
        return "messages " + (feature == Feature.TAILORED ? "written for that person alone" : feature.with());
    }

    private static List<Cell> row(Finding finding, Arms arms, boolean holds) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(finding.name()));
        arm(cells, arms.withK(), arms.withN());
        arm(cells, arms.withoutK(), arms.withoutN());
        Estimate difference = finding.estimate();
        cells.add(Cell.of(difference.value()));
        cells.add(Cell.of(difference.low()));
        cells.add(Cell.of(difference.high()));
        cells.add(Cell.of(holds));
        return cells;
    }

    private static void arm(List<Cell> cells, long k, long n) {
        Estimate share = n >= 5 ? Shares.wilson(k, n) : Estimate.plain(Double.NaN);
        cells.add(Cell.of(k));
        cells.add(Cell.of(n));
        cells.add(Cell.of(share.value()));
        cells.add(Cell.of(share.low()));
        cells.add(Cell.of(share.high()));
    }
}
