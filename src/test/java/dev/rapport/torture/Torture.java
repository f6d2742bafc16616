package dev.rapport.torture;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Reader;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Reads mutated exports one after another and counts broken promises. */
final class Torture implements AutoCloseable {
    /** On a crowded machine a case may need more than the 20 seconds within which it should end. */
    static final Duration MOST_A_CASE = Duration.ofSeconds(Long.getLong("torture.patience", 20));

    private final Path folder;
    private final Reading reading;
    private final Duration mostACase;
    private final Map<String, Integer> applied = new TreeMap<>();
    private Thread thread;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(this::thread);
    private final List<String> failures = new ArrayList<>();
    private long cases;
    private long refused;
    private long reports;
    private long told;
    private long misplaced;
    private long crashes;
    private long hangs;
    private long unaccounted;
    private long invented;
    private long lost;
    private long damagedRows;
    private long longestMillis;

    /** What reads; the tests of this test put a wrong one in its place. */
    interface Reading {
        Loaded<History> read(List<Path> exports, List<Path> logs, ReadOptions options) throws CannotRead, IOException;
    }

    Torture(Path folder) {
        this(folder, Reader::read, MOST_A_CASE);
    }

    Torture(Path folder, Reading reading, Duration mostACase) {
        this.folder = folder;
        this.reading = reading;
        this.mostACase = mostACase;
    }

    private Thread thread(Runnable task) {
        thread = new Thread(task, "torture");
        thread.setDaemon(true);
        return thread;
    }

    /** Runs cases from a first seed on. */
    void run(long firstSeed, long count) throws InterruptedException {
        for (long seed = firstSeed; seed < firstSeed + count && failures.size() < 10; seed++) {
            one(seed);
        }
    }

    /** Whether one of so many cases fails with these words; the first that does ends it. */
    boolean finds(String words, long count) throws InterruptedException {
        for (long seed = 1; seed <= count; seed++) {
            one(seed);
            if (failures.stream().anyMatch(failure -> failure.contains(words))) {
                return true;
            }
        }
        return false;
    }

    private void one(long seed) throws InterruptedException {
        cases++;
        Mutation mutation = new Mutation(seed, Set.of());
        mutation.did().forEach(what -> applied.merge(what, 1, Integer::sum));
        damagedRows += mutation.files().stream()
                .flatMap(file -> file.entries.stream())
                .filter(entry -> entry.status != Entry.Status.INTACT)
                .count();
        long start = System.nanoTime();
        List<String> complaints = complaints(mutation);
        longestMillis = Math.max(longestMillis, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        if (complaints.isEmpty()) {
            return;
        }
        crashes += complaints.stream().anyMatch(word -> word.startsWith("crash")) ? 1 : 0;
        hangs += complaints.stream().anyMatch(word -> word.startsWith("hang")) ? 1 : 0;
        unaccounted += complaints.stream()
                .filter(word -> word.startsWith("unaccounted"))
                .count();
        invented +=
                complaints.stream().filter(word -> word.startsWith("invented")).count();
        lost += complaints.stream().filter(word -> word.startsWith("lost")).count();
        misplaced +=
                complaints.stream().filter(word -> word.startsWith("misplaced")).count();
        told += complaints.stream().filter(word -> word.startsWith("told")).count();
        failures.add(fewest(mutation, seed) + "\n    "
                + String.join("\n    ", complaints.subList(0, Math.min(4, complaints.size()))));
    }

    /** The same failure with as few steps as will do. */
    private String fewest(Mutation mutation, long seed) throws InterruptedException {
        Set<Integer> without = new HashSet<>();
        Mutation smallest = mutation;
        for (int step = 0; step < mutation.steps(); step++) {
            without.add(step);
            Mutation less = new Mutation(seed, without);
            if (complaints(less).isEmpty()) {
                without.remove(step);
            } else {
                smallest = less;
            }
        }
        return smallest.toString();
    }

    private List<String> complaints(Mutation mutation) throws InterruptedException {
        Future<List<String>> judged = worker.submit(() -> judged(mutation));
        try {
            return judged.get(mostACase.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hang) {
            AssertionError where = new AssertionError("hang: " + mutation, hang);
            where.setStackTrace(thread.getStackTrace());
            throw where;
        } catch (ExecutionException crash) {
            return List.of("crash: " + trace(crash.getCause()));
        }
    }

    private static String trace(Throwable crash) {
        return crash
                + Stream.of(crash.getStackTrace())
                        .limit(6)
                        .map(frame -> "\n      at " + frame)
                        .reduce("", String::concat);
    }

    private List<String> judged(Mutation mutation) throws IOException {
        ReadOptions options =
                new ReadOptions(mutation.me(), ZoneOffset.UTC, mutation.asOf(), Optional.empty(), Optional.empty());
        List<Path> exports = new ArrayList<>(List.of(written(mutation)));
        for (Map.Entry<Integer, Map<String, byte[]>> older : mutation.earlier().entrySet()) {
            exports.add(written(Document.folder(older.getKey()), older.getValue(), mutation.made(older.getKey())));
        }
        List<Path> logs = new ArrayList<>(List.of(Files.write(folder.resolve("interactions.csv"), mutation.log())));
        for (OtherLog other : mutation.others()) {
            logs.add(Files.write(folder.resolve(other.file), other.bytes()));
        }
        try {
            List<String> complaints = new Judge(mutation).read(reading.read(exports, logs, options));
            if (mutation.reported()) {
                reports++;
                complaints.addAll(Outputs.complaints(exports, logs, options, folder.resolve("reports")));
            }
            return complaints;
        } catch (CannotRead refusal) {
            refused++;
            return refused(mutation, refusal);
        }
    }

    private static List<String> refused(Mutation mutation, CannotRead refusal) {
        String words = String.valueOf(refusal.getMessage());
        if (words.isBlank() || words.matches("(?s).*(Exception|null|java\\.).*")) {
            return List.of("crash: refused in words nobody understands: " + words);
        }
        return mutation.refusable() ? List.of() : List.of("lost: all was refused: " + words);
    }

    private Path written(Mutation mutation) throws IOException {
        if (mutation.packed()) {
            return Files.write(folder.resolve("Basic_LinkedInDataExport.zip"), mutation.archive());
        }
        return written("export", mutation.contents(), mutation.made(0));
    }

    private Path written(String name, Map<String, byte[]> files, Instant made) throws IOException {
        Path export = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> old = Files.walk(export)) {
            for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = export.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.setLastModifiedTime(Files.write(path, file.getValue()), FileTime.from(made));
        }
        return export;
    }

    List<String> failures() {
        return failures;
    }

    /** How often each change was made. */
    Map<String, Integer> applied() {
        return applied;
    }

    /** The figure of the reliability table. */
    String figure() {
        return String.format(
                java.util.Locale.ROOT,
                "%,d mutated exports: %d crashes, %d hangs, %d unaccounted rows, %d rows accepted with another cell's"
                        + " value; k damaged rows lose at most k rows (%,d damaged rows, %d whole rows lost; %,d refused as a"
                        + " whole; %,d whole reports, %d texts in them; %d misplaced ends; longest case %,d ms)",
                cases,
                crashes,
                hangs,
                unaccounted,
                invented,
                damagedRows,
                lost,
                refused,
                reports,
                told,
                misplaced,
                longestMillis);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
