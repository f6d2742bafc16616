package dev.rapport.read.found;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** A packed file's content, counted and summed up while it is read: Java's own classes check neither. */
final class CheckedEntry extends FilterInputStream {
    private final String name;
    private final long packed;
    private final long size;
    private final long crc;
    private final ArchiveLimits limits;
    private final CRC32 sum = new CRC32();
    private long length;

    /**
     * Checks an entry's content against what the directory says of it.
     *
     * @param packed bytes it has in the archive
     * @param size bytes it should have
     */
    CheckedEntry(InputStream in, String name, long packed, long size, long crc, ArchiveLimits limits) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.size = size;
        this.crc = crc;
        this.limits = limits;
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
            limits.unpacked(name, packed, length, count);
        } else if (count < 0 && (length != size || sum.getValue() != crc)) {
            throw new ZipException(name + " is damaged inside the zip (its check sum differs)");
        }
        return count;
    }
}
