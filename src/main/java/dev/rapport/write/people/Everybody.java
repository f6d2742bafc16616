package dev.rapport.write.people;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import dev.rapport.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of a report, those with the most days in touch first. */
public final class Everybody {
    private static final Comparator<Person> CLOSEST = Comparator.comparingLong(Person::touched)
            .reversed()
            .thenComparing(person -> person.quiet().orElse(Long.MAX_VALUE))
            .thenComparing(Person::key);

    private final List<Person> people;
    private final Map<String, Person> byKey = new HashMap<>();

    private Everybody(List<Person> people) {
        this.people = people;
        people.forEach(person -> byKey.put(person.key(), person));
    }

    /** Those of a report. */
    public static Everybody of(Report report) {
        Grid grid = report.contacts();
        LocalDate end = report.end().atZone(report.zone()).toLocalDate();
        List<Person> people = new ArrayList<>(grid.rows().size());
        Map<String, Integer> columns = new HashMap<>();
        grid.columns().forEach(column -> columns.put(column, grid.column(column)));
        int contact = grid.column("contact");
        for (List<Cell> row : grid.rows()) {
            int[] days = report.days().of(row.get(contact).csv());
            people.add(new Person(columns, row, days, end, report.month().from()));
        }
        people.sort(CLOSEST);
        return new Everybody(people);
    }

    /** All of them. */
    public List<Person> all() {
        return people;
    }

    /** Whether a contact has a card on the page of people: whoever was ever in touch, is new, or moved. */
    public static boolean listed(Person person) {
        return !person.key().isEmpty()
                && !person.name().isEmpty()
                && (person.touched() > 0 || person.fresh() || person.moved());
    }

    /** Somebody by their key. */
    public Optional<Person> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
