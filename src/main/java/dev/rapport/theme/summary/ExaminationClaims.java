package dev.rapport.theme.summary;

import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Section;
import dev.rapport.stat.Holm;
import dev.rapport.theme.measure.InWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Which headlines differ from their own past, all seven looked at together (measures.md 1.7), and the words for it. */
final class ExaminationClaims {
    private static final long ENOUGH = 20;

    private ExaminationClaims() {}

    /** The same sections with every comparison judged and said. */
    static List<Section> judged(List<Section> sections) {
        Set<String> claimed = claimed(sections);
        return sections.stream().map(section -> judged(section, claimed)).toList();
    }

    private static Set<String> claimed(List<Section> sections) {
        List<Finding> compared = sections.stream()
                .flatMap(section -> section.findings().stream())
                .filter(finding -> Examination.PROFILE.contains(finding.id()))
                .filter(ExaminationClaims::enough)
                .toList();
        List<Holm.Comparison> comparisons = new ArrayList<>();
        for (Finding finding : compared) {
            Previous past = finding.previous().orElseThrow();
            long n = finding.reading().counts().n().orElse(0);
            long before = past.n().orElse(0);
            comparisons.add(
                    new Holm.Comparison(Math.round(finding.value() * n), n, Math.round(past.value() * before), before));
        }
        boolean[] holds = Holm.claims(comparisons);
        Set<String> claimed = new HashSet<>();
        for (int i = 0; i < holds.length; i++) {
            // A clustered or product-limit interval is wider than the plain one: it must exclude 0 as well.
            if (holds[i] && excludesZero(compared.get(i).previous().orElseThrow())) {
                claimed.add(compared.get(i).id());
            }
        }
        return claimed;
    }

    private static boolean enough(Finding finding) {
        return finding.measured()
                && finding.previous().filter(past -> past.claimed().isPresent()).isPresent()
                && finding.reading().counts().n().orElse(0) >= ENOUGH
                && finding.previous().get().n().orElse(0) >= ENOUGH;
    }

    private static boolean excludesZero(Previous past) {
        OptionalDouble low = past.low();
        OptionalDouble high = past.high();
        return low.isPresent() && high.isPresent() && (low.getAsDouble() > 0 || high.getAsDouble() < 0);
    }

    private static Section judged(Section section, Set<String> claimed) {
        List<Finding> findings = new ArrayList<>();
        String lead = section.lead();
        List<Figure> figures = section.figures();
        for (Finding finding : section.findings()) {
            Finding judged = judged(finding, claimed.contains(finding.id()));
            findings.add(judged);
            if (!judged.sentence().equals(finding.sentence())) {
                figures = figures.stream()
                        .map(figure -> new Figure(
                                figure.chart(),
                                figure.plainWords().replace(finding.sentence(), judged.sentence()),
                                figure.howSure(),
                                figure.smallStep()))
                        .toList();
            }
        }
        return new Section(section.about(), lead, findings, figures, section.absent());
    }

    private static Finding judged(Finding finding, boolean claimed) {
        Optional<Previous> past =
                finding.previous().filter(each -> each.claimed().isPresent());
        if (past.isEmpty()) {
            return finding;
        }
        Previous old = past.get();
        Finding judged = finding.withPrevious(Optional.of(new Previous(
                old.value(),
                old.k(),
                old.n(),
                old.window(),
                old.difference(),
                old.low(),
                old.high(),
                Optional.of(claimed))));
        return judged.withSentence(judged.sentence() + InWords.change(judged));
    }
}
