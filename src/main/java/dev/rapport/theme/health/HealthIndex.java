package dev.rapport.theme.health;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.About;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Previous;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.report.Window;
import dev.rapport.stat.Diversity;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Quantiles;
import dev.rapport.stat.Resampling;
import dev.rapport.theme.depth.SmallTalk;
import dev.rapport.theme.followup.FollowUp;
import dev.rapport.theme.giving.GivingAndReceiving;
import dev.rapport.theme.ice.BreakingTheIce;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Theme;
import dev.rapport.theme.momentum.Momentum;
import dev.rapport.theme.personal.PersonalTouch;
import dev.rapport.theme.rejection.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The optional composite of the seven headlines; off unless asked for, and never a grade (measures.md 4). */
public final class HealthIndex implements Theme {
    private static final int THEMES_NEEDED = 5;
    private static final int WEIGHTINGS = 1000;
    private static final int MONTHS_NEEDED = 6;

    /** The headlines in theme order; the order of the report's profile. */
    private static final List<Function<Ledger, Measure>> HEADLINES = List.of(
            Rejection::replyRate,
            BreakingTheIce::answered,
            SmallTalk::fourTurns,
            FollowUp::withinSevenDays,
            PersonalTouch::tailoredShare,
            GivingAndReceiving::twoWayShare,
            Momentum::activeWeeks);

    @Override
    public About about() {
        return new About(
                "health",
                "One number, only when asked for",
                "What do the headlines come to, taken together?",
                "The geometric mean of the headline shares of the themes measured, equal weights, so that one theme cannot"
                        + " hide another; the arithmetic mean stands beside it. Themes 1 and 2 share rows.",
                "Whatever the headlines cannot see. It is compared with your own earlier months alone.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure index = ledger.settings().index()
                ? index(ledger)
                : finding(ledger).missing(Reason.NOT_ASKED, Counts.none()).taken();
        return new Answer(about(), index.finding().sentence(), List.of(index), List.of(), List.of());
    }

    private static Findings finding(Ledger ledger) {
        return Findings.of(ledger, "health.index", "Index over the themes", Unit.INDEX, Method.CLUSTER_BOOTSTRAP)
                .window(ledger.windows().year())
                .restsOn("the headlines of the seven themes; explain each of them to see its rows");
    }

    /** The headlines in theme order. */
    public static List<Measure> measures(Ledger ledger) {
        return HEADLINES.stream().map(headline -> headline.apply(ledger)).toList();
    }

    /** Those of them that are measured. */
    private static List<Measure> headlines(Ledger ledger) {
        return measures(ledger).stream()
                .filter(measure -> measure.finding().measured())
                .toList();
    }

    private static double[] values(List<Measure> headlines) {
        return headlines.stream()
                .mapToDouble(measure -> measure.finding().value())
                .toArray();
    }

    private static Measure index(Ledger ledger) {
        List<Measure> headlines = headlines(ledger);
        double[] shares = values(headlines);
        Counts counts = Counts.among(shares.length);
        Findings finding = finding(ledger).directional();
        if (shares.length < THEMES_NEEDED) {
            return finding.missing(Reason.FEWER_THAN_5_THEMES, counts).taken();
        }
        Estimate drawn = bootstrap(ledger, headlines);
        double value = Diversity.geometricMean(shares);
        double[] weights = weightings(shares);
        finding.measured(new Estimate(value, drawn.low(), drawn.high()), counts)
                .detail("arithmetic", Arrays.stream(shares).sum() / shares.length)
                .detail("weightsLow", weights[0])
                .detail("weightsHigh", weights[1]);
        Optional<Previous> past = previous(ledger, headlines, value);
        Measure index = finding.sentence(done -> "Over " + English.number(shares.length) + " themes the index is "
                + English.decimal(value, 2) + "; with other weights between " + English.decimal(weights[0], 2)
                + " and " + English.decimal(weights[1], 2) + "."
                + past.map(each -> " The middle of "
                                + English.count(each.n().orElse(0), "earlier month", "earlier months") + ": "
                                + English.decimal(each.value(), 2) + ".")
                        .orElse(""));
        return new Measure(index.finding().withPrevious(past), index.cases());
    }

    /** The median of the twelve month-ends before, over the same themes; at least six of them. */
    private static Optional<Previous> previous(Ledger ledger, List<Measure> headlines, double value) {
        Set<String> ids = ids(headlines);
        List<Ledger> ends = new ArrayList<>();
        List<Double> past = new ArrayList<>();
        for (Ledger end : HealthIndexPast.monthEnds(ledger)) {
            List<Measure> then = headlines(end);
            if (ids(then).containsAll(ids)) {
                ends.add(end);
                past.add(Diversity.geometricMean(values(then.stream()
                        .filter(measure -> ids.contains(measure.finding().id()))
                        .toList())));
            }
        }
        if (ends.size() < MONTHS_NEEDED) {
            return Optional.empty();
        }
        double median =
                Quantiles.median(past.stream().mapToDouble(Double::doubleValue).toArray());
        Window window = new Window(
                Optional.of(ends.get(ends.size() - 1).windows().year().from()),
                Optional.of(ends.get(0).windows().end()));
        return Optional.of(Previous.of(median, OptionalLong.of(ends.size()), window, value - median));
    }

    private static Set<String> ids(List<Measure> headlines) {
        return headlines.stream().map(measure -> measure.finding().id()).collect(Collectors.toSet());
    }

    /** All contact-based shares drawn together; what is no sum over contacts is held fixed. */
    private static Estimate bootstrap(Ledger ledger, List<Measure> headlines) {
        int people = ledger.history().contacts().size();
        Map<String, ToDoubleFunction<int[]>> parts = HealthIndexParts.of(headlines, people);
        double[] shares = new double[headlines.size()];
        return Resampling.clusterBootstrap("health.index", people, draw -> {
            int at = 0;
            for (Measure headline : headlines) {
                ToDoubleFunction<int[]> part = parts.get(headline.finding().id());
                shares[at] = part == null ? headline.finding().value() : part.applyAsDouble(draw);
                if (Double.isNaN(shares[at++])) {
                    return Double.NaN;
                }
            }
            return Diversity.geometricMean(shares);
        });
    }

    /** Smallest and largest index over random weights, uniform on the simplex (Dirichlet with all ones). */
    private static double[] weightings(double[] shares) {
        Random random = Resampling.seeded("health.index");
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < WEIGHTINGS; i++) {
            double total = 0;
            double sum = 0;
            for (double share : shares) {
                double weight = -StrictMath.log(1 - random.nextDouble());
                total += weight;
                sum += weight * StrictMath.log(Math.max(share, 0.01));
            }
            double index = StrictMath.exp(sum / total);
            low = Math.min(low, index);
            high = Math.max(high, index);
        }
        return new double[] {low, high};
    }
}
