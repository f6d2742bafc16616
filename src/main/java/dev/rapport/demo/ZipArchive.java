package dev.rapport.demo;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;

/**
 * A zip as LinkedIn makes it: files at the root, method deflate, UTF-8 names, sizes only after the data (flags 0x808), no
 * entries for folders.
 *
 * <p>The data are put into deflate's own uncompressed blocks, and the entry time is given: so the bytes depend on no
 * zlib, time zone or operating system, which those of the JDK's writers do.
 */
final class ZipArchive implements Destination, Closeable {
    private static final int VERSION = 20;
    private static final int FLAGS = 0x808;
    private static final int DEFLATE = 8;

    private final OutputStream out;
    private final int date;
    private final int time;
    private final Bytes directory = new Bytes();
    private long written;
    private int entries;

    ZipArchive(OutputStream out, LocalDateTime made) {
        this.out = out;
        date = (made.getYear() - 1980) << 9 | made.getMonthValue() << 5 | made.getDayOfMonth();
        time = made.getHour() << 11 | made.getMinute() << 5 | made.getSecond() / 2;
    }

    @Override
    public OutputStream create(String name) throws IOException {
        long offset = written;
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        Bytes header = new Bytes()
                .four(0x04034b50)
                .two(VERSION)
                .two(FLAGS)
                .two(DEFLATE)
                .two(time)
                .two(date);
        put(header.four(0).four(0).four(0).two(bytes.length).two(0).text(bytes));
        return new Entry(bytes, offset);
    }

    private void put(Bytes bytes) throws IOException {
        bytes.writeTo(out);
        written += bytes.size();
    }

    @Override
    public void close() throws IOException {
        long offset = written;
        put(directory);
        Bytes end = new Bytes().four(0x06054b50).two(0).two(0).two(entries).two(entries);
        put(end.four(directory.size()).four(offset).two(0));
        out.close();
    }

    /** Numbers the way zip writes them, the lowest byte first. */
    private static final class Bytes extends ByteArrayOutputStream {
        Bytes two(int number) {
            write(number);
            write(number >> 8);
            return this;
        }

        Bytes four(long number) {
            return two((int) number).two((int) (number >> 16));
        }

        Bytes text(byte[] bytes) {
            writeBytes(bytes);
            return this;
        }
    }

    /** One file of the archive while it is written. */
    private final class Entry extends OutputStream {
        private static final int BLOCK = 0xffff;

        private final byte[] name;
        private final long offset;
        private final long begin = written;
        private final CRC32 checksum = new CRC32();
        private final byte[] block = new byte[BLOCK];
        private int filled;
        private long size;
        private boolean closed;

        Entry(byte[] name, long offset) {
            this.name = name;
            this.offset = offset;
        }

        @Override
        public void write(int octet) throws IOException {
            if (filled == BLOCK) {
                flushBlock(0);
            }
            block[filled++] = (byte) octet;
        }

        private void flushBlock(int last) throws IOException {
            checksum.update(block, 0, filled);
            Bytes head = new Bytes();
            head.write(last);
            put(head.two(filled).two(~filled));
            out.write(block, 0, filled);
            written += filled;
            size += filled;
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            flushBlock(1);
            long packed = written - begin;
            long crc = checksum.getValue();
            put(new Bytes().four(0x08074b50).four(crc).four(packed).four(size));
            directory
                    .four(0x02014b50)
                    .two(VERSION)
                    .two(VERSION)
                    .two(FLAGS)
                    .two(DEFLATE)
                    .two(time)
                    .two(date);
            directory
                    .four(crc)
                    .four(packed)
                    .four(size)
                    .two(name.length)
                    .two(0)
                    .two(0)
                    .two(0)
                    .two(0)
                    .four(0);
            directory.four(offset).text(name);
            entries++;
        }
    }
}
