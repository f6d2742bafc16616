package dev.rapport.theme.network;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Diversity;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.CompanyNames;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Openers;
import dev.rapport.theme.measure.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Companies of the present connections. Counted in maps: the table library's grouping takes a tenth of a second when it is
 * used for the first time.
 *
 * @param of normalised company of each connection with one, by contact
 * @param people connections by normalised company
 * @param fresh the same for those new in the last 365 days
 * @param shown the most frequent spelling of each
 * @param missing connections without a company
 */
record NetworkCompanies(
        SortedMap<Integer, String> of,
        SortedMap<String, Long> people,
        SortedMap<String, Long> fresh,
        Map<String, String> shown,
        long missing) {
    static final String CHART = "network.largest-companies";

    static NetworkCompanies of(Ledger ledger) {
        SortedMap<Integer, String> of = new TreeMap<>();
        SortedMap<String, Long> people = new TreeMap<>();
        SortedMap<String, Long> fresh = new TreeMap<>();
        Map<String, SortedMap<String, Long>> spellings = new TreeMap<>();
        List<String> names = CompanyNames.of(ledger);
        long missing = ledger.history().namelessConnectedOn().size();
        for (Contact contact : ledger.history().contacts()) {
            if (!contact.connected()) {
                continue;
            }
            String company = names.get(contact.id());
            if (company.isEmpty()) {
                missing++;
                continue;
            }
            of.put(contact.id(), company);
            people.merge(company, 1L, Long::sum);
            spellings.computeIfAbsent(company, any -> new TreeMap<>()).merge(contact.company(), 1L, Long::sum);
            if (fresh(ledger, contact.connectedOn().orElseThrow())) {
                fresh.merge(company, 1L, Long::sum);
            }
        }
        Map<String, String> shown = new TreeMap<>();
        spellings.forEach((company, each) -> shown.put(
                company,
                each.size() == 1 ? each.firstKey() : largestFirst(each).get(0).getKey()));
        return new NetworkCompanies(of, people, fresh, shown, missing);
    }

    private long total() {
        return of.size();
    }

    private static double[] counts(Map<String, Long> companies) {
        return companies.values().stream().mapToDouble(Long::doubleValue).toArray();
    }

    Measure effective(Ledger ledger) {
        Findings finding = Findings.of(
                        ledger, "network.companies", "Companies, in effect", Unit.EFFECTIVE_COMPANIES, Method.PLUG_IN)
                .needs(Source.CONNECTIONS)
                .chart(CHART)
                .restsOn("the company column of every row of Connections.csv; explain network.largest-company shows the"
                        + " rows of the largest")
                .detail("missing", missing);
        Counts counts = Counts.among(total());
        if (total() < Fewest.TEN) {
            return finding.tooFew(counts, Reason.FEWER_THAN_10_CONTACTS).taken();
        }
        double[] all = counts(people);
        finding.measured(Estimate.plain(Diversity.effectiveNumber(all)), counts)
                .detail("blau", Diversity.blau(all))
                .detail("blauUnbiased", Diversity.blauUnbiased(all));
        long late = fresh.values().stream().mapToLong(Long::longValue).sum();
        double[] each = counts(fresh);
        boolean enough = late >= Fewest.TEN;
        finding.detail("newN", late)
                .detail("newEffective", enough ? Diversity.effectiveNumber(each) : Double.NaN)
                .detail("newBlau", enough ? Diversity.blau(each) : Double.NaN)
                .detail("newBlauUnbiased", enough ? Diversity.blauUnbiased(each) : Double.NaN);
        return finding.sentence(done -> people.size() == 1
                ? "Your connections all work at one company."
                : "Your connections work at " + English.count(people.size(), "company", "companies") + ".");
    }

    Measure largest(Ledger ledger) {
        String top = people.isEmpty() ? "" : largestFirst(people).get(0).getKey();
        Findings finding = Findings.of(
                        ledger, "network.largest-company", "Largest single company", Unit.SHARE, Method.PLUG_IN)
                .needs(Source.CONNECTIONS)
                .chart(CHART)
                .share(at(top, ledger), Fewest.TEN, Reason.FEWER_THAN_10_CONTACTS);
        if (total() >= Fewest.TEN) {
            finding.detail("company", Cell.of(shown(top)));
        }
        return finding.sentence(done -> English.stop(
                English.percent(done.value()) + " of your connections with a company are at " + shown.get(top)));
    }

    private String shown(String company) {
        return requireNonNull(shown.get(company));
    }

    /** Connections with a company, those at this one counted. */
    private Cases at(String company, Ledger ledger) {
        List<Case> cases = new ArrayList<>();
        of.forEach((id, each) -> {
            Contact contact = ledger.person(id);
            cases.add(Case.of(
                    id,
                    each.equals(company) ? Part.COUNTED : Part.COMPARED,
                    contact.connectedOn().orElseThrow().toEpochDay() * Openers.DAY,
                    rows -> rows.note(contact.company()).connection(id)));
        });
        return new Cases("one connection with a company, in the largest one (k) or elsewhere", cases);
    }

    Optional<Figure> figure(Finding effective) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, Long> company :
                largestFirst(people).stream().limit(Fewest.TEN).toList()) {
            rows.add(List.of(
                    Cell.of(shown(company.getKey())),
                    Cell.of(company.getValue()),
                    Cell.of((double) company.getValue() / total())));
        }
        Chart chart = new Chart(
                CHART,
                Chart.Kind.RANKED_BARS,
                "Where they work",
                "Which companies have the largest shares of your connections?",
                (people.size() < Fewest.TEN
                                ? "The companies of your connections. "
                                : "The ten companies with the most connections. ")
                        + effective.sentence(),
                new Grid(List.of("company", "people", "share"), rows));
        return Optional.of(new Figure(
                chart,
                effective.sentence(),
                "Companies are as of the export, in the spelling people use themselves"
                        + (missing == 0
                                ? "."
                                : "; " + English.count(missing, "connection names", "connections name") + " none."),
                Optional.empty()));
    }

    /** A connection's date inside the last 365 days. */
    private static boolean fresh(Ledger ledger, LocalDate connectedOn) {
        LocalDate from = Spans.utcDate(ledger.windows().year().from());
        return !connectedOn.isBefore(from);
    }

    /** The largest first, ties by name. */
    private static List<Map.Entry<String, Long>> largestFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
