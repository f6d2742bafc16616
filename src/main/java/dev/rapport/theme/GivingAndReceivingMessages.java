package dev.rapport.theme;

import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Resampling;
import dev.rapport.theme.GivingAndReceiving.Sides;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Who writes how much, as statistics over people: matched messages, balance, how lopsided a typical tie is. */
final class GivingAndReceivingMessages {
    private static final int CONTACTS = GivingAndReceiving.CONTACTS;
    private static final int ENOUGH_TO_TELL = 4;

    private GivingAndReceivingMessages() {}

    /** A number over people, drawn by their positions; {@code least} messages make a person count. */
    private record Statistic(String id, long least, BiFunction<long[], long[], ToDoubleFunction<int[]>> of) {

        /** The people it is about in a span. */
        Measured in(Ledger ledger, Span span) {
            Sides sides = Sides.of(ledger, span);
            int[] people = sides.withAtLeast(least);
            return new Measured(
                    this,
                    Arrays.stream(people).mapToLong(c -> sides.mine()[c]).toArray(),
                    Arrays.stream(people).mapToLong(c -> sides.theirs()[c]).toArray());
        }
    }

    /** A statistic, and the messages by me and by them of the people it is about, person by person in order of key. */
    private record Measured(Statistic statistic, long[] mine, long[] theirs) {

        int people() {
            return mine.length;
        }

        /** The value with its limits; no limits under ten people, no value without any. */
        Estimate estimate() {
            if (people() == 0) {
                return Estimate.plain(Double.NaN, Method.CLUSTER_BOOTSTRAP);
            }
            ToDoubleFunction<int[]> value = statistic.of.apply(mine, theirs);
            if (people() < CONTACTS) {
                int[] all = new int[people()];
                Arrays.setAll(all, i -> i);
                return Estimate.plain(value.applyAsDouble(all), Method.CLUSTER_BOOTSTRAP);
            }
            return Resampling.clusterBootstrap(statistic.id, people(), value);
        }
    }

    private static Finding finding(
            Ledger ledger, String name, Unit unit, Statistic statistic, Function<Finding, String> words) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        Measured now = statistic.in(ledger, year);
        Measured earlier = statistic.in(ledger, before);
        Measured ever = statistic.in(ledger, Spans.ever(ledger));
        Findings finding = Findings.of(ledger, statistic.id(), name, unit, Method.CLUSTER_BOOTSTRAP)
                .needs(Source.MESSAGES)
                .directional()
                .window(year);
        Counts counts = Counts.among(now.people());
        if (now.people() < CONTACTS) {
            finding.tooFew(counts, CONTACTS, Reason.FEWER_THAN_10_CONTACTS);
        } else {
            finding.measured(now.estimate(), counts);
        }
        if (earlier.people() >= CONTACTS) {
            finding.before(before, earlier.estimate(), OptionalLong.empty(), earlier.people());
        }
        return finding.detail("allTime", Findings.group(ever.estimate(), OptionalLong.empty(), ever.people()))
                .sentence(words)
                .done();
    }

    /** R2: twice the smaller sides over all messages (Squartini et al. 2013). */
    static Finding matchedShare(Ledger ledger) {
        Statistic matched = new Statistic("giving.matched-share", 1, (mine, theirs) -> people -> {
            long both = 0;
            long all = 0;
            for (int c : people) {
                both += 2 * Math.min(mine[c], theirs[c]);
                all += mine[c] + theirs[c];
            }
            return (double) both / all;
        });
        return finding(
                ledger,
                "Matched messages",
                Unit.SHARE,
                matched,
                done -> Words.percent(done.value()) + " of all messages are matched by one from the other side, over "
                        + people(done) + likely(done) + ".");
    }

    /** R3: mine less theirs over all; +1 if only the owner writes (Kovanen et al. 2010). */
    static Finding balance(Ledger ledger) {
        Statistic balance = new Statistic("giving.balance", 1, (mine, theirs) -> people -> {
            long byMe = 0;
            long byThem = 0;
            for (int c : people) {
                byMe += mine[c];
                byThem += theirs[c];
            }
            return (double) (byMe - byThem) / (byMe + byThem);
        });
        return finding(
                ledger,
                "Who writes more",
                Unit.BALANCE,
                balance,
                done -> "You wrote " + Words.percent((1 + done.value()) / 2)
                        + " of the messages of the last 365 days (balance " + Words.decimal(done.value(), 2)
                        + "; 0 is as much as they did).");
    }

    /** How far the two sides of a tie are apart in the middle of all ties with at least four messages. */
    static Finding typicalImbalance(Ledger ledger) {
        Statistic typical = new Statistic("giving.typical-imbalance", ENOUGH_TO_TELL, (mine, theirs) -> {
            List<double[]> apart = java.util.stream.IntStream.range(0, mine.length)
                    .mapToObj(c -> new double[] {Math.abs(mine[c] - theirs[c]) / (double) (mine[c] + theirs[c])})
                    .toList();
            return new SmallTalkMedian(apart)::of;
        });
        return finding(
                ledger,
                "How lopsided a typical tie is",
                Unit.SHARE,
                typical,
                done -> "In a typical tie one side wrote " + Words.percent((1 + done.value()) / 2)
                        + " of the messages, over " + people(done) + " with four messages or more.");
    }

    private static String people(Finding done) {
        return Words.people(done.reading().counts().n().orElse(0));
    }

    private static String likely(Finding done) {
        String range = Words.range(((Reading.Measured) done.reading()).estimate());
        return range.isEmpty() ? "" : "; " + range;
    }
}
