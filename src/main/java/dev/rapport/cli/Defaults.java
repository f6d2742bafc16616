package dev.rapport.cli;

import dev.rapport.read.CannotRead;
import dev.rapport.read.LogMapping;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where an option's value comes from when it is not typed: {@code RAPPORT_…} in the environment, then the file of {@code
 * --config}, then {@code $XDG_CONFIG_HOME/rapport/config.properties}. The key of {@code --as-of} is {@code RAPPORT_AS_OF}
 * in the environment and {@code as-of} in a file.
 */
final class Defaults implements IDefaultValueProvider {
    private final Map<String, String> environment;
    private final Properties file;
    private final Optional<Path> path;
    private final String color;
    private final Map<String, String> origins = new TreeMap<>();

    private Defaults(Map<String, String> environment, Optional<Path> path, String color) throws IOException {
        this.environment = environment;
        this.path = path;
        this.color = color;
        this.file = new Properties();
        if (path.isPresent()) {
            try (Reader in = Files.newBufferedReader(path.get(), StandardCharsets.UTF_8)) {
                file.load(in);
                // The log's own settings are written with a dot, as in log.date-format.
                for (String key : file.stringPropertyNames()) {
                    file.putIfAbsent(key.replace('.', '-'), file.getProperty(key));
                }
            }
        }
    }

    /** Looks for a configuration; one that was asked for must be there. */
    static Defaults of(String[] args, Map<String, String> environment) throws NoExport {
        String asked = value(args, "--config").orElse(environment.getOrDefault("RAPPORT_CONFIG", ""));
        Optional<Path> path = asked.isEmpty() ? usual(environment) : Optional.of(Path.of(asked));
        try {
            return new Defaults(environment, path, value(args, "--color").orElse("auto"));
        } catch (IOException | IllegalArgumentException e) {
            throw new NoExport("the configuration " + path.orElseThrow() + " cannot be read.");
        }
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)
                || !option.longestName().startsWith("--")
                || option.usageHelp()
                || option.versionHelp()) {
            return null;
        }
        String key = option.longestName().substring(2);
        String variable = "RAPPORT_" + key.replace('-', '_').toUpperCase(Locale.ROOT);
        String inEnvironment = environment.get(variable);
        if (inEnvironment != null && !inEnvironment.isEmpty()) {
            origins.put(option.longestName(), variable);
            return inEnvironment;
        }
        String inFile = file.getProperty(key);
        if (inFile != null) {
            origins.put(option.longestName(), path.map(Path::toString).orElse(""));
            return inFile.strip();
        }
        return null;
    }

    /** Where an option that was not typed got its value. */
    String origin(String option) {
        return origins.getOrDefault(option, "default");
    }

    /** The logs of other tools that the configuration describes, their files beside it. */
    List<LogMapping> mappings() throws CannotRead {
        Map<String, String> settings = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> settings.put(key, file.getProperty(key)));
        Path folder = path.map(one -> one.toAbsolutePath().getParent()).orElse(Path.of(""));
        return LogMapping.of(settings, folder);
    }

    /** The configuration in use. */
    Optional<Path> file() {
        return path;
    }

    /** Whether to use colour; {@code NO_COLOR} and pipes are honoured by {@code auto}. */
    Ansi color() {
        return switch (color) {
            case "always" -> Ansi.ON;
            case "never" -> Ansi.OFF;
            default -> Ansi.AUTO;
        };
    }

    private static Optional<Path> usual(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        String folder = environment.getOrDefault("XDG_CONFIG_HOME", home.isEmpty() ? "" : home + "/.config");
        return Optional.of(folder)
                .filter(name -> !name.isEmpty())
                .map(name -> Path.of(name, "rapport", "config.properties"))
                .filter(Files::isReadable);
    }

    /** The value of an option that is needed before the arguments are understood. */
    private static Optional<String> value(String[] args, String option) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(option + "=")) {
                return Optional.of(args[i].substring(option.length() + 1));
            }
            if (args[i].equals(option) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }
}
