package dev.rapport.write;

import dev.rapport.draw.Drawing;
import dev.rapport.report.Report;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;

/**
 * Publishes a month whole or not at all: everything is written into a private folder beside the target, then the
 * folders are exchanged by renaming. A run that dies in between is finished or rolled back by the next one.
 *
 * <p>In the output folder, {@code .new-2026-11} is a month being written and {@code .old-2026-11} the one being
 * replaced. Whoever starts next finds one of: only {@code .new} (it died while writing: removed); {@code .old} without
 * the month (it died between the two renames: put back); {@code .old} beside the month (it died after: removed).
 */
public final class Publication {
    private static final String NEW = ".new-";
    private static final String OLD = ".old-";
    private static final long POLL_MILLISECONDS = 100;

    private static final String UNTOUCHED = "nothing was changed";

    private final Path out;
    private String stands = UNTOUCHED;

    /** Loads what every report looks alike in: its style and its fonts. */
    public static void warmUp() {
        StyleSheet.load();
        Drawing.warmUp();
    }

    /** A publication into an output folder, which is made if missing. */
    public Publication(Path out) {
        this.out = out.toAbsolutePath().normalize();
    }

    /** What became of a publication: the month's folder, and whether it held the same bytes before. */
    public record Published(Path folder, boolean unchanged) {}

    /**
     * Writes a report in some formats and puts it in place.
     *
     * @throws AlreadyRunning if another run holds the folder for longer than {@code patience}
     * @throws CannotWrite if anything could not be written; its message says what stands now
     */
    public Published publish(Report report, Set<Format> formats, Duration patience) throws AlreadyRunning, CannotWrite {
        try {
            Disk.refuseLink(out);
            Folder.makeFolders(out);
            try (FileChannel channel = FileChannel.open(
                    out.resolve(".lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                // Closing the channel gives the lock back; a killed process gives it back too.
                awaitLock(channel, patience);
                recover();
                return write(report, formats);
            }
        } catch (IOException cause) {
            throw new CannotWrite(
                    "the report could not be written to " + out + "; " + stands + " (" + inWords(cause) + ")", cause);
        }
    }

    private Published write(Report report, Set<Format> formats) throws IOException {
        String month = report.month().id();
        Path target = out.resolve(month);
        Path fresh = out.resolve(NEW + month);
        Signposts signposts = new Signposts(out, NEW);
        try {
            Disk.refuseLink(target);
            try (Folder folder = Folder.make(fresh)) {
                Format.writeAll(formats, report, folder);
                Summary.write(report, folder);
                folder.seal();
            }
            signposts.prepare(month, fresh);
            boolean unchanged = same(fresh, target);
            if (unchanged) {
                Disk.delete(fresh);
            } else {
                exchange(fresh, target, out.resolve(OLD + month));
            }
            signposts.show();
            return new Published(target, unchanged);
        } catch (IOException | RuntimeException | Error failure) {
            try {
                recover();
            } catch (IOException again) {
                failure.addSuppressed(again);
            }
            throw failure;
        }
    }

    private void exchange(Path fresh, Path target, Path old) throws IOException {
        if (Disk.at(target).isPresent()) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            stands = "the earlier report is whole in " + old.getFileName() + ", and the next run puts it back";
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        stands = "the new report is whole in " + target.getFileName() + ", and the next run tidies up around it";
        // The new month must be there for good before the old one goes.
        Disk.force(out);
        Disk.delete(old);
    }

    /** Whether every file of a folder is in another with the same bytes; one that cannot be read is to be replaced. */
    private static boolean same(Path fresh, Path target) throws IOException {
        for (Path file : Disk.tree(fresh)) {
            try {
                if (Files.isRegularFile(file) && Files.mismatch(file, target.resolve(fresh.relativize(file))) >= 0) {
                    return false;
                }
            } catch (IOException damaged) {
                return false;
            }
        }
        return true;
    }

    /** Finishes or rolls back what an earlier run left behind. */
    private void recover() throws IOException {
        for (Path old : Disk.list(out, OLD + "*")) {
            Path target = out.resolve(old.getFileName().toString().substring(OLD.length()));
            if (Disk.at(target).isPresent()) {
                Disk.delete(old);
            } else {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
                stands = UNTOUCHED;
            }
        }
        for (Path fresh : Disk.list(out, NEW + "*")) {
            Disk.delete(fresh);
        }
    }

    private void awaitLock(FileChannel channel, Duration patience) throws IOException, AlreadyRunning {
        long tries = patience.toMillis() / POLL_MILLISECONDS;
        for (long i = 0; tryLock(channel) == null; i++) {
            if (i >= tries) {
                throw new AlreadyRunning("another run of rapport is writing to " + out
                        + "; nothing was changed. Try again when it is done.");
            }
            try {
                Thread.sleep(POLL_MILLISECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new AlreadyRunning("interrupted while waiting for another run; nothing was changed.");
            }
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    static String inWords(IOException cause) {
        if (cause instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
