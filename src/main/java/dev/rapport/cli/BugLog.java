package dev.rapport.cli;

import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept of a bug in rapport: where in the program it happened, and on which Java. No words of an exception, which
 * may hold a name or a row, and no arguments: the file can be sent on as it is.
 */
final class BugLog {
    private static final int MOST_CAUSES = 10;

    private BugLog() {}

    /** Writes {@code $XDG_STATE_HOME/rapport/bug.log}, the last bug only; empty if there is no place for it. */
    static Optional<Path> write(Throwable failure, Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        String state = environment.getOrDefault("XDG_STATE_HOME", home.isEmpty() ? "" : home + "/.local/state");
        if (state.isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(state, "rapport", "bug.log");
        try {
            PrivateFile.write(file, String.join("\n", lines(failure)) + "\n");
            return Optional.of(file);
        } catch (CannotWrite nowhere) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Throwable failure) {
        List<String> lines = new ArrayList<>();
        lines.add(Version.line() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch"));
        Throwable at = failure;
        for (int i = 0; at != null && i < MOST_CAUSES; i++) {
            lines.add(at.getClass().getName());
            for (StackTraceElement frame : at.getStackTrace()) {
                lines.add("    at " + frame);
            }
            at = at.getCause();
        }
        return lines;
    }
}
