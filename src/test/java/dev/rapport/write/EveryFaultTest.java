package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Documented;
import dev.rapport.Thorough;
import dev.rapport.own.Manifest;
import dev.rapport.report.Report;
import dev.rapport.write.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file operation of a publication fails once, in every way there is: the month that was published before is whole
 * and byte-equal afterwards, or the new one is, and one more run leaves nothing lying about.
 */
class EveryFaultTest {
    private static final Set<Format> FORMATS = EnumSet.of(Format.JSON, Format.CSV, Format.SVG, Format.ICS);
    private static final FileSystem REAL = FileSystems.getDefault();
    private static final Report ADA = Reports.naming("Ada Example", "Northwind Example");
    private static final Report BEN = Reports.naming("Ben Sample", "Contoso Sample");

    @TempDir(factory = InMemory.class)
    Path folder;

    // Formats are written in parallel; with one thread the n-th operation is the same in every run.
    private final ForkJoinPool one = new ForkJoinPool(1);
    private SortedMap<String, String> ada;
    private SortedMap<String, String> ben;
    private int torn;

    /** Whether the file system has symbolic links. */
    private boolean links = true;

    private void anEarlierMonthAndThisOne() throws Exception {
        Path out = out();
        Files.createDirectories(out.resolve("2026-10"));
        Files.writeString(out.resolve("2026-10/summary.txt"), "A quiet month: 3 people.\n");
        Files.writeString(out.resolve("2026-10").resolve(Manifest.FILE), new Manifest(new TreeMap<>()).text());
        cleanly(BEN);
        ben = everything();
        cleanly(ADA);
        ada = everything();
        assertThat(ada).isNotEqualTo(ben);
        assertThat(ada.get("index.html")).contains("October 2026", "A quiet month: 3 people.");
    }

    @AfterEach
    void end() {
        one.shutdown();
    }

    @Test
    void everyFileOperationFailsInEveryWay() throws Exception {
        anEarlierMonthAndThisOne();
        Map<Fault, Long> points = new EnumMap<>(Fault.class);
        for (Fault fault : EnumSet.complementOf(EnumSet.of(Fault.TRICKLE))) {
            // An operation that is refused is told alike for want of space and of a right; a crash may come anywhere.
            points.put(
                    fault,
                    operations(
                            fault,
                            Thorough.ASKED
                                            || !Set.of(Fault.NO_SPACE, Fault.DENIED)
                                                    .contains(fault)
                                    ? 1
                                    : 5));
        }
        long runs = points.values().stream().mapToLong(Long::longValue).sum();
        System.out.println("fault points × kinds: " + points + " = " + runs + " runs"
                + (Thorough.ASKED ? "" : ", a fifth of those for want of space or of a right") + ": " + torn
                + " torn reports");
        assertThat(torn).isZero();
        assertThat(points.values()).allMatch(count -> count > 10);
        Documented.in("reliability.md", "every one of the " + points.get(Fault.CRASH) + " file operations");
        Documented.in("reliability.md", "each of its " + points.get(Fault.SHORT_WRITE) + " writes");
        Documented.in("reliability.md", String.format(Locale.ROOT, "%,d runs: 0 torn reports", runs));
    }

    /** What says that a month is under way is an empty folder there, and nothing is called latest. */
    @Test
    void whereThereAreNoLinksARunThatDiesLeavesTheOldMonthOrTheNewOneToo() throws Exception {
        links = false;
        anEarlierMonthAndThisOne();
        assertThat(ada).doesNotContainKeys("latest", ".writing").containsKey("index.html");
        assertThat(operations(Fault.CRASH, Thorough.ASKED ? 1 : 3)).isGreaterThan(10);
        assertThat(operations(Fault.SHORT_WRITE, 1)).isGreaterThan(10);
        assertThat(torn).isZero();
        assertThat(ada.keySet()).noneMatch(name -> name.startsWith(".rapport"));
    }

    /** A run for every operation there is, or every so manieth; returns how many there were. */
    private long operations(Fault fault, int step) throws Exception {
        boolean adaStands = true;
        for (long n = 1; ; n += step) {
            FaultyDisk disk = new FaultyDisk(REAL, fault, n, links);
            String said = publish(disk, adaStands ? BEN : ADA);
            if (disk.operations() < n) {
                assertThat(said).isEmpty();
                cleanly(ADA);
                return disk.operations();
            }
            judge(fault + " at operation " + n, fault, said, adaStands);
            Report next = adaStands ? BEN : ADA;
            cleanly(next);
            adaStands = !adaStands;
            assertThat(everything())
                    .as("after the run after %s at operation %d", fault, n)
                    .isEqualTo(adaStands ? ada : ben);
        }
    }

    private void judge(String when, Fault fault, String said, boolean adaStood) throws IOException {
        SortedMap<String, String> before = month(adaStood ? ada : ben, "2026-11/");
        SortedMap<String, String> after = month(adaStood ? ben : ada, "2026-11/");
        SortedMap<String, String> now = everything();
        boolean aside = month(now, "2026-11/").isEmpty();
        SortedMap<String, String> stands = month(now, aside ? ".old-2026-11/" : "2026-11/");
        torn += stands.equals(before) || stands.equals(after) ? 0 : 1;
        assertThat(stands).as(when).isIn(before, after);
        // Only a run that is dead cannot put the old month back by itself.
        assertThat(aside && fault != Fault.CRASH).as(when).isFalse();
        if (said.isEmpty()) {
            assertThat(stands).as(when).isEqualTo(after);
        } else if (aside) {
            assertThat(said).as(when).contains("whole in .old-2026-11");
        } else if (stands.equals(before)) {
            assertThat(said).as(when).contains("nothing was changed");
        } else {
            assertThat(said).as(when).contains("the new report is whole");
        }
    }

    @Test
    void writesThatTakeOneByteAtATimePublishTheSameReport() throws Exception {
        anEarlierMonthAndThisOne();
        assertThat(publish(new FaultyDisk(REAL, Fault.TRICKLE, 0), BEN)).isEmpty();

        assertThat(everything()).isEqualTo(ben);
    }

    /** What a run through a disk said when it failed, empty if it did not. */
    private String publish(FaultyDisk disk, Report report) throws Exception {
        Path out = disk.wrapPath(out().toAbsolutePath());
        return one.submit(() -> {
                    try {
                        new Publication(out).publish(report, FORMATS, false, Duration.ZERO);
                        return "";
                    } catch (CannotWrite failure) {
                        return failure.getMessage();
                    }
                })
                .get();
    }

    private void cleanly(Report report) throws InterruptedException, ExecutionException {
        Path out = links
                ? out()
                : new FaultyDisk(REAL, Fault.CRASH, Long.MAX_VALUE, false).wrapPath(out().toAbsolutePath());
        one.submit(() -> new Publication(out).publish(report, FORMATS, false, Duration.ZERO))
                .get();
    }

    private Path out() {
        return folder.resolve("reports");
    }

    /** Everything below the output folder: files with their content, links with where they lead. */
    private SortedMap<String, String> everything() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out())) {
            for (Path path : all.toList()) {
                String name = out().relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    found.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path)) {
                    found.put(name, Files.readString(path));
                } else {
                    found.put(name, "");
                }
            }
        }
        return found;
    }

    private static SortedMap<String, String> month(SortedMap<String, String> all, String folder) {
        SortedMap<String, String> month = new TreeMap<>();
        all.forEach((name, content) -> {
            if (name.startsWith(folder)) {
                month.put(name.substring(folder.length()), content);
            }
        });
        return month;
    }
}
