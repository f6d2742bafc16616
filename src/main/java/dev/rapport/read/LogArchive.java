package dev.rapport.read;

import dev.rapport.fact.Progress;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.found.Archive;
import dev.rapport.read.log.LogSource;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip in which a tool hands over its logs: the chat beside its pictures, the calendars beside each other. It is read in
 * place and never unpacked to disk; pictures, sounds and films are not opened.
 */
final class LogArchive implements Closeable {
    private static final Set<String> READABLE =
            Set.of("txt", "csv", "ics", "ical", "xml", "vcf", "mbox", "json", "tsv", "");
    private static final int MOST_ENTRIES = 10_000;
    /** Texts are packed to a twentieth, hardly to less: what unpacks to more is made to fill the memory or the time. */
    private static final int HIGHEST_RATIO = 200;

    private static final long RATIO_FROM = 10L << 20;

    private final ZipFile zip;
    private final List<LogSource> sources = new ArrayList<>();

    LogArchive(Path path, Progress progress) throws IOException, CannotRead {
        String name = path.getFileName().toString();
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException damaged) {
            throw new CannotRead(
                    name
                            + " is a zip that is damaged, cut short or encrypted.\n  Export it again, or unpack it and give"
                            + " the file inside.",
                    damaged);
        }
        for (ZipEntry entry : entries(name)) {
            if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/") && readable(base(entry))) {
                sources.add(new LogSource(base(entry), name, "", entry.getSize(), () -> new Bounded(entry), progress));
            }
        }
        if (sources.size() > MOST_ENTRIES) {
            zip.close();
            throw new CannotRead(
                    name + " holds more than " + MOST_ENTRIES + " files; unpack it and give those that are logs.");
        }
        sources.sort(Comparator.comparing(LogSource::name));
    }

    private List<? extends ZipEntry> entries(String name) throws IOException, CannotRead {
        try {
            return Archive.entries(zip);
        } catch (ZipException damaged) {
            zip.close();
            throw new CannotRead(name + ": " + damaged.getMessage() + ".\n  Export it again.", damaged);
        }
    }

    /** Whether a file begins as zips do. */
    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(4), new byte[] {'P', 'K', 3, 4});
        }
    }

    /** All files in it that may be logs, sorted by name. */
    List<LogSource> sources() {
        return sources;
    }

    private static String base(ZipEntry entry) {
        String name = entry.getName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static boolean readable(String name) {
        int dot = name.lastIndexOf('.');
        return READABLE.contains(dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** An entry that does not unpack to more than texts do. */
    private final class Bounded extends FilterInputStream {
        private final long packed;
        private long length;

        private Bounded(ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = in.read(into, from, most);
            length += Math.max(0, count);
            if (length > RATIO_FROM && length / packed > HIGHEST_RATIO) {
                throw new ZipException("a file in it unpacks to more than two hundred times its size");
            }
            return count;
        }
    }
}
