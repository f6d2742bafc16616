package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.About;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Diversity;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.lasting.ChannelsPerTie;
import dev.rapport.theme.lasting.TopKept;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.DaysWith;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Gaps;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Theme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    public Answer examine(Ledger ledger) {
        Cases rows = rows(ledger);
        Cases attention = attentionDays(ledger);
        Measure connections = connections(ledger, rows);
        Measure fresh = newConnections(ledger, rows);
        NetworkCompanies companies = NetworkCompanies.of(ledger);
        Measure effective = companies.effective(ledger);
        Measure kept = TopKept.of(ledger);
        Measure channels = ChannelsPerTie.of(ledger);
        List<Measure> measures = new ArrayList<>(List.of(
                connections,
                fresh,
                spread(ledger, attention),
                topFive(ledger, attention),
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
                .chart(GROWTH)
                .sentence(done -> connected(rows.counted(), nameless))
                .taken();
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
                .monthly(months, months.column("new_connections"))
                .chart(GROWTH)
                .sentence(done -> English.capital(InWords.people(Math.round(done.value()))) + " joined your network in "
                        + English.month(month.getMonth()) + "." + InWords.usual(done))
                .taken();
    }

    /** People with contact days in W12 and how many, most first. */
    private static Cases attentionDays(Ledger ledger) {
        Span year = ledger.windows().year();
        List<Case> cases = new ArrayList<>();
        FollowUpTouch.contacts(ledger).forEach(contact -> {
            long days = DaysWith.in(ledger, year, contact);
            if (days > 0) {
                cases.add(Case.valued(
                        contact,
                        Part.COUNTED,
                        year.from().getEpochSecond(),
                        days,
                        rows -> rows.note(English.count(days, "contact day", "contact days"))
                                .talks(contact, talk -> year.holds(talk.second()))));
            }
        });
        cases.sort(Comparator.comparingDouble(one -> -one.value()));
        return new Cases("one person, most contact days first: what happened in the window", cases);
    }

    private static Findings ofContactDays(Ledger ledger, String id, String name, Unit unit) {
        return Findings.of(ledger, id, name, unit, Method.PLUG_IN)
                .needsAny(Source.MESSAGES, Source.LOG)
                .directional()
                .window(ledger.windows().year());
    }

    private static Measure spread(Ledger ledger, Cases people) {
        long all = people.counted();
        Findings finding = ofContactDays(ledger, "network.attention", "Spread of attention", Unit.EFFECTIVE_PEOPLE);
        if (all >= TEN && Arrays.stream(people.values()).allMatch(days -> days < 2)) {
            return finding.cases(people)
                    .tooFew(Counts.among(all), Reason.FEWER_THAN_10_CONTACTS)
                    .taken();
        }
        finding.over(
                people,
                Counts.among(all),
                TEN,
                Reason.FEWER_THAN_10_CONTACTS,
                () -> Estimate.plain(Diversity.simpsonUnbiased(byContact(people)), Method.PLUG_IN));
        if (all >= TEN) {
            finding.detail("expH", Diversity.effectiveNumber(byContact(people)));
        }
        return finding.sentence(done -> "You were in touch with " + English.whole(all)
                        + " people. Two of your contact days picked at random are with the same person one time in "
                        + English.whole(Math.round(done.value())) + ".")
                .taken();
    }

    /** Contact days in order of the contacts: sums of fractions depend on it in the last digit. */
    private static double[] byContact(Cases people) {
        return people.all().stream()
                .sorted(Comparator.comparingInt(Case::contact))
                .mapToDouble(Case::value)
                .toArray();
    }

    private static Measure topFive(Ledger ledger, Cases people) {
        long all = Math.round(Arrays.stream(people.values()).sum());
        long top = Math.round(Arrays.stream(people.values()).limit(FIVE_LARGEST).sum());
        Findings finding = ofContactDays(ledger, "network.top5-share", "The five you see most", Unit.SHARE)
                .cases(marked(people));
        Counts counts = Counts.of(top, all);
        if (people.counted() < TEN) {
            return finding.tooFew(counts, Reason.FEWER_THAN_10_CONTACTS).taken();
        }
        return finding.measured(Estimate.plain((double) top / all, Method.PLUG_IN), counts)
                .sentence(done ->
                        "The five people you saw most have " + English.percent(done.value()) + " of your contact days.")
                .taken();
    }

    /** The five with most contact days count, all others are those they are compared with. */
    private static Cases marked(Cases people) {
        List<Case> marked = new ArrayList<>();
        for (Case one : people.all()) {
            Part part = marked.size() < FIVE_LARGEST ? Part.COUNTED : Part.COMPARED;
            marked.add(Case.valued(one.contact(), part, one.when(), one.value(), one.rows()));
        }
        return new Cases(people.unit(), marked);
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
