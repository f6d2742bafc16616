package dev.rapport.read;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;

/** Cuts a text into words as 64-bit hashes; scripts that write without spaces are cut into single characters. */
final class Words {
    static final long URL = hash("\u0001url");
    static final long MAIL = hash("\u0001mail");
    static final long DIGITS = hash("\u0001digits");

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private Words() {}

    /** Takes the words of a text in order. */
    interface Taker {
        /** A word, by the hash of its compared form; {@code letters} of it; whether its script has no spaces. */
        void word(long hash, int letters, boolean unspaced);

        /** A comma between words. */
        default void comma() {}

        /** The end of a line. */
        default void lineEnd() {}
    }

    /** Hash of a word in its compared form. */
    static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return hash ^ (hash >>> 29);
    }

    /** NFKC, case folded. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Cuts a text; web addresses, e-mail addresses and runs of digits become one token each. */
    static void cut(String text, Taker taker) {
        String folded = folded(text);
        int i = 0;
        while (i < folded.length()) {
            int c = folded.codePointAt(i);
            if (Character.isWhitespace(c)) {
                if (c == '\n' || c == '\r') {
                    taker.lineEnd();
                }
                i += Character.charCount(c);
                continue;
            }
            int end = i;
            while (end < folded.length() && !Character.isWhitespace(folded.codePointAt(end))) {
                end += Character.charCount(folded.codePointAt(end));
            }
            String chunk = folded.substring(i, end);
            if (chunk.contains("://") || chunk.startsWith("www.")) {
                taker.word(URL, 0, false);
            } else if (chunk.indexOf('@') > 0 && chunk.indexOf('.', chunk.indexOf('@')) > 0) {
                taker.word(MAIL, 0, false);
            } else {
                chunk(chunk, taker);
            }
            i = end;
        }
        taker.lineEnd();
    }

    private static void chunk(String chunk, Taker taker) {
        StringBuilder word = new StringBuilder();
        boolean digits = false;
        for (int i = 0; i <= chunk.length(); ) {
            int c = i < chunk.length() ? chunk.codePointAt(i) : -1;
            boolean letter = c >= 0 && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
            boolean digit = c >= 0 && Character.isDigit(c);
            boolean alone = letter && unspaced(c);
            // An apostrophe inside a word belongs to it.
            boolean inside = (c == '\'' || c == '\u2019') && word.length() > 0 && !digits;
            if (word.length() > 0 && !inside && ((!letter && !digit) || alone || digit != digits)) {
                end(word, digits, taker);
            }
            if (alone) {
                taker.word(hash(Character.toString(c)), 1, true);
            } else if (letter || digit) {
                word.appendCodePoint(c);
                digits = digit;
            } else if (c == ',' || c == '\uFF0C' || c == '\u060C') {
                taker.comma();
            }
            i += c < 0 ? 1 : Character.charCount(c);
        }
    }

    private static void end(StringBuilder word, boolean digits, Taker taker) {
        String text = word.toString();
        taker.word(digits ? DIGITS : hash(text), digits ? 0 : text.codePointCount(0, text.length()), false);
        word.setLength(0);
    }

    static boolean unspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return UNSPACED.contains(Character.UnicodeScript.of(c));
    }

    /** Hashes of a name's words of at least so many letters. */
    static void each(String name, int least, LongConsumer taker) {
        cut(name, (hash, letters, unspaced) -> {
            if (letters >= (unspaced ? 1 : least)) {
                taker.accept(hash);
            }
        });
    }
}
