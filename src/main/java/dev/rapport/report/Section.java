package dev.rapport.report;

import java.util.List;

/** One theme's answer: its findings in the order of measures.md, its figures, and what is not there yet. */
public record Section(About about, String lead, List<Finding> findings, List<Figure> figures, List<Absent> absent) {
    public Section {
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
        absent = List.copyOf(absent);
    }

    /** The same answer with other findings and figures. */
    public Section with(List<Finding> otherFindings, List<Figure> otherFigures) {
        return new Section(about, lead, otherFindings, otherFigures, absent);
    }
}
