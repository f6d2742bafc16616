package dev.rapport.cli.settings;

import dev.rapport.read.csv.ClosestWord;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The settings there are: each is an option without its dashes that says how things are kept, read, counted or shown. An
 * option that says what to do once, such as {@code --undo}, is no setting.
 */
public final class SettingNames {
    // A test holds these lists and the options of all commands together.
    private static final String VALUES =
            "as-of color cool-down dormant-days episode-gap fail-on formats lock-wait log-date-format "
                    + "mail-to me meeting-size reply-horizon stale-days suggestions tag zone";

    /** Settings that hold a file or a folder, which begins at the configuration's own folder. */
    public static final Set<String> PATHS = words("aliases inbox log out people");

    /** Settings that are true or false: one without a value is a slip, and must not be taken for "false". */
    public static final Set<String> FLAGS =
            words("all-day birthdays count-groups excel index json no-notes quiet share-safe strict verbose");

    /** Options that are typed each time, and no settings. */
    public static final Set<String> TYPED =
            words("all channel config cron date direction ease event every follow-up-by from kind launchd "
                    + "learn mail months no-outside note open outside planned promise rows systemd targets undo "
                    + "untag url write");

    /** All settings. */
    public static final Set<String> ALL = all();

    /** Of a command the options that are typed each time though another command's of that name are settings. */
    private static final Map<String, Set<String>> TYPED_OF = Map.of("person", Set.of("tag"));

    private static final String PREFIX = "RAPPORT_";

    /** Another way to write a setting, in a configuration. */
    private static final Map<String, String> SYNONYMS = Map.of("log.date-format", "log-date-format");

    /** Variables that are no settings: which configuration, and what the launcher gives to Java. */
    private static final Set<String> OTHER_VARIABLES = Set.of(PREFIX + "CONFIG", PREFIX + "JAVA_OPTS");

    private SettingNames() {}

    private static Set<String> words(String list) {
        return Collections.unmodifiableSet(new TreeSet<>(List.of(list.split(" "))));
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(words(VALUES));
        all.addAll(PATHS);
        all.addAll(FLAGS);
        return Collections.unmodifiableSet(all);
    }

    /** What a variable of the environment says; empty if it is not set, or blank. */
    static Optional<String> said(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** Whether a command's option takes its value from the settings. */
    static boolean isOf(String command, String option) {
        return ALL.contains(option) && !TYPED_OF.getOrDefault(command, Set.of()).contains(option);
    }

    /** Whether a value is true or false, where it must be. */
    public static boolean sound(String setting, String value) {
        return !FLAGS.contains(setting) || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }

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
