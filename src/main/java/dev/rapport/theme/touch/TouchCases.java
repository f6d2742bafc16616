package dev.rapport.theme.touch;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.Spans;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the findings {@code touch.…} have in common: what they need, their population, and people as cases. */
final class TouchCases {
    private TouchCases() {}

    static Findings finding(Ledger ledger, String id, String name) {
        return Findings.of(ledger, id, name, Unit.PEOPLE, Method.COUNT).needsTalk();
    }

    static long count(Ledger ledger, IntPredicate which) {
        return ledger.people().filter(which).count();
    }

    static long ties(Ledger ledger) {
        return count(ledger, ledger.states()::tie);
    }

    /** The people a condition holds for, each with the latest contact. */
    static Cases people(Ledger ledger, IntPredicate which) {
        return people(ledger, ledger.people().filter(which));
    }

    static Cases people(Ledger ledger, IntStream people) {
        long today = Spans.today(ledger);
        return new Cases(
                "one person: the latest contact",
                people.mapToObj(contact -> {
                            int[] days = ledger.contactDays().of(contact);
                            long last = days.length == 0 ? today : days[days.length - 1];
                            return Case.of(
                                    contact,
                                    Part.COUNTED,
                                    ledger.days().begin(last),
                                    rows -> rows.note(English.count(days.length, "contact day", "contact days")
                                                    + ", the last " + English.count(today - last, "day", "days")
                                                    + " ago")
                                            .last(contact, talk -> talk.epochDay() <= today));
                        })
                        .toList());
    }
}
