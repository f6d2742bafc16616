package dev.rapport.theme.measure;

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
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Survival;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One finding in the making. The general rules of measures.md 1.6 live here and nowhere else: no cases, all waiting, fewer
 * than five; a file, a log, a column or the owner missing wins over every number.
 */
public final class Findings {
    private final Ledger ledger;
    private final String id;
    private final String name;
    private String spoken;
    private final Unit unit;
    private final Method method;
    private Window window;
    private Reading reading = new Reading.Missing(Reason.NO_CASES, Counts.none());
    private final Needs needs;
    private Cases cases = Cases.elsewhere("");
    private Fold fold = Fold.share(Method.WILSON, Fewest.FIVE, Reason.FEWER_THAN_5);
    private Optional<Usual> usual = Optional.empty();
    private Optional<Previous> previous = Optional.empty();
    private Optional<String> chart = Optional.empty();
    private final SortedMap<String, Cell> detail = new TreeMap<>();

    private Findings(Ledger ledger, String id, String name, Unit unit, Method method) {
        this.ledger = ledger;
        this.id = id;
        this.name = name;
        this.spoken = name;
        this.unit = unit;
        this.method = method;
        this.window = Spans.now(ledger);
        this.needs = new Needs(ledger);
    }

    /** A finding under its fixed id and name; its window is now until another is given. */
    public static Findings of(Ledger ledger, String id, String name, Unit unit, Method method) {
        return new Findings(ledger, id, name, unit, method);
    }

    /** The name as a sentence begins with it, where the table's goes on from the row before. */
    public Findings spoken(String fullName) {
        spoken = fullName;
        return this;
    }

    public Findings window(Span span) {
        return window(Spans.window(span));
    }

    public Findings window(Window other) {
        window = other;
        return this;
    }

    /** It needs every one of these inputs. */
    public Findings needs(Source... sources) {
        needs.all(sources);
        return this;
    }

    /** It needs at least one of these inputs. */
    public Findings needsAny(Source... sources) {
        needs.any(sources);
        return this;
    }

    public Findings needsLogField(String column) {
        needs.logField(column);
        return this;
    }

    /** It needs what messages say, and not only that they were written. */
    public Findings needsText() {
        needs.text();
        return this;
    }

    /** It needs messages, and to know who wrote them. */
    public Findings needsMessages() {
        return needs(Source.MESSAGES).directional();
    }

    /** It needs messages or a log, and to know who began. */
    public Findings needsTalk() {
        return needsAny(Source.MESSAGES, Source.LOG).directional();
    }

    /** It needs to know who wrote. */
    public Findings directional() {
        needs.owner();
        return this;
    }

    /** The number these cases make, in this way. */
    private Findings folded(Cases all, Fold way) {
        cases = all;
        fold = way;
        reading = way.of(all);
        return this;
    }

    /** A share of units, from five on. */
    public Findings share(Cases all) {
        return share(all, Fewest.FIVE, Reason.FEWER_THAN_5);
    }

    /** A share of units, from so many on. */
    public Findings share(Cases all, long least, Reason fewer) {
        return folded(all, Fold.share(method, least, fewer));
    }

    /** A share of the last year's units, from five on, beside that of the year before. */
    public Findings shareOfYear(Function<Span, Cases> in) {
        return shareOfYear(in, Fewest.FIVE, Reason.FEWER_THAN_5);
    }

    /** A share of the last year's units, from so many on, beside that of the year before. */
    public Findings shareOfYear(Function<Span, Cases> in, long least, Reason fewer) {
        Span before = ledger.windows().yearBefore();
        return window(ledger.windows().year())
                .share(in.apply(ledger.windows().year()), least, fewer)
                .before(before, in.apply(before));
    }

    /** Details: how many are decided but younger than so many days, by which the others are. */
    public Findings horizon(long days) {
        return detail("early", cases.early()).detail("horizonDays", days);
    }

    /** Share that has happened by so many days, the horizon of the cases. */
    public Findings shareBy(Cases all, double days) {
        return folded(all, Fold.by(method, days));
    }

    /** A number over those that count, from so many on. */
    public Findings over(Cases all, Counts counts, long least, Reason fewer, Supplier<Estimate> number) {
        return folded(
                all,
                any -> any.counted() < least ? Fold.tooFew(counts, fewer) : new Reading.Measured(number.get(), counts));
    }

