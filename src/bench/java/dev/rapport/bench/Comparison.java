package dev.rapport.bench;

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
 * Whole processes in turns, on invented mailboxes of four sizes, each in the formats of 2026 and of 2025: rapport through its
 * launcher, with everything but PNG; and what a data person would write instead, which does less and draws nothing: DuckDB
 * with the SQL of {@code duckdb.sql}, PapaParse and pandas where they are installed. Prints medians, and rapport's as a
 * share of each. Arguments: rounds (default 3), and how many of the four sizes (default all).
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
        List<Peer> peers = Peer.installed(Files.createDirectories(WORK));
        System.out.printf(
                Locale.ROOT,
                "%-12s %-5s %7s  %-10s %8s %8s %9s   %s%n",
                "messages",
                "as in",
                "MB",
                "",
                "wall s",
                "cpu s",
                "peak MiB",
                "rapport's share: wall, memory");
        for (DemoSize size : SIZES.subList(0, sizes)) {
            for (Mailbox mailbox : Mailbox.of(size, WORK)) {
                compare(size, mailbox, peers, rounds);
            }
        }
    }

    private static void compare(DemoSize size, Mailbox mailbox, List<Peer> peers, int rounds)
            throws IOException, InterruptedException {
        List<String> rapport = List.of(
                Path.of("rapport").toAbsolutePath().toString(),
                "report",
                mailbox.export().toString(),
                "--log",
                mailbox.log().toString(),
                "--out",
                WORK.resolve("reports").toString(),
                "--formats",
                "html,json,csv,svg,ics",
                "--quiet");
        List<Measured> ours = new ArrayList<>();
        List<List<Measured>> theirs = new ArrayList<>();
        peers.forEach(peer -> theirs.add(new ArrayList<>()));
        // The first round fills the disk's cache and is not counted.
        for (int round = 0; round <= rounds; round++) {
            Measured our = Measured.run(rapport);
            if (round > 0) {
                ours.add(our);
            }
            for (int i = 0; i < peers.size(); i++) {
                Measured their = Measured.run(peers.get(i).command().apply(mailbox));
                if (round > 0) {
                    theirs.get(i).add(their);
                }
            }
        }
        double megabytes = Files.size(mailbox.export().resolve("messages.csv")) / 1e6;
        String begin = String.format(Locale.ROOT, "%,-12d %-5s %7.1f", size.messages(), mailbox.kind(), megabytes);
        Measured our = Measured.median(ours);
        line(begin, "rapport", our, "");
        for (int i = 0; i < peers.size(); i++) {
            Measured their = Measured.median(theirs.get(i));
            String shares =
                    String.format(Locale.ROOT, "%.2f, %.2f", our.wall() / their.wall(), our.memory() / their.memory());
            line(begin, peers.get(i).name(), their, shares);
        }
    }

    private static void line(String begin, String who, Measured took, String shares) {
        System.out.printf(
                Locale.ROOT,
                "%s  %-10s %8.2f %8.2f %9.0f   %s%n",
                begin,
                who,
                took.wall(),
                took.cpu(),
                took.memory(),
                shares);
    }
}
