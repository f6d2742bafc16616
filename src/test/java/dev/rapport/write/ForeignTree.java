package dev.rapport.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files, folders and links of other people, with names equal or near to those that rapport uses. */
final class ForeignTree {
    private static final List<String> NAMES = List.of(
            "2026-11",
            "2026-11",
            "2026-11",
            "2026-03",
            "2025-00",
            "2026-13",
            "9999-12",
            "2026-1",
            "2026-11-copy",
            ".new-2026-11",
            ".new-2026-03",
            ".new-ideas",
            ".new-",
            ".new-latest",
            ".new-index.html",
            ".old-2026-11",
            ".old-2026-03",
            ".old-docs",
            ".old-",
            "latest",
            "Latest",
            "index.html",
            "INDEX.HTML",
            "index.htm",
            ".lock",
            ".locks",
            ".writing",
            ".writing-desk",
            "MANIFEST.sha256",
            "report.html",
            "summary.txt",
            "docs",
            "Zoë");
    private static final List<String> INSIDE = List.of(
            "MANIFEST.sha256",
            "MANIFEST.sha256",
            "diary.txt",
            "report.html",
            "summary.txt",
            "data",
            "charts",
            "2026-11",
            ".lock",
            "latest",
            "months.csv",
            "contacts.csv",
            "no-png.txt",
            "a b",
            "-rf");
    private static final List<String> TARGETS = List.of(
            "2026-11", "2026-03", "nowhere", "../outside", "../outside/treasure", ".", "..", "rapport-is-writing");
    private static final String SUM = "0".repeat(64);
    private static final List<String> TEXTS = List.of(
            "",
            "mine\n",
            "<!doctype html>\n<title>Your network, month by month · rapport</title>\n",
            SUM + "  summary.txt\n",
            SUM + "  diary.txt\n" + SUM + "  report.html\n" + SUM + "  summary.txt\n",
            "The whole report is in report.html.\n",
            "# rapport wrote these files\n" + SUM + "  report.html\n");
    private static final int DEPTH = 3;

    private final Random random;

    ForeignTree(Random random) {
        this.random = random;
    }

    /** Puts things into a folder, beside and inside what is there already; at most so many. */
    void plant(Path out, int most) throws IOException {
        Files.createDirectories(out);
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            Path month = out.resolve("2026-11");
            if (random.nextInt(5) == 0 && Files.isDirectory(month, LinkOption.NOFOLLOW_LINKS)) {
                thing(month.resolve(any(INSIDE)), DEPTH);
            } else {
                thing(out.resolve(any(NAMES)), 0);
            }
        }
    }

    private void thing(Path path, int depth) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        int kind = random.nextInt(8);
        if (kind == 0) {
            Files.createSymbolicLink(path, Path.of(any(TARGETS)));
        } else if (kind < 4 && depth < DEPTH) {
            Files.createDirectory(path);
            for (int i = random.nextInt(4); i > 0; i--) {
                thing(path.resolve(any(INSIDE)), depth + 1);
            }
        } else {
            Files.writeString(path, any(TEXTS));
        }
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** All that is below a folder: kind, content, rights and time of change, by name. */
    static SortedMap<String, String> everything(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !path.equals(folder)).forEach(paths::add);
        }
        for (Path path : paths) {
            String what;
            if (Files.isSymbolicLink(path)) {
                what = "link to " + Files.readSymbolicLink(path);
            } else if (Files.isDirectory(path)) {
                what = "folder";
            } else {
                what = "file: " + Files.readString(path);
            }
            found.put(
                    folder.relativize(path).toString(),
                    Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS) + " "
                            + Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS) + " " + what);
        }
        return found;
    }
}
