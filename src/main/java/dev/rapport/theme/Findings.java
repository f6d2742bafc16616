package dev.rapport.theme;

import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.report.Usual;
import dev.rapport.report.Window;
import dev.rapport.stat.Differences;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Shares;
import dev.rapport.stat.Survival;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One finding in the making. The general rules of metrics.md 1.6 live here and nowhere else: no cases, all waiting, fewer
 * than five; a file, a log, a column or the owner missing wins over every number.
 */
final class Findings {
    private static final int FIVE = 5;

    private final Ledger ledger;
    private final String id;
    private final String name;
    private String spoken;
    private final Unit unit;
    private final Method method;
    private Window window;
    private Reading reading = new Reading.Missing(Reason.NO_CASES, Counts.none());
    private Optional<Reason> blocked = Optional.empty();
    private Optional<Usual> usual = Optional.empty();
    private Optional<Previous> previous = Optional.empty();
    private Optional<String> chart = Optional.empty();
    private final SortedMap<String, Cell> detail = new TreeMap<>();
    private final SortedMap<String, Cell> needs = new TreeMap<>();
    private Function<Finding, String> words = this::plainly;

    private Findings(Ledger ledger, String id, String name, Unit unit, Method method) {
        this.ledger = ledger;
        this.id = id;
        this.name = name;
        this.spoken = name;
        this.unit = unit;
        this.method = method;
        this.window = Spans.now(ledger);
    }

    /** A finding under its fixed id and name; its window is now until another is given. */
    static Findings of(Ledger ledger, String id, String name, Unit unit, Method method) {
        return new Findings(ledger, id, name, unit, method);
    }

    /** The name as a sentence begins with it, where the table's goes on from the row before. */
    Findings spoken(String fullName) {
        spoken = fullName;
        return this;
    }

    Findings window(Span span) {
        return window(Spans.window(span));
    }

    Findings window(Window other) {
        window = other;
        return this;
    }

    /** It needs every one of these inputs. */
    Findings needs(Source... sources) {
        for (Source source : sources) {
            Optional<Shortfall> shortfall = ledger.history().coverage().shortfall(source);
            if (shortfall.isPresent()) {
                block(
                        shortfall.get().empty() ? Reason.FILE_EMPTY : Reason.FILE_DAMAGED,
                        shortfall.get().file());
            } else if (!ledger.history().coverage().has(source)) {
                block(source == Source.LOG ? Reason.LOG_MISSING : Reason.FILE_MISSING, source.file());
            }
        }
        return this;
    }

    /**
     * It needs at least one of these inputs; the first is named if all are missing. Where one of them is too damaged the others
     * are not taken for the whole.
     */
    Findings needsAny(Source... sources) {
        for (Source source : sources) {
            if (ledger.history()
                    .coverage()
                    .shortfall(source)
                    .filter(one -> !one.empty())
                    .isPresent()) {
                return needs(source);
            }
        }
        return Arrays.stream(sources).anyMatch(ledger.history().coverage()::has) ? this : needs(sources[0]);
    }

    /** It needs this column of the log. */
    Findings needsLogField(String column) {
        needs(Source.LOG);
        if (!ledger.history().coverage().logColumns().contains(column)) {
            block(Reason.LOG_FIELD_MISSING, column);
        }
        return this;
    }

    /** It needs what messages say, and not only that they were written. */
    Findings needsText() {
        if (ledger.history().coverage().textMissing()) {
            block(Reason.COLUMN_MISSING, "CONTENT");
        }
        return this;
    }

    /** Whether there are messages and nobody can tell whose they are. A log alone says itself who reached out. */
    static boolean ownerUnknown(Ledger ledger) {
        return ledger.history().owner().isEmpty() && ledger.history().coverage().has(Source.MESSAGES);
    }

    /** It needs to know who wrote: nothing can be said without the owner, as messages then have no other side. */
    Findings directional() {
        if (ownerUnknown(ledger)) {
            block(Reason.OWNER_UNKNOWN, "--me");
        }
        return this;
    }

