package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip that {@code ./mvnw package} makes, unpacked and started as a person would. */
class DistributionTest {
    private static final Path ZIP = Path.of("target/rapport-1.0.0.zip");

    @TempDir
    Path dir;

    private Path home;

    @BeforeEach
    void unpack() throws IOException {
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
        assertThat(version(dir.resolve("cache").toString())).isEqualTo("rapport 1.0.0\n");
        try (var cached = Files.list(dir.resolve("cache/rapport"))) {
            assertThat(cached.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".jsa"));
        }
        assertThat(version("")).isEqualTo("rapport 1.0.0\n");
    }

    @Test
    void anArchiveOfAnEarlierJarGoesAndOneOfAnotherJavaStays() throws Exception {
        Path cache = dir.resolve("caches/rapport");
        version(dir.resolve("caches").toString());
        Path own;
        try (var cached = Files.list(cache)) {
            own = cached.findFirst().orElseThrow();
        }
        String name = own.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        Path another = Files.createFile(cache.resolve(name + "1.aot"));
        Path earlier = Files.createFile(cache.resolve(name + "2.jsa"));
        Files.setLastModifiedTime(another, Files.getLastModifiedTime(own));
        Files.delete(own);
        version(dir.resolve("caches").toString());
        assertThat(own).exists();
        assertThat(another).exists();
        assertThat(earlier).doesNotExist();
    }

    private String version(String cache) throws Exception {
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
