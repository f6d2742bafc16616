package dev.rapport.theme;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.FirstText;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.TextKind;
import dev.rapport.report.About;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Differences;
import dev.rapport.stat.Holm;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Theme 2, breaking the ice: which first messages went with an answer. */
final class BreakingTheIce implements Theme {
    static final String FEATURES = "ice.features";
    private static final int PER_ARM = 20;
    private static final int SHORT = 400;
    private static final double WITH = 1;
    private static final double WITHOUT = 0;

    @Override
    public About about() {
        return new About(
                "ice",
                "Breaking the ice",
                "The first message to somebody new is the hardest, and advice about it is plentiful and untested.",
                "Do people I had never written with answer, and which first messages went with answers?",
                "First messages to new people in the last 365 days, one per person, at least 30 days old. Five features,"
                        + " fixed beforehand; a difference is named only with twenty cases on either side and after Holm's"
                        + " correction.",
                "messages.csv; Connections.csv for companies",
                "You choose to whom you write how: what was answered more often need not be the reason. The words themselves are"
                        + " measured while reading and not kept.");
    }

    /** One of five properties of a first text: with or without. */
    record Feature(String id, String name, String with) {}

    static final List<Feature> FIVE = List.of(
            new Feature("ice.question", "With a question mark", "with a question mark"),
            new Feature("ice.short", "Up to 400 characters", "of up to 400 characters"),
            new Feature("ice.first-name", "With their first name", "with their first name"),
            new Feature("ice.shared", "Mentions something of theirs", "that mention something of theirs"),
            new Feature("ice.tailored", "Written for one person", "written for one person"));

    private static boolean has(String feature, FirstText text, TextKind kind) {
        return switch (feature) {
            case "ice.question" -> text.questionMark();
            case "ice.short" -> text.characters() <= SHORT;
            case "ice.first-name" -> text.firstName();
            case "ice.shared" -> text.shared();
            case "ice.tailored" -> kind == TextKind.TAILORED;
            default -> throw new IllegalArgumentException("no feature " + feature);
        };
    }

    /** Answered and all, with and without a feature. */
    record Arms(long withK, long withN, long withoutK, long withoutN) {
        static Arms of(Cases texts) {
            Cases with = texts.where(one -> one.value() == WITH);
            Cases without = texts.where(one -> one.value() == WITHOUT);
            return new Arms(with.counted(), with.units(), without.counted(), without.units());
        }

        boolean enough() {
            return withN >= PER_ARM && withoutN >= PER_ARM;
        }
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure answered = answered(ledger);
        Map<String, Cases> texts = texts(ledger);
        Map<String, Arms> arms = new HashMap<>();
        texts.forEach((id, cases) -> arms.put(id, Arms.of(cases)));
        Map<String, Boolean> claimed = claimed(arms);
        List<Measure> measures = new ArrayList<>();
        for (Feature feature : FIVE) {
            measures.add(difference(
                    ledger,
                    feature,
                    requireNonNull(texts.get(feature.id())),
                    requireNonNull(claimed.get(feature.id()))));
        }
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
        return new Answer(about(), lead(answered.finding()), measures, figures, gaps.list());
    }

    private static String lead(Finding answered) {
        return InWords.lead(answered, "First messages to new people are few so far; that is an ordinary beginning.");
    }

    static Measure answered(Ledger ledger) {
        Span before = ledger.windows().yearBefore();
        Cases answers = Openers.answers(
                ledger, Openers.toNewPeople(ledger, ledger.windows().year()));
        return Findings.of(ledger, "ice.answered", "First messages answered", Unit.SHARE, Method.WILSON)
                .needs(Source.MESSAGES)
                .directional()
                .window(ledger.windows().year())
                .share(answers)
                .before(before, Openers.answers(ledger, Openers.toNewPeople(ledger, before)))
                .chart(FEATURES)
                .detail("early", answers.early())
                .detail("horizonDays", ledger.settings().replyHorizonDays())
                .sentence(finding ->
                        InWords.of(finding, "person", "people") + " you had never written with before answered within "
                                + English.days(ledger.settings().replyHorizonDays()) + "."
                                + InWords.likely(finding) + InWords.open(finding))
                .taken();
    }

