package dev.rapport.write;

import dev.rapport.own.OnDisk;
import dev.rapport.own.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lock of an output folder, or of a file that is kept: one run at a time. It is an empty file, in which nothing is ever written; the
 * system gives the lock back when its holder ends, however that ends.
 */
final class OutputLock {
    /** The name of an output folder's. */
    static final String FILE = ".lock";

    private static final long POLL_MILLISECONDS = 100;

    private OutputLock() {}

    /** Opens its file; closing the channel gives the lock back. */
    static FileChannel open(Path file) throws IOException {
        Optional<BasicFileAttributes> there = OnDisk.at(file);
        // Another program writes into its lock who holds it.
        if (there.isPresent() && !(there.get().isRegularFile() && there.get().size() == 0)) {
            throw NotOurs.taken(file);
        }
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                OwnerOnly.file(file));
    }

    /** That another run holds a lock. */
    static String taken(Path what) {
        return "another run of rapport is writing to " + what + "; nothing was changed. Try again when it is done.";
    }

    /**
     * Takes the lock.
     *
     * @param taken what is said if another run holds it
     * @throws AlreadyRunning if another run holds it for longer than {@code patience}
     */
    static void take(FileChannel channel, Duration patience, String taken) throws IOException, AlreadyRunning {
        long tries = patience.toMillis() / POLL_MILLISECONDS;
        for (long i = 0; tryLock(channel) == null; i++) {
            if (i >= tries) {
                throw new AlreadyRunning(taken);
            }
            try {
                Thread.sleep(POLL_MILLISECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new AlreadyRunning("interrupted while waiting for another run; nothing was changed.");
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
