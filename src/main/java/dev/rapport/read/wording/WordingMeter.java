package dev.rapport.read.wording;

import it.unimi.dsi.fastutil.HashCommon;
import java.util.Arrays;

/**
 * The only class that looks into the text of a message: counts its characters, finds web addresses and question marks
 * outside them, and sums it up to 64 bits with white space collapsed. One pass, nothing made, nothing kept.
 */
public final class WordingMeter {
    /** FNV-1a, 64 bits (Fowler, Noll, Vo 1991). */
    private static final long FNV_BASIS = 0xCBF29CE484222325L;

    private static final long FNV_PRIME = 0x100000001B3L;
    /** What a character is, if it says no more than that. */
    private static final byte SHOWN = 2;

    private static final byte BLANK = 1;
    /** Any other, as all beyond the letters of Europe: looked at more closely. */
    private static final byte SPECIAL = 0;

    private static final int EUROPE = 0x500;

    /** What each character is. A place for all of them spares asking each whether it has one. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    private static final String QUESTION_MARKS = "?\uFF1F\u061F\u055E\u2E2E\u037E";

    private static final char NO_BREAK = 0xA0;

    static {
        Arrays.fill(KINDS, ' ' + 1, EUROPE - 1, SHOWN);
        KINDS[' '] = BLANK;
        // White space, question marks, and what may be of a web address.
        for (char c : new char[] {0xA0, 0x37E, '?', ':', '.'}) {
            KINDS[c] = SPECIAL;
        }
    }

    private char[] characters = {};
    private int count;
    private int visible;
    private boolean question;
    private boolean link;
    private boolean white;
    private long sum;

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
        long hash = FNV_BASIS;
        int shown = 0;
        // Characters that are half of a code point.
        int halves = 0;
        // The latest question mark that is of a web address.
        int address = -1;
        byte before = BLANK;
        for (int i = from; i < to; i++) {
            int c = text[i];
            byte kind = KINDS[c];
            // Words with single blanks between, as most of every text is.
            if (kind + before > SHOWN) {
                shown += kind - BLANK;
                before = kind;
                hash = (hash ^ c) * FNV_PRIME;
                continue;
            }
            if (Character.isHighSurrogate((char) c) && i + 1 < to && Character.isLowSurrogate(text[i + 1])) {
                c = Character.toCodePoint((char) c, text[++i]);
                halves++;
            }
            boolean space = Character.isWhitespace(c);
            if (space || c == NO_BREAK) {
                white &= space;
                hash = before == BLANK ? hash : (hash ^ ' ') * FNV_PRIME;
                before = BLANK;
                continue;
            }
            link = link || (c == ':' && follows(text, i + 1, to, "//")) || (c == '.' && site(text, from, i + 1, to));
            if (!question && QUESTION_MARKS.indexOf(c) >= 0) {
                int word = wordStart(text, Math.max(from, address), i);
                // Looked for only now, as few words end in a question mark.
                if (word == address || address(text, word, i)) {
                    address = i;
                } else {
                    question = true;
                }
            }
            shown++;
            before = SHOWN;
            hash = (hash ^ c) * FNV_PRIME;
        }
        count = to - from - halves;
        visible = shown;
        white &= visible == 0;
        // Each word ends in one blank.
        sum = HashCommon.mix(before == BLANK ? hash : (hash ^ ' ') * FNV_PRIME);
    }

    /** Where the word begins that goes on at an index, or the stretch in which it does. */
    private static int wordStart(char[] text, int from, int at) {
        int word = at;
        while (word > from && !Character.isWhitespace(text[word - 1]) && text[word - 1] != NO_BREAK) {
            word--;
        }
        return word;
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
