package dev.rapport.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folders of months that rapport wrote, wherever they lie. */
public final class MonthFolders {
    /** The link beside the months that stands while a run writes one, and what it says first. */
    public static final String WRITING = ".writing";

    /** What every such link leads to begins with. */
    public static final String WRITTEN_BY = "rapport-is-writing-";

    /** A month that a run is writing, or has set aside; a run that died leaves it behind, perhaps without its list. */
    private static final Pattern UNDER_WAY = Pattern.compile("\\.(?:new|old)-[0-9]{4}-[0-9]{2}");

    /** The name of a month's folder, as a pattern and as an expression. */
    public static final String NAME = "[0-9][0-9][0-9][0-9]-[0-9][0-9]";

    /** A month that there is. */
    private static final String CALENDAR = "[0-9]{4}-(?:0[1-9]|1[0-2])";

    /** What report.json says among its first lines. */
    private static final Pattern SAID = Pattern.compile("\"month\": ?\\{\\s*\"id\": ?\"([^\"]{1,20})\"");

    private static final int HEAD = 4096;

    private MonthFolders() {}

    /**
     * The month of "2026-11". Read by hand: the formats of Java take longer to be made than a page of months.
     *
     * @throws DateTimeException if there is no such month
     * @throws NumberFormatException if it is not written in digits
     */
    public static YearMonth month(String id) {
        int sign = Math.max(0, id.indexOf('-'));
        YearMonth month =
                YearMonth.of(Integer.parseInt(id.substring(0, sign)), Integer.parseInt(id.substring(sign + 1)));
        if (!month.toString().equals(id)) {
            throw new DateTimeException(id + " is no month");
        }
        return month;
    }

    /** Whether a folder is a month that rapport wrote. */
    public static boolean is(Path folder) throws IOException {
        return OnDisk.isFolder(folder) && Manifest.of(folder).isPresent();
    }

    /**
     * Whether what a month that rapport wrote holds is the report of that month, as far as it says so: a folder may have
     * been copied or called otherwise since.
     */
    public static boolean holdsItsOwn(Path folder, String month) throws IOException {
        if (!isMonth(month)) {
            return false;
        }
        Path json = folder.resolve("report.json");
        if (!OnDisk.isFile(json)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(json)) {
            Matcher said = SAID.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            return !said.find() || said.group(1).equals(month);
        }
    }

    /** Whether a text says a month of the calendar, as in 2026-11. */
    public static boolean isMonth(String text) {
        return text.matches(CALENDAR);
    }

    /** Whether one of the folders in a folder is a month that rapport wrote. */
    public static boolean isAmong(Path reports) throws IOException {
        if (OnDisk.isFolder(reports)) {
            for (Path month : OnDisk.list(reports, NAME)) {
                if (is(month)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether what lies in a folder is rapport's own output, and so never its input. One that cannot be looked into is
     * not; the reader says why.
     */
    public static boolean isOutput(Path folder) {
        try {
            return is(folder) || isUnderWay(folder);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether a run writes it, or died over it: its name alone proves nothing. */
    private static boolean isUnderWay(Path folder) throws IOException {
        return UNDER_WAY.matcher(String.valueOf(folder.getFileName())).matches()
                && (isNote(folder.resolveSibling(WRITING))
                        || OnDisk.isFolder(
                                note(folder, folder.getFileName().toString().substring(".new-".length()))));
    }

    /** The empty folder by which a run says what it writes, beside that, where the file system has no links. */
    public static Path note(Path beside, String what) {
        return beside.resolveSibling("." + WRITTEN_BY + what);
    }

    /** Whether it is the link by which a run says that it writes. */
    public static boolean isNote(Path link) throws IOException {
        return String.valueOf(link.getFileName()).equals(WRITING)
                && Files.isSymbolicLink(link)
                && Files.readSymbolicLink(link).toString().startsWith(WRITTEN_BY);
    }

    /** All regular files at most so deep in a folder, sorted, without those that are rapport's own output. */
    public static List<Path> filesAround(Path folder, int depth) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes is) {
                return !at.equals(folder) && isOutput(at) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                if (is.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }
}
