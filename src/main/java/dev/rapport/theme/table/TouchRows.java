package dev.rapport.theme.table;

import dev.rapport.fact.Contact;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code touch.csv} while they are gathered, as plain values: of very many there is no room for an object each. */
final class TouchRows {
    private static final List<String> COLUMNS =
            List.of("contact", "on", "what", "channel", "who", "words", "company", "minutes");

    /** What does not change from row to row, or hardly: one cell for all. */
    private final Map<String, Cell> shared = new HashMap<>();

    /** Of each row the cells from the third on, row after row; beside them whom it is about, and the day. */
    private final List<Cell> cells = new ArrayList<>();

    private int[] people = new int[16];
    private int[] days = new int[16];
    private int rows;

    /** @param on days since 1970 */
    void add(
            int contact, long on, String what, String channel, String who, String words, String company, Cell minutes) {
        if (rows == people.length) {
            people = Arrays.copyOf(people, 2 * rows);
            days = Arrays.copyOf(days, 2 * rows);
        }
        people[rows] = contact;
        days[rows++] = Math.toIntExact(on);
        cells.addAll(List.of(shared(what), shared(channel), shared(who), Cell.of(words), Cell.of(company), minutes));
    }

    private Cell shared(String word) {
        return shared.computeIfAbsent(word, Cell::of);
    }

    /** All rows, person by person. */
    Grid grid(List<Contact> contacts) {
        int[] order = byPerson(contacts.size());
        int[] whom = people;
        int[] on = days;
        List<Cell> more = cells;
        int width = COLUMNS.size() - 2;
        return Grid.of(COLUMNS, rows, (row, column) -> switch (column) {
            case 0 -> Cell.of(contacts.get(whom[order[row]]).key());
            case 1 -> Cell.of(LocalDate.ofEpochDay(on[order[row]]));
            default -> more.get(order[row] * width + column - 2);
        });
    }

    /** The rows person by person, those of one as they came. */
    private int[] byPerson(int contacts) {
        int[] next = new int[contacts + 1];
        for (int row = 0; row < rows; row++) {
            next[people[row] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] order = new int[rows];
        for (int row = 0; row < rows; row++) {
            order[next[people[row]]++] = row;
        }
        return order;
    }
}
