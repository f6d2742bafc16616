package dev.rapport.cli.settings;

import static java.util.Objects.requireNonNull;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.WishWords;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.WrongMapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings in a file, one a line: {@code key = value}, as Java's properties have it, in UTF-8. What
 * cannot be understood is refused with its line; a key without a value is not set.
 */
public final class Configuration {
    /** The beginning of keys that say how often to be in touch with the people of a tag. */
    private static final String EVERY = "every.";

    private final Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A value, and the line on which its key stands. */
    private record Entry(String value, int line) {}

    private Configuration(Path file) {
        this.file = file;
    }

    /** Reads a file. */
    public static Configuration read(Path file) throws IOException, WrongSetting {
        Configuration read = new Configuration(file);
        for (PropertyLines.Line line : PropertyLines.of(file)) {
            read.add(line.property(), line.number());
        }
        return read;
    }

    private void add(Properties one, int line) throws WrongSetting {
        for (String key : one.stringPropertyNames()) {
            String value = one.getProperty(key).strip();
            if (value.chars().anyMatch(Character::isISOControl)) {
                throw WrongSetting.at(
                        file, line, "the value of '" + key + "' holds a control character." + PropertyLines.TWICE);
            }
            String setting = log(key) || tag(key) ? key : SettingNames.of(key).orElse("");
            if (setting.isEmpty()) {
                throw WrongSetting.at(file, line, SettingNames.complaint(key));
            }
            if (tag(key) && WishWords.days(value).isEmpty()) {
                throw WrongSetting.at(file, line, setting + ": '" + value + "' is not a time like 18d, 6w, 3m or 1y.");
            }
            if (!SettingNames.sound(setting, value)) {
                throw WrongSetting.at(file, line, setting + ": '" + value + "' is neither true nor false.");
            }
            Entry before = entries.put(setting, new Entry(value, line));
            before = before == null && tag(key) ? sameTag(key) : before;
            if (before != null) {
                throw WrongSetting.at(
                        file, line, "'" + key + "' stands on line " + before.line() + " already." + several(setting));
            }
        }
    }

    /** Where a tag stands in other letters: case makes no difference to it. */
    private @Nullable Entry sameTag(String key) {
        return entries.entrySet().stream()
                .filter(one -> tag(one.getKey()) && !one.getKey().equals(key))
                .filter(one -> WishWords.sameTag(one.getKey().substring(EVERY.length()), key.substring(EVERY.length())))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static String several(String setting) {
        return setting.equals("log") ? "\n  Several logs go into one folder; log = that folder." : "";
    }

    /** Whether a key describes a log of another tool. */
    private static boolean log(String key) {
        return key.startsWith("log.") && key.indexOf('.', 4) > 0;
    }

    /** Whether a key says how often to be in touch with the people of a tag, as in {@code every.mentor = 6w}. */
    private static boolean tag(String key) {
        return key.startsWith(EVERY) && !key.substring(EVERY.length()).isBlank();
    }

    /** The wished number of days between contacts, by tag as tags are compared. */
    Map<String, Integer> everyByTag() {
        Map<String, Integer> days = new TreeMap<>();
        entries.forEach((key, entry) -> {
            if (tag(key)) {
                days.put(
                        WishWords.comparedTag(key.substring(EVERY.length())),
                        WishWords.days(entry.value()).orElseThrow());
            }
        });
        return days;
    }

    /** Where a key stands, e.g. "config.properties, line 3". */
    public String place(String key) {
        return WrongSetting.place(file, requireNonNull(entries.get(key), key).line());
    }

    /** The value of a setting; empty if it is not set. */
    public Optional<String> value(String setting) {
        return Optional.ofNullable(entries.get(setting)).map(Entry::value).filter(value -> !value.isEmpty());
    }

    /** The logs of other tools that the file describes. */
    public List<LogMapping> mappings() throws WrongSetting {
        try {
            return MappingSettings.in(logs(), folder());
        } catch (WrongMapping unclear) {
            // A key without a value is in the file all the same.
            String place = entries.containsKey(unclear.key()) ? place(unclear.key()) : file.toString();
            throw new WrongSetting(place + ": " + unclear.getMessage());
        } catch (CannotRead unclear) {
            throw new WrongSetting(file + ": " + unclear.getMessage());
        }
    }

    private Map<String, String> logs() {
        Map<String, String> logs = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            // A word of theirs may stand for an empty cell of ours; anything else without a value is not set.
            if (log(key) && (!entry.value().isEmpty() || key.split("\\.", 4).length == 4)) {
                logs.put(key, entry.value());
            }
        });
        return logs;
    }

    /** A file or folder that a value names: beside this file, unless it says more. */
    public Path path(String value, String home) {
        boolean atHome = !home.isEmpty() && (value.equals("~") || value.startsWith("~/"));
        return atHome ? Path.of(home, value.substring(1)) : folder().resolve(value);
    }

    /** Where relative paths begin. */
    public Path folder() {
        return requireNonNull(file.toAbsolutePath().getParent());
    }

    public Path file() {
        return file;
    }
}
