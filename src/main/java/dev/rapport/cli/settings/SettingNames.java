package dev.rapport.cli.settings;

import dev.rapport.read.csv.ClosestWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The settings there are: each is an option without its dashes that says how things are kept, read, counted or shown. An
 * option that says what to do once, such as {@code --undo}, is no setting.
 */
public final class SettingNames {
    /** All settings; a test holds this list and the options of all commands together. */
    public static final Set<String> ALL = Set.copyOf(List.of(
            "aliases",
            "all-day",
            "as-of",
            "birthdays",
            "color",
            "cool-down",
            "count-groups",
            "dormant-days",
            "episode-gap",
            "excel",
            "fail-on",
            "formats",
            "inbox",
            "index",
            "json",
            "lock-wait",
            "log",
            "log-date-format",
            "mail-to",
            "me",
            "meeting-size",
            "no-notes",
            "out",
            "people",
            "quiet",
            "reply-horizon",
            "share-safe",
            "stale-days",
            "strict",
            "suggestions",
            "tag",
            "verbose",
            "zone"));

    /** Settings that hold a file or a folder, which begins at the configuration's own folder. */
    public static final Set<String> PATHS = Set.of("aliases", "inbox", "log", "out", "people");

    /** Settings that are true or false: one without a value is a slip, and must not be taken for "false". */
    public static final Set<String> FLAGS = Set.of(
            "all-day",
            "birthdays",
            "count-groups",
            "excel",
            "index",
            "json",
            "no-notes",
            "quiet",
            "share-safe",
            "strict",
            "verbose");

    /** Options that are typed each time. */
    public static final Set<String> TYPED = Set.of(
            "all",
            "channel",
            "config",
            "cron",
            "date",
            "direction",
            "ease",
            "event",
            "every",
            "follow-up-by",
            "from",
            "kind",
            "launchd",
            "learn",
            "mail",
            "months",
            "no-outside",
            "note",
            "open",
            "outside",
            "planned",
            "promise",
            "rows",
            "systemd",
            "targets",
            "undo",
            "untag",
            "url",
            "write");

    /** Of a command the options that are typed each time though another command's of that name are settings. */
    private static final Map<String, Set<String>> TYPED_OF = Map.of("person", Set.of("tag"));

    private static final String PREFIX = "RAPPORT_";

    /** Another way to write a setting, in a configuration. */
    private static final Map<String, String> SYNONYMS = Map.of("log.date-format", "log-date-format");

    /** Variables that are no settings: which configuration, and what the launcher gives to Java. */
    private static final Set<String> OTHER_VARIABLES = Set.of(PREFIX + "CONFIG", PREFIX + "JAVA_OPTS");

    private SettingNames() {}

    /** Whether a command's option takes its value from the settings. */
    static boolean isOf(String command, String option) {
        return ALL.contains(option) && !TYPED_OF.getOrDefault(command, Set.of()).contains(option);
    }

    /** Whether a value is true or false, where it must be. */
    public static boolean sound(String setting, String value) {
        return !FLAGS.contains(setting) || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }

    /** The variable of a setting. */
    public static String variable(String setting) {
        return PREFIX + setting.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether a variable of the environment is rapport's. */
    static boolean isVariable(String name) {
        return name.startsWith(PREFIX);
    }

    /** The setting that a key of a configuration means; empty if none. */
    public static Optional<String> of(String key) {
        return Optional.of(SYNONYMS.getOrDefault(key, key)).filter(ALL::contains);
    }

    /** What is wrong with a key of a configuration. */
    public static String complaint(String key) {
        String plain = key.strip();
        if (TYPED.contains(plain)) {
            return complaint(plain, "'" + key + "'");
        }
        return "there is no setting '" + key + "'."
                + meant(plain.toLowerCase(Locale.ROOT).replaceAll("[_ .]", "-"), ALL);
    }

    private static String complaint(String option, String written) {
        return written + " is no setting: --" + option + " is typed each time.";
    }

    /** Refuses variables that look like settings and are none: a misspelt --share-safe must not publish names. */
    public static void check(Map<String, String> environment) throws WrongSetting {
        Map<String, String> known = new TreeMap<>();
        OTHER_VARIABLES.forEach(name -> known.put(name, ""));
        ALL.forEach(setting -> known.put(variable(setting), setting));
        for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
            String name = variable.getKey();
            String upper = name.toUpperCase(Locale.ROOT);
            if (upper.startsWith(PREFIX) && !known.containsKey(name)) {
                String setting = upper.substring(PREFIX.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
                if (TYPED.contains(setting)) {
                    throw new WrongSetting("the environment variable " + complaint(setting, name));
                }
                throw new WrongSetting("the environment variable " + name + " is no setting."
                        + (known.containsKey(upper) ? near(upper) : meant(upper, known.keySet())));
            }
            String value = variable.getValue().strip();
            if (!value.isEmpty() && !sound(known.getOrDefault(name, ""), value)) {
                throw new WrongSetting(name + ": '" + value + "' is neither true nor false.");
            }
        }
    }

    private static String meant(String typed, Set<String> known) {
        return ClosestWord.to(typed, known).map(SettingNames::near).orElse("\n  All settings: rapport report --help");
    }

    private static String near(String word) {
        return "\n  Did you mean " + word + "?";
    }
}