    private void block(Reason reason, String what) {
        if (blocked.isEmpty()) {
            blocked = Optional.of(reason);
            needs.put("needs", Cell.of(what));
        }
    }

    /** A share of units that are people, one each. */
    Findings share(long k, long n, long waiting) {
        Counts counts = Counts.of(k, n, waiting);
        return n < FIVE ? tooFew(counts, FIVE, Reason.FEWER_THAN_5) : measured(Shares.wilson(k, n), counts);
    }

    /** A share of units that repeat within a contact; contacts without units do not count. */
    Findings clusteredShare(long[] k, long[] n, long waiting, long minimum, Reason reason) {
        Counts counts = Counts.of(Arrays.stream(k).sum(), Arrays.stream(n).sum(), waiting);
        return counts.n().orElse(0) < minimum ? tooFew(counts, minimum, reason) : measured(clustered(k, n), counts);
    }

    /** The clustered interval over those contacts that have units. */
    static Estimate clustered(long[] k, long[] n) {
        long[] some = new long[n.length];
        long[] units = new long[n.length];
        int m = 0;
        for (int c = 0; c < n.length; c++) {
            if (n[c] > 0) {
                some[m] = k[c];
                units[m++] = n[c];
            }
        }
        return Shares.clustered(Arrays.copyOf(some, m), Arrays.copyOf(units, m));
    }

    /** A fact: how many. Zero is a value. */
    Findings count(long value) {
        return measured(Estimate.plain(value, method), Counts.none());
    }

    /** A fact among a population. */
    Findings count(long value, long n) {
        return measured(Estimate.plain(value, method), Counts.among(n));
    }

    /** Median time of a product-limit curve. */
    Findings median(Survival curve, long waiting) {
        Counts counts = Counts.of(curve.events(), curve.units(), waiting);
        if (curve.units() < FIVE) {
            return counts.n().orElse(0) == 0 ? missing(Reason.NO_CASES, counts) : missing(Reason.FEWER_THAN_5, counts);
        }
        Estimate median = curve.medianEstimate();
        return Double.isNaN(median.value()) ? missing(Reason.NEVER_REACHED_HALF, counts) : measured(median, counts);
    }

    /** Share that has happened by so many days, from a product-limit curve; {@code k} are the events by then. */
    Findings shareBy(Survival curve, double days) {
        long k = 0;
        long waiting = 0;
        for (Survival.Step step : curve.steps()) {
            k += step.time() <= days ? step.events() : 0;
            waiting += step.time() < days ? step.censored() : 0;
        }
        Counts counts = Counts.of(k, curve.units(), waiting);
        if (curve.units() > 0 && waiting == curve.units()) {
            return missing(Reason.ALL_WAITING, counts);
        }
        if (curve.units() < FIVE) {
            return missing(curve.units() == 0 ? Reason.NO_CASES : Reason.FEWER_THAN_5, counts);
        }
        return curve.observedThrough(days)
                ? measured(curve.shareBy(days), counts)
                : missing(Reason.BEYOND_FOLLOW_UP, counts);
    }

    /** A value of any other kind. */
    Findings measured(Estimate estimate, Counts counts) {
        reading = new Reading.Measured(estimate, counts);
        return this;
    }

    /** No value, for this reason. */
    Findings missing(Reason reason, Counts counts) {
        reading = new Reading.Missing(reason, counts);
        return this;
    }

    /** The general rule: no cases, all waiting, or fewer than the minimum. */
    Findings tooFew(Counts counts, long minimum, Reason reason) {
        if (counts.n().orElse(0) > 0) {
            return missing(reason, counts);
        }
        return missing(counts.waiting().orElse(0) > 0 ? Reason.ALL_WAITING : Reason.NO_CASES, counts);
    }

    /** The window of equal length before, for a plain share; only said where the data reach back to its beginning. */
    Findings before(Span span, long k, long n) {
        return n < FIVE ? this : before(span, Shares.wilson(k, n), k, n);
    }

