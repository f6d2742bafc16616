package dev.rapport.write;

import dev.rapport.own.Manifest;
import dev.rapport.own.PublishedFile;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A private folder that a report is written into: every file readable by its owner only from the moment it exists,
 * forced to disk, its size compared; and a manifest of all of them. The disk is waited for by a thread of its own, while
 * the next files are made; {@link #seal} waits for all of them.
 */
final class Folder implements Output, Closeable {
    private static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final Queue<Future<?>> forced = new ConcurrentLinkedQueue<>();

    private Folder(Path root) {
        this.root = root;
    }

    /** Makes a folder that was not there before: nothing but what is written into it may be in a report. */
    static Folder make(Path root) throws IOException {
        Files.createDirectory(root, DIRECTORY);
        return new Folder(root);
    }

    @Override
    public OutputStream create(String name) {
        return new ByteArrayOutputStream() {
            private boolean open = true;

            @Override
            public void close() throws IOException {
                if (open) {
                    open = false;
                    store(name, toByteArray());
                }
            }
        };
    }

    /** Closes the folder with its manifest, once all files are on the disk. */
    void seal() throws IOException {
        awaitDisk();
        writeNew(root.resolve(Manifest.FILE), manifest().getBytes(StandardCharsets.UTF_8));
        for (Path each : Disk.tree(root)) {
            if (Files.isDirectory(each)) {
                Disk.force(each);
            }
        }
    }

    /** The sums of all files so far, one a line, sorted by name. */
    synchronized String manifest() {
        return new Manifest(sums).text();
    }

    private void store(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        synchronized (this) {
            if (sums.putIfAbsent(name, "") != null) {
                throw new IOException("a second file named " + name);
            }
            makeFolders(file.getParent());
        }
        FileChannel channel = write(file, bytes);
        forced.add(disk.submit(() -> {
            force(channel, file, bytes.length);
            return null;
        }));
        String sum = PublishedFile.sum(bytes);
        synchronized (this) {
            sums.put(name, sum);
        }
    }

    /** Makes a folder and its missing parents, each private from the start; refuses to pass a link at the end. */
    static void makeFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            makeFolders(parent);
        }
        Files.createDirectory(folder, DIRECTORY);
    }

    /** Writes a new private file and forces it to disk. */
    static void writeNew(Path file, byte[] bytes) throws IOException {
        force(write(file, bytes), file, bytes.length);
    }

    /** Copies a file to a new private one and forces that to disk. */
    static void copyNew(Path from, Path file) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = create(file)) {
            long copied = 0;
            long part = 1;
            while (part > 0) {
                part = in.transferTo(copied, Long.MAX_VALUE - copied, out);
                copied += part;
            }
            out.force(true);
            if (copied != in.size()) {
                throw new IOException(from.getFileName() + " changed while it was copied");
            }
        }
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE);
    }

    private static FileChannel write(Path file, byte[] bytes) throws IOException {
        FileChannel channel = create(file);
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            return channel;
        } catch (IOException | RuntimeException | Error failure) {
            channel.close();
            throw failure;
        }
    }

    private static void force(FileChannel written, Path file, int length) throws IOException {
        try (FileChannel channel = written) {
            channel.force(true);
            if (channel.size() != length) {
                throw new IOException(
                        "only " + channel.size() + " of " + length + " bytes reached " + file.getFileName());
            }
        }
    }

    private void awaitDisk() throws IOException {
        try {
            for (Future<?> file : forced) {
                file.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the report was written");
        }
    }

    /** Waits until nobody writes into the folder any more. */
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
