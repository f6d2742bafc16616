package dev.rapport.theme.touch;

import dev.rapport.fact.Messages;
import dev.rapport.ledger.ContactDays;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.TouchState;
import dev.rapport.ledger.TouchStates;
import dev.rapport.report.English;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Spans;
import java.util.Comparator;
import java.util.List;

/** Dormant ties with a real past, worth waking: most contact days first, then the latest contact. */
public record DormantTies(List<Integer> people) {
    private static final int ENOUGH_DAYS = 3;
    private static final int EACH_SIDE = 2;

    /** Those of a ledger, who are looked for once. */
    public static List<Integer> of(Ledger ledger) {
        return ledger.once(DormantTies.class, DormantTies::found).people;
    }

    private static DormantTies found(Ledger ledger) {
        long today = Spans.today(ledger);
        TouchStates states = ledger.states();
        ContactDays days = ledger.contactDays();
        return new DormantTies(ledger.people()
                .filter(contact -> days.of(contact).length >= ENOUGH_DAYS
                        && states.gap(contact, today) > ledger.settings().dormantDays()
                        && states.tie(contact)
                        && bothSides(ledger, contact))
                .boxed()
                .sorted(Comparator.comparingInt((Integer contact) -> -days.of(contact).length)
                        .thenComparingInt(contact -> states.gap(contact, today)))
                .toList());
    }

    private static boolean bothSides(Ledger ledger, int contact) {
        Messages messages = ledger.history().messages();
        long mine = 0;
        long theirs = 0;
        for (int i = ledger.timelines().messagesFrom(contact);
                i < ledger.timelines().messagesFrom(contact + 1);
                i++) {
            mine += messages.mine(i) ? 1 : 0;
            theirs += messages.mine(i) ? 0 : 1;
        }
        for (Interaction talk : ledger.timelines().logged(contact)) {
            mine += talk.direction().ownerSide() ? 1 : 0;
            theirs += talk.direction().theirSide() ? 1 : 0;
        }
        return mine >= EACH_SIDE && theirs >= EACH_SIDE;
    }

    static Measure opportunities(Ledger ledger) {
        long today = Spans.today(ledger);
        TouchStates states = ledger.states();
        List<Integer> people = of(ledger);
        long dormant = TouchCases.count(
                ledger,
                contact -> states.tie(contact)
                        && states.gap(contact, today) > ledger.settings().dormantDays());
        long old = people.stream()
                .filter(contact -> states.state(contact, today) == TouchState.LONG_DORMANT)
                .count();
        return TouchCases.finding(ledger, "touch.dormant-opportunities", "Dormant ties worth waking")
                .count(TouchCases.people(ledger, people.stream().mapToInt(contact -> contact)), dormant)
                .detail("longDormant", old)
                .sentence(done -> people.isEmpty()
                        ? "There is no dormant tie with a longer past."
                        : English.capital(English.count(people.size(), "dormant tie has", "dormant ties have"))
                                + " a real past with you: "
                                + English.pick(people.size(), "a door that is", "doors that are") + " still ajar.");
    }
}
