package dev.rapport.write.months;

import dev.rapport.fact.SpokenName;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Who came or faded in a month: a few names, and how many more.
 *
 * @param title "Came back"
 */
public record NamesOfMonth(String title, List<Somebody> people, int more) {
    private static final int FEW = 4;

    /** One of them; without a key there is no card to lead to. */
    public record Somebody(String name, String key) {}

    /**
     * A month's lists that are not empty, from the table {@code names.csv}.
     *
     * @param card whether the person of a row has a card
     */
    static List<NamesOfMonth> of(Grid names, String month, IntPredicate card) {
        List<NamesOfMonth> all = new ArrayList<>();
        if (names.rows().isEmpty()) {
            return all;
        }
        add(all, names, month, "came-back", "Came back", card);
        add(all, names, month, "new", "New", card);
        add(all, names, month, "went-quiet", "Grew quiet", card);
        return all;
    }

    private static void add(
            List<NamesOfMonth> all, Grid names, String month, String what, String title, IntPredicate card) {
        List<Somebody> found = new ArrayList<>();
        int more = 0;
        // Tens of thousands of rows, gone through for each list of each month.
        int months = names.column("month");
        int lists = names.column("what");
        int called = names.column("name");
        for (int row = 0; row < names.rows().size(); row++) {
            List<Cell> cells = names.rows().get(row);
            if (!cells.get(months).csv().equals(month)
                    || !cells.get(lists).csv().equals(what)
                    || cells.get(called).csv().isEmpty()) {
                continue;
            }
            if (found.size() == FEW) {
                more++;
                continue;
            }
            found.add(new Somebody(
                    SpokenName.of(cells.get(called).csv()),
                    card.test(row) ? names.cell(row, "contact").csv() : ""));
        }
        if (!found.isEmpty()) {
            all.add(new NamesOfMonth(title, found, more));
        }
    }
}
