package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import java.time.LocalDate;
import java.time.YearMonth;

/** Adds up the months: from the first interaction or connection to the month of C. */
final class Months {
    private Months() {}

    static MonthCounts count(Ledger ledger) {
        YearMonth last = YearMonth.from(ledger.windows().today());
        YearMonth first = first(ledger, last);
        MonthCounts counts = new MonthCounts(first, last);
        new MonthTalks(counts, ledger).count();
        new MonthOpeners(counts, ledger).count();
        new MonthTies(counts, ledger).count();
        new MonthGestures(counts, ledger).count();
        return counts;
    }

    private static YearMonth first(Ledger ledger, YearMonth last) {
        long earliest = last.atDay(1).toEpochDay();
        for (Contact contact : ledger.history().contacts()) {
            if (contact.connectedOn().isPresent()) {
                earliest = Math.min(earliest, contact.connectedOn().get().toEpochDay());
            }
            int[] touched = ledger.contactDays().of(contact.id());
            earliest = touched.length == 0 ? earliest : Math.min(earliest, touched[0]);
        }
        for (LocalDate date : ledger.history().namelessConnectedOn()) {
            earliest = Math.min(earliest, date.toEpochDay());
        }
        return YearMonth.from(LocalDate.ofEpochDay(earliest));
    }
}
