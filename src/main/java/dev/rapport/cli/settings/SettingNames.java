package dev.rapport.cli.settings;

import dev.rapport.read.csv.ClosestWord;
import java.util.Collections;
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
    /**
     * All options, and what each is in a configuration: a {@code value}; a {@code path}, which begins at the configuration's
     * own folder; a {@code flag}, which is true or false; or {@code typed} each time, and no setting. A test holds this table
     * and the options of all commands together.
     */
    private static final Map<String, String> KINDS = table("""
            aliases          path
            all              typed
            all-day          flag
            as-of            value
            birthdays        flag
            channel          typed
            color            value
            config           typed
            cool-down        value
            count-groups     flag
            cron             typed
            date             typed
            direction        typed
            dormant-days     value
            ease             typed
            episode-gap      value
            event            typed
            every            typed
            excel            flag
            fail-on          value
            follow-up-by     typed
            formats          value
            from             typed
            inbox            path
            index            flag
            json             flag
            kind             typed
            launchd          typed
            learn            typed
            lock-wait        value
            log              path
            log-date-format  value
            mail             typed
            mail-to          value
            me               value
            meeting-size     value
            months           typed
            no-notes         flag
            no-outside       typed
            note             typed
            open             typed
            out              path
            outside          typed
            people           path
            planned          typed
            promise          typed
            quiet            flag
            reply-horizon    value
            rows             typed
            share-safe       flag
            stale-days       value
            strict           flag
            suggestions      value
            systemd          typed
            tag              value
            targets          typed
            undo             typed
            untag            typed
            url              typed
            verbose          flag
            write            typed
            zone             value
            """);

    /** All settings. */
    public static final Set<String> ALL = of(Set.of("value", "path", "flag"));

    /** Settings that hold a file or a folder. */
    public static final Set<String> PATHS = of(Set.of("path"));

    /** Settings that are true or false: one without a value is a slip, and must not be taken for "false". */
    public static final Set<String> FLAGS = of(Set.of("flag"));

    /** Options that are typed each time. */
    public static final Set<String> TYPED = of(Set.of("typed"));

    /** Of a command the options that are typed each time though another command's of that name are settings. */
    private static final Map<String, Set<String>> TYPED_OF = Map.of("person", Set.of("tag"));

    private static final String PREFIX = "RAPPORT_";

    /** Another way to write a setting, in a configuration. */
    private static final Map<String, String> SYNONYMS = Map.of("log.date-format", "log-date-format");

    /** Variables that are no settings: which configuration, and what the launcher gives to Java. */
    private static final Set<String> OTHER_VARIABLES = Set.of(PREFIX + "CONFIG", PREFIX + "JAVA_OPTS");

    private SettingNames() {}

    // Plain loops: this is on the way of every start, where a lambda costs a millisecond.
    private static Map<String, String> table(String rows) {
        Map<String, String> kinds = new TreeMap<>();
        for (String row : rows.split("\n")) {
            int name = row.indexOf(' ');
            kinds.put(row.substring(0, name), row.substring(name).strip());
        }
        return kinds;
    }

    private static Set<String> of(Set<String> kinds) {
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, String> option : KINDS.entrySet()) {
            if (kinds.contains(option.getValue())) {
                names.add(option.getKey());
            }
        }
        return Collections.unmodifiableSet(names);
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
