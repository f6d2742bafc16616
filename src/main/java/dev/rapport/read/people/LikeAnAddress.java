package dev.rapport.read.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that an e-mail address looks like, to be suggested and never taken: {@code b.ostwick@…} for Bram Ostwick. */
public final class LikeAnAddress {
    private static final int LETTERS = 4;

    private LikeAnAddress() {}

    /** Of some names those that the address looks like, sorted. */
    public static List<String> names(String mail, List<String> known) {
        String before = letters(mail.substring(0, Math.max(0, mail.indexOf('@'))));
        if (before.length() < LETTERS) {
            return List.of();
        }
        return known.stream()
                .filter(name -> spellings(name).contains(before))
                .sorted()
                .distinct()
                .toList();
    }

    /** How people make an address of their name: first and last, last and first, and either with the other's initial. */
    private static Set<String> spellings(String name) {
        String[] words = name.strip().split("\\s+");
        String first = letters(words[0]);
        String last = letters(words[words.length - 1]);
        if (words.length < 2 || first.isEmpty() || last.isEmpty()) {
            return Set.of();
        }
        String f = first.substring(0, 1);
        String l = last.substring(0, 1);
        return Set.copyOf(
                List.of(first + last, last + first, f + last, last + f, first + l, letters(String.join("", words))));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}]", "");
    }
}
