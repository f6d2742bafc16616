package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Days;
import java.time.LocalDate;
import java.time.YearMonth;

/** Adds up the months: from the first interaction or connection to the month of C. */
final class Months {
    private Months() {}

    static MonthCounts count(Ledger ledger, NewTies ties, Silences silences, TouchStates states, Days days) {
        YearMonth last = YearMonth.from(ledger.windows().today());
        YearMonth first = first(ledger, last);
        MonthCounts counts = new MonthCounts(first, last);
        new MonthTalks(counts, ledger, new FollowUps(ties)).count();
        new MonthOpeners(counts, ledger, days).count();
        new MonthTies(counts, ledger, ties, silences, states).count();
        new MonthGestures(counts, ledger, days).count();
        return counts;
    }

    private static YearMonth first(Ledger ledger, YearMonth last) {
        long earliest = last.atDay(1).toEpochDay();
        for (Contact contact : ledger.history().contacts()) {
            if (contact.connectedOn().isPresent()) {
                earliest = Math.min(earliest, contact.connectedOn().get().toEpochDay());
            }
            int[] touched = ledger.contactDays(contact.id());
            earliest = touched.length == 0 ? earliest : Math.min(earliest, touched[0]);
        }
        for (LocalDate date : ledger.history().namelessConnectedOn()) {
            earliest = Math.min(earliest, date.toEpochDay());
        }
        return YearMonth.from(LocalDate.ofEpochDay(earliest));
    }
}
