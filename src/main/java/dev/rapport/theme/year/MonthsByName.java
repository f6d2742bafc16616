package dev.rapport.theme.year;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Silences;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names behind three counts of the last twelve months, {@code names.csv}: who came back ({@code touch.came-back}), who
 * is a new connection, who went quiet ({@code touch.went-quiet}), by the same rules and as of each month's own end. Those
 * with most days in touch come first. The counts are those of {@code months.csv}, less new connections without a name.
 */
public final class MonthsByName {
    private static final int MONTHS = 12;
    private static final List<String> COLUMNS = List.of("month", "what", "contact", "name", "contact_days");

    private final Ledger ledger;
    private final List<Contact> contacts;
    private final List<List<Cell>> rows = new ArrayList<>();

    private MonthsByName(Ledger ledger) {
        this.ledger = ledger;
        this.contacts = ledger.history().contacts();
    }

    /** The table of a ledger, newest month first. */
    public static Grid of(Ledger ledger) {
        MonthsByName names = new MonthsByName(ledger);
        YearMonth newest = ledger.windows().month();
        for (int back = 0; back < MONTHS; back++) {
            names.month(newest.minusMonths(back), newest);
        }
        return new Grid(COLUMNS, names.rows);
    }

    private void month(YearMonth month, YearMonth newest) {
        Silences silences = ledger.silences();
        LocalDate first = month.atDay(1);
        // A date may lie in the month after the newest where the reporting zone is behind: it counts there.
        LocalDate past =
                month.equals(newest) ? LocalDate.MAX : month.plusMonths(1).atDay(1);
        List<Integer> back = new ArrayList<>();
        List<Integer> fresh = new ArrayList<>();
        List<Integer> quiet = new ArrayList<>();
        for (int contact = 0; contact < contacts.size(); contact++) {
            if (ledger.contactDays().of(contact).length > 0) {
                if (silences.cameBack(contact, month) == Silences.CameBack.YES) {
                    back.add(contact);
                }
                if (silences.wentQuiet(contact, month)) {
                    quiet.add(contact);
                }
            }
            boolean joined = contacts.get(contact)
                    .connectedOn()
                    .filter(on -> !on.isBefore(first) && on.isBefore(past))
                    .isPresent();
            if (joined) {
                fresh.add(contact);
            }
        }
        add(month, "came-back", back);
        add(month, "new", fresh);
        add(month, "went-quiet", quiet);
    }

    private void add(YearMonth month, String what, List<Integer> found) {
        found.sort(Comparator.comparingInt((Integer contact) -> -days(contact)));
        for (int contact : found) {
            rows.add(List.of(
                    Cell.of(month.toString()),
                    Cell.of(what),
                    Cell.of(contacts.get(contact).key()),
                    Cell.of(contacts.get(contact).name()),
                    Cell.of((long) days(contact))));
        }
    }

    private int days(int contact) {
        return ledger.contactDays().of(contact).length;
    }
}
