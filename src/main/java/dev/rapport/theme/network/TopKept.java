package dev.rapport.theme.network;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.DaysWith;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Known;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.PeopleNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of the ten people with most contact days in the year before is still seen this year. How attention is spread over the
 * closest ties changes little from year to year, while who they are changes (Saramäki et al. 2014).
 */
public final class TopKept {
    /** Contact days a year from which a contact is among them: once or twice is no company. */
    private static final int ENOUGH = 3;

    private TopKept() {}

    /** The share kept, with all of them by name. */
    public static Measure of(Ledger ledger) {
        Cases people = people(ledger);
        return Findings.of(ledger, "network.top-kept", "Last year's ten, this year", Unit.SHARE, Method.WILSON)
                .needsTalk()
                .window(ledger.windows().year())
                .share(people)
                .detail("new", people.count(Part.BESIDE))
                .sentence(done -> words(ledger, people));
    }

    private static String words(Ledger ledger, Cases people) {
        String ten = English.number(people.units());
        String whom = " people you saw most in the year before: ";
        String kept =
                people.counted() == people.units() ? "all " + ten : English.number(people.counted()) + " of the " + ten;
        return (people.counted() == 0
                        ? said(ledger, people, "You saw less this year of the " + ten + whom, Part.COMPARED)
                        : said(ledger, people, "You stayed in touch with " + kept + whom, Part.COUNTED)
                                + said(ledger, people, " You saw less of ", Part.COMPARED))
                + said(ledger, people, " New among those you see most: ", Part.BESIDE);
    }

    private static String said(Ledger ledger, Cases people, String words, Part part) {
        String named = named(ledger, people, words, part);
        return named.isEmpty() ? "" : English.stop(named);
    }

    private static String named(Ledger ledger, Cases people, String words, Part part) {
        List<String> names = people.where(one -> one.part() == part).all().stream()
                .map(one -> PeopleNames.of(ledger, one.contact()))
                .toList();
        return names.isEmpty() ? "" : words + PeopleNames.joined(names);
    }

    /** The year before's ten, kept or not, and beside them those who are new among this year's. */
    private static Cases people(Ledger ledger) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        List<Integer> then = ten(ledger, before);
        List<Case> cases = new ArrayList<>();
        for (int contact : then) {
            long days = DaysWith.in(ledger, year, contact);
            cases.add(seen(ledger, contact, days >= ENOUGH ? Part.COUNTED : Part.COMPARED));
        }
        ten(ledger, year).stream()
                .filter(contact -> !then.contains(contact))
                .forEach(contact -> cases.add(seen(ledger, contact, Part.BESIDE)));
        return new Cases("one person, most contact days first: what happened in both years", cases);
    }

    private static Case seen(Ledger ledger, int contact, Part part) {
        Span year = ledger.windows().year();
        Span before = ledger.windows().yearBefore();
        long now = DaysWith.in(ledger, year, contact);
        long then = DaysWith.in(ledger, before, contact);
        return Case.valued(
                contact,
                part,
                year.from().getEpochSecond(),
                now,
                rows -> rows.note(English.digits(now, "contact day", "contact days") + ", " + English.whole(then)
                                + " the year before")
                        .talks(contact, talk -> year.holds(talk.second()) || before.holds(talk.second())));
    }

    /** Those with most contact days, then most messages and log rows, then by key. */
    private static List<Integer> ten(Ledger ledger, Span span) {
        Map<Integer, Long> days = new HashMap<>();
        ledger.people()
                .filter(contact -> ledger.contactDays().of(contact).length >= ENOUGH)
                .filter(Known.by(ledger, span))
                .forEach(contact -> days.put(contact, DaysWith.in(ledger, span, contact)));
        // Only those who may be among the ten have their messages counted.
        long least = days.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(Fewest.TEN)
                .reduce((before, last) -> last)
                .orElse(0L);
        return days.entrySet().stream()
                .filter(each -> each.getValue() >= Math.max(ENOUGH, least))
                .sorted(Comparator.comparing((Map.Entry<Integer, Long> each) -> -each.getValue())
                        .thenComparing(each -> -talks(ledger, span, each.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .limit(Fewest.TEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long talks(Ledger ledger, Span span, int contact) {
        return ledger.timelines().of(contact).stream()
                .filter(talk -> span.holds(talk.second()))
                .count();
    }
}
