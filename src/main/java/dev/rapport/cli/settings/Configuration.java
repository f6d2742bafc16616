package dev.rapport.cli.settings;

import static java.util.Objects.requireNonNull;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.WishWords;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.WrongMapping;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings in a file, one a line: {@code key = value}, as Java's properties have it, in UTF-8. Whatever says nothing
 * that can be understood is refused with its line; a key without a value is not set.
 */
public final class Configuration {
    /** How keys begin that say how often whoever bears a tag is to be met. */
    private static final String EVERY = "every.";

    private static final String MARK = "\uFEFF";

    /** A backslash that the format would drop in silence. */
    private static final Pattern LOST = Pattern.compile("\\\\(?:[^\\\\:=#! tfnru\\n])");

    /** A pair, which is looked over together, and a single backslash. */
    private static final Pattern PAIR = Pattern.compile("\\\\\\\\");

    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[=:]");

    /** The beginning of a line that would be a setting of its own. */
    private static final Pattern SETTING = Pattern.compile("\\s*[a-z][a-zA-Z._-]*\\s*[=:].*");

    private static final String TWICE = "\n  A backslash is written twice: \\\\";

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
        List<String> lines = read.text(Files.readAllBytes(file)).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int first = i + 1;
            StringBuilder logical = new StringBuilder(lines.get(i));
            boolean comment =
                    lines.get(i).isBlank() || "#!".indexOf(lines.get(i).strip().charAt(0)) >= 0;
            while (!comment && continued(logical) && i + 1 < lines.size()) {
                i++;
                if (SETTING.matcher(lines.get(i)).matches()) {
                    throw read.wrong(i, "the backslash at its end makes the next line part of it." + TWICE);
                }
                logical.append('\n').append(lines.get(i));
            }
            if (!comment) {
                read.add(logical.toString(), first);
            }
        }
        return read;
    }

    private String text(byte[] bytes) throws WrongSetting {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (broken) {
            throw wrong((int) (text + "x").lines().count(), "it is not UTF-8. Save the file as UTF-8.");
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static boolean continued(CharSequence line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void add(String logical, int line) throws WrongSetting {
        if (LOST.matcher(PAIR.matcher(logical).replaceAll("")).find()) {
            throw wrong(line, "a single backslash is lost." + TWICE);
        }
        Properties one = new Properties();
        try {
            one.load(new StringReader(withBlanksInTheKey(logical)));
        } catch (IOException | IllegalArgumentException malformed) {
            throw wrong(line, "\\u begins the number of a letter, as in \\u00e9." + TWICE);
        }
        for (String key : one.stringPropertyNames()) {
            String value = one.getProperty(key).strip();
            if (value.chars().anyMatch(Character::isISOControl)) {
                throw wrong(line, "the value of '" + key + "' holds a control character." + TWICE);
            }
            String setting = log(key) || tag(key) ? key : SettingNames.of(key).orElse("");
            if (setting.isEmpty()) {
                throw wrong(line, SettingNames.complaint(key));
            }
            if (tag(key) && WishWords.days(value).isEmpty()) {
                throw wrong(line, setting + ": '" + value + "' is not a time like 18d, 6w, 3m or 1y.");
            }
            if (!SettingNames.sound(setting, value)) {
                throw wrong(line, setting + ": '" + value + "' is neither true nor false.");
            }
            Entry before = entries.put(setting, new Entry(value, line));
            before = before == null && tag(key) ? sameTag(key) : before;
            if (before != null) {
                throw wrong(line, "'" + key + "' stands on line " + before.line() + " already." + several(setting));
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

    /** Whether a key says how often whoever bears a tag is to be met, as in {@code every.mentor = 6w}. */
    private static boolean tag(String key) {
        return key.startsWith(EVERY) && !key.substring(EVERY.length()).isBlank();
    }

    /** Days wished between two contacts with whoever bears a tag, by the tag as compared. */
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

    /** Blanks in a key need no backslash, as in {@code log.calls.direction.Not answered = skip}. */
    private static String withBlanksInTheKey(String logical) {
        Matcher separator = SEPARATOR.matcher(logical);
        if (!separator.find()) {
            return logical;
        }
        String key = logical.substring(0, separator.end() - 1);
        return key.strip().replaceAll("(?<!\\\\)[ \\t]", "\\\\ ") + logical.substring(separator.end() - 1);
    }

    private WrongSetting wrong(int line, String complaint) {
        return new WrongSetting(at(line) + ": " + complaint);
    }

    private String at(int line) {
        return file + ", line " + line;
    }

    /** Where a key stands, e.g. "config.properties, line 3". */
    public String place(String key) {
        return at(requireNonNull(entries.get(key), key).line());
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
