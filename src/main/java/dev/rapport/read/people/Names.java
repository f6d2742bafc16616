package dev.rapport.read.people;

import java.text.Normalizer;
import java.util.Locale;

/** People's names: as shown, and as compared. */
public final class Names {
    /** What LinkedIn writes for every account that is closed or hidden. */
    public static final String MEMBER = "LinkedIn Member";

    /** Characters of scripts that are drawn as nothing: the Hangul fillers, the grapheme joiner, the empty Braille cell. */
    private static final String BLANK_GLYPHS = "\u034F\u115F\u1160\u3164\uFFA0\u2800";

    private static final int JOINER = 0x200D;
    /** What a capital I with a dot leaves behind beside its small i. */
    private static final char DOT_ABOVE = '\u0307';

    /** Latin letters up to U+017F that are compared as others than their small ones: sharp s, i without its dot, digraphs. */
    private static final String FOLDED = "\u00DF\u0130\u0131\u0132\u0133\u013F\u0140\u0149\u017F";

    private static final String APOSTROPHES = "\u2018\u2019\u02BC";

    private Names() {}

    /** A name for display: without control, zero-width and bidirectional marks, blanks collapsed. */
    public static String shown(String name) {
        if (plain(name)) {
            return name;
        }
        StringBuilder clean = new StringBuilder(name.length());
        boolean blank = true;
        boolean seen = false;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (c > ' ' && c < 0x7F || c <= Character.MAX_VALUE && latin((char) c)) {
                // Most are: nothing more is asked of them.
                clean.append((char) c);
                blank = false;
                seen = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!blank) {
                    clean.append(' ');
                }
                blank = true;
            } else if (!invisible(c)) {
                clean.appendCodePoint(c);
                blank = false;
                seen |= c != JOINER && !selector(c);
            }
        }
        int end = clean.length();
        if (!seen) {
            return "";
        }
        return clean.substring(0, end > 0 && clean.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Whether a name is of plain letters and signs with single blanks between, as most are: there is nothing to clean. */
    private static boolean plain(String name) {
        boolean blank = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x7F && !latin(c) || c < ' ' || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || name.isEmpty();
    }

    /** Whether it is a letter of Western or Central Europe, whose marks are part of it: compared is its small one. */
    private static boolean latin(char c) {
        return c >= '\u00C0' && c <= '\u017F' && FOLDED.indexOf(c) < 0 || c >= '\u0218' && c <= '\u021B';
    }

    /** Whether it only chooses how the character before it is drawn. */
    private static boolean selector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean invisible(int c) {
        if (BLANK_GLYPHS.indexOf(c) >= 0) {
            return true;
        }
        int type = Character.getType(c);
        // The zero-width joiner holds emoji and some scripts together; every other format character is dropped.
        return type == Character.CONTROL
                || (type == Character.FORMAT && c != JOINER)
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    /** Whether a name shows nothing at all. */
    public static boolean blank(String name) {
        return plain(name) ? name.isEmpty() : compared(name).isEmpty();
    }

    /** Whether a name is what LinkedIn writes for closed and hidden accounts, or shows nothing at all. */
    public static boolean nobody(String name) {
        return name.equals(MEMBER) || blank(name);
    }

    /**
     * A name for comparing: NFKC, case folded, invisible marks dropped, blanks collapsed; apostrophes and hyphens are those
     * of a typewriter, and the Turkish i's are one letter, as telephones write them of themselves.
     */
    public static String compared(String name) {
        if (plain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String shown = shown(Normalizer.normalize(name, Normalizer.Form.NFKC));
        String folded = shown.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder compared = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (APOSTROPHES.indexOf(c) >= 0) {
                compared.append('\'');
            } else if (c >= '\u2010' && c <= '\u2013') {
                compared.append('-');
            } else if (c != JOINER && !(c == DOT_ABOVE && i > 0 && folded.charAt(i - 1) == 'i')) {
                compared.append(c);
            }
        }
        return compared.toString();
    }

    public static String full(String first, String last) {
        return (first + " " + last).strip();
    }
}
