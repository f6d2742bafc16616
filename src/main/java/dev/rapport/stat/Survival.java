package dev.rapport.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long until something happens, when some cases are still undecided: the product-limit curve (Kaplan and Meier 1958)
 * with Greenwood's variance and log-log limits. Events precede censorings at equal times.
 */
public final class Survival {
    private final double[] times;
    private final boolean[] events;
    private final List<Step> steps;
    private final boolean repeating;
    private final int[] clusters;

    /**
     * One time at which something happened or a case was censored.
     *
     * @param survival share without the event after this time
     * @param low lower limit of {@code survival}; NaN where there is none
     * @param high upper limit
     * @param error standard error of {@code survival}
     */
    public record Step(
            double time,
            int atRisk,
            int events,
            int censored,
            double survival,
            double low,
            double high,
            double error) {}

    private Survival(double[] times, boolean[] events, int[] cluster, boolean repeating) {
        if (times.length != events.length || times.length != cluster.length) {
            throw new IllegalArgumentException("one time, one event flag and one contact per case");
        }
        int[] order = order(times);
        this.times = new double[times.length];
        this.events = new boolean[times.length];
        int[] contact = new int[times.length];
        for (int i = 0; i < order.length; i++) {
            this.times[i] = times[order[i]];
            this.events[i] = events[order[i]];
            contact[i] = cluster[order[i]];
        }
        this.repeating = repeating;
        this.clusters = contact;
        this.steps = steps(contact);
    }

    /** Positions by time, those of one time in their order: counted into place, without an object a case. */
    private static int[] order(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && !(sorted[0] >= 0 && sorted[sorted.length - 1] >= 0)) {
            throw new IllegalArgumentException("times are 0 or more");
        }
        int[] next = new int[sorted.length];
        int[] order = new int[sorted.length];
        for (int i = 0; i < order.length; i++) {
            int first = Quantiles.below(sorted, times[i]);
            order[first + next[first]++] = i;
        }
        return order;
    }

    /** The curve of independent cases. */
    public static Survival of(double[] times, boolean[] events) {
        int[] own = new int[times.length];
        Arrays.setAll(own, i -> i);
        return new Survival(times, events, own, false);
    }

    /** The same curve with the variance of cases that repeat within contacts (linearisation, Williams 1995). */
    public static Survival clustered(double[] times, boolean[] events, int[] cluster) {
        return new Survival(times, events, cluster, true);
    }

    private List<Step> steps(int[] contact) {
        List<Step> all = new ArrayList<>();
        ClusterVariance between = new ClusterVariance(dense(contact));
        int contacts = between.contacts();
        double critical =
                repeating && contacts > 1 ? Normal.critical(Normal.LEVEL, contacts - 1) : Normal.critical(Normal.LEVEL);
        double survival = 1;
        double greenwood = 0;
        int n = times.length;
        for (int i = 0; i < n; ) {
            int j = i;
            int died = 0;
            while (j < n && times[j] == times[i]) {
                died += events[j++] ? 1 : 0;
            }
            int risk = n - i;
            survival *= 1 - (double) died / risk;
            greenwood += died == 0 ? 0 : (double) died / ((double) risk * (risk - died));
            double variance = greenwood;
            if (repeating) {
                between.advance(i, j, died, risk, events);
                variance = contacts > 1 ? between.ofLogSurvival() : Double.NaN;
            }
            all.add(step(times[i], risk, died, j - i - died, survival, survival * Math.sqrt(variance), critical));
            i = j;
        }
        return List.copyOf(all);
    }

    private static Step step(double time, int risk, int died, int censored, double s, double error, double critical) {
        double low = Double.NaN;
        double high = Double.NaN;
        if (s > 0 && s < 1 && Double.isFinite(error)) {
            double width = critical * (error / s) / StrictMath.log(s);
            double a = StrictMath.pow(s, StrictMath.exp(width));
            double b = StrictMath.pow(s, StrictMath.exp(-width));
            low = Math.min(a, b);
            high = Math.max(a, b);
        }
        return new Step(time, risk, died, censored, s, low, high, s == 0 ? 0 : error);
    }

    private static int[] dense(int[] contact) {
        int[] distinct = Arrays.stream(contact).sorted().distinct().toArray();
        return Arrays.stream(contact).map(c -> Arrays.binarySearch(distinct, c)).toArray();
    }

    /** The steps of the curve, one a distinct time, ascending. */
    public List<Step> steps() {
        return steps;
    }

    /** Number of cases. */
    public int units() {
        return times.length;
    }

    /** Share without the event after a time. */
    public double survival(double time) {
        Step step = at(time);
        return step == null ? 1 : step.survival();
    }

    /** Whether any case was observed as long as this, or had the event before. */
    public boolean observedThrough(double time) {
        return times.length > 0 && (times[times.length - 1] >= time || survival(time) == 0);
    }

    /**
     * Share with the event by a time. If that is none or all: Wilson's interval over the contacts with a case
     * observed through it or with an event, as cases of one contact are alike.
     *
     * @return NaN if no case was observed as long
     */
    public Estimate shareBy(double time) {
        if (!observedThrough(time)) {
            return Estimate.plain(Double.NaN);
        }
        Step step = at(time);
        double s = step == null ? 1 : step.survival();
        if (step != null && s > 0 && s < 1) {
            return new Estimate(1 - s, 1 - step.high(), 1 - step.low());
        }
        long n = IntStream.range(0, times.length)
                .filter(i -> events[i] || times[i] >= time)
                .map(i -> clusters[i])
                .distinct()
                .count();
        return Shares.wilson(s == 0 ? n : 0, n);
    }

    /** The median with limits where the band crosses a half (Brookmeyer and Crowley 1982); NaN where it never does. */
    public Estimate medianEstimate() {
        return new Estimate(firstAtOrBelowHalf(1), firstAtOrBelowHalf(0), firstAtOrBelowHalf(2));
    }

    /** Which curve: 0 lower limit, 1 the curve, 2 upper limit. */
    private double firstAtOrBelowHalf(int which) {
        // A tolerance, for products such as (1 - 1/3)(1 - 1/4) that should be exactly a half.
        double half = 0.5 + 1e-12;
        for (Step step : steps) {
            double value = which == 1 ? step.survival() : which == 0 ? step.low() : step.high();
            // At S = 0 there is no band; the curve has ended, and the limits end with it only if they crossed before.
            if (value <= half) {
                return step.time();
            }
        }
        return Double.NaN;
    }

    private @Nullable Step at(double time) {
        Step last = null;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            last = step;
        }
        return last;
    }
}
