package dev.rapport.theme.giving;

import dev.rapport.fact.Fact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Groups;
import dev.rapport.theme.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The four channels of theme 6, each for itself: endorsements, recommendations, introductions, help. */
final class GivingAndReceivingChannels {
    private GivingAndReceivingChannels() {}

    static List<Measure> measures(Ledger ledger) {
        return List.of(
                vouched(ledger, "endorsements", "Endorsements", Source.ENDORSEMENTS, Fact.Vouched.Kind.ENDORSEMENT),
                vouched(
                        ledger,
                        "recommendations",
                        "Recommendations",
                        Source.RECOMMENDATIONS,
                        Fact.Vouched.Kind.RECOMMENDATION),
                logged(ledger, "introductions", "Introductions", Fact.Logged.Kind.INTRODUCTION),
                logged(ledger, "help", "Help", Fact.Logged.Kind.HELP));
    }

    private static Measure vouched(Ledger ledger, String channel, String name, Source source, Fact.Vouched.Kind kind) {
        Findings finding =
                finding(ledger, channel, name + " given and received").needs(source);
        return counted(ledger, finding, name, acts(ledger, kind));
    }

    /** Endorsements or recommendations, given ones counted and received ones compared. */
    private static Cases acts(Ledger ledger, Fact.Vouched.Kind kind) {
        List<Case> cases = new ArrayList<>();
        for (Fact.Vouched act : ledger.acts()) {
            if (act.kind() == kind) {
                boolean gave = act.direction().ownerSide();
                String what = gave ? "given" : "received";
                cases.add(Case.of(
                        act.contact(),
                        gave ? Part.COUNTED : Part.COMPARED,
                        act.at().getEpochSecond(),
                        rows -> rows.note(what).facts(act, act.at(), what)));
            }
        }
        return new Cases("one act, given (k) or received: several on one day are one", cases);
    }

    private static Measure logged(Ledger ledger, String channel, String name, Fact.Logged.Kind kind) {
        Findings finding = finding(ledger, channel, name).needs(Source.LOG);
        // The kind may follow from the channel; one of the two columns must be there, and who gave must be said.
        if (!ledger.history().coverage().logColumns().contains("kind")) {
            finding.needsLogField("channel");
        }
        return counted(ledger, finding.needsLogField("direction"), name, rows(ledger, kind));
    }

    /** The log's rows of a kind that say who gave: a row that says both is one of either side. */
    private static Cases rows(Ledger ledger, Fact.Logged.Kind kind) {
        List<Case> cases = new ArrayList<>();
        for (Fact.Logged row : ledger.history().log()) {
            if (row.kind() == kind && row.directionStated()) {
                long second = row.at()
                        .orElse(row.on().atStartOfDay(ledger.windows().zone()).toInstant())
                        .getEpochSecond();
                if (row.direction().ownerSide()) {
                    cases.add(Case.of(
                            row.contact(),
                            Part.COUNTED,
                            second,
                            rows -> rows.note("given").logged(row)));
                }
                if (row.direction().theirSide()) {
                    cases.add(Case.of(
                            row.contact(),
                            Part.COMPARED,
                            second,
                            rows -> rows.note("received").logged(row)));
                }
            }
        }
        return new Cases("one row of the log, given (k) or received", cases);
    }

    private static Findings finding(Ledger ledger, String channel, String title) {
        return Findings.of(ledger, "giving." + channel, title, Unit.BALANCE, Method.COUNT)
                .window(ledger.windows().year())
                .chart(GivingAndReceivingFigures.BY_MONTH);
    }

    private static Measure counted(Ledger ledger, Findings finding, String name, Cases ever) {
        Cases now = ever.in(ledger.windows().year());
        long given = now.counted();
        long received = now.units() - given;
        Set<Integer> people = now.people(Case::unit);
        Set<Integer> both = now.people(one -> one.part() == Part.COUNTED);
        both.retainAll(now.people(one -> one.part() == Part.COMPARED));
        finding.cases(now)
                .detail("given", given)
                .detail("received", received)
                .detail("people", people.size())
                .detail("peopleBoth", both.size())
                .detail("allTime", Groups.of(balance(ever), ever.counted(), ever.units()));
        if (now.units() < Fewest.FIVE) {
            finding.tooFew(now.counts(), Reason.FEWER_THAN_5);
        } else {
            finding.measured(balance(now), now.counts());
        }
        return finding.sentenceAlways(done -> name + ": " + English.bare(given) + " given, " + English.bare(received)
                + " received in the last 365 days.");
    }

    /** Given less received, over both. */
    private static Estimate balance(Cases acts) {
        long given = acts.counted();
        long all = acts.units();
        return Estimate.plain(all == 0 ? Double.NaN : (2.0 * given - all) / all);
    }
}
