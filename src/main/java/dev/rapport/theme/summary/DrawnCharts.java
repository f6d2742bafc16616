package dev.rapport.theme.summary;

import dev.rapport.report.Chart;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which charts of a section are drawn. */
final class DrawnCharts {
    private DrawnCharts() {}

    /** The section with the charts that may be drawn; a finding names its chart only if it is there. */
    static Section of(Section section) {
        return withoutDanglingCharts(withoutWithheldCharts(section));
    }

    /** Of findings that are withheld because a file cannot be counted on nothing is drawn either. */
    private static Section withoutWithheldCharts(Section section) {
        List<Figure> figures = section.figures().stream()
                .filter(figure -> {
                    List<Finding> drawn = section.findings().stream()
                            .filter(one -> one.chart()
                                    .equals(Optional.of(figure.chart().id())))
                            .toList();
                    return drawn.isEmpty() || !drawn.stream().allMatch(ExaminationNotes::withheld);
                })
                .toList();
        return section.with(section.findings(), figures);
    }

    /** A finding names its chart only if the chart is there. */
    private static Section withoutDanglingCharts(Section section) {
        Set<String> drawn =
                section.figures().stream().map(Figure::chart).map(Chart::id).collect(Collectors.toSet());
        List<Finding> findings = section.findings().stream()
                .map(finding ->
                        finding.chart().filter(id -> !drawn.contains(id)).isPresent()
                                ? finding.withoutChart()
                                : finding)
                .toList();
        return section.with(findings, section.figures());
    }
}
