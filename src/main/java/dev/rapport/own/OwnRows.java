package dev.rapport.own;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into rows and cells, and loses no character of it. */
final class OwnRows {
    private final String text;
    private int at;
    private int line = 1;

    OwnRows(String text) {
        this.text = text;
    }

    boolean more() {
        return at < text.length();
    }

    /** The present line, without its end. */
    String peek() {
        int end = at;
        while (end < text.length() && !newline(end)) {
            end++;
        }
        return text.substring(at, end);
    }

    /** Takes a line as it is. */
    OwnRow note() {
        String said = peek();
        at += said.length();
        return new OwnRow(line, List.of(said), true, lineEnd());
    }

    OwnRow row(char delimiter) throws DamagedTable {
        int first = line;
        List<String> cells = new ArrayList<>();
        do {
            if (!cells.isEmpty()) {
                at++;
            }
            cells.add(more() && text.charAt(at) == '"' ? inQuotes(first, delimiter) : plain(delimiter));
        } while (more() && text.charAt(at) == delimiter);
        return new OwnRow(first, cells, false, lineEnd());
    }

    private String plain(char delimiter) {
        int from = at;
        while (more() && text.charAt(at) != delimiter && !newline(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    private String inQuotes(int first, char delimiter) throws DamagedTable {
        int from = at++;
        while (more() && (text.charAt(at) != '"' || twice())) {
            if (text.charAt(at) == '"') {
                at++;
            } else if (newline(at)
                    && !(text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n')) {
                line++;
            }
            at++;
        }
        if (!more()) {
            throw new DamagedTable(first, "its quotes do not match");
        }
        at++;
        if (more() && text.charAt(at) != delimiter && !newline(at)) {
            throw new DamagedTable(first, "its quotes do not match");
        }
        return text.substring(from, at);
    }

    private boolean twice() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }

    private boolean newline(int where) {
        return text.charAt(where) == '\n' || text.charAt(where) == '\r';
    }

    private String lineEnd() {
        int from = at;
        if (more()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
        return text.substring(from, at);
    }
}
