package dev.rapport.read;

import java.io.Reader;

/**
 * The records of a stretch without the cells that are set aside: what Commons CSV is given to read. A message's text is
 * half of its row; measured where it stands, it need not be copied character by character, nor become a string.
 */
final class WithoutAside extends Reader {
    private final char[] text;
    private final RecordScanner scanned;
    private int at;
    private int record;

    WithoutAside(char[] text, RecordScanner scanned) {
        this.text = text;
        this.scanned = scanned;
    }

    /** A cell that was set aside, as Commons CSV would have read it. */
    static String cell(char[] text, int from, int to) {
        if (!quoted(text, from)) {
            return new String(text, from, to - from);
        }
        int quote = from;
        while (quote < to && text[quote] != '"') {
            quote++;
        }
        if (quote == to) {
            return new String(text, from, to - from);
        }
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            plain.append(text[i]);
            // Two quotes stand for one.
            i += text[i] == '"' ? 1 : 0;
        }
        return plain.toString();
    }

    /** Whether a cell that begins at an index stands in quotes. */
    static boolean quoted(char[] text, int from) {
        return from > 0 && text[from - 1] == '"';
    }

    @Override
    public int read(char[] into, int from, int most) {
        int to = from;
        while (to < from + most) {
            boolean more = record < scanned.records();
            int end = more ? scanned.asideFrom(record) : scanned.end();
            int count = Math.min(Math.max(end - at, 0), from + most - to);
            System.arraycopy(text, at, into, to, count);
            to += count;
            at += count;
            if (at >= end && more) {
                at = Math.max(at, scanned.asideTo(record));
                record++;
            } else if (at >= end) {
                break;
            }
        }
        return to > from || most == 0 ? to - from : -1;
    }

    @Override
    public void close() {
        // The stretch belongs to whoever made it.
    }
}
