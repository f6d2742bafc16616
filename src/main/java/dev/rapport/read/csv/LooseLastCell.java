package dev.rapport.read.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of a file whose last cell is not written as CSV asks: quotes escaped by a backslash, line breaks and commas without
 * quotes (export-format.md 3.6). A record begins at a line that begins with a date and reaches to the next such line; its
 * last cell is all that follows the cells before it. So does one that is damaged and plainly a row. Given on as sound CSV,
 * line for line, so that line numbers hold.
 */
public final class LooseLastCell extends java.io.Reader {
    private static final Pattern BEGIN =
            Pattern.compile("\\s*\"?\\s*\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\s*\"?\\s*,.*", Pattern.DOTALL);

    /** A row all the same: an address behind a damaged date, an address and a date in other cells, or a NUL. */
    private static final Pattern DAMAGED = Pattern.compile(
            "[^,]{0,40},\"?https?://[\\w.]*linkedin\\.com/.*"
                    + "|(?=(?:.*,)?\\s*\"?https?://[\\w.]*linkedin\\.com/)"
                    + ".*,\\s*\"?\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\"?\\s*(?:,.*)?"
                    + "|.*\\x00.*",
            Pattern.DOTALL);

    private final BufferedReader in;
    private final List<String> header;
    private final StringBuilder record = new StringBuilder();
    private final StringBuilder ready = new StringBuilder();
    private int given;
    private boolean expected;
    private boolean begun;
    private boolean ended;

    /** Rewrites only a file with exactly these columns in this order; any other is given on as it is. */
    public LooseLastCell(java.io.Reader in, List<String> header) {
        this.in = new BufferedReader(in);
        this.header = header;
    }

    @Override
    public int read(char[] to, int from, int count) throws IOException {
        while (given == ready.length() && !ended) {
            ready.setLength(0);
            given = 0;
            advance();
        }
        int part = Math.min(count, ready.length() - given);
        ready.getChars(given, given + part, to, from);
        given += part;
        return part == 0 && count > 0 ? -1 : part;
    }

    private void advance() throws IOException {
        String line = line();
        if (line.isEmpty()) {
            ended = true;
            flush();
        } else if (!begun) {
            expected |= Header.cells(line, ',').equals(header);
            begun = expected;
            ready.append(line);
        } else if (BEGIN.matcher(line).matches() || DAMAGED.matcher(line).matches()) {
            flush();
            record.append(line);
        } else {
            record.append(line);
        }
    }

    /** A line with its end, which may be a lone carriage return; empty at the end of the file. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        while (c >= 0) {
            line.append((char) c);
            if (c == '\n' || c == '\r' && !feedFollows()) {
                break;
            }
            c = in.read();
        }
        return line.toString();
    }

    private boolean feedFollows() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next == '\n';
    }

    private void flush() {
        if (record.length() == 0) {
            return;
        }
        int end = record.length();
        while (end > 0 && (record.charAt(end - 1) == '\n' || record.charAt(end - 1) == '\r')) {
            end--;
        }
        int from = 0;
        for (int cell = 1; cell < header.size() && from >= 0; cell++) {
            int comma = record.indexOf(",", from);
            from = comma < 0 || comma >= end ? -1 : comma + 1;
        }
        if (from < 0) {
            ready.append(record);
        } else {
            ready.append(record, 0, from).append('"');
            ready.append(plain(record.substring(from, end)).replace("\"", "\"\""))
                    .append('"');
            ready.append(record, end, record.length());
        }
        record.setLength(0);
    }

    /** The cell without quotes around it and without escapes. */
    private static String plain(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted
                ? cell.substring(1, cell.length() - 1).replace("\\\"", "\"").replace("\"\"", "\"")
                : cell;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
