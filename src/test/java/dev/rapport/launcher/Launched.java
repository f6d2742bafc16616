package dev.rapport.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One start of {@code ./rapport}: what it answered; its text shows all of it when a test fails. */
record Launched(List<String> command, int code, String out, String err) {
    private static final Path LAUNCHER = Path.of("rapport").toAbsolutePath();
    private static final long MINUTES = 5;

    /** A start in a folder, to be described further. */
    static Start in(Path folder) {
        return new Start(folder);
    }

    @Override
    public String toString() {
        return String.join(" ", command) + "\nexit " + code + "\n-- stdout\n" + out + "-- stderr\n" + err;
    }

    /** Where and in which surroundings rapport is started; only what is set here is in its environment. */
    static final class Start {
        private final Path folder;
        private final Map<String, String> environment = new HashMap<>();
        private Path launcher = LAUNCHER;

        private Start(Path folder) {
            this.folder = folder;
            environment.put("PATH", System.getenv("PATH"));
            environment.put("HOME", System.getenv().getOrDefault("HOME", ""));
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            environment.put("LC_ALL", "C.UTF-8");
        }

        Start with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Start without(String variable) {
            environment.remove(variable);
            return this;
        }

        Start through(Path link) {
            launcher = link;
            return this;
        }

        Launched rapport(String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>();
            command.add(launcher.toString());
            command.addAll(List.of(arguments));
            return run(command);
        }

        /** A line for the shell, for what only a shell can arrange; {@code "$0"} is the launcher. */
        Launched shell(String line) throws IOException, InterruptedException {
            return run(List.of("/bin/sh", "-c", line, launcher.toString()));
        }

        private Launched run(List<String> command) throws IOException, InterruptedException {
            Path out = Files.createTempFile("rapport-out", ".txt");
            Path err = Files.createTempFile("rapport-err", ".txt");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
                builder.environment().clear();
                builder.environment().putAll(environment);
                Process process = builder.start();
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly().waitFor();
                    throw new AssertionError("hangs: " + String.join(" ", command));
                }
                return new Launched(command, process.exitValue(), text(out), text(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        }

        // Bytes that are no UTF-8 fail here: a person would see garbage.
        private static String text(Path file) throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
    }
}
