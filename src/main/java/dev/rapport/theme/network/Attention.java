package dev.rapport.theme.network;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Reason;
import dev.rapport.report.Unit;
import dev.rapport.stat.Diversity;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.DaysWith;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How attention is spread over people, by days in touch in the last 365. */
record Attention(Ledger ledger, Cases people) {
    private static final int LARGEST = 5;

    /** People with contact days in W12 and how many, most first. */
    static Attention of(Ledger ledger) {
        Span year = ledger.windows().year();
        List<Case> cases = new ArrayList<>();
        ledger.people().forEach(contact -> {
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
        return new Attention(
                ledger, new Cases("one person, most contact days first: what happened in the window", cases));
    }

    private Findings finding(String id, String name, Unit unit) {
        return Findings.of(ledger, id, name, unit, Method.PLUG_IN)
                .needsTalk()
                .window(ledger.windows().year());
    }

    /** How many people it is spread over, in effect. */
    Measure spread() {
        long all = people.counted();
        Findings finding = finding("network.attention", "Spread of attention", Unit.EFFECTIVE_PEOPLE);
        if (all >= Fewest.TEN && Arrays.stream(people.values()).allMatch(days -> days < 2)) {
            return finding.cases(people)
                    .tooFew(Counts.among(all), Reason.FEWER_THAN_10_CONTACTS)
                    .taken();
        }
        finding.over(
                people,
                Counts.among(all),
                Fewest.TEN,
                Reason.FEWER_THAN_10_CONTACTS,
                () -> Estimate.plain(Diversity.simpsonUnbiased(byContact())));
        if (all >= Fewest.TEN) {
            finding.detail("expH", Diversity.effectiveNumber(byContact()));
        }
        return finding.sentence(done -> "You were in touch with " + English.number(all)
                + " people. Two of your contact days picked at random are with the same person one time in "
                + English.number(Math.round(done.value())) + ".");
    }

    /** Contact days in order of the contacts: sums of fractions depend on it in the last digit. */
    private double[] byContact() {
        return people.all().stream()
                .sorted(Comparator.comparingInt(Case::contact))
                .mapToDouble(Case::value)
                .toArray();
    }

    /** How much of it the five seen most have. */
    Measure topFive() {
        long all = Math.round(Arrays.stream(people.values()).sum());
        long top = Math.round(Arrays.stream(people.values()).limit(LARGEST).sum());
        Findings finding = finding("network.top5-share", "The five you see most", Unit.SHARE)
                .cases(marked());
        Counts counts = Counts.of(top, all);
        if (people.counted() < Fewest.TEN) {
            return finding.tooFew(counts, Reason.FEWER_THAN_10_CONTACTS).taken();
        }
        return finding.measured(Estimate.plain((double) top / all), counts)
                .sentence(done -> "The five people you saw most have " + English.percent(done.value())
                        + " of your contact days.");
    }

    /** The five with most contact days count, all others are those they are compared with. */
    private Cases marked() {
        List<Case> marked = new ArrayList<>();
        for (Case one : people.all()) {
            Part part = marked.size() < LARGEST ? Part.COUNTED : Part.COMPARED;
            marked.add(Case.valued(one.contact(), part, one.when(), one.value(), one.rows()));
        }
        return new Cases(people.unit(), marked);
    }
}
