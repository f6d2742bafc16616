package dev.rapport.read.lookup;

import dev.rapport.read.people.Names;
import java.text.Normalizer;
import java.util.Locale;

/** A name as it may be typed: without accents, case and punctuation. */
final class FoldedName {
    private FoldedName() {}

    static String of(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        String apart = Normalizer.normalize(Names.compared(name), Normalizer.Form.NFKD);
        apart.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isLetterOrDigit(c)) {
                plain.append(letters(c));
            } else if (type != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019') {
                plain.append(' ');
            }
        });
        return plain.toString().toLowerCase(Locale.ROOT).strip().replaceAll(" +", " ");
    }

    /** Letters that Unicode does not take apart, as people type them without. */
    private static String letters(int c) {
        return switch (c) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'þ' -> "th";
            default -> Character.toString(c);
        };
    }

    /** Whether each typed word begins one of the name's, in this order. */
    static boolean begins(String typed, String name) {
        String[] words = name.split(" ");
        int at = 0;
        for (String word : typed.split(" ")) {
            while (at < words.length && !words[at].startsWith(word)) {
                at++;
            }
            if (at++ >= words.length) {
                return false;
            }
        }
        return true;
    }
}
