package dev.rapport.read;

import java.io.Reader;

/**
 * What Commons CSV is given to read of a stretch: only records of which something was not met before, and none of the
 * cells that are set aside. Of messages that is a small part of their characters, and reading them one by one is what
 * takes time.
 */
final class Remainder extends Reader {
    private final char[] text;
    private final RecordScanner scanned;
    private final boolean[] chosen;
    private int record = -1;
    /** The characters that come next, up to the next that are passed over. */
    private int at;

    private int end;
    /** Where reading goes on behind those; the record is over if negative. */
    private int behind;

    /** Of the chosen records of a stretch. */
    Remainder(char[] text, RecordScanner scanned, boolean[] chosen) {
        this.text = text;
        this.scanned = scanned;
        this.chosen = chosen;
    }

    /** A cell that was set aside, as Commons CSV would have read it. */
    static String cell(char[] text, int from, int to) {
        return cell(text, from, to, quoted(text, from));
    }

    /** A cell as Commons CSV would have read it, of which it is known whether it stood in quotes. */
    static String cell(char[] text, int from, int to, boolean quoted) {
        int quote = from;
        while (quoted && quote < to && text[quote] != '"') {
            quote++;
        }
        if (!quoted || quote == to) {
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
        while (to < from + most && next()) {
            int count = Math.min(end - at, from + most - to);
            System.arraycopy(text, at, into, to, count);
            to += count;
            at += count;
        }
        return to > from || most == 0 ? to - from : -1;
    }

    /** Whether there is a character left; then it is at hand. */
    private boolean next() {
        while (at == end) {
            if (behind >= 0) {
                at = behind;
                end = scanned.recordTo(record);
                behind = -1;
            } else {
                record++;
                while (record < chosen.length && !chosen[record]) {
                    record++;
                }
                if (record >= chosen.length) {
                    return false;
                }
                at = scanned.headFrom(record);
                end = Math.max(at, scanned.asideFrom(record));
                behind = Math.max(at, scanned.asideTo(record));
            }
        }
        return true;
    }

    @Override
    public void close() {
        // The stretch belongs to whoever made it.
    }
}
