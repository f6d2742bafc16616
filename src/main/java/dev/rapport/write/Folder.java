package dev.rapport.write;

import static java.util.Objects.requireNonNull;

import dev.rapport.own.Manifest;
import dev.rapport.own.OwnerOnly;
import dev.rapport.own.PublishedFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A private folder that a report is written into: every file readable by its owner only from the moment it exists,
 * forced to disk, its size compared; and a manifest of all of them. A thread of its own sums up, writes and waits for the
 * disk, while the files are made; {@link #seal} waits for all of them, and tells what failed.
 */
final class Folder implements Output, Closeable {
    /** Room for a small file, in bytes, and how much of a large one is handed to the disk at once. */
    private static final int SMALL = 1 << 13;

    private static final int PIECE = 1 << 18;

    private final Path root;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final Queue<Future<Void>> steps = new ConcurrentLinkedQueue<>();

    private Folder(Path root) {
        this.root = root;
    }

    /** Makes a folder that was not there before: nothing but what is written into it may be in a report. */
    static Folder make(Path root) throws IOException {
        Files.createDirectory(root, OwnerOnly.folder(root));
        return new Folder(root);
    }

    @Override
    public OutputStream create(String name) {
        return new Growing(new OnDisk(name));
    }

    /** Closes the folder with its manifest, once all files are on the disk. */
    void seal() throws IOException {
        awaitDisk();
        NewFile.writeNew(root.resolve(Manifest.FILE), new Manifest(sums).text().getBytes(StandardCharsets.UTF_8));
        for (Path each : Disk.tree(root)) {
            if (Files.isDirectory(each)) {
                Disk.force(each);
            }
        }
    }

    /** A file while it is made: piece by piece it is handed to the disk's thread, so that no large one is held whole. */
    private final class Growing extends OutputStream {
        private final OnDisk file;
        private byte[] piece = new byte[SMALL];
        private int filled;
        private boolean open = true;

        Growing(OnDisk file) {
            this.file = file;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            int at = from;
            while (at < from + count) {
                if (filled == PIECE) {
                    handOver();
                    piece = new byte[PIECE];
                } else if (filled == piece.length) {
                    piece = Arrays.copyOf(piece, 2 * filled);
                }
                int part = Math.min(from + count - at, piece.length - filled);
                System.arraycopy(bytes, at, piece, filled, part);
                filled += part;
                at += part;
            }
        }

        private void handOver() {
            ByteBuffer full = ByteBuffer.wrap(piece, 0, filled);
            filled = 0;
            onDisk(() -> file.add(full));
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                handOver();
                onDisk(file::end);
            }
        }
    }

    /** What the disk's thread knows of a file. */
    private final class OnDisk {
        private final String name;
        private final Path file;
        private final MessageDigest sum = PublishedFile.summing();
        private @Nullable FileChannel channel;
        private long length;

        OnDisk(String name) {
            this.name = name;
            file = root.resolve(name);
        }

        void add(ByteBuffer bytes) throws IOException {
            if (channel == null) {
                if (sums.putIfAbsent(name, "") != null) {
                    throw new IOException("a second file named " + name);
                }
                NewFile.makeFoldersFor(file);
                channel = NewFile.open(file);
            }
            length += bytes.remaining();
            sum.update(bytes.duplicate());
            NewFile.write(channel, bytes);
        }

        void end() throws IOException {
            NewFile.force(requireNonNull(channel), file, length);
            sums.put(name, PublishedFile.sum(sum));
        }
    }

    private void onDisk(Step step) {
        steps.add(disk.submit(() -> {
            step.take();
            return null;
        }));
    }

    private interface Step {
        void take() throws IOException;
    }

    private void awaitDisk() throws IOException {
        try {
            for (Future<Void> step : steps) {
                step.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error tooLittleMemory) {
                throw tooLittleMemory;
            }
            throw new IOException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the report was written");
        }
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        disk.shutdown();
        try {
            disk.awaitTermination(1, TimeUnit.DAYS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
