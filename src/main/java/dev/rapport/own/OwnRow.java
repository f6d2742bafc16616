package dev.rapport.own;

import java.util.ArrayList;
import java.util.List;

/** One row of a table that the person writes too, or a comment or blank line there: the text of its cells as it stands. */
public final class OwnRow {
    private final int line;
    /** The cells as they are written, quotes and all; of a comment its whole text. */
    private final List<String> raw;

    private final boolean note;
    private String lineEnd;

    OwnRow(int line, List<String> raw, boolean note, String lineEnd) {
        this.line = line;
        this.raw = new ArrayList<>(raw);
        this.note = note;
        this.lineEnd = lineEnd;
    }

    static OwnRow of(int line, List<String> cells, char delimiter, String lineEnd) {
        OwnRow row = new OwnRow(line, List.of(), false, lineEnd);
        cells.forEach(cell -> row.add(cell, delimiter));
        return row;
    }

    /** The line where it begins, as an editor counts. */
    public int line() {
        return line;
    }

    boolean isNote() {
        return note;
    }

    OwnRow asNote(char delimiter) {
        return new OwnRow(line, List.of(String.join(String.valueOf(delimiter), raw)), true, lineEnd);
    }

    String lineEnd() {
        return lineEnd.isEmpty() ? "\n" : lineEnd;
    }

    /** Ends the last line, if nothing does. */
    void end(String with) {
        lineEnd = lineEnd.isEmpty() ? with : lineEnd;
    }

    int size() {
        return raw.size();
    }

    /** What a cell says; empty beyond the last. */
    public String cell(int at) {
        if (at >= raw.size()) {
            return "";
        }
        String cell = raw.get(at);
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** Whether nothing stands in a cell or behind it. */
    boolean blankFrom(int at) {
        for (int i = at; i < raw.size(); i++) {
            if (!cell(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Makes it so many cells wide; none that says something goes. */
    void resize(int width) {
        while (raw.size() > width && raw.get(raw.size() - 1).isBlank()) {
            raw.remove(raw.size() - 1);
        }
        while (raw.size() < width) {
            raw.add("");
        }
    }

    void add(String cell, char delimiter) {
        raw.add(quoted(cell, delimiter));
    }

    void set(int at, String cell, char delimiter) {
        raw.set(at, quoted(cell, delimiter));
    }

    private static String quoted(String cell, char delimiter) {
        boolean plain = cell.indexOf(delimiter) < 0
                && cell.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r')
                && !cell.startsWith("#")
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    void appendTo(StringBuilder text, char delimiter) {
        for (int i = 0; i < raw.size(); i++) {
            text.append(i == 0 ? "" : String.valueOf(delimiter)).append(raw.get(i));
        }
        text.append(lineEnd);
    }
}
