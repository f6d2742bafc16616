package dev.rapport.read.setting;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.wording.WordList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The settings that say what the columns of another tool's CSV mean (export-format.md 8).
 *
 * <pre>
 * log.calls.file = calls.csv                without it, any log given that has all the columns named here
 * log.calls.date = Date                     the column Date is our date; Date + Time if it stands in two
 * log.calls.date-format = d.M.yyyy H:mm     how it writes dates; ISO dates need none; epoch-seconds, epoch-milliseconds
 * log.calls.zone = Europe/Berlin            of times without an offset; else the report's
 * log.calls.contact = Name
 * log.calls.phone = Number                  whose it is, the address books say
 * log.calls.duration = Seconds              calls of no time were not answered
 * log.calls.contact-pattern = .* with (.+)  the part of the cell that is the name; other rows are left out
 * log.calls.channel = "call"                the same for every row
 * log.calls.direction = Type
 * log.calls.direction.Outgoing = out        a word of theirs in our words
 * log.calls.direction.Missed = skip         rows that are left out
 * </pre>
 */
public final class MappingSettings {
    private static final List<String> OURS = WordList.inOrder(
            "date, contact, url, email, phone, channel, direction, kind, event, follow-up-by, ease, duration");
    private static final List<String> WHO = List.of("contact", "url", "email", "phone");
    private static final List<String> KEYS = List.of("file", "date-format", "zone", "contact-pattern");

    private MappingSettings() {}

    /**
     * The mappings among the settings of a configuration.
     *
     * @param settings keys {@code log.<name>.<what>} among others, which are passed over
     * @param folder where relative file names begin
     * @throws CannotRead if a setting says nothing that can be understood
     */
    public static List<LogMapping> in(Map<String, String> settings, Path folder) throws CannotRead {
        Map<String, Map<String, String>> byName = new TreeMap<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String[] parts = setting.getKey().split("\\.", 3);
            if (parts.length == 3 && parts[0].equals("log")) {
                byName.computeIfAbsent(parts[1], any -> new TreeMap<>())
                        .put(parts[2], setting.getValue().strip());
            }
        }
        List<LogMapping> all = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> one : byName.entrySet()) {
            all.add(of(one.getKey(), one.getValue(), folder));
        }
        return all;
    }

    private static LogMapping of(String name, Map<String, String> said, Path folder) throws CannotRead {
        String prefix = "log." + name + ".";
        Map<String, String> columns = new HashMap<>();
        Map<String, String> constants = new HashMap<>();
        Map<String, Map<String, String>> words = new HashMap<>();
        for (Map.Entry<String, String> setting : said.entrySet()) {
            String key = setting.getKey().replace('_', '-');
            String value = setting.getValue();
            int dot = key.indexOf('.');
            String ours = dot < 0 ? key : key.substring(0, dot);
            boolean known = OURS.contains(ours) || (dot < 0 && KEYS.contains(ours));
            if (!known) {
                List<String> possible = new ArrayList<>(OURS);
                possible.addAll(KEYS);
                throw new WrongMapping(
                        prefix + setting.getKey(),
                        "the setting " + prefix + setting.getKey() + " means nothing."
                                + ClosestWord.to(ours, possible)
                                        .map(word -> "\n  Did you mean " + prefix + word + "?")
                                        .orElse(""),
                        null);
            }
            if (dot >= 0) {
                words.computeIfAbsent(ours, any -> new HashMap<>())
                        .put(setting.getKey().substring(dot + 1).toLowerCase(Locale.ROOT), value);
            } else if (OURS.contains(ours) && value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
                constants.put(ours, value.substring(1, value.length() - 1));
            } else if (OURS.contains(ours)) {
                columns.put(ours, value);
            }
        }
        boolean anyFile = columns.containsKey("date") && WHO.stream().anyMatch(columns::containsKey);
        if (!said.containsKey("file") && !anyFile) {
            throw new WrongMapping(
                    prefix + said.keySet().iterator().next(),
                    "the settings " + prefix + "… do not say which file they are for:  " + prefix + "file = calls.csv\n"
                            + "  Without it, files are known by their columns: name those of date and contact at least.",
                    null);
        }
        return new LogMapping(
                name,
                understood(prefix, "file", said, Path::of).map(folder::resolve),
                Map.copyOf(columns),
                Map.copyOf(constants),
                Map.copyOf(words),
                shape(prefix, said),
                understood(prefix, "zone", said, ZoneId::of),
                understood(prefix, "contact-pattern", said, Pattern::compile));
    }

    private static Optional<String> shape(String prefix, Map<String, String> said) throws CannotRead {
        Optional<String> shape = Optional.ofNullable(said.get("date-format"));
        try {
            LogDates.refuse(shape.orElse(""));
        } catch (CannotRead meaningless) {
            throw new WrongMapping(prefix + "date-format", meaningless.getMessage(), meaningless);
        }
        return shape;
    }

    private static <T> Optional<T> understood(
            String prefix, String key, Map<String, String> said, Function<String, T> meaning) throws CannotRead {
        try {
            return Optional.ofNullable(said.get(key)).map(meaning);
        } catch (DateTimeException | PatternSyntaxException | InvalidPathException misspelt) {
            throw new WrongMapping(
                    prefix + key,
                    "the setting " + prefix + key + " cannot be understood: " + misspelt.getMessage(),
                    misspelt);
        }
    }
}
