package dev.rapport.torture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Changes to cells and whole rows: what spreadsheets, scripts and people do to a file that still is a table. */
final class CellOperators {
    static final List<Operator> ALL = List.of(
            Operator.cells("columns reordered", ColumnOperators::reorder),
            Operator.cells("column dropped", (file, dice) -> ColumnOperators.withoutColumn(file, dice, false)),
            Operator.cells("column renamed", (file, dice) -> ColumnOperators.withoutColumn(file, dice, true)),
            Operator.cells("header translated", ColumnOperators::translate),
            Operator.cells("column names spelled otherwise", ColumnOperators::respell),
            Operator.cells("column added", (file, dice) -> ColumnOperators.add(file, dice, "Note to self")),
            Operator.cells("empty header cell", (file, dice) -> ColumnOperators.add(file, dice, "")),
            Operator.cells("column repeated", ColumnOperators::repeat),
            Operator.cells("two header cells swapped", ColumnOperators::swapHeader),
            Operator.cells("cells shifted", CellOperators::shift),
            Operator.cells("two cells swapped", CellOperators::swap),
            Operator.cells("cell of another shape", CellOperators::misshape),
            Operator.cells("word for an empty cell", CellOperators::nothing),
            Operator.cells("impossible or foreign date", CellOperators::baddate),
            Operator.cells("the same date otherwise written", CellOperators::redate),
            Operator.cells("row duplicated", CellOperators::duplicate),
            Operator.cells("rows in another order", CellOperators::shuffle),
            Operator.cells("row removed", CellOperators::remove),
            Operator.cells("blanks around a cell", CellOperators::pad),
            Operator.cells("another delimiter", CellOperators::delimiter),
            Operator.cells("every cell quoted", CellOperators::quote));

    private static final List<String> BAD_DATES = List.of(
            "30 Feb 2024",
            "31 Nov 2023",
            "2024-02-30 10:00:00 UTC",
            "2/30/24, 10:00 AM",
            "2024/02/30 10:00:00 UTC",
            "2024-02-30",
            "32 Jan 2024",
            "07 Mär 2024",
            "07 mars 2024",
            "07 марта 2024",
            "7 de marzo de 2024",
            "2024年3月7日",
            "07.03.2024",
            "07/03/2024",
            "Mar 07, 2024",
            "1709812800",
            "45358",
            "yesterday",
            "N/A",
            "",
            "2024-13-07 10:00:00 UTC",
            "2024-03-07 25:00:00 UTC",
            "2024-03-07 10:00:00 CET",
            "0024-03-07 10:00:00 UTC",
            "9999-03-07 10:00:00 UTC",
            "9999/03/07 10:00:00 UTC",
            "07 Mar 9999",
            "13/7/24, 10:00 AM",
            "3/10/24, 2:30 AM",
            "3/7/24, 13:00 PM");

    private CellOperators() {}

    private static boolean shift(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        return entry != null
                && damaged(file, entry, cells -> {
                    int at = dice.below(cells.size());
                    if (dice.oneIn(2)) {
                        cells.remove(at);
                        cells.add("");
                    } else {
                        cells.add(at, "");
                        cells.remove(cells.size() - 1);
                    }
                });
    }

    private static boolean swap(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        return entry != null
                && damaged(
                        file,
                        entry,
                        cells -> Collections.swap(cells, dice.below(cells.size()), dice.below(cells.size())));
    }

    /** Changes cells so that one of them cannot be what its column says; else changes nothing. */
    private static boolean damaged(Document file, Entry entry, java.util.function.Consumer<List<String>> change) {
        List<String> before = entry.cells;
        entry.cells = new ArrayList<>(before);
        change.accept(entry.cells);
        if (file.plausible(entry, before)) {
            entry.cells = before;
            return false;
        }
        return file.expendable(entry) ? entry.altered() : entry.lost();
    }

    private static boolean misshape(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        List<Integer> typed = file.positions(Column::typed);
        if (entry == null || typed.isEmpty()) {
            return false;
        }
        String other = dice.of("any text at all", "INBOX INBOX", "0", "https://example.org/in/nobody", "#REF!");
        return damaged(file, entry, cells -> cells.set(dice.one(typed), other));
    }

