package dev.rapport.cli.settings;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Specials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Which configuration is in use: that of {@code --config}, else of {@code RAPPORT_CONFIG}, else the usual one, if there is
 * one.
 */
final class ConfigurationFile {
    private ConfigurationFile() {}

    /**
     * What the one in use says; empty if there is none.
     *
     * @throws NoExport if one is asked for, or may be there, and cannot be read
     */
    static Optional<Configuration> find(String[] args, Map<String, String> environment) throws NoExport, WrongSetting {
        Optional<String> onTheLine = typed(args, "--config");
        Optional<String> asked = onTheLine.isPresent() ? onTheLine : SettingNames.said(environment, "RAPPORT_CONFIG");
        if (asked.isPresent() && asked.get().isBlank()) {
            throw new WrongSetting("--config names no file.");
        }
        Optional<Path> path;
        try {
            path = asked.isPresent() ? Optional.of(Path.of(asked.get())) : usual(environment);
        } catch (InvalidPathException noPath) {
            throw new WrongSetting("--config names no file that can be.");
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            Specials.refuse(path.get());
            return Optional.of(Configuration.read(path.get()));
        } catch (CannotRead special) {
            throw new NoExport("the configuration " + special.getMessage(), special);
        } catch (IOException unreadable) {
            throw new NoExport(
                    "the configuration " + path.get() + " cannot be read."
                            + (asked.isEmpty()
                                    ? "\n  It may say that nobody is to be named, so nothing goes on without it. If it is"
                                            + " not yours, set HOME to your own home, or name another with --config."
                                    : ""),
                    unreadable);
        }
    }

    /**
     * The usual configuration, if there is one: one that may not be read, or lies in a folder that may not be opened, be it
     * the home, is no missing one, as it may say share-safe.
     */
    private static Optional<Path> usual(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
        String at = folder.isEmpty() && !home.isEmpty() ? home + "/.config" : folder;
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(at, "rapport", "config.properties");
        // Only what is surely not there is missing.
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.empty() : Optional.of(file);
    }

    /** The value of an option that is needed before the arguments are understood. */
    static Optional<String> typed(String[] args, String option) {
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
