package dev.rapport.theme.summary;

import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Section;
import dev.rapport.stat.Differences;
import dev.rapport.stat.Holm;
import dev.rapport.theme.measure.PastInWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which headlines differ from their own past, all looked at together (measures.md 1.7), and the words for it. */
final class ExaminationClaims {
    private static final long ENOUGH = 20;
    /**
     * Chance of a false claim in one report. Yearly windows overlap from month to month, so a steady person who reads twelve
     * reports meets one in fewer than 10 of 100 years (docs/calibration.md); at .05 in 15.
     */
    private static final double ERROR = .015;

    private static final String RARELY = " In a steady year you would read about one claim like this.";

    private ExaminationClaims() {}

    /** The same sections with every comparison judged and said. */
    static List<Section> judged(List<Section> sections, Set<String> earlier) {
        Set<String> claimed = claimed(sections);
        return sections.stream()
                .map(section -> judged(section, claimed, earlier))
                .toList();
    }

    private static Set<String> claimed(List<Section> sections) {
        List<Finding> compared = sections.stream()
                .flatMap(section -> section.findings().stream())
                .filter(finding -> Headlines.PROFILE.contains(finding.id()))
                .filter(ExaminationClaims::enough)
                .toList();
        double[] p = Holm.adjusted(
                compared.stream().mapToDouble(ExaminationClaims::p).toArray());
        Set<String> claimed = new HashSet<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] < ERROR) {
                claimed.add(compared.get(i).id());
            }
        }
        return claimed;
    }

    private static boolean enough(Finding finding) {
        return finding.measured()
                && finding.previous().filter(past -> past.claimed().isPresent()).isPresent()
                && finding.n() >= ENOUGH
                && finding.previous().get().n().orElse(0) >= ENOUGH;
    }

    /** Two-sided, by the difference's own interval on the side of no difference, clustered where the finding is. */
    private static double p(Finding finding) {
        Previous past = finding.previous().orElseThrow();
        return Differences.p(
                past.difference().orElse(0), past.low().orElse(0), past.high().orElse(0));
    }

    private static Section judged(Section section, Set<String> claimed, Set<String> earlier) {
        List<Finding> findings = new ArrayList<>();
        List<Figure> figures = section.figures();
        for (Finding finding : section.findings()) {
            Finding judged = judged(finding, claimed.contains(finding.id()), earlier);
            findings.add(judged);
            if (!judged.sentence().equals(finding.sentence())) {
                figures = figures.stream()
                        .map(figure -> figure.plainWords().contains(finding.sentence())
                                ? new Figure(
                                        figure.chart(),
                                        figure.plainWords().replace(finding.sentence(), judged.sentence()),
                                        figure.howSure() + (judged.claimed().isEmpty() ? "" : RARELY),
                                        figure.smallStep())
                                : figure)
                        .toList();
            }
        }
        return section.with(findings, figures);
    }

    private static Finding judged(Finding finding, boolean claimed, Set<String> earlier) {
        Optional<Previous> past =
                finding.previous().filter(each -> each.claimed().isPresent());
        if (past.isEmpty()) {
            return finding;
        }
        Previous held = past.get().judged(claimed, false);
        boolean news = claimed && !earlier.contains(finding.id() + " " + held.direction());
        Finding judged = finding.withPrevious(Optional.of(held.judged(claimed, news)));
        return judged.withSentence(judged.sentence() + PastInWords.change(judged));
    }
}
