package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./mvnw -Prelease package} offers, where it was built: the image and the package for Debian make the committed
 * report where there is no Java, and sums and recipes are those of the files.
 */
class BundlesTest {
    private static final Path OFFERED = Path.of("target/offered");
    private static final Path SAMPLE = Path.of("reports/sample");

    @TempDir
    Path dir;

    private static Path offered(String pattern) throws IOException {
        assumeTrue(Files.isDirectory(OFFERED), "no bundles were built: ./mvnw -Prelease package");
        try (Stream<Path> all = Files.list(OFFERED)) {
            List<Path> found = all.filter(file -> file.getFileName().toString().matches(pattern))
                    .toList();
            assumeTrue(!found.isEmpty(), "not built on this system: " + pattern);
            return found.get(0).toAbsolutePath();
        }
    }

    private void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(dir.resolve("said.txt")))
                .isZero();
    }

    /** In a place of its own, in which the Java that runs the tests is gone and no variable leads to another. */
    private void makesTheSampleWithoutJava(Path launcher) throws Exception {
        Tools.need("unshare", "mount", "env");
        Tools.allowed("unshare", "-m", "mount", "-t", "tmpfs", "none", "/tmp");
        Path input = Path.of("sample-data").toAbsolutePath();
        String hidden = "mount -t tmpfs none '" + System.getProperty("java.home") + "' && ! java -version && exec '"
                + launcher + "' report '" + input + "' --out reports --formats html,json,csv,svg,ics --quiet";
        run(
                "unshare",
                "-m",
                "env",
                "-i",
                "PATH=/usr/bin:/bin",
                "XDG_CACHE_HOME=" + dir.resolve("cache"),
                "sh",
                "-c",
                hidden);
        TreeMap<String, Long> different = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = SAMPLE.relativize(file).toString();
                if (!name.equals("report.png")) {
                    different.put(
                            name,
                            Files.mismatch(file, dir.resolve("reports/2026-11").resolve(name)));
                }
            }
        }
        assertThat(different).isNotEmpty();
        assertThat(different.values()).as(different.toString()).containsOnly(-1L);
        // Its own Java has an archive of classes like any other.
        try (Stream<Path> archives = Files.list(dir.resolve("cache/rapport"))) {
            assertThat(archives.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.matches(".*\\.(?:jsa|aot)"));
        }
    }

    @Test
    void theImageMakesTheSampleWhereThereIsNoJava() throws Exception {
        Path image = offered("rapport-.*-linux-.*\\.tar\\.gz");
        Tools.need("tar");
        run("tar", "xzf", image.toString());
        makesTheSampleWithoutJava(dir.resolve("rapport-1.0.0/bin/rapport"));
        assertThat(dir.resolve("rapport-1.0.0/THIRD-PARTY.txt")).exists();
        assertThat(dir.resolve("rapport-1.0.0/bom.json")).exists();
        assertThat(dir.resolve("rapport-1.0.0/runtime/legal/java.base/LICENSE")).exists();
    }

    @Test
    void thePackageForDebianMakesTheSampleAndBringsManPagesAndCompletion() throws Exception {
        Path deb = offered("rapport_.*\\.deb");
        Tools.need("dpkg-deb");
        run("dpkg-deb", "-x", deb.toString(), dir.resolve("root").toString());
        Path root = dir.resolve("root/usr");
        makesTheSampleWithoutJava(root.resolve("bin/rapport"));
        assertThat(Files.readSymbolicLink(root.resolve("bin/rapport")))
                .isEqualTo(Path.of("../lib/rapport/bin/rapport"));
        try (Stream<Path> pages = Files.list(Path.of("src/dist/man"))) {
            assertThat(pages)
                    .allSatisfy(page -> assertThat(root.resolve("share/man/man1/" + page.getFileName() + ".gz"))
                            .exists());
        }
        assertThat(root.resolve("share/bash-completion/completions/rapport"))
                .hasSameBinaryContentAs(Path.of("src/dist/completion.bash"));
        assertThat(root.resolve("share/doc/rapport/copyright")).exists();
    }

    @Test
    void theSumsAreThoseOfTheFilesAndTheRecipesNameTheZips() throws Exception {
        Path zip = offered("rapport-1\\.0\\.0\\.zip");
        List<String> sums = Files.readAllLines(OFFERED.resolve("SHA256SUMS"));
        try (Stream<Path> files = Files.list(OFFERED)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("SHA256SUMS"))
                    .sorted()
                    .toList();
            assertThat(sums.stream().map(line -> line.substring(66)).sorted().toList())
                    .isEqualTo(names);
        }
        for (String line : sums) {
            assertThat(line).startsWith(sum(OFFERED.resolve(line.substring(66))) + "  ");
        }
        for (String recipe : List.of("rapport.rb", "rapport.json")) {
            String text = Files.readString(OFFERED.resolve(recipe));
            assertThat(text).contains("rapport-1.0.0.zip", sum(zip)).doesNotContainPattern("@[A-Z0-9]+@");
        }
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
