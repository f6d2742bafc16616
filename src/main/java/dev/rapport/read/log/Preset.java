package dev.rapport.read.log;

import dev.rapport.own.Packed;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of a tool's CSV mean, from a small file that a person can read: {@code key = value}, a line each, blanks
 * within a key and all.
 */
final class Preset {
    /** Key to value, in the order of the file. */
    private final Map<String, String> said = new LinkedHashMap<>();

    private Preset(String file) {
        for (String line : Packed.lines(Preset.class, file + ".properties")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String value = line.substring(equals + 1);
                said.put(line.substring(0, equals).strip(), value.startsWith(" ") ? value.substring(1) : value);
            }
        }
    }

    interface Reading {
        void read(Preset preset, LogFile file, LogSink sink) throws IOException, LogRefused;
    }

    /** The format that one of rapport's own describes. */
    static LogFormat format(String name, Reading reading) {
        Preset preset = new Preset(name);
        return LogFormat.of(
                preset.get("name"),
                preset.get("how"),
                beginning -> beginning.names(preset.columns().toArray(String[]::new)),
                (file, sink) -> reading.read(preset, file, sink));
    }

    String get(String key) {
        return said.getOrDefault(key, "");
    }

    /** Columns by which the file is known. */
    List<String> columns() {
        return List.of(get("columns").split(",\\s*"));
    }

    /** What the columns of some keys are called; a name that no column has where the preset names none. */
    String[] columns(String... keys) {
        return Arrays.stream(keys)
                .map(key -> said.getOrDefault(key, "(" + key + ")"))
                .toArray(String[]::new);
    }

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
