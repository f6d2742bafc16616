package dev.rapport.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterDirectoryStream;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.apache.lucene.tests.mockfile.FilterSeekableByteChannel;

/** The default file system, except that one operation of our choice fails, in a way of our choice. */
final class FaultyDisk extends FilterFileSystemProvider {
    /** How an operation fails. */
    enum Fault {
        /** The operation says that there is no space left. */
        NO_SPACE,
        /** The operation is not allowed. */
        DENIED,
        /** A write takes half of what it is given and then fails; only writes count as operations. */
        SHORT_WRITE,
        /** This operation, a write after half of it, and all that follow fail: what the disk holds after kill -9. */
        CRASH,
        /** No operation fails, but every write takes one byte. */
        TRICKLE
    }

    private final Fault fault;
    private final long at;
    private final boolean links;
    private long operations;

    FaultyDisk(FileSystem real, Fault fault, long at) {
        this(real, fault, at, true);
    }

    /** @param links whether it has symbolic links, as FAT and some shares have none */
    FaultyDisk(FileSystem real, Fault fault, long at, boolean links) {
        super("faulty://", real);
        this.links = links;
        this.fault = fault;
        this.at = at;
    }

    /** How many operations there were. */
    long operations() {
        return operations;
    }

    private synchronized boolean fails(boolean write) {
        if (fault == Fault.SHORT_WRITE && !write) {
            return false;
        }
        operations++;
        return fault != Fault.TRICKLE && (operations == at || fault == Fault.CRASH && operations > at);
    }

    private IOException failure(Path path) {
        return fault == Fault.DENIED
                ? new AccessDeniedException(String.valueOf(path))
                : new IOException("No space left on device");
    }

    private void step(Path path) throws IOException {
        if (fails(false)) {
            throw failure(path);
        }
    }

    private int write(SeekableByteChannel to, ByteBuffer bytes) throws IOException {
        boolean first = operations + 1 == at;
        if (fault == Fault.TRICKLE) {
            return some(to, bytes, 1);
        }
        if (fails(true)) {
            if (first && (fault == Fault.SHORT_WRITE || fault == Fault.CRASH)) {
                some(to, bytes, bytes.remaining() / 2);
            }
            throw failure(null);
        }
        return to.write(bytes);
    }

    private static int some(SeekableByteChannel to, ByteBuffer bytes, int count) throws IOException {
        ByteBuffer part = bytes.slice(bytes.position(), Math.min(count, bytes.remaining()));
        int written = to.write(part);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        step(path);
        return new FilterFileChannel(super.newFileChannel(path, options, attributes)) {
            @Override
            public int write(ByteBuffer bytes) throws IOException {
                return FaultyDisk.this.write(delegate, bytes);
            }

            @Override
            public int read(ByteBuffer bytes) throws IOException {
                step(path);
                return super.read(bytes);
            }

            @Override
            public void force(boolean metadata) throws IOException {
                step(path);
                super.force(metadata);
            }

            @Override
            public long size() throws IOException {
                step(path);
                return super.size();
            }

            @Override
            public FileChannel truncate(long size) throws IOException {
                step(path);
                return super.truncate(size);
            }

            @Override
            public FileLock tryLock(long position, long size, boolean shared) throws IOException {
                step(path);
                return super.tryLock(position, size, shared);
            }

            @Override
            protected void implCloseChannel() throws IOException {
                super.implCloseChannel();
                step(path);
            }
        };
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        step(path);
        return new FilterSeekableByteChannel(super.newByteChannel(path, options, attributes)) {
            @Override
            public int read(ByteBuffer bytes) throws IOException {
                step(path);
                return super.read(bytes);
            }

            @Override
            public int write(ByteBuffer bytes) throws IOException {
                return FaultyDisk.this.write(delegate, bytes);
            }

            @Override
            public void close() throws IOException {
                super.close();
                step(path);
            }
        };
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        step(path);
        return new FilterDirectoryStream(super.newDirectoryStream(path, filter), fileSystem) {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> entries = delegate.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        if (fails(false)) {
                            throw new DirectoryIteratorException(failure(path));
                        }
                        return entries.hasNext();
                    }

                    @Override
                    public Path next() {
                        return entries.next();
                    }
                };
            }

            @Override
            public void close() throws IOException {
                super.close();
                step(path);
            }
        };
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        step(path);
        super.createDirectory(path, attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        step(link);
        if (!links) {
            throw new FileSystemException(link.toString(), null, "Operation not permitted");
        }
        super.createSymbolicLink(link, target, attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        step(link);
        return super.readSymbolicLink(link);
    }

    @Override
    public void delete(Path path) throws IOException {
        step(path);
        super.delete(path);
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        step(path);
        return super.deleteIfExists(path);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        step(source);
        super.move(source, target, options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        step(source);
        super.copy(source, target, options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        step(path);
        super.checkAccess(path, modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        step(path);
        return super.readAttributes(path, type, options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        step(path);
        return super.isSameFile(path, other);
    }
}
