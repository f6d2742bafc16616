package dev.rapport.write.people;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import dev.rapport.report.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of a report, by key. */
public final class Everybody {
    private static final Comparator<ContactRow> CLOSEST = Comparator.comparingLong(ContactRow::touched)
            .reversed()
            .thenComparing(person -> person.quiet().orElse(Long.MAX_VALUE))
            .thenComparing(ContactRow::key);

    private final Map<String, ContactRow> byKey;
    private final List<ContactRow> listed;

    private Everybody(Map<String, ContactRow> byKey) {
        this.byKey = byKey;
        this.listed = byKey.values().stream()
                .filter(Everybody::listed)
                .sorted(CLOSEST)
                .toList();
    }

    public static Everybody of(Report report) {
        Grid grid = report.contacts();
        LocalDate end = report.end().atZone(report.zone()).toLocalDate();
        Map<String, ContactRow> people = new LinkedHashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        grid.columns().forEach(column -> columns.put(column, grid.column(column)));
        int contact = grid.column("contact");
        Set<String> back = back(report);
        Set<String> moved = moved(report);
        for (List<Cell> row : grid.rows()) {
            String key = row.get(contact).csv();
            people.put(
                    key,
                    new ContactRow(
                            columns,
                            row,
                            report.days().of(key),
                            end,
                            report.month().from(),
                            back.contains(key),
                            moved.contains(key)));
        }
        return new Everybody(people);
    }

    /** Who came back in the month, as names.csv says. */
    private static Set<String> back(Report report) {
        Set<String> keys = new HashSet<>();
        for (List<Cell> row : report.names().rows()) {
            if (row.get(0).csv().equals(report.month().id()) && row.get(1).csv().equals("came-back")) {
                keys.add(row.get(2).csv());
            }
        }
        return keys;
    }

    /** Who has a new job by an export that ends in the month, as changes.csv says. */
    private static Set<String> moved(Report report) {
        Set<String> keys = new HashSet<>();
        for (List<Cell> row : report.changes().rows()) {
            boolean now = row.get(0).csv().equals("job")
                    && !row.get(4).csv().isEmpty()
                    && YearMonth.from(Instant.parse(row.get(6).csv()).atZone(report.zone()))
                            .toString()
                            .equals(report.month().id());
            if (now) {
                keys.add(row.get(1).csv());
            }
        }
        return keys;
    }

    /** Those who have a card on the page of people, most days in touch first. */
    public List<ContactRow> listed() {
        return listed;
    }

    /** Whether a contact has a card on the page of people: all who were ever in touch, are new, or moved. */
    public static boolean listed(ContactRow person) {
        return !person.key().isEmpty()
                && !person.name().isEmpty()
                && (person.touched() > 0 || person.fresh() || person.moved());
    }

    public Optional<ContactRow> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
