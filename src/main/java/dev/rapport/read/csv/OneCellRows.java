package dev.rapport.read.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart what a spreadsheet made of a comma file where lists are separated by semicolons: each line is one cell, and
 * one that holds quotes is quoted once more, {@code "Ada,""Quill, PhD"",Nordwind"}. Line by line this gives back what was
 * there; all other files come through as they are.
 */
final class OneCellRows extends Reader {
    /** So much is looked at to decide, unless a row goes on behind it. */
    private static final int LOOK = 1 << 15;
    /** A longer line is a damaged one, and stays as it is. */
    private static final int LONGEST = 1 << 20;

    /** A cell of a table with semicolons: quoted, or without a quote. */
    private static final String CELL = "(?:\"(?:[^\"]|\"\")*+\"|[^\";]*+)";

    private static final Pattern LINE = Pattern.compile(CELL + "(?:;" + CELL + ")*+");
    private static final Pattern CELLS = Pattern.compile("(?:^|;)(" + CELL + ")");
    private static final Pattern HEADER = Pattern.compile("[^,;.]{1,30}(?:,[^,;.]{1,30})+");

    private final Reader in;
    private final char[] piece = new char[1 << 13];
    /** Read, not yet taken apart. */
    private final StringBuilder raw = new StringBuilder();
    /** What comes next. */
    private final StringBuilder ready = new StringBuilder();

    private int taken;
    private boolean decided;
    private volatile boolean applies;
    private boolean ended;

    OneCellRows(Reader in) {
        this.in = in;
    }

    /** Whether lines are taken apart. */
    boolean applies() {
        return applies;
    }

    /** Whether it is known that no character so far was a NUL, or stands for what could not be decoded. */
    boolean isSound() {
        return !applies && in instanceof Decoding text && text.isSound();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (!decided) {
            decide();
        }
        while (taken == ready.length()) {
            ready.setLength(0);
            taken = 0;
            if (!applies) {
                return in.read(into, from, length);
            }
            if (ended && raw.isEmpty()) {
                return -1;
            }
            more(LOOK);
            takeApart();
        }
        int count = Math.min(length, ready.length() - taken);
        ready.getChars(taken, taken + count, into, from);
        taken += count;
        return count;
    }

    private void decide() throws IOException {
        decided = true;
        int look = LOOK;
        do {
            while (!ended && raw.length() < look) {
                more(look - raw.length());
            }
            applies = oneCellEach(raw.toString());
            look *= 2;
        } while (!applies && !ended && raw.length() <= LONGEST && endsInCell());
        if (!applies) {
            ready.append(raw);
            raw.setLength(0);
        }
    }

    /** Whether the line that goes on behind what was read begins as a row in one cell does. */
    private boolean endsInCell() {
        int from = Math.max(raw.lastIndexOf("\n"), raw.lastIndexOf("\r")) + 1;
        return from < raw.length() && raw.charAt(from) == '"' && raw.length() - from >= LOOK / 2;
    }

    private void more(int characters) throws IOException {
        int count = ended ? -1 : in.read(piece, 0, Math.min(characters, piece.length));
        ended = count < 0;
        raw.append(piece, 0, Math.max(0, count));
    }

    /** Whether below a header with commas each line that holds a quote is one cell, and one of them a whole row. */
    private boolean oneCellEach(String text) {
        if (text.indexOf('"') < 0) {
            return false;
        }
        int commas = -1;
        boolean row = false;
        boolean first = true;
        Iterator<String> lines = text.lines().iterator();
        for (int i = 0; lines.hasNext(); i++) {
            String line = lines.next();
            if (!ended && !lines.hasNext()) {
                // It goes on behind what was read.
                break;
            }
            boolean whole = LINE.matcher(line).matches();
            if (!row && i < Header.LINES && whole && namesColumns(line)) {
                return false;
            }
            if (commas < 0) {
                String plain = whole ? unwrapped(line) : line;
                if (plain.indexOf(';') >= 0) {
                    return false;
                }
                commas = HEADER.matcher(plain.replace("\"", "")).matches() ? commas(plain) : -1;
            } else if (first && !line.isBlank()) {
                // A note stands above the header of a table with semicolons, and no header.
                if (!whole || unwrapped(line).indexOf(';') >= 0 && line.indexOf('"') < 0) {
                    return false;
                }
                first = false;
                row |= line.startsWith("\"") && commas(line) >= commas;
            } else if (line.indexOf('"') >= 0) {
                if (!whole) {
                    return false;
                }
                row |= line.startsWith("\"") && commas(line) >= commas;
            }
        }
        return row;
    }

    /** Whether a line that stands above all rows parts several cells by semicolons, and nothing by a comma. */
    private static boolean namesColumns(String line) {
        return line.indexOf(',') < 0 && unwrapped(line).indexOf(';') > 0;
    }

    private static int commas(String line) {
        return (int) line.chars().filter(c -> c == ',').count();
    }

    /** All lines that are whole; the last of the file may lack its end. */
    private void takeApart() {
        int from = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' || c == '\r') {
                ready.append(unwrapped(raw.substring(from, i))).append(c);
                from = i + 1;
            }
        }
        if (ended || raw.length() - from > LONGEST) {
            ready.append(ended ? unwrapped(raw.substring(from)) : raw.substring(from));
            from = raw.length();
        }
        raw.delete(0, from);
    }

    private static String unwrapped(String line) {
        if (line.length() > LONGEST || line.indexOf('"') < 0 && !line.endsWith(";")) {
            return line;
        }
        if (!LINE.matcher(line).matches()) {
            return line;
        }
        StringBuilder row = new StringBuilder(line.length());
        Matcher cells = CELLS.matcher(line);
        while (cells.find()) {
            String cell = cells.group(1);
            boolean quoted = cell.startsWith("\"");
            row.append(cells.start() == 0 ? "" : ";")
                    .append(quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
        }
        // What other lines had more of is empty here.
        int end = row.length();
        while (end > 0 && row.charAt(end - 1) == ';') {
            end--;
        }
        return row.substring(0, end);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
