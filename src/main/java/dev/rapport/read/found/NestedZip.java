package dev.rapport.read.found;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.date.PlainDates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A zip that is held in memory, read through its central directory as {@link java.util.zip.ZipFile} reads one on disk. A
 * stream of the zip would have to unpack every file to find the next.
 */
record NestedZip(ByteBuffer bytes, String name, ArchiveLimits limits) {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int UTF8 = 0x800;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final String DAMAGED = " inside the zip is damaged";

    /** A file in it: what the directory says, and where its own header begins. */
    record Entry(
            NestedZip zip,
            String name,
            Optional<LocalDate> written,
            int flags,
            int method,
            long crc,
            long packed,
            long size,
            int at) {
        /** Its content, unpacked and checked while it is read. */
        InputStream open(String shown) throws IOException {
            return zip.open(this, shown);
        }
    }

    static List<Entry> entries(byte[] packed, String name, ArchiveLimits limits) throws IOException, CannotRead {
        try {
            return new NestedZip(ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN), name, limits).directory();
        } catch (IndexOutOfBoundsException outside) {
            throw damaged(name);
        }
    }

    private static ZipException damaged(String name) {
        return new ZipException(name + DAMAGED);
    }

    private List<Entry> directory() throws IOException, CannotRead {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        limits.entries(name, count);
        int length = bytes.getInt(end + 12);
        // Something may stand before the zip, so that all places are counted from further behind.
        int begin = end - length;
        int shift = begin - bytes.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        int at = begin;
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != CENTRAL) {
                throw damaged(name);
            }
            int flags = bytes.getShort(at + 8);
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            int extra = bytes.getShort(at + 30) & 0xFFFF;
            int comment = bytes.getShort(at + 32) & 0xFFFF;
            Charset charset = (flags & UTF8) != 0 ? StandardCharsets.UTF_8 : dos();
            entries.add(new Entry(
                    this,
                    new String(bytes.array(), bytes.arrayOffset() + at + CENTRAL_LENGTH, nameLength, charset),
                    day(bytes.getShort(at + 14) & 0xFFFF),
                    flags,
                    bytes.getShort(at + 10),
                    bytes.getInt(at + 16) & 0xFFFF_FFFFL,
                    bytes.getInt(at + 20) & 0xFFFF_FFFFL,
                    bytes.getInt(at + 24) & 0xFFFF_FFFFL,
                    bytes.getInt(at + 42) + shift));
            at += CENTRAL_LENGTH + nameLength + extra + comment;
        }
        return entries;
    }

    /** A day as DOS wrote it: seven bits for the years since 1980, four for the month, five for the day. */
    private static Optional<LocalDate> day(int dos) {
        return PlainDates.date(1980 + (dos >> 9), dos >> 5 & 15, dos & 31);
    }

    /** Where the directory's end stands: nothing but a comment follows. */
    private int end() throws ZipException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && at + END_LENGTH + (bytes.getShort(at + 20) & 0xFFFF) == bytes.limit()) {
                return at;
            }
        }
        throw damaged(name);
    }

    private InputStream open(Entry entry, String shown) throws IOException {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new ZipException(shown + " is encrypted");
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new ZipException(shown + " is packed in a way that is not known");
        }
        InputStream in;
        try {
            if (bytes.getInt(entry.at()) != LOCAL) {
                throw damaged(name);
            }
            int from = entry.at()
                    + LOCAL_LENGTH
                    + (bytes.getShort(entry.at() + 26) & 0xFFFF)
                    + (bytes.getShort(entry.at() + 28) & 0xFFFF);
            int length = Math.toIntExact(entry.packed());
            if (from > bytes.limit() - length) {
                throw damaged(name);
            }
            in = new ByteArrayInputStream(bytes.array(), bytes.arrayOffset() + from, length);
        } catch (IndexOutOfBoundsException | ArithmeticException outside) {
            throw damaged(name);
        }
        InputStream plain = entry.method() == STORED ? in : new Inflated(in);
        return new CheckedEntry(plain, shown, entry.packed(), entry.size(), entry.crc(), limits);
    }

    /** A file without the wrapping of zlib. */
    private static final class Inflated extends InflaterInputStream {
        private Inflated(InputStream in) {
            super(in, new Inflater(true), 1 << 13);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** The charset of names without a mark, where this Java has it. */
    static Charset dos() {
        return Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
    }
}
