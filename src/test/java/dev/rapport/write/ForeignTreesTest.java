package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Thorough;
import dev.rapport.report.Report;
import dev.rapport.write.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in an output folder and was not written by rapport is there after a run as it was before, byte for byte
 * and name for name: after one that publishes, one that gives way, one that fails and one that dies, at any operation.
 */
class ForeignTreesTest {
    private static final int TREES = Thorough.of("foreign.trees", 120, 400);
    private static final long SEED = Long.getLong("foreign.seed", 20261129);
    private static final Set<Format> FORMATS = EnumSet.of(Format.JSON, Format.CSV);
    private static final Report ADA = Reports.naming("Ada Example", "Northwind Example");
    private static final Report BEN = Reports.naming("Ben Sample", "Contoso Sample");

    /** What a run that is over may leave, and what one that died may. */
    private static final Predicate<String> OURS = Pattern.compile(
                    "reports/(?:\\.lock|latest|index\\.html|2026-11|2026-11/.*)")
            .asMatchPredicate();

    private static final Predicate<String> UNDER_WAY = Pattern.compile(
                    "reports/(?:\\.writing|\\.new-latest|\\.new-index\\.html|\\.(?:new|old)-2026-11(?:/.*)?)")
            .asMatchPredicate();

    @TempDir(factory = InMemory.class)
    Path folder;

    private enum Ending {
        PUBLISHED,
        GAVE_WAY,
        FAILED,
        DIED
    }

    @Test
    void nothingOfAnybodyElsesIsEverTouched() throws Exception {
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        for (int i = 0; i < TREES; i++) {
            long seed = SEED + i;
            for (Ending ending : Set.of(Ending.PUBLISHED, Ending.FAILED, Ending.DIED)) {
                Path home = Files.createDirectory(folder.resolve(seed + "-" + ending));
                Ending came = oneRun(
                        home, new Random(seed), ending, "-Dforeign.trees=1 -Dforeign.seed=" + seed + " " + ending);
                endings.merge(came, 1, Integer::sum);
                OutputFolder.delete(home);
            }
        }
        System.out.println(TREES + " foreign trees, each under three runs " + endings + ": 0 bytes of them changed");
        assertThat(endings).containsOnlyKeys(Ending.values());
    }

    /** A tree, one run on it that is to end in some way, and one more; how the first ended. */
    private static Ending oneRun(Path home, Random random, Ending wanted, String seed) throws Exception {
        Path out = home.resolve("reports");
        Files.createDirectories(home.resolve("outside"));
        Files.writeString(home.resolve("outside/treasure"), "gold");
        SortedMap<String, String> own = new TreeMap<>();
        if (random.nextInt(3) > 0) {
            assertThat(publish(out, ADA)).isEmpty();
            own = all(home);
        }
        new ForeignTree(random).plant(out, random.nextBoolean() ? 2 : 5);
        SortedMap<String, String> before = all(home);
        SortedMap<String, String> foreign = new TreeMap<>(before);
        foreign.keySet().removeAll(own.keySet());
        foreign.put("outside/treasure", before.get("outside/treasure"));

        String said = publish(at(out, random, wanted), BEN);
        SortedMap<String, String> after = all(home);
        untouched(after, foreign, seed);
        boolean gaveWay = said.contains("which rapport did not write");
        // One that gives way and then cannot tidy up is as good as dead.
        boolean untidy = !said.isEmpty() && (wanted == Ending.DIED || gaveWay && wanted == Ending.FAILED);
        onlyOurs(after, before, untidy ? OURS.or(UNDER_WAY) : OURS, seed);
        if (gaveWay && !untidy) {
            assertThat(after).as(seed + ": " + said).isEqualTo(before);
        }

        String again = publish(out, BEN);
        SortedMap<String, String> then = all(home);
        untouched(then, foreign, seed);
        onlyOurs(then, before, OURS, seed);
        assertThat(then.getOrDefault("reports/2026-11/summary.txt", "").contains("Ben Sample"))
                .as(seed + ": " + again)
                .isEqualTo(again.isEmpty());
        if (!again.isEmpty()) {
            assertThat(again).as(seed).contains("which rapport did not write", "nothing was changed");
        }
        return said.isEmpty() ? Ending.PUBLISHED : gaveWay ? Ending.GAVE_WAY : wanted;
    }

    /** All but the output folder itself, in which names come and go. */
    private static SortedMap<String, String> all(Path home) throws IOException {
        SortedMap<String, String> all = ForeignTree.everything(home);
        all.remove("reports");
        return all;
    }

    /** The output folder as a run sees it, which fails or dies at some operation. */
    private static Path at(Path out, Random random, Ending wanted) {
        if (wanted == Ending.PUBLISHED) {
            return out;
        }
        Fault fault = wanted == Ending.DIED ? Fault.CRASH : random.nextBoolean() ? Fault.NO_SPACE : Fault.DENIED;
        long operation = 1 + random.nextInt(random.nextBoolean() ? 60 : 300);
        return new FaultyDisk(FileSystems.getDefault(), fault, operation).wrapPath(out.toAbsolutePath());
    }

    private static void untouched(SortedMap<String, String> now, SortedMap<String, String> foreign, String seed) {
        foreign.forEach(
                (name, what) -> assertThat(now.get(name)).as(seed + ": " + name).isEqualTo(what));
    }

    private static void onlyOurs(
            SortedMap<String, String> now, SortedMap<String, String> before, Predicate<String> ours, String seed) {
        assertThat(now.keySet())
                .as(seed)
                .filteredOn(name -> !before.containsKey(name))
                .allMatch(ours);
    }

    /** What a run said when it did not publish; empty if it did. */
    private static String publish(Path out, Report report) throws AlreadyRunning, IOException {
        try {
            new Publication(out).publish(report, FORMATS, false, Duration.ZERO);
            return "";
        } catch (CannotWrite failure) {
            return failure.getMessage();
        }
    }
}
