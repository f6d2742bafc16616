package dev.rapport.theme.ice;

import dev.rapport.fact.FirstText;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Differences;
import dev.rapport.stat.Method;
import dev.rapport.stat.Shares;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.Groups;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Theme 2, breaking the ice: which first messages went with an answer. */
public final class BreakingTheIce implements Theme {
    @Override
    public About about() {
        return new About(
                "ice",
                "Breaking the ice",
                "Do people I had never written with answer, and which first messages went with answers?",
                "First messages to new people in the last 365 days, one per person, at least 30 days old. Five features,"
                        + " fixed beforehand; a difference is named only with twenty cases on either side and after Holm's"
                        + " correction.",
                "You choose to whom you write how: what was answered more often need not be the reason. The words themselves are"
                        + " measured while reading and not kept.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure answered = answered(ledger);
        Map<Feature, Cases> texts = texts(ledger);
        Map<Feature, Arms> arms = new EnumMap<>(Feature.class);
        texts.forEach((feature, cases) -> arms.put(feature, Arms.of(cases)));
        Set<Feature> claimed = Arms.claimed(arms);
        List<Measure> measures = new ArrayList<>();
        texts.forEach((feature, cases) -> measures.add(difference(ledger, feature, cases, claimed.contains(feature))));
        List<Finding> differences = measures.stream().map(Measure::finding).toList();
        List<Figure> figures = BreakingTheIceFigures.features(answered.finding(), differences, arms).stream()
                .toList();
        measures.add(answered);
        Gaps gaps = new Gaps(ledger)
                .input(Source.MESSAGES, "First messages", "answers to first messages")
                .owner()
                .when(
                        figures.isEmpty() && ledger.history().coverage().has(Source.MESSAGES),
                        "What went with an answer",
                        "It takes at least five first messages to new people that are 30 days old. Until then: too early"
                                + " to tell.");
        String lead = InWords.lead(
                answered.finding(), "First messages to new people are few so far; that is an ordinary beginning.");
        return new Answer(about(), lead, measures, figures, gaps.list());
    }

    /** The headline of the theme. */
    public static Measure answered(Ledger ledger) {
        return Findings.of(ledger, "ice.answered", "First messages answered", Unit.SHARE, Method.WILSON)
                .needsMessages()
                .shareOfYear(span -> Openers.answers(ledger, Openers.toNewPeople(ledger, span)))
                .horizon(ledger.settings().replyHorizonDays())
                .chart(BreakingTheIceFigures.FEATURES)
                .sentence(finding ->
                        InWords.of(finding, "person", "people") + " you had never written with before answered within "
                                + English.days(ledger.settings().replyHorizonDays()) + "."
                                + InWords.likely(finding) + InWords.open(finding));
    }

    /**
     * First messages to new people in W12, told apart by each feature. A text that was not measured is left out, but for young
     * ones without an answer yet: they are all undecided.
     */
    private static Map<Feature, Cases> texts(Ledger ledger) {
        Map<Integer, Integer> textOf = textOf(ledger);
        List<Episode> openers = Openers.toNewPeople(ledger, ledger.windows().year());
        Cases answers = Openers.answers(ledger, openers);
        Map<Feature, Cases> texts = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            List<Case> cases = new ArrayList<>();
            for (Case answer : answers.all()) {
                Integer text = textOf.get(answer.contact());
                if (text != null || answer.part() == Part.WAITING) {
                    cases.add(told(
                            answer, text == null ? Double.NaN : has(ledger, feature, text) ? Arms.WITH : Arms.WITHOUT));
                }
            }
            texts.put(feature, new Cases(answers.unit() + "; with or without: " + feature.with(), cases));
        }
        return texts;
    }

    private static Case told(Case answer, double arm) {
        String note = arm == Arms.WITH ? "with" : arm == Arms.WITHOUT ? "without" : "";
        return Case.valued(
                answer.contact(),
                answer.part(),
                answer.when(),
                arm,
                rows -> answer.rows().accept(rows.note(note)));
    }

    /** Place of each contact's first message among the first texts. */
    private static Map<Integer, Integer> textOf(Ledger ledger) {
        Map<Integer, Integer> textOf = new HashMap<>();
        List<FirstText> texts = ledger.history().firstTexts();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).note()) {
                textOf.putIfAbsent(texts.get(i).contact(), i);
            }
        }
        return textOf;
    }

    private static boolean has(Ledger ledger, Feature feature, int text) {
        return feature.in(
                ledger.history().firstTexts().get(text), ledger.texts().kinds().get(text));
    }

    private static Measure difference(Ledger ledger, Feature feature, Cases texts, boolean claimed) {
        Arms arms = Arms.of(texts);
        Findings finding = Findings.of(ledger, feature.id(), feature.title(), Unit.DIFFERENCE, Method.NEWCOMBE_10)
                .needs(Source.MESSAGES)
                .needsText()
                .directional()
                .window(ledger.windows().year())
                .chart(BreakingTheIceFigures.FEATURES)
                .cases(texts)
                .detail("with", Groups.counts(arms.withK(), arms.withN()))
                .detail("without", Groups.counts(arms.withoutK(), arms.withoutN()))
                .detail("claimed", Cell.of(claimed))
                .detail("horizonDays", ledger.settings().replyHorizonDays());
        if (arms.enough()) {
            finding.measured(
                    Differences.newcombe10(
                            Shares.wilson(arms.withK(), arms.withN()), Shares.wilson(arms.withoutK(), arms.withoutN())),
                    texts.counts());
        } else {
            finding.tooFew(texts.counts(), Reason.FEWER_THAN_20_PER_ARM);
        }
        return finding.sentenceAlways(done -> words(feature, arms, done, claimed));
    }

    private static String wereAnswered(long k, long n) {
        return English.of(k, n) + English.pick(k, n, " was", " were") + " answered";
    }

    private static String words(Feature feature, Arms arms, Finding finding, boolean claimed) {
        String counts = arms.withN() == 0
                ? "There were no first messages " + feature.with()
                        + (arms.withoutN() == 0
                                ? "."
                                : "; of the others, " + wereAnswered(arms.withoutK(), arms.withoutN()) + ".")
                : "Of first messages " + feature.with() + ", " + wereAnswered(arms.withK(), arms.withN()) + "; "
                        + (arms.withoutN() == 0
                                ? "there were no others."
                                : "of the others, " + English.of(arms.withoutK(), arms.withoutN()) + ".");
        if (!finding.measured() || !claimed) {
            return counts + " Too early to tell.";
        }
        return counts + " They were answered " + (finding.value() > 0 ? "more" : "less") + " often.";
    }
}
