package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed anywhere, and many runs at once: a published month is always whole. */
class KilledRunsTest {
    private static final int KILLS = Thorough.of("faults.kills", 5, 40);
    private static final int STARTS = Thorough.of("faults.starts", 4, 20);
    private static final Path LAUNCHER = Path.of("rapport").toAbsolutePath();
    private static final String SAMPLE = Path.of("sample-data").toAbsolutePath().toString();

    @TempDir
    Path out;

    private Process start(int staleDays) throws IOException {
        return new ProcessBuilder(
                        LAUNCHER.toString(),
                        "report",
                        SAMPLE,
                        "--quiet",
                        "--formats",
                        "json,csv",
                        "--stale-days",
                        staleDays + "d",
                        "--lock-wait",
                        "60s",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Whether a run is writing; what a killed one left behind is older. */
    private boolean writesSince(Instant begun) throws IOException {
        try {
            return Files.getLastModifiedTime(out.resolve(".new-2026-11"))
                    .toInstant()
                    .isAfter(begun);
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    private PublishedMonth month() {
        return new PublishedMonth(out);
    }

    @Test
    void aRunThatIsKilledAnywhereLeavesTheOldReportOrTheNewOne() throws Exception {
        assertThat(start(90).waitFor()).isZero();
        String old = month().manifest();
        Instant first = Instant.now();
        assertThat(start(91).waitFor()).isZero();
        int usual = (int) Duration.between(first, Instant.now()).toMillis();
        String other = month().manifest();
        assertThat(old).isNotEqualTo(other);
        Random random = new Random(20261130);
        int torn = 0;
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            String before = month().manifest();
            Instant begun = Instant.now();
            Process run = start(before.equals(old) ? 91 : 90);
            // Every other one anywhere, the others while it writes and exchanges.
            boolean anywhere = i % 2 == 0;
            while (!anywhere && run.isAlive() && !writesSince(begun)) {
                Thread.sleep(1);
            }
            if (!run.waitFor(random.nextInt(anywhere ? usual : usual / 5), TimeUnit.MILLISECONDS)) {
                run.destroyForcibly().waitFor();
                killed++;
            }
            if (!month().stands()) {
                // Killed between the two renames: the next start puts the old report back before anything else.
                assertThat(Files.exists(out.resolve(".old-2026-11"))).isTrue();
                assertThat(start(before.equals(old) ? 90 : 91).waitFor()).isZero();
            }
            month().isWhole();
            torn += month().manifest().equals(old) || month().manifest().equals(other) ? 0 : 1;
        }
        System.out.println(killed + " of " + KILLS + " runs killed: " + torn + " torn reports");
        assertThat(torn).isZero();
        assertThat(killed)
                .as("runs that were over before they could be killed prove nothing")
                .isPositive();
        assertThat(start(90).waitFor()).isZero();
        assertThat(month().manifest()).isEqualTo(old);
        month().isAlone();
    }

    @Test
    void whatRapportDidNotWriteOutlivesEveryKilledRun() throws Exception {
        for (String name :
                List.of("2026-03/diary.txt", ".new-ideas/a", ".old-docs/thesis", "docs/index.html", "latest.txt")) {
            Path file = out.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "mine: " + name);
        }
        Files.createSymbolicLink(out.resolve("2025-12"), Path.of("docs"));
        List<String> before = foreign();
        Random random = new Random(20261129);
        for (int i = 0; i < KILLS; i++) {
            Instant begun = Instant.now();
            Process run = start(90 + i % 2);
            while (run.isAlive() && !writesSince(begun)) {
                Thread.sleep(1);
            }
            if (!run.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS)) {
                run.destroyForcibly().waitFor();
            }
            assertThat(foreign()).isEqualTo(before);
        }
        assertThat(start(90).waitFor()).isZero();
        assertThat(foreign()).isEqualTo(before);
        month().isWhole();
        try (Stream<Path> names = Files.list(out)) {
            assertThat(names.map(name -> name.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            ".lock",
                            "2026-11",
                            "index.html",
                            "latest",
                            "2026-03",
                            ".new-ideas",
                            ".old-docs",
                            "docs",
                            "latest.txt",
                            "2025-12");
        }
    }

    /** All that rapport did not write, with its time of change. */
    private List<String> foreign() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path path : all.sorted().toList()) {
                String name = out.relativize(path).toString();
                if (name.matches("(?:2026-03|2025-12|\\.new-ideas|\\.old-docs|docs|latest\\.txt)(?:/.*)?")) {
                    found.add(name + " " + Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS) + " "
                            + (Files.isRegularFile(path) ? Files.readString(path) : ""));
                }
            }
        }
        return found;
    }

    @Test
    void manyStartsAtOnceEachPublishAWholeReport() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            runs.add(start(90 + i % 2));
        }
        for (Process run : runs) {
            assertThat(run.waitFor()).isZero();
        }
        System.out.println(STARTS + " starts at once: 0 torn reports");
        month().isWhole();
        month().isAlone();
    }
}
