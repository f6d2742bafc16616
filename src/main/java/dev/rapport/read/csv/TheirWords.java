package dev.rapport.read.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a file in another tool's words are in ours.
 *
 * @param seconds of each column where its second part stands, such as the time beside the date; negative for none
 * @param fixed of each column what holds for every row; null where the file tells
 * @param words of each column their words (lower case) in ours
 */
public record TheirWords(int[] seconds, @Nullable String[] fixed, List<Map<String, String>> words) {
    /** What holds for every row; empty where the file tells. */
    String constant(int column) {
        String all = fixed[column];
        return all == null ? "" : all;
    }

    /** A cell, and its second part if it has one, in our words. */
    String ours(int column, String cell, String second) {
        String whole = second.isEmpty() ? cell : (cell.strip() + " " + second.strip()).strip();
        return words.get(column).getOrDefault(whole.strip().toLowerCase(Locale.ROOT), whole);
    }
}
