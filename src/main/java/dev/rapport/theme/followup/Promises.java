package dev.rapport.theme.followup;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Fact;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.OpenPromise;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The follow-ups that were promised, for the calendar: also those that are not due yet, or found no room on the list. */
public final class Promises {
    private static final int A_WEEK = 7;

    private Promises() {}

    /** When a promise is due: the date named, else a week after it was made. */
    public static LocalDate due(Fact.Logged row) {
        return row.followUp().flatMap(Fact.Logged.Promise::due).orElse(row.on().plusDays(A_WEEK));
    }

    /** For each person with a promise due by C, the one due first. */
    public static Map<Integer, Fact.Logged> dueFirst(Ledger ledger) {
        Map<Integer, Fact.Logged> first = new HashMap<>();
        for (Fact.Logged row : FollowUpWaiting.promises(ledger)) {
            if (!due(row).isAfter(ledger.windows().today())) {
                first.merge(row.contact(), row, (one, other) -> due(other).isBefore(due(one)) ? other : one);
            }
        }
        return first;
    }

    /**
     * All that are open, earliest due first, each once. Not those to people who are snoozed, nor to people with whom the
     * log goes on after the data end: whether the word was kept is not known.
     */
    public static List<OpenPromise> open(Ledger ledger) {
        return FollowUpWaiting.promises(ledger).stream()
                .filter(row -> !ledger.history().loggedAfterEnd().contains(row.contact()))
                .filter(row -> !snoozed(ledger, person(ledger, row)))
                .map(row -> {
                    Contact person = person(ledger, row);
                    String key = person.key().isEmpty() ? person.name() : person.key();
                    return new OpenPromise(
                            key, person.name(), row.on(), due(row), row.words().promise());
                })
                .distinct()
                .sorted(Comparator.comparing(OpenPromise::due)
                        .thenComparing(OpenPromise::contact)
                        .thenComparing(OpenPromise::made))
                .toList();
    }

    private static Contact person(Ledger ledger, Fact.Logged row) {
        return ledger.person(row.contact());
    }

    /** Whether a person is hidden from suggestions at the end of the data. */
    public static boolean snoozed(Ledger ledger, Contact person) {
        LocalDate until = ledger.memory().snoozed().get(person.key());
        return until != null && ledger.windows().today().isBefore(until);
    }
}
