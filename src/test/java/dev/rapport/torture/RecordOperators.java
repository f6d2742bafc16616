package dev.rapport.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Damage to how one record is written: quotes, delimiters, line breaks. No such record may be accepted. */
final class RecordOperators {
    static final List<Operator> ALL = List.of(
            Operator.record(
                    "unclosed quote",
                    (file, dice) -> edit(file, dice, cell -> !quoted(cell) && !cell.isEmpty(), cell -> '"' + cell)),
            Operator.record(
                    "closing quote missing",
                    (file, dice) -> edit(
                            file,
                            dice,
                            cell -> quoted(cell) && !cell.endsWith("\"\""),
                            cell -> cell.substring(0, cell.length() - 1))),
            Operator.record(
                    "opening quote missing",
                    (file, dice) -> edit(
                            file, dice, cell -> quoted(cell) && !cell.startsWith("\"\""), cell -> cell.substring(1))),
            Operator.record(
                    "bare quote",
                    (file, dice) -> edit(
                            file,
                            dice,
                            cell -> !quoted(cell) && cell.length() > 1,
                            cell -> inserted(cell, 1 + dice.below(cell.length() - 1), "\""))),
            Operator.record(
                    "single quote inside quotes",
                    (file, dice) -> edit(
                            file,
                            dice,
                            cell -> quoted(cell) && cell.matches("(?s)\".*[a-z]{3}.*\""),
                            cell -> cell.replaceFirst("([a-z])([a-z])([a-z])", "$1\"$2$3"))),
            Operator.record(
                    "quotes doubled",
                    (file, dice) -> edit(
                            file,
                            dice,
                            cell -> cell.matches("(?s)\"[a-zA-Z].*[a-zA-Z?.]\""),
                            cell -> '"' + cell + '"')),
            Operator.record(
                    "text after closing quote",
                    (file, dice) -> edit(
                            file, dice, RecordOperators::quoted, cell -> cell + dice.of(" ", "x", " and more", "'"))),
            Operator.record(
                    "backslash for a quote",
                    (file, dice) -> edit(
                            file,
                            dice,
                            cell -> quoted(cell) && cell.matches("(?s)\".*[a-z]\"\"[a-z ].*\""),
                            cell -> cell.replaceFirst("\"\"([a-z ])", "\\\\\"$1"))),
            Operator.record("two stray quotes, rows apart", RecordOperators::apart),
            Operator.record(
                    "extra delimiter",
                    (file, dice) -> join(file, dice, written -> {
                        written.add(dice.below(written.size() + 1), "");
                        return file.delimiter;
                    })),
            Operator.record(
                    "missing delimiter",
                    (file, dice) -> join(file, dice, written -> {
                        int at = dice.below(written.size() - 1);
                        String both = written.get(at) + written.remove(at + 1);
                        written.set(at, both.replaceAll("[\"\n" + file.delimiter + "]", ""));
                        return file.delimiter;
                    })),
            Operator.record(
                    "delimiters of another kind", (file, dice) -> join(file, dice, written -> dice.of('|', ':', '/'))),
            Operator.record(
                    "half a record",
                    (file, dice) -> join(file, dice, written -> {
                        written.subList(1 + dice.below(written.size() - 1), written.size())
                                .clear();
                        return file.delimiter;
                    })),
            Operator.record(
                    "NUL",
                    (file, dice) -> edit(
                            file, dice, cell -> true, cell -> inserted(cell, dice.below(cell.length() + 1), "\0"))),
            Operator.record("line break in a bare cell", RecordOperators::split),
            Operator.record(
                    "a hundred thousand cells",
                    (file, dice) -> dice.oneIn(20)
                            && join(file, dice, written -> {
                                written.set(0, ("" + file.delimiter).repeat(100_000));
                                return file.delimiter;
                            })));

    /** A change of the written cells; gives the delimiter to join them by. */
    private interface Change {
        char on(List<String> written);
    }

    private RecordOperators() {}

    private static boolean quoted(String cell) {
        return cell.startsWith("\"") && cell.length() > 2;
    }

    private static String inserted(String cell, int at, String what) {
        return cell.substring(0, at) + what + cell.substring(at);
    }

