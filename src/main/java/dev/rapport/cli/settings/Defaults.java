package dev.rapport.cli.settings;

import dev.rapport.read.setting.LogMapping;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where an option's value comes from when it is not typed: {@code RAPPORT_…} in the environment, then the file of {@code
 * --config}, then {@code $XDG_CONFIG_HOME/rapport/config.properties}. The key of {@code --as-of} is {@code RAPPORT_AS_OF}
 * in the environment and {@code as-of} in a file.
 *
 * <p>Written without lambdas where every run passes: Java keeps none in its archive of a class that implements a type as
 * old in its form as picocli's, and would make each anew.
 */
public final class Defaults implements IDefaultValueProvider {
    /** What works beside a configuration that does not: it tells how to write one, or makes one. */
    private static final Set<String> HARMLESS = Set.of("help", "generate-completion", "init", "demo");

    private static final Set<String> HELP = Set.of("-h", "--help");

    private final Map<String, String> environment;
    private final Optional<Configuration> file;
    private final List<LogMapping> mappings;
    private final String color;
    private final Map<String, String> origins = new TreeMap<>();

    private Defaults(Map<String, String> environment, Optional<Configuration> file, Optional<String> color)
            throws WrongSetting {
        this.environment = environment;
        this.file = file;
        this.mappings = file.isEmpty() ? List.of() : file.get().mappings();
        this.color = color.isPresent() ? color.get() : set("color").orElse("auto");
    }

    /** Looks for a configuration; one that was asked for must be there, and every setting must mean something. */
    public static Defaults of(String[] args, Map<String, String> environment) throws NoExport, WrongSetting {
        Optional<String> color = ConfigurationFile.typed(args, "--color");
        try {
            SettingNames.check(environment);
            return new Defaults(environment, ConfigurationFile.find(args, environment), color);
        } catch (NoExport | WrongSetting broken) {
            boolean harmless = args.length == 0
                    || HARMLESS.contains(args[0])
                    || Stream.of(args).anyMatch(HELP::contains);
            if (!harmless) {
                throw broken;
            }
            return new Defaults(withoutSettings(environment), Optional.empty(), color);
        }
    }

    /** Those behind a command; none where it stands alone, as in tests. */
    public static Optional<Defaults> behind(CommandSpec command) {
        return command.root().defaultValueProvider() instanceof Defaults defaults
                ? Optional.of(defaults)
                : Optional.empty();
    }

    private static Map<String, String> withoutSettings(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> !SettingNames.isVariable(variable.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
            return null;
        }
        String setting = option.longestName().substring(2);
        if (!SettingNames.isOf(argument.command().name(), setting)) {
            return null;
        }
        Optional<String> value = set(setting);
        if (value.isPresent()) {
            boolean variable = inEnvironment(setting).isPresent();
            origins.put(
                    option.longestName(),
                    variable
                            ? SettingNames.variable(setting)
                            : file.orElseThrow().place(setting));
        }
        return value.orElse(null);
    }

    private Optional<String> set(String setting) {
        Optional<String> variable = inEnvironment(setting);
        if (variable.isPresent() || file.isEmpty()) {
            return variable;
        }
        Configuration settings = file.get();
        Optional<String> value = settings.value(setting);
        return SettingNames.PATHS.contains(setting) ? value.map(name -> resolved(settings, name)) : value;
    }

    private String resolved(Configuration settings, String value) {
        try {
            return settings.path(value, environment.getOrDefault("HOME", "")).toString();
        } catch (InvalidPathException noPath) {
            // The command that needs it will say so.
            return value;
        }
    }

    /** What a variable says of a setting; empty if there is none. */
    public Optional<String> inEnvironment(String setting) {
        return SettingNames.said(environment, SettingNames.variable(setting));
    }

    /** Where the person's downloads usually lie. */
    public Optional<Path> downloads() {
        return DownloadFolder.usual(environment);
    }

    /** Whether an option is set nowhere: not on the command line, by a variable or in the configuration. */
    public boolean leftOpen(OptionSpec option, boolean typed) {
        return !typed && !origins.containsKey(option.longestName());
    }

    /** Where an option that was not typed got its value. */
    public String origin(String option) {
        return origins.getOrDefault(option, "default");
    }

    /** Whether an option's value is one that was not typed. */
    public boolean gave(String option, String value) {
        return origins.containsKey(option)
                && value != null
                && set(option.substring(2))
                        .filter(whole -> whole.equals(value) || isPiece(value, whole))
                        .isPresent();
    }

    /** Of a setting that lists several values each is looked at by itself. */
    private static boolean isPiece(String value, String whole) {
        return Stream.of(whole.split("[,;]", -1))
                .anyMatch(piece -> piece.strip().equals(value.strip()));
    }

    /** The logs of other tools that the configuration describes, their files beside it. */
    public List<LogMapping> mappings() {
        return mappings;
    }

    /** How often to be in touch with the people of each tag, as the configuration says. */
    public Map<String, Integer> everyByTag() {
        return file.isPresent() ? file.get().everyByTag() : Map.of();
    }

    /** The value of a setting that is not typed; empty if it is not set. */
    public Optional<String> value(String setting) {
        return set(setting);
    }

    /** Whether the configuration says what a setting is. */
    public boolean inFile(String setting) {
        return file.isPresent() && file.get().value(setting).isPresent();
    }

    /** The configuration in use. */
    public Optional<Path> file() {
        return file.isPresent() ? Optional.of(file.get().file()) : Optional.empty();
    }

    /** Whether to use colour; {@code NO_COLOR} and pipes are honoured by {@code auto}. */
    public Ansi color() {
        return switch (color) {
            case "always" -> Ansi.ON;
            case "never" -> Ansi.OFF;
            default -> Ansi.AUTO;
        };
    }
}
