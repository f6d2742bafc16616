package dev.rapport.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A zip as LinkedIn sends it, read in place through its central directory and never unpacked to disk. Sizes and check
 * sums are computed while reading, no header is believed; an export inside the zip (as browsers and mailers make it) is
 * opened one level deep.
 */
final class ZipExport implements ExportSource {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_OF_ENTRY = 512L << 20;
    private static final long MOST_IN_ALL = 2L << 30;
    private static final int HIGHEST_RATIO = 100;
    private static final long RATIO_FROM = 100 << 10;
    private static final long MOST_NESTED = 64 << 20;

    private final ZipFile zip;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final AtomicLong readInAll = new AtomicLong();
    /** Bytes of zips inside the zip, which are held in memory. */
    private long held;

    private ZipExport(ZipFile zip) {
        this.zip = zip;
    }

    static ZipExport open(Path path) throws IOException, CannotRead {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException notOne) {
            boolean encrypted = String.valueOf(notOne.getMessage()).contains("encrypted");
            throw new CannotRead(
                    encrypted
                            ? path.getFileName() + " is encrypted.\n  Unpack it with its password and give the folder."
                            : whatItIs(path),
                    notOne);
        }
        ZipExport export = new ZipExport(zip);
        try {
            export.list(path.getFileName().toString());
            return export;
        } catch (IOException | CannotRead | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    private static String whatItIs(Path path) throws IOException {
        byte[] head = new byte[512];
        int length;
        try (InputStream in = Files.newInputStream(path)) {
            length = Math.max(0, in.readNBytes(head, 0, head.length));
        }
        String text =
                new String(head, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String what = length == 0
                ? "is empty"
                : text.contains("<html") || text.contains("<!doctype")
                        ? "is a web page, perhaps LinkedIn's login page saved by mistake"
                        : text.startsWith("pk")
                                ? "is a zip that is damaged or cut short"
                                : "is neither a zip nor a folder";
        return path.getFileName() + " " + what + ".\n  Give the zip as LinkedIn sent it, or the folder it unpacks to.";
    }

    private void list(String archive) throws IOException, CannotRead {
        if (zip.size() > MOST_ENTRIES) {
            throw new CannotRead(archive + " has more than " + MOST_ENTRIES + " entries; that is no LinkedIn export.");
        }
        Set<String> names = new HashSet<>();
        List<ZipEntry> nested = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (entry.isDirectory() || name.startsWith("__MACOSX/")) {
                continue;
            }
            if (odd(name)) {
                remarks.add("an entry with an unsafe name was passed over");
                continue;
            }
            if (!names.add(name)) {
                throw new CannotRead(
                        archive + " holds two files of one name (" + name + "); which is meant is unclear.");
            }
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".zip")) {
                nested.add(entry);
            } else if (lower.endsWith(".csv") || SnapshotExport.isJson(lower)) {
                parts.add(new Entry(entry));
            }
        }
        if (parts.isEmpty()) {
            for (ZipEntry entry : nested) {
                unpack(entry, archive);
            }
        }
        parts.sort(Comparator.comparing(Part::name));
    }

    private static boolean odd(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || (name.length() > 1 && name.charAt(1) == ':')
                || List.of(name.split("/")).contains("..");
    }

    /** An export inside the zip: its few megabytes are held in memory. */
    private void unpack(ZipEntry outer, String archive) throws IOException, CannotRead {
        Checked packed = new Checked(outer);
        try (ZipInputStream in = new ZipInputStream(packed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()
                        || odd(entry.getName())
                        || !entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    continue;
                }
                byte[] bytes = unpacked(in, packed, entry, archive);
                held += bytes.length;
                String name = base(entry.getName());
                parts.add(new Part() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public long size() {
                        return bytes.length;
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(bytes);
                    }
                });
            }
        } catch (IllegalArgumentException malformedName) {
            throw new ZipException("the zip inside it is damaged");
        }
    }

    /** The content of an entry of the zip inside: counted while it is unpacked, as no header is believed. */
    private byte[] unpacked(ZipInputStream in, Checked packed, ZipEntry entry, String archive)
            throws IOException, CannotRead {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            content.write(piece, 0, count);
            long length = content.size();
            if (length > RATIO_FROM && length / Math.max(1, packed.length) > HIGHEST_RATIO) {
                throw new ZipException(base(entry.getName()) + " unpacks to more than a hundred times its size");
            }
            if (held + length > MOST_NESTED) {
                throw new CannotRead(archive + " holds another zip of more than 64 MB; unpack it once and try again.");
            }
        }
        return content.toByteArray();
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Entry implements Part {
        private final ZipEntry entry;

        private Entry(ZipEntry entry) {
            this.entry = entry;
        }

        @Override
        public String name() {
            return base(entry.getName());
        }

        @Override
        public long size() {
            return entry.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return new Checked(entry);
        }
    }

    /** An entry's content, counted and summed up while it is read: {@link ZipFile} itself checks neither. */
    private final class Checked extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long length;

        private Checked(ZipEntry entry) throws IOException {
            super(stream(entry));
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count = read(one, 0, 1);
            return count < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = in.read(bytes, from, most);
            if (count > 0) {
                sum.update(bytes, from, count);
                length += count;
                limit(readInAll.addAndGet(count));
            } else if (count < 0 && (length != entry.getSize() || sum.getValue() != entry.getCrc())) {
                throw new ZipException(base(entry.getName()) + " is damaged inside the zip (its check sum differs)");
            }
            return count;
        }

        private void limit(long inAll) throws IOException {
            long packed = Math.max(1, entry.getCompressedSize());
            if (length > MOST_OF_ENTRY || inAll > 2 * MOST_IN_ALL) {
                throw new ZipException(base(entry.getName()) + " is larger than the 512 MB an export's file may have");
            }
            if (length > RATIO_FROM && length / packed > HIGHEST_RATIO) {
                throw new ZipException(base(entry.getName()) + " unpacks to more than a hundred times its size");
            }
        }
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException(base(entry.getName()) + " cannot be opened inside the zip");
        }
        return in;
    }
}
