package dev.rapport.read.csv;

/**
 * Where a record of CSV ends, and whether its quotes are sound: a quote opens only at the start of a cell and closes only
 * before a delimiter or a line end.
 */
final class RecordEnd {
    /** It may go on behind the stretch. */
    static final int UNDECIDED = -1;
    /** No sound record begins there. */
    static final int BROKEN = -2;

    /** A longer record is a damaged one. */
    static final int MOST_CHARACTERS = 1 << 20;
    /** A record of more lines is a damaged one. */
    static final int MOST_LINES = 200;

    /** Characters at the end of a stretch among which a record begins plainly, if records do in this file. */
    private static final int NEAR = 1 << 13;

    private RecordEnd() {}

    /**
     * Index behind the record that begins at an index, and its line end; {@link #UNDECIDED} or {@link #BROKEN}.
     *
     * @param last whether nothing comes after the stretch
     */
    static int of(char[] text, int from, int length, boolean last, char delimiter) {
        boolean quoted = false;
        boolean cellStart = true;
        int at = from;
        while (at < length) {
            char c = text[at++];
            if (c == 0) {
                return BROKEN;
            }
            if (quoted) {
                if (c == '"') {
                    if (at < length && text[at] == '"') {
                        at++;
                    } else {
                        quoted = false;
                        if (at < length && text[at] != delimiter && text[at] != '\n' && text[at] != '\r') {
                            return BROKEN;
                        }
                    }
                }
            } else if (c == delimiter) {
                cellStart = true;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && at == length && !last) {
                    // Its line feed may come with what follows.
                    return UNDECIDED;
                }
                return c == '\r' && at < length && text[at] == '\n' ? at + 1 : at;
            } else if (c == '"') {
                if (!cellStart) {
                    return BROKEN;
                }
                quoted = true;
                cellStart = false;
            } else {
                cellStart = false;
            }
        }
        return last && !quoted ? length : last ? BROKEN : UNDECIDED;
    }

    /** Whether a sound record quotes every cell. */
    static boolean quotesAll(char[] text, int from, int end, char delimiter) {
        boolean quoted = false;
        boolean cellStart = true;
        for (int at = from; at < end; at++) {
            char c = text[at];
            if (c == '"') {
                quoted = !quoted;
                cellStart = false;
            } else if (!quoted) {
                if (cellStart) {
                    return false;
                }
                cellStart = c == delimiter;
            }
        }
        return !cellStart;
    }

    /**
     * Index behind the last line end outside quotes in a stretch that begins at a record; 0 if there is none. If its quotes
     * are not sound it may be any line end.
     */
    static int last(char[] text, int length) {
        // A quote and then a letter begin a line, and so a record: in a cell the quote would be doubled, or end it.
        for (int i = length - 2; i > Math.max(0, length - NEAR); i--) {
            if (text[i] == '"' && text[i - 1] == '\n' && Character.isLetterOrDigit(text[i + 1])) {
                return i;
            }
        }
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted ^= text[i] == '"';
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text[i] == '"') {
                quoted = !quoted;
            } else if (text[i] == '\n' && !quoted) {
                return i + 1;
            }
        }
        return 0;
    }
}
