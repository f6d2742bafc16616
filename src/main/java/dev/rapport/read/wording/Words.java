package dev.rapport.read.wording;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;

/** Cuts a text into words as 64-bit hashes; scripts that write without spaces are cut into single characters. */
public final class Words {
    /** FNV-1a, 64 bits (Fowler, Noll, Vo 1991). */
    private static final long HASH_BASIS = 0xCBF29CE484222325L;

    private static final String QUOTES = "\u2013\u2014\u2018\u2019\u201C\u201D";

    public static final long URL = hash("\u0001url");
    public static final long MAIL = hash("\u0001mail");
    public static final long DIGITS = hash("\u0001digits");

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
    public interface Taker {
        /** A word, by the hash of its compared form; {@code letters} of it; whether its script has no spaces. */
        void word(long hash, int letters, boolean unspaced);

        /** A comma between words. */
        default void comma() {}

        /** The end of a line. */
        default void lineEnd() {}
    }

    /** Hash of a word in its compared form. */
    public static long hash(String word) {
        long hash = HASH_BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = hashed(hash, word.charAt(i));
        }
        return ended(hash);
    }

    private static long hashed(long hash, char c) {
        return (hash ^ c) * 0x100000001B3L;
    }

    private static long ended(long hash) {
        return hash ^ (hash >>> 29);
    }

    /** NFKC, case folded. Texts of plain letters are done at once, all others by Java's tables. */
    public static char[] folded(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= 0x80 && !plain(c)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT)
                        .toCharArray();
            }
            boolean capital = c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u00DE' && c != '\u00D7';
            folded[i] = capital ? (char) (c + 'a' - 'A') : c;
        }
        return folded;
    }

    /** Letters of Latin 1, but for sharp s, which becomes two; quotation marks and dashes. All are normal as they are. */
    private static boolean plain(char c) {
        return c >= '\u00C0' && c <= '\u00FF' && c != '\u00DF' || QUOTES.indexOf(c) >= 0;
    }

    /** Cuts a text; web addresses, e-mail addresses and runs of digits become one token each. */
    public static void cut(String text, Taker taker) {
        char[] folded = folded(text);
        int i = 0;
        while (i < folded.length) {
            char c = folded[i];
            if (white(c)) {
                if (c == '\n' || c == '\r') {
                    taker.lineEnd();
                }
                i++;
                continue;
            }
            boolean plain = !at("www.", folded, i, folded.length);
            int end = i;
            for (; end < folded.length && !white(folded[end]); end++) {
                plain &= folded[end] != ':' && folded[end] != '@';
            }
            if (plain) {
                chunk(folded, i, end, taker);
            } else if (find("://", folded, i, end) >= 0 || at("www.", folded, i, end)) {
                taker.word(URL, 0, false);
            } else if (mail(folded, i, end)) {
                taker.word(MAIL, 0, false);
            } else {
                chunk(folded, i, end, taker);
            }
            i = end;
        }
        taker.lineEnd();
    }

    /** White space is of one unit, as every code point beyond the first 65,536 is none. */
    private static boolean white(char c) {
        return (c <= ' ' || c >= 0x7F) && Character.isWhitespace(c);
    }

    private static boolean mail(char[] text, int from, int to) {
        int sign = find("@", text, from, to);
        return sign > from && find(".", text, sign, to) > 0;
    }

    /** Where a word stands first; negative if it does not. */
    private static int find(String word, char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == word.charAt(0) && at(word, text, i, to)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean at(String word, char[] text, int from, int to) {
        boolean there = to - from >= word.length();
        for (int i = 0; there && i < word.length(); i++) {
            there = text[from + i] == word.charAt(i);
        }
        return there;
    }

    private static void chunk(char[] text, int from, int to, Taker taker) {
        long word = HASH_BASIS;
        int length = 0;
        boolean digits = false;
        for (int i = from; i <= to; ) {
            if (!digits || length == 0) {
                int start = i;
                while (i < to && text[i] >= 'a' && text[i] <= 'z') {
                    word = hashed(word, text[i]);
                    i++;
                }
                length += i - start;
                digits &= i == start;
            }
            int c = i < to ? Character.codePointAt(text, i, to) : -1;
            boolean letter = letter(c);
            boolean digit = c >= '0' && (c <= '9' || (c > 0x7F && Character.isDigit(c)));
            boolean alone = letter && unspaced(c);
            // An apostrophe inside a word belongs to it.
            boolean inside = (c == '\'' || c == '\u2019') && length > 0 && !digits;
            if (length > 0 && !inside && ((!letter && !digit) || alone || digit != digits)) {
                taker.word(digits ? DIGITS : ended(word), digits ? 0 : length, false);
                word = HASH_BASIS;
                length = 0;
            }
            if (alone) {
                taker.word(hash(Character.toString(c)), 1, true);
            } else if (letter || digit) {
                for (int unit = 0; unit < Character.charCount(c); unit++) {
                    word = hashed(word, text[i + unit]);
                }
                length++;
                digits = digit;
            } else if (c == ',' || c == '\uFF0C' || c == '\u060C') {
                taker.comma();
            }
            i += c < 0 ? 1 : Character.charCount(c);
        }
    }

    private static boolean letter(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    public static boolean unspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return UNSPACED.contains(Character.UnicodeScript.of(c));
    }

    /** Hashes of a name's words of at least so many letters. */
    public static void each(String name, int least, LongConsumer taker) {
        cut(name, (hash, letters, unspaced) -> {
            if (letters >= (unspaced ? 1 : least)) {
                taker.accept(hash);
            }
        });
    }
}
