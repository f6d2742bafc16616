package dev.rapport.theme.measure;

import dev.rapport.report.Counts;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Shares;
import dev.rapport.stat.Survival;
import java.util.Optional;

/** How cases become a number, or the reason why there is none (measures.md 1.5, 1.6). */
public interface Fold {
    /** The number of these cases. */
    Reading of(Cases cases);

    /** A share of units, from so many on; units of one contact count together if the method is clustered. */
    static Fold share(Method method, long least, Reason fewer) {
        return cases -> {
            Counts counts = cases.counts();
            long k = counts.k().orElse(0);
            long n = counts.n().orElse(0);
            return n < least ? tooFew(counts, fewer) : new Reading.Measured(proportion(method, cases, k, n), counts);
        };
    }

    private static Estimate proportion(Method method, Cases cases, long k, long n) {
        return switch (method) {
            case WILSON -> Shares.wilson(k, n);
            case WILSON_CLUSTERED -> clustered(cases);
            case COUNT, PLUG_IN -> Estimate.plain((double) k / n);
            case NEWCOMBE_10, KM_LOGLOG, KM_LOGLOG_CLUSTERED, CLUSTER_BOOTSTRAP, CLUSTERED_SLOPE ->
                throw new IllegalArgumentException(method + " makes no share");
        };
    }

    private static Estimate clustered(Cases cases) {
        int people = cases.all().stream().mapToInt(Case::contact).max().orElse(0) + 1;
        Cases.PerContact sums = cases.perContact(people);
        return Shares.clustered(sums.k(), sums.n());
    }

    /** Median time until it happened, of the curve of these cases. */
    static Reading median(Survival curve, Cases cases) {
        Counts counts = cases.counts(curve.units());
        return tooFew(curve, cases, counts).orElseGet(() -> {
            Estimate median = curve.medianEstimate();
            return Double.isNaN(median.value())
                    ? new Reading.Missing(Reason.NEVER_REACHED_HALF, counts)
                    : new Reading.Measured(median, counts);
        });
    }

    /** Share that has happened by so many days, the horizon of the cases. */
    static Fold by(Method method, double days) {
        return cases -> {
            Survival curve = cases.curve(method, days);
            Counts counts = cases.counts(curve.units());
            return tooFew(curve, cases, counts)
                    .orElseGet(() -> curve.observedThrough(days)
                            ? new Reading.Measured(curve.shareBy(days), counts)
                            : new Reading.Missing(Reason.BEYOND_FOLLOW_UP, counts));
        };
    }

    /** The general rule for a curve, among whose units those are that wait. */
    private static Optional<Reading> tooFew(Survival curve, Cases cases, Counts counts) {
        if (curve.units() > 0 && cases.waiting() == curve.units()) {
            return Optional.of(new Reading.Missing(Reason.ALL_WAITING, counts));
        }
        return curve.units() < Fewest.FIVE
                ? Optional.of(new Reading.Missing(curve.units() == 0 ? Reason.NO_CASES : Reason.FEWER_THAN_5, counts))
                : Optional.empty();
    }

    /** The general rule: no cases, all waiting, or fewer than the minimum. */
    static Reading tooFew(Counts counts, Reason fewer) {
        if (counts.n().orElse(0) > 0) {
            return new Reading.Missing(fewer, counts);
        }
        return new Reading.Missing(counts.waiting().orElse(0) > 0 ? Reason.ALL_WAITING : Reason.NO_CASES, counts);
    }
}
