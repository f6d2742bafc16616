package dev.rapport.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder into which a browser puts what it downloads, where the person's desktop says it is; else {@code ~/Downloads}. */
final class DownloadFolder {
    /** As the desktops of Linux write it, in the person's language: {@code XDG_DOWNLOAD_DIR="$HOME/Téléchargements"}. */
    private static final Pattern SAID = Pattern.compile("(?m)^\\s*XDG_DOWNLOAD_DIR=\"(\\$HOME)?([^\"]*)\"\\s*$");

    private DownloadFolder() {}

    /** The folder, if it is there. */
    static Optional<Path> usual(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
        if (home.isEmpty()) {
            return Optional.empty();
        }
        String settings = environment.getOrDefault("XDG_CONFIG_HOME", "");
        try {
            Path dirs = settings.isEmpty() ? Path.of(home, ".config") : Path.of(settings);
            return said(dirs.resolve("user-dirs.dirs"), home)
                    .or(() -> Optional.of(Path.of(home, "Downloads")))
                    .filter(Files::isDirectory);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Optional<Path> said(Path file, String home) {
        try {
            Matcher line = SAID.matcher(Files.isRegularFile(file) ? Files.readString(file) : "");
            return line.find()
                    ? Optional.of(Path.of((line.group(1) == null ? "" : home) + line.group(2)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
