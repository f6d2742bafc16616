package dev.rapport.torture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes to the lines of a file and to how they become bytes. */
final class TextOperators {
    static final List<Operator> ALL = List.of(
            Operator.lines("CRLF", (file, dice) -> ends(file, "\r\n")),
            Operator.lines("CR", (file, dice) -> ends(file, "\r")),
            Operator.lines("mixed line ends", (file, dice) -> {
                file.entries.forEach(entry -> entry.end = entry.end.isEmpty() ? "" : dice.of("\n", "\r\n", "\r"));
                return true;
            }),
            Operator.lines("no final newline", (file, dice) -> {
                if (!file.entries.isEmpty()) {
                    file.entries.get(file.entries.size() - 1).end = "";
                }
                return true;
            }),
            Operator.lines("blank lines", (file, dice) -> {
                for (int i = 0; i < 3 && ended(file); i++) {
                    file.entries.add(dice.below(file.entries.size() + 1), line("", 0, 0));
                }
                file.preamble.add(dice.below(file.preamble.size() + 1), "");
                return true;
            }),
            Operator.lines("a line that is no row", (file, dice) -> {
                String junk = dice.of("   ", "Total: 12 rows", "...", "=====", "<br>", "\"");
                // Blanks are no record. A quote alone may close what another damaged row left open, and both are one.
                int most = junk.isBlank() ? 0 : 1;
                return ended(file) && file.entries.add(line(junk, junk.equals("\"") ? 0 : most, most));
            }),
            Operator.lines("line end between two rows missing", TextOperators::merge),
            Operator.lines("other lines before the header", (file, dice) -> {
                file.preamble.clear();
                for (int i = dice.below(16); i > 0; i--) {
                    // A log is the person's own file: its first line is its header.
                    file.doomed |= file.truth.isLog();
                    file.loose |= file.truth.isLog();
                    file.preamble.add(dice.of("", "Notes:", "\"unclosed", "a,b,c", "sep=,", "Exported, at 9:00", "#"));
                }
                return true;
            }),
            Operator.lines("byte-order mark", (file, dice) -> {
                file.mark = true;
                return true;
            }),
            Operator.lines("UTF-16", (file, dice) -> {
                file.mark |= dice.oneIn(2);
                return charset(file, dice.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
            }),
            Operator.lines("cp1252", TextOperators::westEuropean));

    private TextOperators() {}

    /** A line that stands for no row; a reader may count it a row that is rejected. */
    private static Entry line(String text, int least, int most) {
        Entry entry = new Entry(null);
        entry.text = text;
        entry.least = least;
        entry.most = most;
        entry.lost();
        return entry;
    }

    private static boolean ends(Document file, String end) {
        file.entries.forEach(entry -> entry.end = entry.end.isEmpty() ? "" : end);
        file.headerEnd = end;
        return true;
    }

    /** Whether every record ends with its line. */
    private static boolean ended(Document file) {
        return file.entries.stream().noneMatch(entry -> entry.end.isEmpty());
    }

    private static boolean merge(Document file, Dice dice) {
        Entry first = file.victim(dice);
        int at = file.entries.indexOf(first);
        if (first == null
                || !ended(file)
                || at + 1 >= file.entries.size()
                || !file.entries.get(at + 1).intact()) {
            return false;
        }
        Entry second = file.entries.get(at + 1);
        first.end = "";
        first.most = 1 + Document.ends(first.text);
        second.least = 0;
        second.most = 1 + Document.ends(second.text);
        second.lost();
        return first.lost();
    }

    private static boolean charset(Document file, Charset charset) {
        if (!file.charset.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        file.charset = charset;
        return true;
    }

    private static boolean westEuropean(Document file, Dice dice) {
        if (file.mark || !charset(file, Charset.forName("windows-1252"))) {
            return false;
        }
        for (Entry entry : file.entries) {
            if (entry.status == Entry.Status.INTACT && !entry.text.chars().allMatch(c -> c < 128)) {
                entry.altered();
            }
        }
        return true;
    }
}
