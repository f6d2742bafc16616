package dev.rapport.theme;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Amounts;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The four channels of theme 6, each for itself: endorsements, recommendations, introductions, help. */
final class GivingAndReceivingChannels {
    private static final int FIVE = 5;

    private GivingAndReceivingChannels() {}

    static List<Finding> findings(Ledger ledger) {
        return List.of(
                vouched(ledger, "endorsements", "Endorsements given and received", Source.ENDORSEMENTS),
                vouched(ledger, "recommendations", "Recommendations given and received", Source.RECOMMENDATIONS),
                logged(ledger, "introductions", "Introductions", Fact.Logged.Kind.INTRODUCTION),
                logged(ledger, "help", "Help", Fact.Logged.Kind.HELP));
    }

    /** Acts given and received, and the people behind them. */
    private static final class Acts {
        private long given;
        private long received;
        private final Set<Integer> gaveTo = new HashSet<>();
        private final Set<Integer> gotFrom = new HashSet<>();

        void add(int contact, Direction direction) {
            if (direction.ownerSide()) {
                given++;
                gaveTo.add(contact);
            }
            if (direction.theirSide()) {
                received++;
                gotFrom.add(contact);
            }
        }

        long people() {
            Set<Integer> all = new HashSet<>(gaveTo);
            all.addAll(gotFrom);
            return all.size();
        }

        long both() {
            return gaveTo.stream().filter(gotFrom::contains).count();
        }

        double balance() {
            return (double) (given - received) / (given + received);
        }
    }

    private static Finding vouched(Ledger ledger, String channel, String name, Source source) {
        Acts now = vouches(ledger, source, ledger.windows().year());
        Acts ever = vouches(ledger, source, Spans.ever(ledger));
        return finding(ledger, channel, name, now, ever).needs(source).done();
    }

    private static Acts vouches(Ledger ledger, Source source, Span span) {
        Fact.Vouched.Kind kind =
                source == Source.ENDORSEMENTS ? Fact.Vouched.Kind.ENDORSEMENT : Fact.Vouched.Kind.RECOMMENDATION;
        Acts acts = new Acts();
        for (Fact.Vouched act : ledger.acts()) {
            if (act.kind() == kind && span.holds(act.at())) {
                acts.add(act.contact(), act.direction());
            }
        }
        return acts;
    }

    private static Finding logged(Ledger ledger, String channel, String name, Fact.Logged.Kind kind) {
        Findings finding = finding(
                ledger,
                channel,
                name,
                rows(ledger, kind, ledger.windows().year()),
                rows(ledger, kind, Spans.ever(ledger)));
        Set<String> columns = ledger.history().coverage().logColumns();
        finding.needs(Source.LOG);
        // The kind may follow from the channel; one of the two columns must be there, and who gave must be said.
        if (!columns.contains("kind")) {
            finding.needsLogField("channel");
        }
        return finding.needsLogField("direction").done();
    }

    /** The log's rows of a kind in W12 that say who gave. */
    static List<Fact.Logged> rows(Ledger ledger, Fact.Logged.Kind kind) {
        return within(ledger, kind, ledger.windows().year());
    }

    private static List<Fact.Logged> within(Ledger ledger, Fact.Logged.Kind kind, Span span) {
        return ledger.history().log().stream()
                .filter(row -> row.kind() == kind && row.directionStated())
                .filter(row -> span.holds(row.at()
                        .orElse(row.on().atStartOfDay(ledger.windows().zone()).toInstant())))
                .toList();
    }

    private static Acts rows(Ledger ledger, Fact.Logged.Kind kind, Span span) {
        Acts acts = new Acts();
        within(ledger, kind, span).forEach(row -> acts.add(row.contact(), row.direction()));
        return acts;
    }

    private static Findings finding(Ledger ledger, String channel, String name, Acts now, Acts ever) {
        Findings finding = Findings.of(ledger, "giving." + channel, name, Unit.BALANCE, Method.COUNT)
                .window(ledger.windows().year())
                .chart(GivingAndReceiving.BY_MONTH)
                .detail("given", now.given)
                .detail("received", now.received)
                .detail("people", now.people())
                .detail("peopleBoth", now.both());
        long all = now.given + now.received;
        Counts counts = Counts.of(now.given, all);
        if (all < FIVE) {
            finding.tooFew(counts, FIVE, Reason.FEWER_THAN_5);
        } else {
            finding.measured(Estimate.plain(now.balance(), Method.COUNT), counts);
        }
        long total = ever.given + ever.received;
        finding.detail(
                "allTime",
                Findings.group(
                        Estimate.plain(total == 0 ? Double.NaN : ever.balance(), Method.COUNT), ever.given, total));
        return finding.sentenceAlways(done -> name.replace(" given and received", "") + ": " + Amounts.bare(now.given)
                + " given, " + Amounts.bare(now.received) + " received in the last 365 days.");
    }
}
