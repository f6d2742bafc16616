package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import java.time.LocalDate;
import java.time.YearMonth;

/** Adds up the months: from the first interaction or connection to the month of C. */
final class MonthSums {
    private MonthSums() {}

    static MonthCounts count(Parts parts) {
        YearMonth last = YearMonth.from(parts.windows.today());
        YearMonth first = first(parts, last);
        MonthCounts counts = new MonthCounts(first, last);
        new MonthTalks(counts, parts).count();
        new MonthOpeners(counts, parts).count();
        new MonthTies(counts, parts).count();
        new MonthGestures(counts, parts).count();
        return counts;
    }

    private static YearMonth first(Parts parts, YearMonth last) {
        long earliest = last.atDay(1).toEpochDay();
        for (Contact contact : parts.history.contacts()) {
            if (contact.connectedOn().isPresent()) {
                earliest = Math.min(earliest, contact.connectedOn().get().toEpochDay());
            }
            int[] touched = parts.contactDays.of(contact.id());
            earliest = touched.length == 0 ? earliest : Math.min(earliest, touched[0]);
        }
        for (LocalDate date : parts.history.namelessConnectedOn()) {
            earliest = Math.min(earliest, date.toEpochDay());
        }
        return YearMonth.from(LocalDate.ofEpochDay(earliest));
    }
}
