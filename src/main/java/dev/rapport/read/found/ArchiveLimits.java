package dev.rapport.read.found;

import dev.rapport.read.csv.CannotRead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;

/** How much an archive may hold and unpack to; no header in it is believed. */
final class ArchiveLimits {
    static final int MOST_ENTRIES = 10_000;
    /** Bytes of one file, unpacked. */
    static final long MOST_OF_ENTRY = 512L << 20;
    /** Bytes that are unpacked in all: some files are looked at more than once. */
    static final long MOST_IN_ALL = 4L << 30;
    /** How many times its packed size a file may have, from {@link #RATIO_FROM} bytes on. */
    static final int HIGHEST_RATIO = 100;

    static final long RATIO_FROM = 100 << 10;
    /** Bytes of zips inside the zip, as packed: they are held in memory. */
    static final long MOST_NESTED = 64 << 20;

    private final AtomicLong unpacked = new AtomicLong();
    private long held;

    void entries(String archive, long count) throws CannotRead {
        if (count > MOST_ENTRIES) {
            throw new CannotRead(archive + " has more than " + MOST_ENTRIES + " entries; that is no LinkedIn export.");
        }
    }

    /** Counts bytes of a file that were unpacked. */
    void unpacked(String name, long packed, long length, int more) throws ZipException {
        if (length > MOST_OF_ENTRY) {
            throw new ZipException(name + " is larger than the 512 MB an export's file may have");
        }
        if (unpacked.addAndGet(more) > MOST_IN_ALL) {
            throw new ZipException(name + " and the others unpack to more than 4 GB");
        }
        if (length > RATIO_FROM && length / Math.max(1, packed) > HIGHEST_RATIO) {
            throw new ZipException(name + " unpacks to more than a hundred times its size");
        }
    }

    /** Whether a zip of so many bytes may be held in memory beside the others. */
    boolean mayHold(long size) {
        return held + size <= MOST_NESTED;
    }

    /** A zip inside the zip, as it is packed; empty if it is too large to be held. */
    Optional<byte[]> hold(InputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            content.write(piece, 0, count);
            if (!mayHold(content.size())) {
                return Optional.empty();
            }
        }
        held += content.size();
        return Optional.of(content.toByteArray());
    }
}
