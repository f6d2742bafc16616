package dev.rapport.read;

import java.text.Normalizer;
import java.util.Locale;

/** People's names: as shown, and as compared. */
final class Names {
    private Names() {}

    /** A name for display: without control, zero-width and bidirectional marks, blanks collapsed. */
    static String shown(String name) {
        if (plain(name)) {
            return name;
        }
        StringBuilder clean = new StringBuilder(name.length());
        boolean blank = true;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!blank) {
                    clean.append(' ');
                }
                blank = true;
            } else if (!invisible(c)) {
                clean.appendCodePoint(c);
                blank = false;
            }
        }
        int end = clean.length();
        return clean.substring(0, end > 0 && clean.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Whether a name is of visible ASCII with single blanks between, as most are: there is nothing to clean. */
    private static boolean plain(String name) {
        boolean blank = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x7F || c < ' ' || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || name.isEmpty();
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        // The zero-width joiner holds emoji and some scripts together; every other format character is dropped.
        return type == Character.CONTROL
                || (type == Character.FORMAT && c != 0x200D)
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    /** A name for comparing: NFKC, case folded, invisible marks dropped, blanks collapsed. */
    static String compared(String name) {
        if (plain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String shown = shown(Normalizer.normalize(name, Normalizer.Form.NFKC));
        return shown.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("\u200D", "");
    }

    /** First and last name joined. */
    static String full(String first, String last) {
        return (first + " " + last).strip();
    }
}
