package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Amounts;
import dev.rapport.report.Counts;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import dev.rapport.report.Unit;
import dev.rapport.stat.Diversity;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Who is in the network: growth, spread of attention, companies, what changed between exports. */
final class Network implements Theme {
    static final String GROWTH = "network.growth";
    static final String COMPANIES = "network.largest-companies";
    static final String HOURS = "network.week-hours";
    private static final int TEN = 10;
    private static final int FIVE_LARGEST = 5;

    @Override
    public About about() {
        return new About(
                "network",
                "Who is in your network",
                "Many light ties help in some things, few strong ones in others: spread has no good end.",
                "How many people, how is attention spread, and where do they work?",
                "Connections as listed, also those without a name. Effective numbers are exp(entropy): twenty people seen"
                        + " equally often count as twenty. Companies are compared without legal forms.",
                "Connections.csv; two exports for what changed between them",
                "People who left before the export, ties among your contacts, and why somebody is no longer listed.");
    }

    @Override
    public Section examine(Ledger ledger) {
        Finding connections = connections(ledger);
        Finding fresh = newConnections(ledger);
        Finding attention = attention(ledger);
        NetworkCompanies companies = NetworkCompanies.of(ledger);
        Finding effective = companies.effective(ledger);
        List<Finding> findings = new ArrayList<>(
                List.of(connections, fresh, attention, topFive(ledger), effective, companies.largest(ledger)));
        findings.addAll(NetworkSnapshots.findings(ledger));
        List<Figure> figures = new ArrayList<>();
        NetworkFigures.growth(ledger, connections, fresh).ifPresent(figures::add);
        companies.figure(effective).ifPresent(figures::add);
        NetworkFigures.hours(ledger).ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.CONNECTIONS, "Connections", "how your network grew and who is in it")
                .when(
                        ledger.history().earlier().isEmpty(),
                        "What changed between exports",
                        "With an older export beside the new one, people who are new, who moved on to another job or are"
                                + " no longer listed will appear here.");
        return new Section(about(), connections.sentence(), findings, figures, gaps.list());
    }

    private static Finding connections(Ledger ledger) {
        long named =
                ledger.history().contacts().stream().filter(Contact::connected).count();
        long nameless = ledger.history().namelessConnectedOn().size();
        return Findings.of(ledger, "network.connections", "Connections", Unit.PEOPLE, Method.COUNT)
                .needs(Source.CONNECTIONS)
                .count(named + nameless)
                .detail("nameless", nameless)
                .chart(GROWTH)
                .sentence(done -> connected(named + nameless, nameless))
                .done();
    }

    private static String connected(long all, long nameless) {
        if (all == 0) {
            return "You are not connected with anybody yet.";
        }
        return "You are connected with " + Words.people(all)
                + (nameless == 0 ? "." : ", " + Amounts.ofThem(nameless, all, "without a name", "") + ".");
    }

    private static Finding newConnections(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        return Findings.of(ledger, "network.new-connections", "New this month", Unit.PEOPLE, Method.COUNT)
                .needs(Source.CONNECTIONS)
                .window(ledger.windows().reportMonth())
                .count(Math.round(months.atReportMonth("new_connections")))
                .monthly(months, months.column("new_connections"))
                .chart(GROWTH)
                .sentence(done -> Words.capital(Words.people(Math.round(done.value()))) + " joined your network in "
                        + Words.monthName(ledger.windows().month()) + "." + Words.usual(done))
                .done();
    }

    /** Contact days of each contact in W12, those with any. */
    private static double[] attentionDays(Ledger ledger) {
        return java.util.stream.IntStream.range(0, ledger.history().contacts().size())
                .mapToDouble(contact -> attentionDays(ledger, contact))
                .filter(days -> days > 0)
                .toArray();
    }

    /** The first day of the window counts only for what happened after its first second. */
    static long attentionDays(Ledger ledger, int contact) {
        Span year = ledger.windows().year();
        int first = ledger.days().of(year.from().getEpochSecond());
        int[] days = ledger.contactDays().of(contact);
        int at = Arrays.binarySearch(days, first);
        long later = at >= 0 ? days.length - at - 1 : days.length + at + 1;
        boolean onFirst = at >= 0
                && ledger.timelines().of(contact).stream()
                        .anyMatch(each -> each.epochDay() == first && year.holds(each.second()));
        return later + (onFirst ? 1 : 0);
    }

    private static Findings spread(Ledger ledger, String id, String name, Unit unit) {
        return Findings.of(ledger, id, name, unit, Method.PLUG_IN)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(ledger.windows().year());
    }

    private static Finding attention(Ledger ledger) {
        double[] days = attentionDays(ledger);
        Findings finding = spread(ledger, "network.attention", "Spread of attention", Unit.EFFECTIVE_PEOPLE);
        Counts counts = new Counts(OptionalLong.empty(), OptionalLong.of(days.length), OptionalLong.empty());
        if (days.length < TEN) {
            return finding.tooFew(counts, TEN, Reason.FEWER_THAN_10_CONTACTS).done();
        }
        return finding.measured(Estimate.plain(Diversity.effectiveNumber(days), Method.PLUG_IN), counts)
                .detail("simpson", Diversity.simpson(days))
                .sentence(done -> "Your attention went to " + Words.digits(days.length) + " people, spread as if over "
                        + Words.decimal(done.value(), 0) + " seen equally often.")
                .done();
    }

    private static Finding topFive(Ledger ledger) {
        double[] days = attentionDays(ledger);
        Arrays.sort(days);
        long all = Math.round(Arrays.stream(days).sum());
        long top = Math.round(Arrays.stream(days, Math.max(0, days.length - FIVE_LARGEST), days.length)
                .sum());
        Findings finding = spread(ledger, "network.top5-share", "The five you see most", Unit.SHARE);
        Counts counts = Counts.of(top, all);
        if (days.length < TEN) {
            return finding.missing(days.length == 0 ? Reason.NO_CASES : Reason.FEWER_THAN_10_CONTACTS, counts)
                    .done();
        }
        return finding.measured(Estimate.plain((double) top / all, Method.PLUG_IN), counts)
                .sentence(done ->
                        "The five people you saw most have " + Words.percent(done.value()) + " of your contact days.")
                .done();
    }

    /** A connection's date inside the last 365 days. */
    static boolean fresh(Ledger ledger, LocalDate connectedOn) {
        LocalDate from = Spans.utcDate(ledger.windows().year().from());
        return !connectedOn.isBefore(from);
    }

    /** The largest first, ties by name. */
    static List<Map.Entry<String, Long>> largestFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
