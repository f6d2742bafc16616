package dev.rapport.read.csv;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant: the known one with the fewest letters to change, if these are few. */
public final class ClosestWord {
    private ClosestWord() {}

    /** The nearest of some known words; empty if none is near. */
    public static Optional<String> to(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(word -> Math.abs(word.length() - wanted.length()) <= most)
                .filter(word -> distance(wanted, word.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(word -> distance(wanted, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, delete or replace (Levenshtein 1966), one row of the table at a time. */
    public static int distance(String one, String other) {
        char[] a = one.toCharArray();
        char[] b = other.toCharArray();
        // What both begin with stays as it is.
        int same = Arrays.mismatch(a, b);
        if (same < 0) {
            return 0;
        }
        int[] row = new int[b.length + 1];
        for (int j = same; j <= b.length; j++) {
            row[j] = j - same;
        }
        for (int i = same + 1; i <= a.length; i++) {
            int diagonal = row[same];
            row[same] = i - same;
            for (int j = same + 1; j <= b.length; j++) {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length];
    }
}
