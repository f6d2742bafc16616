package dev.rapport.read.csv;

/** Looks at bytes that are not all UTF-8, and tells whether they are text in windows-1252. */
final class Western {
    /** Signs beside letters that texts hold: the euro, dots, quotes, dashes, a fixed blank, and the like. */
    private static final String SIGNS = "\u0080\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0099"
            + "\u00A0\u00A1\u00A3\u00A7\u00A9\u00AB\u00AE\u00B0\u00B4\u00B7\u00BA\u00BB\u00BF\u00AA";

    private static final String LETTERS = "\u008A\u008C\u008E\u009A\u009C\u009E\u009F";
    private static final int MOSTLY = 10;
    /** No Western word has so many letters beyond ASCII side by side: those of other scripts do. */
    private static final int SIDE_BY_SIDE = 4;

    private long characters;
    private long strays;
    private long words;
    private boolean binary;
    /** Letters beyond ASCII side by side, up to here. */
    private int row;
    /** Bytes of a character of UTF-8 that were seen, and how many it still needs. */
    private int seen;

    private int needed;
    private int first;
    private int second;

    /** Looks at the next bytes. */
    void at(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int one = bytes[i] & 0xFF;
            if (needed > 0 && (one & 0xC0) == 0x80) {
                second = seen == 1 ? one : second;
                seen++;
                if (--needed == 0) {
                    characters++;
                }
            } else {
                broken();
                begin(one);
            }
        }
    }

    private void begin(int one) {
        if (one < 0x80) {
            row = 0;
            binary |= one < ' ' && one != '\n' && one != '\r' && one != '\t';
        } else if (one >= 0xC2 && one <= 0xF4) {
            needed = one >= 0xF0 ? 3 : one >= 0xE0 ? 2 : 1;
            first = one;
            seen = 1;
        } else {
            stray(one);
        }
    }

    /** A character of UTF-8 that breaks off is so many bytes of something else. */
    private void broken() {
        if (needed > 0) {
            stray(first);
            if (seen > 1) {
                stray(second);
            }
            needed = 0;
        }
    }

    private void stray(int one) {
        strays++;
        boolean letter = one >= 0xC0 && one != 0xD7 && one != 0xF7;
        row = letter ? row + 1 : 0;
        if (letter || LETTERS.indexOf(one) >= 0 || SIGNS.indexOf(one) >= 0) {
            words += row < SIDE_BY_SIDE ? 1 : row == SIDE_BY_SIDE ? 1 - SIDE_BY_SIDE : 0;
        }
    }

    /** Whether what was seen is hardly UTF-8, and nearly all of the rest letters and signs that texts hold. */
    boolean sensible() {
        // A last character that is cut off may belong to either.
        return !binary && strays > characters && (strays - words) * MOSTLY <= strays;
    }
}
