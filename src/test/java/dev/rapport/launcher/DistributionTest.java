package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip that {@code ./mvnw package} makes, unpacked and started as a person would. */
class DistributionTest {
    private static final Path ZIP = Path.of("target/rapport-1.0.0.zip");

    @TempDir
    static Path dir;

    private static Path home;
    /** Where the archive of classes is kept; making one is most of a first start. */
    private static Path cache;
    /** As if another Java, and an earlier jar, had left theirs. */
    private static Path another;

    private static Path earlier;
    private static String first;

    @BeforeAll
    static void unpackAndStart() throws Exception {
        assumeTrue(Files.exists(ZIP), "the distribution was skipped in this build");
        try (InputStream in = Files.newInputStream(ZIP);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = dir.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(dir)).isTrue();
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        home = dir.resolve("rapport-1.0.0");
        Files.setPosixFilePermissions(home.resolve("bin/rapport"), PosixFilePermissions.fromString("rwxr-xr-x"));
        cache = Files.createDirectories(dir.resolve("caches/rapport"));
        String name = "rapport" + home.toRealPath().toString().replace('/', '-') + "-17";
        another = Files.createFile(cache.resolve(name + ".1.aot"));
        earlier = Files.createFile(cache.resolve(name + ".2.jsa"));
        Files.setLastModifiedTime(another, Files.getLastModifiedTime(home.resolve("rapport.jar")));
        Files.setLastModifiedTime(earlier, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        first = version(dir.resolve("caches").toString());
    }

    @Test
    void itHoldsTheProgramItsLibrariesAndTheirLicences() throws IOException {
        assertThat(home.resolve("bin/rapport.bat")).exists();
        assertThat(home.resolve("LICENSE")).exists();
        assertThat(home.resolve("man/man1/rapport-report.1")).exists();
        assertThat(home.resolve("completion/rapport")).exists();
        String notices = Files.readString(home.resolve("THIRD-PARTY.txt"));
        try (var jars = Files.list(home.resolve("lib"))) {
            List<String> names = jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> !name.equals("fonts"))
                    .toList();
            assertThat(names).hasSizeGreaterThan(20);
            for (String name : names) {
                String library = name.replaceFirst("-\\d.*", "");
                assertThat(notices.lines()).as(name).anyMatch(line -> line.startsWith(library + " "));
            }
        }
    }

    @Test
    void itsBillOfMaterialsNamesEachLibrary() throws IOException {
        Path bill = home.resolve("bom.json");
        assumeTrue(Files.exists(bill), "built offline, where the bill of materials is not written");
        String materials = Files.readString(bill);
        try (var jars = Files.list(home.resolve("lib"))) {
            for (Path jar : jars.filter(Files::isRegularFile).toList()) {
                String library = jar.getFileName().toString().replaceFirst("-\\d.*", "");
                assertThat(materials).contains("\"name\" : \"" + library + "\"");
            }
        }
    }

    @Test
    void itStartsWithoutAHomeAndKeepsItsArchiveWhereCachesAreKept() throws Exception {
        assertThat(first).isEqualTo("rapport 1.0.0\n");
        assertThat(archives())
                .filteredOn(archive -> !archive.equals(another))
                .singleElement()
                .satisfies(own -> assertThat(own)
                        .isNotEmptyFile()
                        .hasFileName(own.getFileName().toString().replaceFirst("\\.[a-z]+$", ".jsa")));
        assertThat(version("")).isEqualTo("rapport 1.0.0\n");
    }

    @Test
    void anArchiveOfAnEarlierJarGoesAndOneOfAnotherJavaStays() throws Exception {
        assertThat(archives()).hasSize(2).contains(another).doesNotContain(earlier);
    }

    /** Two starts at once, as of two jobs of cron: one makes the archive, the other does not wait. */
    @Test
    void whileAnotherStartMakesTheArchiveThisOneGoesOnWithout() throws Exception {
        Path own = archives().stream()
                .filter(archive -> !archive.equals(another))
                .findFirst()
                .orElseThrow();
        Path lock = Files.createDirectories(dir.resolve("elsewhere/rapport").resolve(own.getFileName() + ".lock"));
        Path holder = Files.writeString(
                lock.resolve("pid"), Long.toString(ProcessHandle.current().pid()));
        assertThat(version(dir.resolve("elsewhere").toString())).isEqualTo("rapport 1.0.0\n");
        assertThat(holder).exists();
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Files.writeString(holder, Long.toString(killed.pid()));
        assertThat(version(dir.resolve("elsewhere").toString())).isEqualTo("rapport 1.0.0\n");
        assertThat(lock.getParent()).isEmptyDirectory();
    }

    private static List<Path> archives() throws IOException {
        try (Stream<Path> cached = Files.list(cache)) {
            return cached.toList();
        }
    }

    private static String version(String cache) throws Exception {
        ProcessBuilder start =
                new ProcessBuilder(home.resolve("bin/rapport").toString(), "--version").redirectErrorStream(true);
        start.environment().remove("HOME");
        start.environment().remove("XDG_CACHE_HOME");
        if (!cache.isEmpty()) {
            start.environment().put("XDG_CACHE_HOME", cache);
        }
        Process process = start.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
