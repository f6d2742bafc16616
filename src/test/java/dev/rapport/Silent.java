package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program of its own that must end well and say nothing. */
final class Silent {
    private Silent() {}

    static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        int code = process.waitFor();

        assertThat(said).content().isEmpty();
        assertThat(code).isZero();
    }
}
