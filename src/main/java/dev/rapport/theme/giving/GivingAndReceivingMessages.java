package dev.rapport.theme.giving;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.stat.Resampling;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Groups;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.PastInWords;
import dev.rapport.theme.measure.SideCounts;
import dev.rapport.theme.measure.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;

/** Who writes how much, as statistics over people: matched messages, balance, how lopsided a typical tie is. */
final class GivingAndReceivingMessages {
    private static final int ENOUGH_TO_TELL = 4;

    private GivingAndReceivingMessages() {}

    /** A number over people, from what each side wrote; {@code least} messages make a person count. */
    private record Statistic(String id, int least, Function<int[][], Estimate> of) {

        /** The statistic in a span with its limits; no limits under ten people, no value without any. */
        Estimate in(int[][] sides) {
            if (sides[0].length == 0) {
                return Estimate.plain(Double.NaN);
            }
            Estimate number = of.apply(sides);
            return sides[0].length < Fewest.TEN ? Estimate.plain(number.value()) : number;
        }

        /** People with enough messages in a span, and these. */
        private Cases people(Span span, SideCounts sides) {
            List<Case> cases = new ArrayList<>();
            for (int contact : sides.withAtLeast(least)) {
                int mine = sides.mine()[contact];
                int theirs = sides.theirs()[contact];
                cases.add(Case.of(
                        contact,
                        Part.COUNTED,
                        span.from().getEpochSecond(),
                        rows -> rows.note(English.whole(mine) + " yours, " + English.whole(theirs) + " theirs")
                                .talks(contact, talk -> talk.message() && span.holds(talk.second()))));
            }
            return new Cases("one person: all messages of the window", cases);
        }
    }

    private static Measure measure(
            Ledger ledger, String name, Unit unit, Statistic statistic, Function<Finding, String> words) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        SideCounts now = SideCounts.of(ledger, year);
        SideCounts then = SideCounts.of(ledger, before);
        SideCounts ever = SideCounts.of(ledger, Spans.ever(ledger));
        Cases people = statistic.people(year, now);
        int[] earlier = then.withAtLeast(statistic.least);
        int[] all = ever.withAtLeast(statistic.least);
        Findings finding = Findings.of(ledger, statistic.id(), name, unit, Method.CLUSTER_BOOTSTRAP)
                .needsMessages()
                .window(year)
                .over(
                        people,
                        Counts.among(people.counted()),
                        Fewest.TEN,
                        Reason.FEWER_THAN_10_CONTACTS,
                        () -> statistic.in(now.of(people.contacts())));
        if (earlier.length >= Fewest.TEN) {
            finding.before(before, new Reading.Measured(statistic.in(then.of(earlier)), Counts.among(earlier.length)));
        }
        return finding.detail("allTime", Groups.of(statistic.in(ever.of(all)), OptionalLong.empty(), all.length))
                .sentence(words);
    }

    /** The sum of a number over people by the sum of all their messages. */
    private static Estimate ratio(String id, int[][] sides, IntBinaryOperator number) {
        int[] numbers = new int[sides[0].length];
        int[] messages = new int[numbers.length];
        for (int c = 0; c < numbers.length; c++) {
            numbers[c] = number.applyAsInt(sides[0][c], sides[1][c]);
            messages[c] = sides[0][c] + sides[1][c];
        }
        return Resampling.ratio(id, numbers, messages);
    }

    /** R2: twice the smaller sides over all messages (Squartini et al. 2013). */
    static Measure matchedShare(Ledger ledger) {
        String id = "giving.matched-share";
        Statistic matched =
                new Statistic(id, 1, sides -> ratio(id, sides, (mine, theirs) -> 2 * Math.min(mine, theirs)));
        return measure(
                ledger,
                "Matched messages",
                Unit.SHARE,
                matched,
                done -> English.percent(done.value()) + " of all messages are matched by one from the other side, over "
                        + people(done) + likely(done) + ".");
    }

    /** R3: mine less theirs over all; +1 if only the owner writes (Kovanen et al. 2010). */
    static Measure balance(Ledger ledger) {
        String id = "giving.balance";
        Statistic balance = new Statistic(id, 1, sides -> ratio(id, sides, (mine, theirs) -> mine - theirs));
        return measure(
                ledger,
                "Who writes more",
                Unit.BALANCE,
                balance,
                done -> "You wrote " + English.percent(PastInWords.side(done.value()))
                        + " of the messages of the last 365 days.");
    }

    /** How far the two sides of a tie are apart in the middle of all ties with at least four messages. */
    static Measure typicalImbalance(Ledger ledger) {
        String id = "giving.typical-imbalance";
        Statistic typical = new Statistic(id, ENOUGH_TO_TELL, sides -> {
            List<double[]> apart = new ArrayList<>(sides[0].length);
            for (int c = 0; c < sides[0].length; c++) {
                apart.add(new double[] {Math.abs(sides[0][c] - sides[1][c]) / (double) (sides[0][c] + sides[1][c])});
            }
            return Resampling.median(id, apart);
        });
        return measure(
                ledger,
                "How lopsided a typical tie is",
                Unit.SHARE,
                typical,
                done -> "In a typical tie one side wrote " + English.percent(PastInWords.side(done.value()))
                        + " of the messages, over " + people(done) + " with four messages or more.");
    }

    private static String people(Finding done) {
        return InWords.people(done.n());
    }

    private static String likely(Finding done) {
        String range = InWords.range(done.estimate());
        return range.isEmpty() ? "" : "; " + range;
    }
}
