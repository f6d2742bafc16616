package dev.rapport.write.letter;

import static java.util.Objects.requireNonNull;

import dev.rapport.draw.fluid.ShareAxis;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Report;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the seven questions behind the letter: a row that opens to its theme.
 *
 * @param headline the finding that answers it, if this theme has one
 * @param open whether it changed clearly, so that the row stands open
 */
public record Question(Section section, Optional<Finding> headline, boolean open, boolean theme) {
    private static final int OPEN = 2;
    private static final Map<String, String> ASKED = Map.of(
            "rejection", "Do people answer when you write first?",
            "ice", "Do people you had never written to answer?",
            "depth", "Do conversations get past hello?",
            "follow-up", "Do you write after connecting?",
            "personal", "Are your first messages meant for one person?",
            "giving", "Do both sides speak?",
            "momentum", "Do you keep reaching out?");
    private static final Map<String, String> SAID = Map.of(
            "rejection.reply-rate-30d", " did within a month",
            "ice.answered", " did within a month",
            "depth.four-turns", " did",
            "follow-up.within-7-days", " within a week",
            "personal.tailored-share", " were",
            "giving.two-way-share", " people",
            "momentum.active-weeks", " weeks");

    /** The questions of a report, in the order of its themes. */
    public static List<Question> of(Report report) {
        List<Finding> clear = report.profile().stream()
                .map(report::finding)
                .filter(Question::changed)
                .sorted(Comparator.comparingDouble(finding ->
                        -Math.abs(finding.previous().orElseThrow().difference().orElse(0))))
                .limit(OPEN)
                .toList();
        return report.sections().stream()
                .filter(section -> ASKED.containsKey(section.about().id()))
                .map(section -> {
                    // The seventh is no headline of the profile, and still the answer to its question.
                    Optional<Finding> headline = section.findings().stream()
                            .filter(finding -> SAID.containsKey(finding.id()))
                            .findFirst();
                    boolean open = headline.filter(clear::contains).isPresent();
                    return new Question(
                            section, headline, open, open && clear.get(0).equals(headline.get()));
                })
                .toList();
    }

    private static boolean changed(Finding finding) {
        return finding.measured() && !finding.claimed().isEmpty();
    }

    /** A plain count of a few weeks is compared with nothing. */
    private static boolean comparable(Finding finding) {
        return finding.estimate().hasInterval();
    }

    public String id() {
        return section.about().id();
    }

    public String asked() {
        return requireNonNull(ASKED.get(id()));
    }

    /** "67 of 100 did within a month", or why there is no number. */
    public String value() {
        if (headline.isEmpty()) {
            return "";
        }
        Finding finding = headline.get();
        if (!finding.measured()) {
            return English.capital(finding.reason().orElseThrow().words());
        }
        return finding.reading().counts().k().isPresent()
                ? English.of(finding.k(), finding.n()) + SAID.getOrDefault(finding.id(), "")
                : English.percent(finding.value());
    }

    public String axis() {
        Optional<Finding> share = headline.filter(finding -> finding.measured() && finding.unit() == Unit.SHARE);
        if (share.isEmpty()) {
            return new ShareAxis(Double.NaN, Double.NaN, Double.NaN, Double.NaN).svg();
        }
        var estimate = share.get().estimate();
        double before = share.get().previous().map(Previous::value).orElse(Double.NaN);
        return new ShareAxis(estimate.value(), estimate.low(), estimate.high(), before).svg();
    }

    /** "up from 39%" only where that is claimed. */
    public String change() {
        Optional<Previous> before = headline.filter(Finding::measured).flatMap(Finding::previous);
        if (before.isEmpty()) {
            return headline.filter(Question::comparable).isPresent() ? "nothing earlier to compare" : "";
        }
        double was = before.get().value();
        String direction = headline.get().claimed();
        if (!direction.isEmpty()) {
            return direction + " from " + English.percent(was);
        }
        return before.get().alike(headline.get().value())
                ? "about the same"
                : "was " + English.percent(was) + "; may be chance";
    }

    /** Whether that is news, to be seen at once. */
    public boolean clear() {
        return headline.filter(Question::changed).isPresent();
    }
}
