package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same input gives the same bytes, whatever the locale, the time zone and the encoding of the machine, the order of
 * the inputs and the Java: HTML, JSON, CSV, SVG, ICS, summary and the manifest of them all. {@code -Dsame.bytes=all} runs
 * every combination, on every Java from 17 on that is installed.
 */
class SameBytesTest {
    private static final String FORMATS = "html,json,csv,svg,ics";
    private static final List<String> LOCALES = List.of(
            "-Duser.language=en -Duser.country=US",
            "-Duser.language=tr -Duser.country=TR",
            "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
            "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai",
            "-Duser.language=de -Duser.country=DE");
    private static final List<String> ZONES = List.of("UTC", "Pacific/Apia", "Asia/Kolkata", "America/St_Johns");
    private static final List<String> ENCODINGS = List.of("UTF-8", "ISO-8859-1", "UTF-16");
    private static final List<Boolean> ORDERS = List.of(true, false);

    @TempDir
    Path dir;

    private record Surroundings(Path java, String locale, String zone, String encoding, boolean newestFirst) {}

    @Test
    void oneHashWhateverTheMachine() throws Exception {
        List<Surroundings> runs = "all".equals(System.getProperty("same.bytes")) ? all() : some();
        TreeMap<String, Set<String>> manifests = new TreeMap<>();
        for (Surroundings run : runs) {
            manifests.computeIfAbsent(manifest(run), any -> new TreeSet<>()).add(run.toString());
        }
        System.out.println("same bytes: runs " + runs.size() + ", Javas "
                + runs.stream().map(Surroundings::java).distinct().count() + ", hashes " + manifests.size());
        assertThat(manifests).as("%s", manifests.values()).hasSize(1);
    }

    /** Each value of each kind at least once. */
    private static List<Surroundings> some() throws IOException {
        List<Path> javas = javas();
        List<Surroundings> runs = new ArrayList<>();
        for (int i = 0; i < LOCALES.size(); i++) {
            runs.add(new Surroundings(
                    javas.get(i % javas.size()),
                    LOCALES.get(i),
                    ZONES.get(i % ZONES.size()),
                    ENCODINGS.get(i % ENCODINGS.size()),
                    ORDERS.get(i % ORDERS.size())));
        }
        return runs;
    }

    private static List<Surroundings> all() throws IOException {
        List<Surroundings> runs = new ArrayList<>();
        for (Path java : javas()) {
            for (String locale : LOCALES) {
                for (String zone : ZONES) {
                    for (String encoding : ENCODINGS) {
                        for (boolean newestFirst : ORDERS) {
                            runs.add(new Surroundings(java, locale, zone, encoding, newestFirst));
                        }
                    }
                }
            }
        }
        return runs;
    }

    /** This Java, and the others from 17 on that lie where Debian puts them. */
    private static List<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        Set<Path> found = new TreeSet<>(Set.of(own));
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (Stream<Path> homes = Files.list(usual)) {
                for (Path home : homes.toList()) {
                    Path release = home.resolve("release");
                    if (Files.isExecutable(home.resolve("bin/java"))
                            && Files.isRegularFile(release)
                            && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*")) {
                        found.add(home.toRealPath());
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private String manifest(Surroundings run) throws Exception {
        Path out = Files.createTempDirectory(dir, "reports");
        List<String> inputs = new ArrayList<>(List.of(
                sample("Basic_LinkedInDataExport_11-30-2026"), sample("Basic_LinkedInDataExport_08-20-2025.zip")));
        if (!run.newestFirst()) {
            java.util.Collections.reverse(inputs);
        }
        List<String> words = new ArrayList<>(List.of("report"));
        words.addAll(inputs);
        words.addAll(List.of("--log", sample("interactions.csv"), "--out", out.toString()));
        words.addAll(List.of("--formats", FORMATS, "--quiet"));
        Launched started = Launched.in(dir)
                .with("JAVA_HOME", run.java().toString())
                .with("TZ", run.zone())
                .with("LC_ALL", run.newestFirst() ? "C.UTF-8" : "C")
                .with(
                        "RAPPORT_JAVA_OPTS",
                        run.locale() + " -Duser.timezone=" + run.zone() + " -Dfile.encoding=" + run.encoding())
                .rapport(words.toArray(String[]::new));
        assertThat(started.code()).as("%s %s", run, started).isZero();
        return Files.readString(out.resolve("latest/MANIFEST.sha256"));
    }

    private static String sample(String name) {
        return Path.of("sample-data", name).toAbsolutePath().toString();
    }
}
