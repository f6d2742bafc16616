package dev.rapport.read.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of a tool's CSV mean, from a small file that a person can read: {@code key = value}, a line each, blanks
 * within a key and all.
 *
 * @param said key to value
 */
record Preset(Map<String, String> said) {
    /** Reads one of rapport's own. */
    static Preset of(String file) {
        try (InputStream in = Preset.class.getResourceAsStream(file + ".properties");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> said = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    String value = line.substring(equals + 1);
                    said.put(line.substring(0, equals).strip(), value.startsWith(" ") ? value.substring(1) : value);
                }
            }
            return new Preset(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String get(String key) {
        return said.getOrDefault(key, "");
    }

    /** Columns by which the file is known. */
    List<String> columns() {
        return List.of(get("columns").split(",\\s*"));
    }

    /** The words of a key, in lower case. */
    List<String> words(String key) {
        return List.of(get(key).toLowerCase(Locale.ROOT).split(",\\s*"));
    }

    /** Whether a cell holds one of the words of a key. */
    boolean lists(String key, String cell) {
        return words(key).contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Their word in ours, of those that stand in a column; empty for one that the preset does not know. */
    String ours(String key, String word) {
        for (Map.Entry<String, String> one : said.entrySet()) {
            if (one.getKey().toLowerCase(Locale.ROOT).equals(key + "." + word.toLowerCase(Locale.ROOT))) {
                return one.getValue().strip();
            }
        }
        return "";
    }
}