    /**
     * First messages to new people in W12, told apart by each feature. A text that was not measured is left out, but for young
     * ones without an answer yet: they are all undecided.
     */
    private static Map<String, Cases> texts(Ledger ledger) {
        Map<Integer, Integer> textOf = textOf(ledger);
        List<Episode> openers = Openers.toNewPeople(ledger, ledger.windows().year());
        Cases answers = Openers.answers(ledger, openers);
        Map<String, Cases> texts = new HashMap<>();
        for (Feature feature : FIVE) {
            List<Case> cases = new ArrayList<>();
            for (Case answer : answers.all()) {
                Integer text = textOf.get(answer.contact());
                if (text != null || answer.part() == Part.WAITING) {
                    cases.add(told(answer, text == null ? Double.NaN : has(ledger, feature, text) ? WITH : WITHOUT));
                }
            }
            texts.put(feature.id(), new Cases(answers.unit() + "; with or without: " + feature.with(), cases));
        }
        return texts;
    }

    private static Case told(Case answer, double arm) {
        String note = arm == WITH ? "with" : arm == WITHOUT ? "without" : "";
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
        return has(
                feature.id(),
                ledger.history().firstTexts().get(text),
                ledger.texts().kinds().get(text));
    }

    /** Which differences hold, by Holm's procedure over those features with enough data. */
    static Map<String, Boolean> claimed(Map<String, Arms> arms) {
        List<String> enough = new ArrayList<>();
        List<Holm.Comparison> comparisons = new ArrayList<>();
        for (Feature feature : FIVE) {
            Arms each = requireNonNull(arms.get(feature.id()));
            if (each.enough()) {
                enough.add(feature.id());
                comparisons.add(new Holm.Comparison(each.withK, each.withN, each.withoutK, each.withoutN));
            }
        }
        boolean[] holds = comparisons.isEmpty() ? new boolean[0] : Holm.claims(comparisons);
        Map<String, Boolean> claimed = new HashMap<>();
        FIVE.forEach(feature -> claimed.put(feature.id(), false));
        for (int i = 0; i < holds.length; i++) {
            claimed.put(enough.get(i), holds[i]);
        }
        return claimed;
    }

    private static Measure difference(Ledger ledger, Feature feature, Cases texts, boolean claimed) {
        Arms arms = Arms.of(texts);
        Findings finding = Findings.of(ledger, feature.id(), feature.name(), Unit.DIFFERENCE, Method.NEWCOMBE_10)
                .needs(Source.MESSAGES)
                .needsText()
                .directional()
                .window(ledger.windows().year())
                .chart(FEATURES)
                .cases(texts)
                .detail("with", Groups.counts(arms.withK, arms.withN))
                .detail("without", Groups.counts(arms.withoutK, arms.withoutN))
                .detail("claimed", claimed)
                .detail("horizonDays", ledger.settings().replyHorizonDays());
        if (arms.enough()) {
            finding.measured(
                    Differences.newcombe10(
                            Shares.wilson(arms.withK, arms.withN), Shares.wilson(arms.withoutK, arms.withoutN)),
                    texts.counts());
        } else {
            finding.tooFew(texts.counts(), Reason.FEWER_THAN_20_PER_ARM);
        }
        return finding.sentenceAlways(done -> words(feature, arms, done, claimed))
                .taken();
    }

    private static String wereAnswered(long k, long n) {
        return English.of(k, n) + English.pick(k, n, " was", " were") + " answered";
    }

    private static String words(Feature feature, Arms arms, Finding finding, boolean claimed) {
        String counts = arms.withN == 0
                ? "There were no first messages " + feature.with()
                        + (arms.withoutN == 0
                                ? "."
                                : "; of the others, " + wereAnswered(arms.withoutK, arms.withoutN) + ".")
                : "Of first messages " + feature.with() + ", " + wereAnswered(arms.withK, arms.withN) + "; "
                        + (arms.withoutN == 0
                                ? "there were no others."
                                : "of the others, " + English.of(arms.withoutK, arms.withoutN) + ".");
        if (!finding.measured() || !claimed) {
            return counts + " Too early to tell.";
        }
        return counts + " They were answered " + (finding.value() > 0 ? "more" : "less") + " often.";
    }
}
