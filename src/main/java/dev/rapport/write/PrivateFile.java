package dev.rapport.write;

import dev.rapport.own.OnDisk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** A small file that rapport keeps for the person: written anew beside the old one and put in its place at once. */
public final class PrivateFile {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private PrivateFile() {}

    /**
     * Replaces the file's text.
     *
     * @throws CannotWrite if that fails; then the file is as it was
     */
    public static void write(Path file, String text) throws CannotWrite {
        put(file, fresh -> NewFile.writeNew(fresh, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Copies to the file what another one holds.
     *
     * @throws CannotWrite if that fails, or the other one cannot be read to its end; then the file is as it was
     */
    public static void copy(Path from, Path file) throws CannotWrite {
        put(file, fresh -> NewFile.copyNew(from, fresh));
    }

    /** What fills a new file. */
    private interface Content {
        void into(Path fresh) throws IOException;
    }

    private static void put(Path file, Content content) throws CannotWrite {
        Path target = file.toAbsolutePath().normalize();
        boolean changed = false;
        try {
            Disk.refuseLink(target);
            OutputPlace.refuseMonth(target);
            NewFile.makeFoldersFor(target);
            Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
            String name = target.getFileName().toString();
            Journal journal = new Journal(target.resolveSibling("." + name + ".writing"), name::equals);
            if (journal.open().isPresent()) {
                // A run that died has left these.
                Files.deleteIfExists(fresh);
                journal.end();
            }
            if (OnDisk.at(fresh).isPresent()) {
                throw new NotOurs(fresh + " is in the way, and rapport did not write it", "Move it elsewhere.");
            }
            journal.begin(name);
            try {
                content.into(fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                changed = true;
            } finally {
                Files.deleteIfExists(fresh);
                journal.end();
            }
        } catch (IOException cause) {
            throw changed
                    ? CannotWrite.of(file + " was changed, but not all beside it was tidied up", cause)
                    : notChanged(file, cause);
        }
    }

    /** What is done while a file is one's own. */
    public interface Change<E extends Exception> {
        /** Reads the file and writes it anew. */
        void make() throws E, CannotWrite;
    }

    /**
     * Reads and changes a file under a lock, so that no other run changes it in between. The empty lock stays beside it.
     *
     * @throws AlreadyRunning if another run holds it for too long
     */
    public static <E extends Exception> void alone(Path file, Change<E> change) throws E, CannotWrite, AlreadyRunning {
        Path target = file.toAbsolutePath().normalize();
        refuseMonth(target);
        FileChannel lock = lockBeside(target);
        try {
            take(lock, target);
            change.make();
        } finally {
            giveBack(lock);
        }
    }

    private static FileChannel lockBeside(Path target) throws CannotWrite {
        try {
            Disk.refuseLink(target);
            NewFile.makeFoldersFor(target);
            return OutputLock.open(target.resolveSibling("." + target.getFileName() + ".lock"));
        } catch (IOException cause) {
            throw notChanged(target, cause);
        }
    }

    private static void take(FileChannel lock, Path target) throws CannotWrite, AlreadyRunning {
        try {
            OutputLock.take(lock, PATIENCE, OutputLock.taken(target));
        } catch (IOException cause) {
            throw notChanged(target, cause);
        }
    }

    private static void giveBack(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException given) {
            // The system gives it back in any case.
            return;
        }
    }

    private static CannotWrite notChanged(Path file, IOException cause) {
        return CannotWrite.of(file + " was not changed", cause);
    }

    /** Refuses a file in a month's folder, before anything around it is made. */
    public static void refuseMonth(Path file) throws CannotWrite {
        try {
            OutputPlace.refuseMonth(file);
        } catch (IOException cause) {
            throw notChanged(file, cause);
        }
    }
}