    /** What spreadsheets and scripts write for an empty cell costs nothing but itself; without its address a row may lose its person. */
    private static boolean nothing(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        List<Integer> cells = file.positions(Column::expendable);
        if (entry == null || cells.isEmpty()) {
            return false;
        }
        int at = dice.one(cells);
        Column column = file.columns.get(at);
        String said = dice.one(List.of("NA", "N/A", "nan", "None", "null", "-", "xxx", "#REF!", "urn:li:member:5"));
        if (!column.plausible(said) && !column.emptied(said, file.truth.isLog())) {
            return false;
        }
        // A word in a row without names may have come from a cell of another column.
        boolean needed = !column.isMail()
                || file.truth.isLog()
                || !entry.cells.get(at).isEmpty()
                || entry.row.people().isEmpty();
        entry.cells.set(at, said);
        return !needed || entry.altered();
    }

    private static boolean baddate(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        List<Integer> dates = file.positions(column -> column.required() && column.typed() && !direction(column));
        if (entry == null || dates.isEmpty()) {
            return false;
        }
        String bad = dice.one(BAD_DATES);
        // In a log these are days: they are damage only where there is no such day.
        boolean readable = file.truth.isLog() && (bad.length() == 10 || bad.equals("Mar 07, 2024"));
        entry.cells.set(dates.get(0), readable ? "2024-02-30" : bad);
        return entry.lost();
    }

    private static boolean direction(Column column) {
        return column.name().equalsIgnoreCase("Direction");
    }

    private static boolean redate(Document file, Dice dice) {
        List<Integer> dates = file.positions(column -> column.required() && column.typed() && !direction(column));
        if (dates.isEmpty()) {
            return false;
        }
        int at = dates.get(0);
        for (Entry entry : file.entries) {
            entry.cells.set(at, otherwise(entry.cells.get(at), dice));
        }
        return true;
    }

    private static String otherwise(String date, Dice dice) {
        if (date.matches("\\d{4}-.* UTC")) {
            return date.replace(" UTC", "").replace(' ', 'T');
        }
        if (date.matches("\\d{2} [A-Z][a-z]{2} \\d{4}")) {
            String plain = date.startsWith("0") ? date.substring(1) : date;
            return dice.oneIn(2) ? plain : plain.replace(" 20", "-").replace(' ', '-');
        }
        return date.endsWith("M")
                ? date.substring(0, date.length() - 3) + dice.of('\u202F', '\u00A0') + date.substring(date.length() - 2)
                : date;
    }

    private static boolean duplicate(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        if (entry == null || file.truth.kind().equals("profile")) {
            return false;
        }
        file.entries.add(dice.below(file.entries.size() + 1), entry.copied());
        return true;
    }

    private static boolean shuffle(Document file, Dice dice) {
        Collections.shuffle(file.entries, new Random(dice.seed()));
        return true;
    }

    private static boolean remove(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        if (entry == null
                || file.truth.kind().equals("profile")
                || file.entries.stream().anyMatch(one -> one.copy)) {
            return false;
        }
        file.missing.addAll(entry.row.people());
        return file.entries.remove(entry);
    }

    private static boolean pad(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        List<Integer> cells = file.positions(column -> !Arrays.asList("CONTENT", "CONVERSATION TITLE")
                .contains(column.name().toUpperCase(Locale.ROOT)));
        if (entry == null || cells.isEmpty()) {
            return false;
        }
        int at = dice.one(cells);
        entry.cells.set(at, " " + entry.cells.get(at) + "  ");
        return true;
    }

    private static boolean delimiter(Document file, Dice dice) {
        file.delimiter = dice.of(';', '\t');
        return true;
    }

    private static boolean quote(Document file, Dice dice) {
        file.quoted = true;
        return true;
    }

    /** Another export says the same of a message as the one whose texts were made long. */
    static void carryTexts(Document from, Document to) {
        List<Integer> content = to.positions(CellOperators::isContent);
        if (content.isEmpty()) {
            return;
        }
        int written = from.positions(CellOperators::isContent).get(0);
        int meant = IntStream.range(0, from.truth.columns().size())
                .filter(i -> isContent(from.truth.columns().get(i)))
                .findFirst()
                .orElseThrow();
        Map<String, String> longer = new HashMap<>();
        for (Entry entry : from.entries) {
            if (entry.intact()) {
                longer.put(entry.row.cells().get(meant), entry.cells.get(written));
            }
        }
        for (Entry entry : to.entries) {
            String text = entry.intact() ? longer.get(entry.cells.get(content.get(0))) : null;
            if (text != null) {
                entry.cells.set(content.get(0), text);
                entry.row = entry.row.withText(text);
            }
        }
    }

    private static boolean isContent(Column column) {
        return column.name().equalsIgnoreCase("content");
    }
}
