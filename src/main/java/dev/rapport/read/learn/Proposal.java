package dev.rapport.read.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a configuration could say of a file.
 *
 * @param columns what each column seems to hold, in the file's order: its name, and ours or "not used"
 * @param settings keys without {@code log.NAME.}, in the order in which they are best read
 * @param openDates shapes of which a person must choose one, as day and month could change places
 * @param openWords words of the column of directions that are not known
 * @param lacks what was not found: "a date", "who it was with"
 */
public record Proposal(
        Map<String, String> columns,
        Map<String, String> settings,
        List<String> openDates,
        List<String> openWords,
        List<String> lacks) {

    public boolean whole() {
        return lacks.isEmpty() && openDates.isEmpty();
    }

    /** The columns and the lines, in words; names of columns are the file's own. */
    public List<String> words(String file, long rows, String name) {
        List<String> words = new ArrayList<>();
        words.add(file + ": " + rows + (rows == 1 ? " row" : " rows") + ". What its columns seem to hold:");
        int width = columns.keySet().stream().mapToInt(String::length).max().orElse(0);
        columns.forEach((column, ours) -> words.add("  " + column + " ".repeat(width - column.length() + 2) + ours));
        if (!settings.isEmpty()) {
            words.add("");
            words.add("Lines for the configuration (rapport init makes one, --config FILE names another):");
            words.add("");
            words.addAll(lines(name));
            words.add("");
            if (!openWords.isEmpty()) {
                words.add("Lines with # are yours to decide: a word of theirs is out, in, both, missed, or skip.");
                words.add("");
            }
        }
        return words;
    }

    /** What a person must decide before the lines can be used. */
    public String open() {
        return lacks.isEmpty()
                ? "Day and month could change places in its dates: one of the lines that begin with # is right."
                : "No column seems to hold " + String.join(", and none ", lacks) + ".";
    }

    public Map<String, String> settings(String name) {
        Map<String, String> all = new LinkedHashMap<>();
        settings.forEach((key, value) -> all.put("log." + name + "." + key, value));
        return all;
    }

    /** The lines of a configuration; what a person must decide stands there as a comment. */
    public List<String> lines(String name) {
        String prefix = "log." + name + ".";
        List<String> lines = new ArrayList<>();
        settings.forEach((key, value) -> {
            lines.add(prefix + key(key) + " = " + value(value));
            if (key.equals("date")) {
                openDates.forEach(shape -> lines.add("#" + prefix + "date-format = " + shape));
            }
        });
        openWords.forEach(word -> lines.add("#" + prefix + key("direction." + word) + " = skip"));
        return lines;
    }

    private static String key(String plain) {
        return value(plain).replace("=", "\\=").replace(":", "\\:");
    }

    private static String value(String plain) {
        return plain.replace("\\", "\\\\");
    }
}
