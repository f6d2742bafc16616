package dev.rapport.theme.network;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.report.About;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.PastInWords;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Theme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is in the network: growth, spread of attention, companies, what changed between exports. */
public final class Network implements Theme {
    @Override
    public About about() {
        return new About(
                "network",
                "Who is in your network",
                "How many people, how is attention spread, and where do they work?",
                "Connections as listed, also those without a name. Effective numbers are exp(entropy): twenty people seen"
                        + " equally often count as twenty. Companies are compared without legal forms.",
                "People who left before the export, ties among your contacts, and why somebody is no longer listed.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Cases rows = rows(ledger);
        Attention attention = Attention.of(ledger);
        Measure connections = connections(ledger, rows);
        Measure fresh = newConnections(ledger, rows);
        NetworkCompanies companies = NetworkCompanies.of(ledger);
        Measure effective = companies.effective(ledger);
        Measure kept = TopKept.of(ledger);
        Measure channels = ChannelsPerTie.of(ledger);
        List<Measure> measures = new ArrayList<>(List.of(
                connections,
                fresh,
                attention.spread(),
                attention.topFive(),
                kept,
                channels,
                effective,
                companies.largest(ledger)));
        measures.addAll(NetworkSnapshots.measures(ledger));
        List<Figure> figures = new ArrayList<>();
        NetworkFigures.growth(ledger, connections.finding(), fresh.finding(), kept.finding(), channels.finding())
                .ifPresent(figures::add);
        companies.figure(effective.finding()).ifPresent(figures::add);
        NetworkFigures.hours(ledger).ifPresent(figures::add);
        Gaps gaps = new Gaps(ledger)
                .input(Source.CONNECTIONS, "Connections", "how your network grew and who is in it")
                .when(
                        ledger.history().earlier().isEmpty(),
                        "What changed between exports",
                        "With an older export beside the new one, people who are new, who moved on to another job or are"
                                + " no longer listed will appear here.");
        return new Answer(about(), connections.finding().sentence(), measures, figures, gaps.list());
    }

    /**
     * The rows of Connections.csv: first those of people, then those without a name, the newest first. A UTC date may be
     * tomorrow in the reporting zone: it counts today.
     */
    private static Cases rows(Ledger ledger) {
        List<Case> cases = new ArrayList<>();
        long today = Spans.today(ledger);
        for (Contact contact : ledger.history().contacts()) {
            contact.connectedOn()
                    .ifPresent(on -> cases.add(Case.of(
                            contact.id(),
                            Part.COUNTED,
                            Math.min(on.toEpochDay(), today) * Openers.DAY,
                            rows -> rows.connection(contact.id()))));
        }
        Map<LocalDate, Integer> places = new HashMap<>();
        List<LocalDate> nameless = new ArrayList<>(ledger.history().namelessConnectedOn());
        nameless.sort(Comparator.reverseOrder());
        for (LocalDate on : nameless) {
            int place = places.merge(on, 1, Integer::sum) - 1;
            cases.add(Case.of(
                    Case.NOBODY,
                    Part.COUNTED,
                    Math.min(on.toEpochDay(), today) * Openers.DAY,
                    rows -> rows.nameless(on, place)));
        }
        return new Cases("one row of Connections.csv", cases);
    }

    private static Measure connections(Ledger ledger, Cases rows) {
        long nameless = ledger.history().namelessConnectedOn().size();
        return Findings.of(ledger, "network.connections", "Connections", Unit.PEOPLE, Method.COUNT)
                .needs(Source.CONNECTIONS)
                .count(rows)
                .detail("nameless", nameless)
                .chart(NetworkFigures.GROWTH)
                .sentence(done -> connected(rows.counted(), nameless));
    }

    private static String connected(long all, long nameless) {
        if (all == 0) {
            return "You are not connected with anybody yet.";
        }
        return "You are connected with " + InWords.people(all)
                + (nameless == 0 ? "." : ", " + English.ofThem(nameless, all, "without a name", "") + ".");
    }

    private static Measure newConnections(Ledger ledger, Cases rows) {
        MonthSeries months = new MonthSeries(ledger);
        YearMonth month = ledger.windows().month();
        // A date of connecting counts in the month it names, whatever the zone.
        long first = month.atDay(1).toEpochDay() * Openers.DAY;
        long next = month.plusMonths(1).atDay(1).toEpochDay() * Openers.DAY;
        Cases fresh = new Cases(
                "one connection made in the month",
                rows.where(one -> one.when() >= first && one.when() < next).all());
        return Findings.of(ledger, "network.new-connections", "New this month", Unit.PEOPLE, Method.COUNT)
                .needs(Source.CONNECTIONS)
                .window(ledger.windows().reportMonth())
                .count(fresh)
                .monthly(months, months.column(MonthColumn.NEW_CONNECTIONS))
                .chart(NetworkFigures.GROWTH)
                .sentence(done -> English.capital(InWords.people(Math.round(done.value()))) + " joined your network in "
                        + English.month(month.getMonth()) + "." + PastInWords.usual(done));
    }
}
