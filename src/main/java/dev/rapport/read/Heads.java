package dev.rapport.read;

import java.util.Arrays;
import org.apache.commons.csv.CSVRecord;

/**
 * The beginnings of records that were met lately. All of a message's row before its date is one of two things for each
 * conversation: what the one side writes under, and what the other. The same characters are the same cells, so they are
 * parsed once, and are the same strings for all of their rows. For one thread.
 */
final class Heads {
    /** A power of two: what two conversations out of a hundred thousand have in common is one place here. */
    private static final int PLACES = 1024;

    private static final int SAMPLED = 16;

    private final Head[] table = new Head[PLACES];

    /** A beginning, and its cells once they were parsed. */
    static final class Head {
        private final char[] text;
        private String[] cells;
        private boolean claimed;

        private Head(char[] text) {
            this.text = text;
        }

        /** Whether nobody asked before: then the asker's record brings the cells. */
        boolean claim() {
            boolean first = !claimed;
            claimed = true;
            return first;
        }

        /** The cells, which are those of the record that was met first. */
        String[] cells() {
            return cells;
        }

        /** Takes the cells out of the first record that begins so. */
        void met(CSVRecord first, int count) {
            cells = Arrays.copyOf(first.values(), count);
        }
    }

    /**
     * The beginning of each record of a stretch; null if it has none. The first record that begins so brings its cells, when
     * it is parsed.
     */
    Head[] of(char[] text, RecordScanner scanned) {
        Head[] heads = new Head[scanned.records()];
        for (int i = 0; i < heads.length; i++) {
            int from = scanned.headFrom(i);
            int to = scanned.headTo(i);
            if (to > from) {
                int place = place(text, from, to);
                Head known = table[place];
                if (known == null || !Arrays.equals(text, from, to, known.text, 0, known.text.length)) {
                    known = new Head(Arrays.copyOfRange(text, from, to));
                    table[place] = known;
                }
                heads[i] = known;
            }
        }
        return heads;
    }

    /** A few characters tell most beginnings apart. */
    private static int place(char[] text, int from, int to) {
        int step = (to - from) / SAMPLED + 1;
        int hash = to - from;
        for (int i = from; i < to; i += step) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ hash >>> 12) & (PLACES - 1);
    }

    /** Forgets all, as cells may be missing that were to come from records which could not be parsed. */
    void clear() {
        Arrays.fill(table, null);
    }
}
