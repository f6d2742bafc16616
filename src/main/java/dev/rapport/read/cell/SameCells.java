package dev.rapport.read.cell;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was made of some cells of a row, for rows that have the same in all of them: of a message's cells all but its date
 * and text come again and again, and no string is made to find what they mean. It remembers up to so many; the later of two
 * that fall on one place.
 *
 * @param <T> what is made of them
 */
public final class SameCells<T> {
    private static final int SAMPLED = 4;

    private final int[] columns;
    private final Object[] meanings;
    /** The cells' characters, one cell behind the other. They are written over, as what lives long costs Java. */
    private final char[][] texts;
    /** The two places that were asked for last: of one conversation two people write, mostly. */
    private int latest;

    private int before;
    /** Where each cell ends, for all columns of one place after those of another. */
    private final int[] ends;

    /** Nothing yet, of cells of these columns; {@code places} is a power of two. */
    public SameCells(int places, int... columns) {
        this.columns = columns;
        meanings = new Object[places];
        texts = new char[places][];
        ends = new int[places * columns.length];
    }

    /** What was made of a row's cells; null if that is not known. */
    @SuppressWarnings("unchecked")
    public @Nullable T of(Row row) {
        if (!is(latest, row)) {
            int place = is(before, row) ? before : place(row);
            before = latest;
            latest = place;
            if (!is(place, row)) {
                return null;
            }
        }
        return (T) meanings[latest];
    }

    /** Remembers what was made of a row's cells. */
    public void put(Row row, T meaning) {
        int place = place(row);
        int length = 0;
        for (int column : columns) {
            length += row.length(column);
        }
        if (texts[place] == null || texts[place].length < length) {
            texts[place] = new char[length];
        }
        int at = 0;
        for (int i = 0; i < columns.length; i++) {
            System.arraycopy(row.text(), row.from(columns[i]), texts[place], at, row.length(columns[i]));
            at += row.length(columns[i]);
            ends[place * columns.length + i] = at;
        }
        meanings[place] = meaning;
    }

    /** Forgets all. */
    public void clear() {
        Arrays.fill(meanings, null);
        Arrays.fill(texts, null);
    }

    private boolean is(int place, Row row) {
        if (meanings[place] == null) {
            return false;
        }
        // Most of the cells stand side by side in the row, too: they are compared at once.
        char[] known = texts[place];
        char[] text = row.text();
        int end = place * columns.length;
        int at = 0;
        int begin = 0;
        int from = 0;
        int to = 0;
        for (int column : columns) {
            int length = row.length(column);
            if (length != ends[end++] - at) {
                return false;
            }
            int start = row.from(column);
            if (length > 0 && start != to) {
                if (!Arrays.equals(known, begin, at, text, from, to)) {
                    return false;
                }
                begin = at;
                from = start;
                to = start;
            }
            at += length;
            to += length;
        }
        return Arrays.equals(known, begin, at, text, from, to);
    }

    /** A few characters tell most cells apart. */
    private int place(Row row) {
        char[] text = row.text();
        int hash = 0;
        for (int column : columns) {
            int from = row.from(column);
            int length = row.length(column);
            int step = length / SAMPLED + 1;
            hash = 31 * hash + length;
            for (int i = from + length - 1; i >= from; i -= step) {
                hash = 31 * hash + text[i];
            }
        }
        return (hash ^ hash >>> 12 ^ hash >>> 24) & meanings.length - 1;
    }
}
