package dev.rapport.theme;

import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.TextKind;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import dev.rapport.stat.Diversity;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Resampling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

/** The optional composite of the seven headlines; off unless asked for, and never a grade (metrics.md 4). */
final class HealthIndex implements Theme {
    private static final int THEMES_NEEDED = 5;
    private static final int WEIGHTINGS = 1000;
    private static final List<Theme> WITH_HEADLINES = List.of(
            new Rejection(),
            new BreakingTheIce(),
            new SmallTalk(),
            new FollowUp(),
            new PersonalTouch(),
            new GivingAndReceiving(),
            new Momentum());

    @Override
    public About about() {
        return new About("health", "One number for all", "", "", "", "", "");
    }

    @Override
    public Section examine(Ledger ledger) {
        Finding index = ledger.settings().index()
                ? index(ledger)
                : finding(ledger).missing(Reason.NOT_ASKED, Counts.none()).done();
        return new Section(about(), index.sentence(), List.of(index), List.of(), List.of());
    }

    private static Findings finding(Ledger ledger) {
        return Findings.of(ledger, "health.index", "Index over the themes", Unit.INDEX, Method.CLUSTER_BOOTSTRAP)
                .window(ledger.windows().year());
    }

    private static Finding index(Ledger ledger) {
        Map<String, Double> headlines = new LinkedHashMap<>();
        for (Theme theme : WITH_HEADLINES) {
            theme.examine(ledger).findings().stream()
                    .filter(each -> Examination.PROFILE.contains(each.id()) && each.measured())
                    .forEach(each -> headlines.put(each.id(), each.value()));
        }
        double[] shares =
                headlines.values().stream().mapToDouble(Double::doubleValue).toArray();
        Counts counts = new Counts(OptionalLong.empty(), OptionalLong.of(shares.length), OptionalLong.empty());
        Findings finding = finding(ledger);
        if (shares.length < THEMES_NEEDED) {
            return finding.missing(Reason.FEWER_THAN_5_THEMES, counts).done();
        }
        Estimate drawn = bootstrap(ledger, headlines);
        double[] weights = weightings(shares);
        double mean = 0;
        for (double share : shares) {
            mean += share / shares.length;
        }
        return finding.measured(
                        new Estimate(
                                Diversity.geometricMean(shares), drawn.low(), drawn.high(), Method.CLUSTER_BOOTSTRAP),
                        counts)
                .detail("arithmetic", mean)
                .detail("weightsLow", weights[0])
                .detail("weightsHigh", weights[1])
                .detail("heldFixed", Cell.of("follow-up.within-7-days, momentum.active-weeks"))
                .sentence(done -> "Over " + Words.number(shares.length) + " themes the index is "
                        + Words.decimal(done.value(), 2) + "; with other weights between "
                        + Words.decimal(weights[0], 2) + " and " + Words.decimal(weights[1], 2) + ".")
                .done();
    }

    /** Successes (0) and units (1) of each contact, for the headlines that are sums over contacts. */
    private static Map<String, long[][]> perContact(Ledger ledger) {
        int people = ledger.history().contacts().size();
        Span year = ledger.windows().year();
        Map<String, long[][]> counts = new LinkedHashMap<>();
        counts.put("rejection.reply-rate-30d", answered(ledger, Openers.any(ledger, year), people));
        counts.put("ice.answered", answered(ledger, Openers.toNewPeople(ledger, year), people));
        long[][] far = new long[2][people];
        for (Episode episode : SmallTalk.closed(ledger, year)) {
            far[0][episode.contact()] += episode.turns() >= 4 ? 1 : 0;
            far[1][episode.contact()]++;
        }
        counts.put("depth.four-turns", far);
        long[][] tailored = new long[2][people];
        for (int i = 0; i < ledger.history().firstTexts().size(); i++) {
            var text = ledger.history().firstTexts().get(i);
            if (year.holds(text.at())) {
                tailored[0][text.contact()] += ledger.texts().kinds().get(i) == TextKind.TAILORED ? 1 : 0;
                tailored[1][text.contact()]++;
            }
        }
        counts.put("personal.tailored-share", tailored);
        long[][] twoWay = new long[2][people];
        for (int contact = 0; contact < people; contact++) {
            boolean[] sides = GivingAndReceiving.sides(ledger, contact, year);
            twoWay[0][contact] = sides[0] && sides[1] ? 1 : 0;
            twoWay[1][contact] = sides[0] || sides[1] ? 1 : 0;
        }
        counts.put("giving.two-way-share", twoWay);
        return counts;
    }

    private static long[][] answered(Ledger ledger, Openers openers, int people) {
        long[][] counts = new long[2][people];
        for (Episode episode : openers.matured()) {
            counts[0][episode.contact()] += Openers.answered(ledger, episode) ? 1 : 0;
            counts[1][episode.contact()]++;
        }
        return counts;
    }

    private static Estimate bootstrap(Ledger ledger, Map<String, Double> headlines) {
        Map<String, long[][]> counts = perContact(ledger);
        int people = ledger.history().contacts().size();
        return Resampling.clusterBootstrap("health.index", people, draw -> {
            List<Double> shares = new ArrayList<>();
            for (Map.Entry<String, Double> headline : headlines.entrySet()) {
                long[][] own = counts.get(headline.getKey());
                if (own == null) {
                    shares.add(headline.getValue());
                    continue;
                }
                long k = 0;
                long n = 0;
                for (int contact : draw) {
                    k += own[0][contact];
                    n += own[1][contact];
                }
                if (n == 0) {
                    return Double.NaN;
                }
                shares.add((double) k / n);
            }
            return Diversity.geometricMean(
                    shares.stream().mapToDouble(Double::doubleValue).toArray());
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
