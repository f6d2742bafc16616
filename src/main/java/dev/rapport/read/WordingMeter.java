package dev.rapport.read;

import it.unimi.dsi.fastutil.HashCommon;

/**
 * The only class that looks into the text of a message: counts its characters, finds question marks outside web
 * addresses, and sums it up to 64 bits with white space collapsed. One pass, nothing made, nothing kept.
 */
final class WordingMeter {
    /** FNV-1a, 64 bits (Fowler, Noll, Vo 1991). */
    private static final long FNV_BASIS = 0xCBF29CE484222325L;

    private static final long FNV_PRIME = 0x100000001B3L;
    private static final String QUESTION_MARKS = "\uFF1F\u061F\u055E\u2E2E\u037E";

    private char[] characters = new char[1024];
    private int count;
    private int visible;
    private boolean question;
    private long sum;

    /** Measures a text. */
    void measure(String text) {
        int length = text.length();
        if (characters.length < length) {
            characters = new char[2 * length];
        }
        text.getChars(0, length, characters, 0);
        count = 0;
        visible = 0;
        question = false;
        long hash = FNV_BASIS;
        boolean blank = true;
        boolean address = false;
        for (int i = 0; i < length; ) {
            int c = characters[i++];
            if (Character.isHighSurrogate((char) c) && i < length && Character.isLowSurrogate(characters[i])) {
                c = Character.toCodePoint((char) c, characters[i++]);
            }
            count++;
            boolean plain = c > ' ' && c < 0x80;
            if (!plain && (Character.isWhitespace(c) || c == 0xA0)) {
                blank = true;
                address = false;
                continue;
            }
            if (blank && visible > 0) {
                hash = (hash ^ ' ') * FNV_PRIME;
            }
            blank = false;
            visible++;
            hash = (hash ^ c) * FNV_PRIME;
            address |= (c == ':' && follows(i, length, "//")) || (c == 'w' && follows(i, length, "ww."));
            question |= !address && (c == '?' || (c > 0x37D && QUESTION_MARKS.indexOf(c) >= 0));
        }
        sum = HashCommon.mix(hash);
    }

    private boolean follows(int from, int length, String expected) {
        boolean same = from + expected.length() <= length;
        for (int i = 0; same && i < expected.length(); i++) {
            same = characters[from + i] == expected.charAt(i);
        }
        return same;
    }

    /** Code points. */
    int characters() {
        return count;
    }

    /** Code points that are no white space. */
    int visible() {
        return visible;
    }

    /** Whether a question mark stands outside web addresses. */
    boolean question() {
        return question;
    }

    /** 64 bits that equal texts share, whatever their line breaks. */
    long sum() {
        return sum;
    }
}
