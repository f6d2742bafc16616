package dev.rapport.launcher;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Programs of the machine that some tests need; a test that is skipped says which is missing. */
final class Tools {
    private Tools() {}

    static void need(String... names) {
        for (String name : names) {
            boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
            skipUnless(there, name + " is not installed");
        }
    }

    /** Starts a program, which must succeed; otherwise the test is skipped, as the machine does not allow it. */
    static void allowed(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean done = process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        skipUnless(done, "not allowed here: " + String.join(" ", command));
    }

    private static void skipUnless(boolean possible, String reason) {
        if (!possible) {
            System.out.println("skipped: " + reason);
        }
        assumeTrue(possible, reason);
    }
}
