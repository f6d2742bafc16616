package dev.rapport.read.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words that stand in the source, parted by commas. */
public final class WordList {
    private WordList() {}

    /** Words or short phrases that stand in the source, parted by commas. */
    public static Set<String> of(String... lines) {
        return Set.copyOf(inOrder(lines));
    }

    /** The same, in their order. */
    public static List<String> inOrder(String... lines) {
        return Arrays.stream(String.join(",", lines).split(","))
                .map(String::strip)
                .toList();
    }

    /** What words mean, from lines such as {@code date: when, day}. */
    public static Map<String, String> meanings(String... lines) {
        Map<String, String> meanings = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            of(line.substring(colon + 1)).forEach(word -> meanings.put(word, line.substring(0, colon)));
        }
        return Map.copyOf(meanings);
    }
}