    /** The window before, for a share with an interval of its own. */
    Findings before(Span span, Estimate then, long k, long n) {
        return before(span, then, OptionalLong.of(k), n);
    }

    /** The window before, for a statistic over so many people that counts no successes. */
    Findings before(Span span, Estimate then, OptionalLong k, long n) {
        if (reading instanceof Reading.Measured now && n >= FIVE && Spans.covered(ledger, span)) {
            Estimate change = Differences.newcombe10(now.estimate(), then);
            previous = Optional.of(new Previous(
                    then.value(),
                    k,
                    OptionalLong.of(n),
                    Spans.window(span),
                    number(change.value()),
                    number(change.low()),
                    number(change.high()),
                    Optional.of(false)));
        }
        return this;
    }

    private static OptionalDouble number(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** A monthly count beside its usual range and last month's value; the value must be set before. */
    Findings monthly(MonthSeries months, double[] series) {
        if (reading instanceof Reading.Measured now) {
            usual = months.usual(series);
            previous = months.lastMonth(series, now.estimate().value());
        }
        return this;
    }

    Findings chart(String chartId) {
        chart = Optional.of(chartId);
        return this;
    }

    Findings detail(String key, Cell cell) {
        detail.put(key, cell);
        return this;
    }

    Findings detail(String key, long value) {
        return detail(key, Cell.of(value));
    }

    Findings detail(String key, boolean value) {
        return detail(key, Cell.of(value));
    }

    Findings detail(String key, double value) {
        return detail(key, Cell.of(value));
    }

    /** A named group: {@code value}, {@code low}, {@code high}, {@code k}, {@code n}; the value only from five cases on. */
    Findings detailShare(String key, long k, long n) {
        return detail(
                key,
                n < FIVE
                        ? shareCells(Double.NaN, Double.NaN, Double.NaN, OptionalLong.of(k), n)
                        : group(Shares.wilson(k, n), k, n));
    }

    /** An estimate with its counts as a named group. */
    static Cell group(Estimate estimate, long k, long n) {
        return group(estimate, OptionalLong.of(k), n);
    }

    /** The same for a statistic over so many people that counts no successes. */
    static Cell group(Estimate estimate, OptionalLong k, long n) {
        return shareCells(estimate.value(), estimate.low(), estimate.high(), k, n);
    }

    private static Cell shareCells(double value, double low, double high, OptionalLong k, long n) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        cells.put("value", Cell.of(value));
        cells.put("low", Cell.of(low));
        cells.put("high", Cell.of(high));
        cells.put("k", k.isPresent() ? Cell.of(k.getAsLong()) : Cell.none());
        cells.put("n", Cell.of(n));
        return new Cell.Group(cells);
    }

    /** The words of a measured finding; every other says its reason. */
    Findings sentence(Function<Finding, String> sentence) {
        words = finding -> finding.measured() ? sentence.apply(finding) : plainly(finding);
        return this;
    }

    private String plainly(Finding finding) {
        return Words.plainly(finding, spoken);
    }

    /** The words whether measured or not. */
    Findings sentenceAlways(Function<Finding, String> sentence) {
        words = finding -> blocked.isPresent() ? plainly(finding) : sentence.apply(finding);
        return this;
    }

    /** The finding. */
    Finding done() {
        Finding bare = blocked.map(reason ->
                        bare(new Reading.Missing(reason, Counts.none()), Optional.empty(), Optional.empty(), needs))
                .orElseGet(() -> bare(reading, usual, previous, detail));
        return bare.withSentence(words.apply(bare));
    }

    private Finding bare(Reading what, Optional<Usual> range, Optional<Previous> past, SortedMap<String, Cell> extras) {
        String prefix = id.substring(0, id.indexOf('.'));
        String theme = prefix.equals("touch") ? "follow-up" : prefix;
        return new Finding(id, theme, name, unit, method, what, window, range, past, chart, extras, "");
    }
}