    /** A fact: how many. Zero is a value. */
    public Findings count(Cases all) {
        return cases(all).measured(Estimate.plain(all.counted()), Counts.none());
    }

    /** A fact among a population. */
    public Findings count(Cases all, long n) {
        return cases(all).measured(Estimate.plain(all.counted()), Counts.among(n));
    }

    /** The cases of a number that is worked out elsewhere. */
    public Findings cases(Cases all) {
        cases = all;
        return this;
    }

    /** It rests on other figures, and these are no cases. */
    public Findings restsOn(String figures) {
        return cases(Cases.elsewhere(figures));
    }

    /** Median time until it happened, with the share that has happened by so many days as details. */
    public Findings median(Cases all, int... days) {
        cases = all;
        Survival curve = all.curve(method);
        reading = Fold.median(curve, all);
        for (int each : days) {
            detail("within" + each + "d", Waits.by(curve, each));
        }
        return this;
    }

    /** A value of any other kind. */
    public Findings measured(Estimate estimate, Counts counts) {
        reading = new Reading.Measured(estimate, counts);
        return this;
    }

    public Findings missing(Reason reason, Counts counts) {
        reading = new Reading.Missing(reason, counts);
        return this;
    }

    /** The general rule: no cases, all waiting, or fewer than the minimum. */
    public Findings tooFew(Counts counts, Reason fewer) {
        reading = Fold.tooFew(counts, fewer);
        return this;
    }

    /** The window of equal length before, by the same way; only said where the data reach back to its beginning. */
    public Findings before(Span span, Cases then) {
        return before(span, fold.of(then));
    }

    /** The same where the number is worked out elsewhere. */
    public Findings before(Span span, Reading then) {
        previous = Comparison.of(ledger, span, reading, then);
        return this;
    }

    /** A detail: the same share over all time; its value only from as many units on as the finding's. */
    public Findings allTime(Cases ever) {
        return detail("allTime", Groups.of(fold.of(ever).estimate(), ever.counted(), ever.units()));
    }

    /** A monthly count beside its usual range and last month's value; the value must be set before. */
    public Findings monthly(MonthSeries months, double[] series) {
        if (reading instanceof Reading.Measured now) {
            usual = months.usual(series, now.estimate().value());
        }
        return stock(months, series);
    }

    /** A monthly count that logs feed: the same, and since when a channel adds to it that was not written down before. */
    public Findings monthlyTalk(MonthSeries months, double[] series) {
        NewChannels.of(ledger).since().ifPresent(day -> detail(NewChannels.DETAIL, Cell.of(day)));
        return monthly(months, series);
    }

    /**
     * How many there are at the month's end, beside how many there were a month before. What stands is mostly what stood, so
     * it has no usual range: a change is told by names.
     */
    public Findings stock(MonthSeries months, double[] series) {
        if (reading instanceof Reading.Measured now) {
            previous = months.lastMonth(series, now.estimate().value());
        }
        return this;
    }

    public Findings chart(String chartId) {
        chart = Optional.of(chartId);
        return this;
    }

    public Findings detail(String key, Cell cell) {
        detail.put(key, cell);
        return this;
    }

    public Findings detail(String key, long value) {
        return detail(key, Cell.of(value));
    }

    public Findings detail(String key, double value) {
        return detail(key, Cell.of(value));
    }

    /** The measure, with these words where it is measured; else it says its reason. */
    public Measure sentence(Function<Finding, String> sentence) {
        return taken(finding -> finding.measured() ? sentence.apply(finding) : InWords.plainly(finding, spoken));
    }

    /** The measure, with these words whether it is measured or not. */
    public Measure sentenceAlways(Function<Finding, String> sentence) {
        return taken(
                finding -> needs.missing().isPresent() ? InWords.plainly(finding, spoken) : sentence.apply(finding));
    }

    /** The measure in plain words: its name, and the value or the reason. */
    public Measure taken() {
        return taken(finding -> InWords.plainly(finding, spoken));
    }

    private Measure taken(Function<Finding, String> words) {
        needs.missing().ifPresent(this::withhold);
        Finding bare = new Finding(id, name, unit, method, reading, window, usual, previous, chart, detail, "");
        return new Measure(bare.withSentence(words.apply(bare)), cases);
    }

    private void withhold(Reason reason) {
        reading = new Reading.Missing(reason, Counts.none());
        usual = Optional.empty();
        previous = Optional.empty();
        detail.clear();
        detail.put("needs", Cell.of(needs.what()));
    }
}
