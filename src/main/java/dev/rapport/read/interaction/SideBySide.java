package dev.rapport.read.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.function.Predicate;

/**
 * People who stand side by side in one cell as people write them: {@code Ada Example, Bo Ost}, {@code Ada Example and Bo Ost},
 * {@code Ada Example & Bo Ost}. They are several only if each of them is known by exactly these names and all of them together
 * are not; none is guessed.
 *
 * @param known whether a name is known
 */
public record SideBySide(Predicate<String> known) {
    /** Two names, and what stands between them. */
    private static final int FEWEST_WORDS = 3;
    /** More words are a sentence. */
    private static final int MOST_WORDS = 24;

    private static final String WHITE = " \t\n\u000B\f\r";

    private static final List<String> BETWEEN =
            List.of("and", "und", "et", "y", "e", "og", "en", "&", "+", "/", ",", "with");

    /** Each of them; the text alone if it is not made of known names. */
    public List<String> of(String text) {
        List<String> words = words(text);
        if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS || known.test(text)) {
            return List.of(text);
        }
        List<String> names = new ArrayList<>();
        return from(words, 0, true, names) && names.size() > 1 ? names : List.of(text);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(text, WHITE + ",&+/", true);
        while (each.hasMoreTokens()) {
            String word = each.nextToken();
            if (WHITE.indexOf(word.charAt(0)) < 0) {
                words.add(word);
            }
        }
        return words;
    }

    /** Takes known names from a word on, the longest first, up to the end. */
    private boolean from(List<String> words, int at, boolean parted, List<String> names) {
        int start = at;
        while (start < words.size() && isBetween(words.get(start))) {
            start++;
        }
        if (start == words.size()) {
            return true;
        }
        // Without a word or sign between them one name might be the rest of another.
        int least = parted || start > at ? 1 : 2;
        for (int end = words.size(); end >= start + least; end--) {
            String name = joined(words.subList(start, end));
            boolean next = end == words.size() || isBetween(words.get(end));
            if (known.test(name) && (next || end - start > 1)) {
                names.add(name);
                if (from(words, end, false, names)) {
                    return true;
                }
                names.remove(names.size() - 1);
            }
        }
        return false;
    }

    private static boolean isBetween(String word) {
        return BETWEEN.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words).replace(" ,", ",").replace(" /", "/").replace("/ ", "/");
    }
}
