package dev.rapport.read.log;

import dev.rapport.read.wording.WordList;
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

    /** One of rapport's own. */
    Preset(String file) {
        for (String line : WordList.beside(Preset.class, file + ".properties")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String value = line.substring(equals + 1);
                said.put(line.substring(0, equals).strip(), value.startsWith(" ") ? value.substring(1) : value);
            }
        }
    }

    /** The format of such a file, whose rows are read in a way. */
    LogFormat format(LogFormat.Reading reading) {
        return LogFormat.of(
                get("name"), get("how"), beginning -> beginning.names(columns().toArray(String[]::new)), reading);
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
