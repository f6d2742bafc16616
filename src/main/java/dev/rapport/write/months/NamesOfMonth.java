package dev.rapport.write.months;

import static java.util.stream.Collectors.groupingBy;

import dev.rapport.fact.SpokenName;
import dev.rapport.report.Cell;
import dev.rapport.report.English;
import dev.rapport.report.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who came or faded in a month: a few names, and how many more.
 *
 * @param title "Came back"
 */
public record NamesOfMonth(String title, List<Somebody> people, int more) {
    private static final int FEW = 4;

    /** The lists in their order: what the table calls them, and their titles. */
    private static final List<Map.Entry<String, String>> LISTS = List.of(
            Map.entry("came-back", "Came back"), Map.entry("new", "New"), Map.entry("went-quiet", "Grew quiet"));

    /** One of them; without a key there is no card to lead to. */
    public record Somebody(String name, String key) {}

    public String between() {
        return English.between(people.stream().map(Somebody::name));
    }

    /**
     * The lists of each month that are not empty, from the table {@code names.csv}.
     *
     * @param newest the month of which all have a card, if there are cards; of others only those ever in touch have one
     */
    static Map<String, List<NamesOfMonth>> byMonth(Grid names, String newest, boolean cards) {
        Map<String, List<NamesOfMonth>> all = new HashMap<>();
        if (names.rows().isEmpty()) {
            return all;
        }
        int month = names.column("month");
        int what = names.column("what");
        int contact = names.column("contact");
        int name = names.column("name");
        int days = names.column("contact_days");
        Map<String, Map<String, List<List<Cell>>>> rows = names.rows().stream()
                .filter(row -> !row.get(name).csv().isEmpty())
                .collect(groupingBy(
                        row -> row.get(month).csv(),
                        groupingBy(row -> row.get(what).csv())));
        rows.forEach((of, lists) -> LISTS.forEach(list -> {
            List<List<Cell>> those = lists.getOrDefault(list.getKey(), List.of());
            if (!those.isEmpty()) {
                List<Somebody> few = those.stream()
                        .limit(FEW)
                        .map(row -> {
                            boolean card = cards
                                    && (of.equals(newest)
                                            || !row.get(days).csv().equals("0"));
                            String key = card ? row.get(contact).csv() : "";
                            return new Somebody(SpokenName.of(row.get(name).csv()), key);
                        })
                        .toList();
                all.computeIfAbsent(of, any -> new ArrayList<>())
                        .add(new NamesOfMonth(list.getValue(), few, those.size() - few.size()));
            }
        }));
        return all;
    }
}
