package dev.rapport.write;

import dev.rapport.report.Report;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    private final Path out;

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
     * @throws CannotWrite if anything could not be written; then nothing was changed
     */
    public Published publish(Report report, Set<Format> formats, Duration patience) throws AlreadyRunning, CannotWrite {
        try {
            refuseLink(out);
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
                    "the report could not be written to " + out + "; nothing was changed (" + inWords(cause) + ")",
                    cause);
        }
    }

    private Published write(Report report, Set<Format> formats) throws IOException {
        String month = report.month().id();
        Path target = out.resolve(month);
        refuseLink(target);
        Path fresh = out.resolve(NEW + month);
        Folder.makeFolders(fresh);
        String manifest;
        try {
            Folder folder = new Folder(fresh);
            Format.writeAll(formats, report.with(PublishedMonths.before(out, month)), folder);
            Summary.write(report, folder);
            manifest = folder.seal();
        } catch (IOException | RuntimeException failure) {
            discard(fresh);
            throw failure;
        }
        Path before = target.resolve(Folder.MANIFEST);
        if (Files.isRegularFile(before)
                && Files.readString(before, StandardCharsets.UTF_8).equals(manifest)) {
            discard(fresh);
            return new Published(target, true);
        }
        Path old = out.resolve(OLD + month);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            recover();
            throw failure;
        }
        discard(old);
        pointLatest();
        replace(out.resolve("index.html"), IndexPage.of(out));
        return new Published(target, false);
    }

    /** Finishes or rolls back what an earlier run left behind. */
    private void recover() throws IOException {
        for (Path old : found(OLD)) {
            Path target = out.resolve(old.getFileName().toString().substring(OLD.length()));
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                discard(old);
            } else {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (Path fresh : found(NEW)) {
            discard(fresh);
        }
    }

    private List<Path> found(String prefix) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(out, prefix + "*")) {
            List<Path> paths = new java.util.ArrayList<>();
            found.forEach(paths::add);
            return paths;
        }
    }

    /** {@code latest} points to the newest month there is, also when an old month was made again. */
    private void pointLatest() throws IOException {
        try (DirectoryStream<Path> months = Files.newDirectoryStream(out, "[0-9][0-9][0-9][0-9]-[0-9][0-9]")) {
            String newest = "";
            for (Path month : months) {
                String name = month.getFileName().toString();
                newest = name.compareTo(newest) > 0 ? name : newest;
            }
            Path link = out.resolve(NEW + "latest");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(newest));
            Path latest = out.resolve("latest");
            if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(latest)) {
                Files.delete(link);
                throw new IOException("latest in the output folder is not the link it should be");
            }
            Files.move(link, latest, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void replace(Path file, String text) throws IOException {
        Path fresh = out.resolve(NEW + file.getFileName());
        Files.deleteIfExists(fresh);
        Folder.writeNew(fresh, text.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new IOException(path.getFileName() + " is a link, and links are not written through");
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

    private static void discard(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    static String inWords(IOException cause) {
        if (cause instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
