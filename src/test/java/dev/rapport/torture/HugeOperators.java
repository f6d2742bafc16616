package dev.rapport.torture;

import java.util.List;
import java.util.Random;

/** Changes that make files of a megabyte or more. */
final class HugeOperators {
    /** These make files of a megabyte, so they come seldom. */
    static final List<Operator> HUGE = List.of(
            Operator.cells("record of more than a megabyte", HugeOperators::megabyte),
            Operator.cells("record of 300 lines", HugeOperators::manyLines),
            Operator.cells("long texts", HugeOperators::longTexts));

    /** More than a megabyte that no zip can make much smaller. */
    static final String LETTERS = new Random(1)
            .ints((1 << 20) + (1 << 19) + 1, 'a', 'z' + 1)
            .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
            .toString();

    private HugeOperators() {}

    static boolean megabyte(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        List<Integer> free = file.positions(column -> !column.typed());
        if (entry == null || free.isEmpty()) {
            return false;
        }
        String line = LETTERS.substring(dice.below(1 << 19));
        entry.cells.set(dice.one(free), dice.of("", "begins, ") + line);
        return entry.lost();
    }

    static boolean manyLines(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        List<Integer> free = file.positions(column -> !column.typed());
        if (entry == null || free.isEmpty()) {
            return false;
        }
        int lines = 201 + dice.below(200);
        entry.cells.set(dice.one(free), "a line of many\n".repeat(lines));
        entry.most = lines + 1;
        return entry.lost();
    }

    /** Texts so long that the file has several blocks, each row across or beside the border of one; none is damaged. */
    static boolean longTexts(Document file, Dice dice) {
        List<Integer> content = file.positions(column -> column.name().equalsIgnoreCase("content"));
        boolean copies = file.entries.stream().anyMatch(entry -> entry.copy);
        if (content.isEmpty() || copies || !file.truth.kind().equals("messages")) {
            return false;
        }
        for (Entry entry : file.entries) {
            if (entry.intact()) {
                int from = dice.below(1 << 19);
                String text =
                        entry.cells.get(content.get(0)) + LETTERS.substring(from, from + 20_000 + dice.below(40_000));
                entry.cells.set(content.get(0), text);
                entry.row = entry.row.withText(text);
            }
        }
        return true;
    }
}
