package dev.rapport.torture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Changes to columns and their names. */
final class ColumnOperators {
    private ColumnOperators() {}

    static boolean reorder(Document file, Dice dice) {
        if (repeated(file)) {
            return false;
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, file.columns.size()).boxed().toList());
        Collections.shuffle(order, new Random(dice.seed()));
        file.columns = new ArrayList<>(order.stream().map(file.columns::get).toList());
        file.header = new ArrayList<>(order.stream().map(file.header::get).toList());
        file.entries.forEach(entry -> entry.cells =
                new ArrayList<>(order.stream().map(entry.cells::get).toList()));
        return true;
    }

    /** The first of two columns of one name counts: to move or drop it would put the other in its place. */
    static boolean repeated(Document file) {
        return file.columns.stream().map(Column::name).distinct().count() < file.columns.size();
    }

    static boolean withoutColumn(Document file, Dice dice, boolean renamed) {
        int at = dice.below(file.columns.size());
        if (repeated(file) || file.confused) {
            return false;
        }
        file.doomed |= file.columns.get(at).required();
        file.loose = true;
        if (renamed) {
            file.header.set(at, "Something Else");
            file.columns.set(at, Column.text("Something Else"));
        } else {
            file.header.remove(at);
            file.columns.remove(at);
            file.entries.forEach(entry -> entry.cells.remove(at));
        }
        return !file.columns.isEmpty();
    }

    static boolean translate(Document file, Dice dice) {
        for (int i = 0; i < file.header.size(); i++) {
            file.header.set(i, "Spalte für " + i);
        }
        file.loose = true;
        file.doomed = true;
        return true;
    }

    static boolean respell(Document file, Dice dice) {
        file.header.replaceAll(name -> switch (dice.below(5)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> name.replace(' ', '_');
            case 3 -> " " + name.replace(" ", "") + " ";
            default -> name;
        });
        return true;
    }

    static boolean add(Document file, Dice dice, String name) {
        int at = dice.below(file.columns.size() + 1);
        file.columns.add(at, Column.text(name));
        file.header.add(at, name);
        file.entries.forEach(entry -> entry.cells.add(at, dice.of("", "an added cell", "added, \"quoted\"")));
        return true;
    }

    static boolean repeat(Document file, Dice dice) {
        int at = dice.below(file.columns.size());
        // Of a log nobody can tell which of two columns is meant, and it is refused.
        file.doomed |= file.truth.isLog();
        file.loose |= file.truth.isLog();
        file.columns.add(Column.text(file.columns.get(at).name()));
        file.header.add(file.header.get(at));
        file.entries.forEach(entry -> entry.cells.add("a repeated cell"));
        return true;
    }

    static boolean swapHeader(Document file, Dice dice) {
        int a = dice.below(file.columns.size());
        int b = dice.below(file.columns.size());
        // Two columns of one name, exchanged, are what they were.
        boolean alike = file.header.get(a).equals(file.header.get(b));
        if (alike || !file.columns.get(a).typed() && !file.columns.get(b).typed()) {
            return false;
        }
        Collections.swap(file.header, a, b);
        Collections.swap(file.columns, a, b);
        List<Entry> changed = file.entries.stream()
                .filter(entry -> !entry.cells.get(a).equals(entry.cells.get(b)))
                .toList();
        if (changed.stream().anyMatch(file::plausible)) {
            Collections.swap(file.header, a, b);
            Collections.swap(file.columns, a, b);
            return false;
        }
        changed.forEach(entry -> {
            if (file.expendable(entry)) {
                entry.altered();
            } else {
                entry.lost();
            }
        });
        file.confused = true;
        return true;
    }
}
