package dev.rapport.read;

import java.util.Arrays;

/**
 * Parts of records that were met lately. All of a message's row before its date is one of two things for each
 * conversation: what the one side writes under, and what the other; and what follows its date and text is one of a few
 * things for the whole file. The same characters are the same cells, so they are parsed once, and mean the same. For one
 * thread.
 */
final class Repeats {
    private static final int SAMPLED = 16;

    private final Part[] table;
    /** The characters of each part. They are written over, as what lives long and is then let go makes work for Java. */
    private final char[][] texts;

    private final int[] lengths;

    /** Remembers up to so many parts, which is a power of two: the later of two that fall on one place. */
    Repeats(int places) {
        table = new Part[places];
        texts = new char[places][0];
        lengths = new int[places];
    }

    /** A part: its cells, or what they mean. */
    static final class Part {
        private String[] cells;
        private boolean claimed;
        private Object meaning;

        /** Whether nobody asked before: then the asker's record brings the cells. */
        boolean claim() {
            boolean first = !claimed;
            claimed = true;
            return first;
        }

        /** Takes the cells out of a record that was parsed: those from an index up to another. */
        void met(String[] record, int from, int to) {
            if (cells == null) {
                cells = Arrays.copyOfRange(record, from, to);
            }
        }

        /** The cells; null once it is known what they mean. */
        String[] cells() {
            return cells;
        }

        /** What whoever takes the rows made of it; null before. */
        Object meaning() {
            return meaning;
        }

        /** Keeps what it means for all rows that share it, and lets the cells go. Only the taker of the rows asks and tells. */
        void means(Object understood) {
            meaning = understood;
            cells = null;
        }
    }

    /** A part without a gap. */
    Part of(char[] text, int from, int to) {
        return of(text, from, to, to, to);
    }

    /** The part of a text from an index up to another, without the characters from {@code gap} up to {@code behind}. */
    Part of(char[] text, int from, int gap, int behind, int to) {
        int place = place(text, from, gap) + place(text, behind, to) & table.length - 1;
        if (table[place] == null || !is(place, text, from, gap, behind, to)) {
            int first = gap - from;
            int length = first + to - behind;
            if (texts[place].length < length) {
                texts[place] = new char[length];
            }
            System.arraycopy(text, from, texts[place], 0, first);
            System.arraycopy(text, behind, texts[place], first, to - behind);
            lengths[place] = length;
            table[place] = new Part();
        }
        return table[place];
    }

    private boolean is(int place, char[] text, int from, int gap, int behind, int to) {
        int first = gap - from;
        int length = lengths[place];
        return length == first + to - behind
                && Arrays.equals(texts[place], 0, first, text, from, gap)
                && Arrays.equals(texts[place], first, length, text, behind, to);
    }

    /** A few characters tell most parts apart. */
    private static int place(char[] text, int from, int to) {
        int step = (to - from) / SAMPLED + 1;
        int hash = to - from;
        for (int i = from; i < to; i += step) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 12;
    }

    /** Forgets all, as cells may be missing that were to come from records which could not be parsed. */
    void clear() {
        Arrays.fill(table, null);
    }
}
