package dev.rapport.theme.table;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.ContactDays;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.MonthCounts;
import dev.rapport.ledger.Silences;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a calendar year was, {@code year.csv}: that of the report month up to C, and the one before. Counts and the names behind
 * them, nothing judged. People are those whom the months count: the owner had turned to them by then.
 */
public final class YearInReview {
    private static final List<String> COLUMNS = List.of("year", "what", "value", "contact", "name", "on");
    private static final List<MonthColumn> INTRODUCTIONS =
            List.of(MonthColumn.INTRODUCTIONS_GIVEN, MonthColumn.INTRODUCTIONS_RECEIVED);

    private final Ledger ledger;
    private final List<Contact> contacts;
    private final ContactDays days;
    private final long today;
    private final List<List<Cell>> rows = new ArrayList<>();

    private YearInReview(Ledger ledger) {
        this.ledger = ledger;
        this.contacts = ledger.history().contacts();
        this.days = ledger.contactDays();
        this.today = ledger.windows().today().toEpochDay();
    }

    /** The table of a ledger: the year of the report month, then the year before. */
    public static Grid of(Ledger ledger) {
        YearInReview review = new YearInReview(ledger);
        int year = ledger.windows().month().getYear();
        review.year(year);
        review.year(year - 1);
        return new Grid(COLUMNS, review.rows);
    }

    private void year(int year) {
        long first = LocalDate.of(year, 1, 1).toEpochDay();
        long last = Math.min(LocalDate.of(year, 12, 31).toEpochDay(), today);
        Most mostDays = new Most();
        Most longest = new Most();
        Most known = new Most();
        Most returns = new Most();
        int people = 0;
        int fresh = 0;
        int both = 0;
        int back = 0;
        for (int contact = 0; contact < contacts.size(); contact++) {
            int[] all = days.of(contact);
            if (!days.touched(contact, first, last) || !days.knownBy(contact, last)) {
                continue;
            }
            people++;
            fresh += all[0] >= first ? 1 : 0;
            both += days.touched(contact, first - Year.of(year - 1).length(), first - 1) ? 1 : 0;
            mostDays.offer(contact, days.between(contact, first, last), last);
            known.offer(contact, last - since(contact, all[0]), since(contact, all[0]));
            int times = returns(contact, year, longest);
            back += times > 0 ? 1 : 0;
            returns.offer(contact, times, last);
        }
        if (people == 0) {
            return;
        }
        add(year, "people", people);
        add(year, "first-time", fresh);
        add(year, "also-the-year-before", both);
        add(year, "came-back", back);
        add(year, "came-back-most-often", returns, 2);
        add(year, "longest-quiet", longest, 1);
        add(year, "known-longest", known, 1);
        add(year, "most-days", mostDays, 2);
        logged(year);
        MonthCounts months = ledger.monthCounts();
        for (MonthColumn column : INTRODUCTIONS) {
            int sum = 0;
            int[] counts = months.of(column);
            for (int i = 0; i < counts.length; i++) {
                sum += months.month(i).getYear() == year ? counts[i] : 0;
            }
            add(year, column.code().replace('_', '-'), sum);
        }
    }

    /** The largest of some numbers and its contact; none if several share it. */
    private static final class Most {
        private int contact = -1;
        private long value = Long.MIN_VALUE;
        private long day;
        private boolean shared;

        void offer(int who, long much, long when) {
            if (much >= value) {
                shared = much == value && who != contact;
                contact = who;
                value = much;
                day = when;
            }
        }
    }

    private long since(int contact, long firstDay) {
        return contacts.get(contact)
                .connectedOn()
                .map(LocalDate::toEpochDay)
                .map(on -> Math.min(on, firstDay))
                .orElse(firstDay);
    }

    /** In how many months of the year a contact came back; the longest silence that so ended is offered. */
    private int returns(int contact, int year, Most longest) {
        int times = 0;
        int[] all = days.of(contact);
        int stale = ledger.settings().staleDays();
        int month = -1;
        for (int i = 1; i < all.length; i++) {
            if (all[i] - all[i - 1] <= stale) {
                continue;
            }
            LocalDate on = LocalDate.ofEpochDay(all[i]);
            if (on.getYear() == year
                    && on.getMonthValue() != month
                    && ledger.silences().cameBack(contact, YearMonth.from(on)) == Silences.CameBack.YES) {
                month = on.getMonthValue();
                times++;
                longest.offer(contact, all[i] - all[i - 1], all[i]);
            }
        }
        return times;
    }

    /** Meetings, calls and letters of the log, by the owner's own word for each. */
    private void logged(int year) {
        Map<String, Integer> channels = new TreeMap<>();
        for (int contact = 0; contact < contacts.size(); contact++) {
            for (Interaction one : ledger.timelines().logged(contact)) {
                if (LocalDate.ofEpochDay(one.epochDay()).getYear() == year) {
                    one.logged()
                            .map(row -> row.channel())
                            .filter(channel -> !channel.isEmpty())
                            .ifPresent(channel -> channels.merge(channel, 1, Integer::sum));
                }
            }
        }
        channels.forEach((channel, count) -> rows.add(List.of(
                Cell.of((long) year),
                Cell.of("logged"),
                Cell.of((long) count),
                Cell.of(""),
                Cell.of(channel),
                Cell.none())));
    }

    private void add(int year, String what, long value) {
        rows.add(List.of(Cell.of((long) year), Cell.of(what), Cell.of(value), Cell.of(""), Cell.of(""), Cell.none()));
    }

    private void add(int year, String what, Most most, long least) {
        if (most.contact >= 0 && most.value >= least && !most.shared) {
            rows.add(List.of(
                    Cell.of((long) year),
                    Cell.of(what),
                    Cell.of(most.value),
                    Cell.of(contacts.get(most.contact).key()),
                    Cell.of(contacts.get(most.contact).name()),
                    Cell.of(LocalDate.ofEpochDay(most.day))));
        }
    }
}