    private static boolean edit(
            Document file, Dice dice, Predicate<String> which, java.util.function.UnaryOperator<String> change) {
        Entry entry = file.victim(dice);
        if (entry == null || !entry.text.isEmpty()) {
            return false;
        }
        List<Integer> fitting = IntStream.range(0, entry.written.size())
                .filter(i -> which.test(entry.written.get(i)))
                .boxed()
                .toList();
        if (fitting.isEmpty()) {
            return false;
        }
        int at = dice.one(fitting);
        entry.written.set(at, change.apply(entry.written.get(at)));
        return lost(entry);
    }

    /** In the first or the last cell one of the halves might be a whole row. */
    private static boolean split(Document file, Dice dice) {
        Entry entry = file.victim(dice);
        if (entry == null || !entry.text.isEmpty() || entry.written.size() < 3) {
            return false;
        }
        int at = 1 + dice.below(entry.written.size() - 2);
        String cell = entry.written.get(at);
        if (cell.startsWith("\"")) {
            return false;
        }
        int within = dice.below(cell.length() + 1);
        entry.written.set(at, inserted(cell, within, dice.of("\n", "\r\n", "\r")));
        lost(entry);
        // Behind a whole cell, before one, and inside an address that a known person can do without, it leaves a line
        // that
        // was cut behind a word, as half a record may be.
        boolean cut = within == cell.length() || file.unknown(at);
        boolean before = within == 0 || file.columns.get(at).isMail();
        boolean word = cut && file.endsInWord(at) || before && file.endsInWord(at - 1);
        return word ? entry.altered() : entry.lost();
    }

    private static boolean lost(Entry entry) {
        entry.most = 1 + Document.ends(String.join("", entry.written)) + Document.ends(entry.text);
        return entry.lost();
    }

    private static boolean join(Document file, Dice dice, Change change) {
        Entry entry = file.victim(dice);
        if (entry == null || entry.written.size() < 3) {
            return false;
        }
        List<String> written = new ArrayList<>(entry.written);
        char delimiter = change.on(written);
        String text = String.join("" + delimiter, written);
        if (text.isEmpty()) {
            return false;
        }
        entry.text = text;
        lost(entry);
        // Where only the end changed, the others stand in place, and the row may be told from them. But words that
        // stand
        // beyond the last column came from somewhere, and of a line that was cut only a word that no other column knows
        // tells that it was cut behind a cell.
        int common = 0;
        while (common < Math.min(written.size(), entry.written.size())
                && written.get(common).equals(entry.written.get(common))) {
            common++;
        }
        boolean empty = entry.written.stream().skip(common).allMatch(cell -> cell.isBlank() || cell.equals("\"\""));
        boolean word = common > 0 && common < entry.written.size() && file.endsInWord(common - 1);
        // In a column that means nothing anything may stand, and of a note no fact is made: it may lose its marks.
        boolean nothing = IntStream.range(common, written.size())
                .allMatch(i -> written.get(i).isBlank()
                        || i < file.columns.size() && file.unknown(i)
                        || file.note(i) && marks(written.get(i)).equals(marks(entry.written.get(i))));
        boolean inPlace = delimiter == file.delimiter && nothing && (empty || word);
        return inPlace ? entry.altered() : entry.lost();
    }

    private static String marks(String cell) {
        return cell.replaceAll("[\",;\t\n]", "");
    }

    /** An opening quote in one row and a closing one in a later: the rows between them are whole. */
    private static boolean apart(Document file, Dice dice) {
        Entry first = file.victim(dice);
        Entry second = file.victim(dice);
        // Without dates nothing tells a row inside a cell.
        boolean told = file.columns.stream().anyMatch(Column::dates);
        if (!told || first == null || first == second || file.entries.indexOf(first) > file.entries.indexOf(second)) {
            return false;
        }
        int at = dice.below(first.written.size());
        if (quoted(first.written.get(at))
                || quoted(second.written.get(at))
                || second.written.get(at).isEmpty()) {
            return false;
        }
        first.written.set(at, '"' + first.written.get(at));
        second.written.set(at, second.written.get(at) + '"');
        lost(first);
        return lost(second);
    }
}
