package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A month of the sample in an output folder, looked at from outside. */
record PublishedMonth(Path out) {
    private static final String MANIFEST = "MANIFEST.sha256";

    private Path folder() {
        return out.resolve("2026-11");
    }

    boolean stands() {
        return Files.exists(folder());
    }

    String manifest() throws IOException {
        return Files.readString(folder().resolve(MANIFEST));
    }

    /** Every file that the manifest names is there with its sum, and no other. */
    void isWhole() throws IOException {
        List<String> named = new ArrayList<>();
        for (String line : manifest().lines().skip(1).toList()) {
            String name = line.substring(66);
            named.add(name);
            assertThat(sum(folder().resolve(name))).as(name).isEqualTo(line.substring(0, 64));
        }
        named.add(MANIFEST);
        try (Stream<Path> files = Files.walk(folder())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder().relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    /** Nothing but the month and what leads to it is in the output folder. */
    void isAlone() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", "2026-11", "index.html", "latest");
        }
    }

    private static String sum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
