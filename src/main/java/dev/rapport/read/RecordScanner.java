package dev.rapport.read;

import java.util.Arrays;

/**
 * Finds where records begin and end in a stretch of CSV text, and whether its quotes are sound: a quote opens only at the
 * start of a cell and closes only before a delimiter or a line end. One pass over the characters, nothing made: every
 * character of a large file comes by here, so plain ones are skipped in the shortest of loops.
 *
 * <p>Of each record it also says where its own cell stands, and the cell that is set aside.
 */
final class RecordScanner {
    static final int UNDECIDED = -1;
    static final int BROKEN = -2;
    /** A record of more lines is a damaged one. */
    static final int MOST_LINES = 200;

    private static final char REPLACEMENT = '\uFFFD';

    private final char delimiter;
    private final int aside;
    private final int own;
    /** Whether a character below 128 means something outside quotes, and inside. */
    private final boolean[] special = new boolean[128];

    private final boolean[] specialQuoted = new boolean[128];
    private long[] starts = new long[1024];
    private int[] asideFrom = new int[1024];
    private int[] asideTo = new int[1024];
    private int[] headFrom = new int[1024];
    private int[] headTo = new int[1024];
    private int[] ownTo = new int[1024];
    /** Where the record that is being scanned begins, and its own cell begins and ends. */
    private int begin;

    private int headEnd;
    private int ownEnd;
    /** The cell that is set aside of the record that is being scanned; none yet if negative. */
    private int asideBegin;

    private int asideEnd;
    private int records;
    private int end;
    private boolean sound;
    private long nextLine;
    private long replaced;

    RecordScanner(Shape shape) {
        delimiter = shape.delimiter();
        aside = shape.aside();
        own = shape.own();
        for (char c : new char[] {0, '\n', '\r', '"'}) {
            special[c] = true;
            specialQuoted[c] = true;
        }
        special[delimiter] = true;
    }

    /** Records that end within the last scan. */
    int records() {
        return records;
    }

    /** Line on which a record begins. */
    long lineOf(int record) {
        return starts[record];
    }

    /** Index of the first character of a record. */
    int headFrom(int record) {
        return headFrom[record];
    }

    /** Index of the first character of its own cell, behind the cells that it shares with others. */
    int headTo(int record) {
        return headTo[record];
    }

    /** Index behind its own cell; negative if it has none, or the file ends behind it. */
    int ownTo(int record) {
        return ownTo[record];
    }

    /** Index behind a record and any blank lines that follow it. */
    int recordTo(int record) {
        return record + 1 < records ? headFrom[record + 1] : end;
    }

    /** Index of the first character of a record's cell that is set aside, behind its quote. */
    int asideFrom(int record) {
        return asideFrom[record];
    }

    /** Index behind the last character of that cell, before its quote. */
    int asideTo(int record) {
        return asideTo[record];
    }

    /** Lines over which a record goes. */
    long lines(int record) {
        return (record + 1 < records ? starts[record + 1] : nextLine) - starts[record];
    }

    /** Index behind the last record that ends. */
    int end() {
        return end;
    }

    /** Whether all quotes up to there are sound, no NUL occurs, and no record is implausibly long. */
    boolean sound() {
        return sound;
    }

    /** Line number of the character at {@link #end()}. */
    long nextLine() {
        return nextLine;
    }

    /** Replacement characters in records that ended. */
    long replaced() {
        return replaced;
    }

    /** Scans a stretch that begins at a record; {@code last} if nothing comes after it. */
    void scan(char[] text, int length, boolean last, long firstLine) {
        records = 0;
        end = 0;
        sound = true;
        nextLine = firstLine;
        replaced = 0;
        int at = 0;
        long line = firstLine;
        long strange = 0;
        boolean quoted = false;
        boolean cellStart = true;
        boolean any = false;
        int cell = 0;
        int cellFrom = 0;
        begins(0);
        while (at < length) {
            boolean[] stop = quoted ? specialQuoted : special;
            int from = at;
            while (at < length) {
                char c = text[at];
                if (c < 128) {
                    if (stop[c]) {
                        break;
                    }
                } else if (c == REPLACEMENT) {
                    strange++;
                }
                at++;
            }
            if (at > from) {
                any = true;
                cellStart = false;
            }
            if (at == length) {
                break;
            }
            char c = text[at++];
            if (c == 0) {
                sound = false;
                return;
            } else if (quoted) {
                if (c == '"') {
                    if (at < length && text[at] == '"') {
                        at++;
                    } else if (at < length || last) {
                        quoted = false;
                        asideEnd = cell == aside ? at - 1 : asideEnd;
                        if (at < length && text[at] != delimiter && text[at] != '\n' && text[at] != '\r') {
                            sound = false;
                            return;
                        }
                    }
                } else if (c == '\n' || at >= length || text[at] != '\n') {
                    line++;
                }
            } else if (c == delimiter) {
                if (cell++ == aside && asideBegin < 0) {
                    asideBegin = cellFrom;
                    asideEnd = at - 1;
                }
                if (cell == own) {
                    headEnd = at;
                } else if (cell == own + 1) {
                    ownEnd = at - 1;
                }
                cellFrom = at;
                cellStart = true;
                any = true;
            } else if (c == '"') {
                if (!cellStart) {
                    sound = false;
                    return;
                }
                asideBegin = cell == aside ? at : asideBegin;
                quoted = true;
                cellStart = false;
                any = true;
            } else {
                if (cell == aside && asideBegin < 0) {
                    asideBegin = cellFrom;
                    asideEnd = at - 1;
                }
                ownEnd = cell == own ? at - 1 : ownEnd;
                if (c == '\r') {
                    if (at >= length && !last) {
                        break;
                    }
                    if (at < length && text[at] == '\n') {
                        at++;
                    }
                }
                line++;
                if (!ends(any, at, line)) {
                    return;
                }
                replaced += strange;
                strange = 0;
                any = false;
                cellStart = true;
                cell = 0;
                cellFrom = at;
                begins(at);
            }
        }
        if (cell == aside && asideBegin < 0) {
            asideBegin = cellFrom;
            asideEnd = length;
        }
        if (last && quoted) {
            sound = false;
        } else if (last && any && ends(true, length, line)) {
            replaced += strange;
        }
    }

    private void begins(int at) {
        begin = at;
        headEnd = at;
        ownEnd = -1;
        asideBegin = -1;
    }

    /** A line end outside quotes: the end of a record, unless the line is blank. False if the record is too long. */
    private boolean ends(boolean any, int at, long line) {
        if (any) {
            if (at - end > CsvRows.MOST_CHARACTERS || line - nextLine > MOST_LINES) {
                sound = false;
                return false;
            }
            if (records == starts.length) {
                starts = Arrays.copyOf(starts, 2 * records);
                asideFrom = Arrays.copyOf(asideFrom, 2 * records);
                asideTo = Arrays.copyOf(asideTo, 2 * records);
                headFrom = Arrays.copyOf(headFrom, 2 * records);
                headTo = Arrays.copyOf(headTo, 2 * records);
                ownTo = Arrays.copyOf(ownTo, 2 * records);
            }
            headFrom[records] = begin;
            headTo[records] = headEnd;
            ownTo[records] = ownEnd;
            asideFrom[records] = Math.max(asideBegin, 0);
            asideTo[records] = asideBegin < 0 ? 0 : asideEnd;
            starts[records++] = nextLine;
        }
        end = at;
        nextLine = line;
        return true;
    }

    /** Index behind the record that begins at an index; {@link #UNDECIDED} at the end of the stretch. */
    int recordEnd(char[] text, int from, int length, boolean last) {
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
}
