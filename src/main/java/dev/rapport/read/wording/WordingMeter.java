package dev.rapport.read.wording;

import it.unimi.dsi.fastutil.HashCommon;

/**
 * The only class that looks into the text of a message: counts its characters, finds web addresses and question marks
 * outside them, and sums it up to 64 bits with white space collapsed. One pass, nothing made, nothing kept.
 */
public final class WordingMeter {
    /** FNV-1a, 64 bits (Fowler, Noll, Vo 1991). */
    private static final long FNV_BASIS = 0xCBF29CE484222325L;

    private static final long FNV_PRIME = 0x100000001B3L;
    /** Of each of the first characters whether {@link Character#isWhitespace} says yes: asked for every blank. */
    private static final long WHITE = 1L << ' ' | 0x1FL << '\t' | 0xFL << 0x1C;

    /** Of the first characters those at which the shortest of loops stops: white space, question marks, and what may
     * be of a web address. */
    private static final long STOPS = (1L << ' ' + 1) - 1 | 1L << '?' | 1L << ':' | 1L << '.';

    /** The first white space behind the signs of the first 64 characters. */
    private static final int OGHAM_SPACE = 0x1680;

    private static final String QUESTION_MARKS = "\uFF1F\u061F\u055E\u2E2E\u037E";

    private char[] characters = {};
    private int count;
    private int visible;
    private boolean question;
    private boolean link;
    private boolean white;
    private long sum;

    // While a text is measured:
    private long hash;
    private int spaces;
    /** Where the present word begins, and whether it is known to be a web address. */
    private int word;

    private boolean address;

    /** Measures a text. */
    public void measure(String text) {
        int length = text.length();
        if (characters.length < length) {
            characters = new char[2 * length];
        }
        text.getChars(0, length, characters, 0);
        measure(characters, 0, length);
    }

    /** Shows what was measured before. */
    void show(int characterCount, int visibleCount, boolean asks, boolean linked, boolean nothing, long textSum) {
        count = characterCount;
        visible = visibleCount;
        question = asks;
        link = linked;
        white = nothing;
        sum = textSum;
    }

    /** Measures a text where it stands. */
    public void measure(char[] text, int from, int to) {
        question = false;
        link = false;
        white = true;
        hash = FNV_BASIS;
        spaces = 0;
        // Characters that are half of a code point.
        int halves = 0;
        boolean any = false;
        boolean blank = true;
        for (int i = from; i < to; ) {
            int at = i;
            int c = text[i++];
            if (!plain(c)) {
                if (Character.isHighSurrogate((char) c) && i < to && Character.isLowSurrogate(text[i])) {
                    c = Character.toCodePoint((char) c, text[i++]);
                    halves++;
                }
                boolean space = c < Long.SIZE ? (WHITE >>> c & 1) != 0 : c >= OGHAM_SPACE && Character.isWhitespace(c);
                if (space || c == 0xA0) {
                    white &= space;
                    blank = true;
                    spaces++;
                    continue;
                }
            }
            if (blank) {
                if (any) {
                    hash = (hash ^ ' ') * FNV_PRIME;
                }
                any = true;
                blank = false;
                begin(at);
            }
            if (plain(c)) {
                i = words(text, at, to);
                continue;
            }
            hash = (hash ^ c) * FNV_PRIME;
            link = link || (c == ':' && follows(text, i, to, "//")) || (c == '.' && site(text, from, i, to));
            if (!question && (c == '?' || c > 0x37D && QUESTION_MARKS.indexOf(c) >= 0)) {
                // Looked for only now, as few words end in a question mark; at most once a word.
                address = address || address(text, word, at);
                question = !address;
            }
        }
        count = to - from - halves;
        visible = count - spaces;
        white &= visible == 0;
        sum = HashCommon.mix(hash);
    }

    private void begin(int at) {
        word = at;
        address = false;
    }

    /**
     * Runs through words of plain characters with single blanks between, as most of every text is, in the shortest of loops;
     * index of the first character that is none of theirs.
     */
    private int words(char[] text, int from, int to) {
        long bits = hash;
        int i = from;
        while (true) {
            while (i < to && (text[i] & ~0x3F) == 0x40) {
                bits = (bits ^ text[i++]) * FNV_PRIME;
            }
            int c = i < to ? text[i] : 0;
            if (!plain(c)) {
                if (c != ' ' || i + 1 == to || !plain(text[i + 1])) {
                    break;
                }
                spaces++;
                begin(i + 1);
            }
            bits = (bits ^ c) * FNV_PRIME;
            i++;
        }
        hash = bits;
        return i;
    }

    /** Whether a character is of a word and says no more, as most do. */
    private static boolean plain(int c) {
        return c < Long.SIZE ? (STOPS >>> c & 1) == 0 : c < 0x80;
    }

    /** Whether a web address begins within a stretch of a word. */
    private static boolean address(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((text[i] == ':' && follows(text, i + 1, to, "//"))
                    || (text[i] == 'w' && follows(text, i + 1, to, "ww."))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a point is one of a site's name: that of "www.", or that before the last letters of "example.com/demo". */
    private static boolean site(char[] text, int from, int after, int to) {
        int i = after;
        while (i < to && letter(text[i])) {
            i++;
        }
        int letters = i - after;
        return letters >= 2
                && ((i < to && text[i] == '/') || (after - 4 >= from && follows(text, after - 4, to, "www.")));
    }

    private static boolean letter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean follows(char[] text, int from, int to, String expected) {
        boolean same = from + expected.length() <= to;
        for (int i = 0; same && i < expected.length(); i++) {
            same = text[from + i] == expected.charAt(i);
        }
        return same;
    }

    /** Code points. */
    public int characters() {
        return count;
    }

    /** Code points that are no white space. */
    public int visible() {
        return visible;
    }

    /** Whether there is nothing but white space, or nothing, as {@link String#isBlank} has it. */
    public boolean blank() {
        return white;
    }

    /** Whether a question mark stands outside web addresses. */
    public boolean question() {
        return question;
    }

    /** Whether there is a web address. */
    public boolean link() {
        return link;
    }

    /** 64 bits that equal texts share, whatever their line breaks. */
    public long sum() {
        return sum;
    }
}
