package dev.rapport.theme.measure;

import dev.rapport.report.About;
import dev.rapport.report.Absent;
import dev.rapport.report.Figure;
import dev.rapport.report.Section;
import java.util.List;

/**
 * What a theme found.
 *
 * @param lead the sentence it begins with
 * @param measures in the order of measures.md
 * @param absent what it cannot show yet
 */
public record Answer(About about, String lead, List<Measure> measures, List<Figure> figures, List<Absent> absent) {

    /** The section of the report: the cases stay behind. */
    public Section section() {
        return new Section(about, lead, measures.stream().map(Measure::finding).toList(), figures, absent);
    }
}
