package dev.rapport.bench;

import dev.rapport.demo.Demo;
import dev.rapport.demo.DemoSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whole processes in turns, on invented mailboxes of four sizes: rapport through its launcher, with everything but PNG, and
 * DuckDB with the SQL of {@code duckdb.sql}, which does less and draws nothing. Prints medians, and rapport's as a share of
 * DuckDB's. Arguments: rounds (default 3), and how many of the four sizes (default all).
 *
 * <p>Nothing else should be running. What is compared is the ratio in one run of this program, never a figure of one day
 * with that of another.
 */
public final class Comparison {
    private static final List<DemoSize> SIZES = List.of(
            new DemoSize(500, 3_000, 3),
            new DemoSize(5_000, 50_000, 6),
            new DemoSize(15_000, 300_000, 6),
            new DemoSize(30_000, 1_000_000, 6));
    private static final Path WORK = Path.of("target", "bench").toAbsolutePath();

    private Comparison() {}

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException, InterruptedException {
        // Maven has just packaged it, but leaves an unchanged jar as old as it is, and the launcher would build once
        // more.
        Files.setLastModifiedTime(Path.of("target", "rapport.jar"), FileTime.from(Instant.now()));
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int sizes = args.length > 1 ? Integer.parseInt(args[1]) : SIZES.size();
        System.out.printf(
                Locale.ROOT,
                "%-12s %9s %7s  %-8s %8s %8s %9s   %s%n",
                "messages",
                "contacts",
                "MB",
                "",
                "wall s",
                "cpu s",
                "peak MiB",
                "rapport / DuckDB: wall, memory");
        for (DemoSize size : SIZES.subList(0, sizes)) {
            compare(size, rounds);
        }
    }

    private static void compare(DemoSize size, int rounds) throws IOException, InterruptedException {
        Path input = WORK.resolve("mailbox-" + size.messages());
        if (!Files.isDirectory(input)) {
            Demo.write(Files.createDirectories(input), size);
        }
        Path export = input.resolve(Demo.EXPORT);
        Path log = input.resolve(Demo.LOG);
        Path out = Files.createDirectories(WORK.resolve("duckdb"));
        List<String> rapport = List.of(
                Path.of("rapport").toAbsolutePath().toString(),
                "report",
                export.toString(),
                "--log",
                log.toString(),
                "--out",
                WORK.resolve("reports").toString(),
                "--formats",
                "html,json,csv,svg,ics",
                "--quiet");
        List<String> duckDb = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DuckDbJob.class.getName(),
                export.toString(),
                log.toString(),
                out.toString());
        List<Measured> ours = new ArrayList<>();
        List<Measured> theirs = new ArrayList<>();
        // The first round fills the disk's cache and is not counted.
        for (int round = 0; round <= rounds; round++) {
            Measured our = Measured.run(rapport);
            Measured their = Measured.run(duckDb);
            if (round > 0) {
                ours.add(our);
                theirs.add(their);
            }
        }
        Measured our = Measured.median(ours);
        Measured their = Measured.median(theirs);
        double megabytes = Files.size(export.resolve("messages.csv")) / 1e6;
        String ratio =
                String.format(Locale.ROOT, "%.2f, %.2f", our.wall() / their.wall(), our.memory() / their.memory());
        line(size, megabytes, "rapport", our, ratio);
        line(size, megabytes, "DuckDB", their, "");
    }

    private static void line(DemoSize size, double megabytes, String who, Measured took, String ratio) {
        System.out.printf(
                Locale.ROOT,
                "%,-12d %,9d %7.1f  %-8s %8.2f %8.2f %9.0f   %s%n",
                size.messages(),
                size.connections(),
                megabytes,
                who,
                took.wall(),
                took.cpu(),
                took.memory(),
                ratio);
    }
}
