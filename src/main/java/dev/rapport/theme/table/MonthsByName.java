package dev.rapport.theme.table;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.ContactDays;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.NewTies;
import dev.rapport.ledger.Silences;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
    private final List<Mention> rows = new ArrayList<>();

    /** Somebody in one list of a month. */
    private record Mention(Cell month, Cell what, int contact) {}

    private MonthsByName(Ledger ledger) {
        this.ledger = ledger;
        this.contacts = ledger.history().contacts();
    }

    /** The table of a ledger, newest month first. */
    public static Grid of(Ledger ledger) {
        MonthsByName names = new MonthsByName(ledger);
        YearMonth newest = ledger.windows().month();
        List<Integer> lately = names.lately(newest.minusMonths(MONTHS - 1).atDay(1));
        for (int back = 0; back < MONTHS; back++) {
            names.month(newest.minusMonths(back), lately);
        }
        return grid(names.rows, names.contacts, ledger.contactDays());
    }

    private static Grid grid(List<Mention> rows, List<Contact> contacts, ContactDays days) {
        return Grid.of(COLUMNS, rows.size(), (at, column) -> {
            Mention row = rows.get(at);
            return switch (column) {
                case 0 -> row.month();
                case 1 -> row.what();
                case 2 -> Cell.of(contacts.get(row.contact()).key());
                case 3 -> Cell.of(contacts.get(row.contact()).name());
                default -> Cell.of((long) days.of(row.contact()).length);
            };
        });
    }

    /** New connections of a month; of the newest, those of later days too, as dates may lie in the next where the zone is behind. */
    private List<Integer> joined(YearMonth month) {
        long first = month.atDay(1).toEpochDay();
        long last = month.equals(ledger.windows().month())
                ? Long.MAX_VALUE
                : month.atEndOfMonth().toEpochDay();
        NewTies ties = ledger.newTies();
        return ledger.people()
                .filter(contact -> ties.connectedOn(contact) >= first && ties.connectedOn(contact) <= last)
                .boxed()
                .toList();
    }

    /** Those whose silence may have ended, or passed the limit, since a day. */
    private List<Integer> lately(LocalDate since) {
        long day = since.toEpochDay() - ledger.settings().staleDays() - 1L;
        return IntStream.range(0, contacts.size())
                .filter(contact -> {
                    int[] days = ledger.contactDays().of(contact);
                    return days.length > 0 && days[days.length - 1] >= day;
                })
                .boxed()
                .toList();
    }

    private void month(YearMonth month, List<Integer> lately) {
        Silences silences = ledger.silences();
        add(
                month,
                "came-back",
                lately.stream()
                        .filter(contact -> silences.cameBack(contact, month) == Silences.CameBack.YES)
                        .toList());
        add(month, "new", joined(month));
        add(
                month,
                "went-quiet",
                lately.stream()
                        .filter(contact -> silences.wentQuiet(contact, month))
                        .toList());
    }

    private void add(YearMonth month, String what, List<Integer> found) {
        List<Integer> mostFirst = new ArrayList<>(found);
        mostFirst.sort(Comparator.comparingInt((Integer contact) -> -days(contact)));
        Cell when = Cell.of(month.toString());
        Cell list = Cell.of(what);
        mostFirst.forEach(contact -> rows.add(new Mention(when, list, contact)));
    }

    private int days(int contact) {
        return ledger.contactDays().of(contact).length;
    }
}
