package dev.rapport.write;

import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
import dev.rapport.report.Report;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Publishes a month whole or not at all: everything is written into a private folder beside the target, then the
 * folders are exchanged by renaming. A run that dies in between is finished or rolled back by the next one.
 *
 * <p>In the output folder, {@code .new-2026-11} is a month being written and {@code .old-2026-11} the one being
 * replaced, and {@code .writing} says so. The next run that finds this, finds one of: only {@code .new} (it died
 * while writing: removed); {@code .old} without the month (it died between the two renames: put back); {@code .old} beside
 * the month (it died after: removed).
 *
 * <p>Nothing is replaced, renamed or removed that rapport did not write. A month is its own if it bears its manifest and
 * nothing else; what is under way, if {@code .writing} says so. Where a name that is needed is taken, the
 * run gives way before it has changed anything.
 */
public final class Publication {
    private static final String NEW = ".new-";
    private static final String OLD = ".old-";
    private static final String WRITING = MonthFolders.WRITING;

    private static final String UNTOUCHED = "nothing was changed";

    private final Path out;
    private final Journal journal;
    private final LatestAndIndex signposts;
    private String stands = UNTOUCHED;

    /** A publication into an output folder, which is made if missing. */
    public Publication(Path out) {
        this.out = OutputPlace.whole(out);
        this.journal = new Journal(this.out.resolve(WRITING), what -> what.matches(MonthFolders.NAME));
        this.signposts = new LatestAndIndex(this.out, NEW);
    }

    /** What became of a publication: the month's folder, and whether it held the same bytes before. */
    public record Published(Path folder, boolean unchanged) {}

    /**
     * Writes a report in some formats and puts it in place.
     *
     * @param excel whether tables begin with a byte-order mark, by which Excel knows that they are UTF-8
     * @throws AlreadyRunning if another run holds the folder for longer than {@code patience}
     * @throws CannotWrite if anything could not be written; its message says what stands now
     */
    public Published publish(Report report, Set<Format> formats, boolean excel, Duration patience)
            throws AlreadyRunning, CannotWrite {
        try {
            Disk.refuseLink(out);
            OutputPlace.refuseReports(out);
            NewFile.makeFolders(out);
            refuseBeforeTheLock(report.month().id());
            try (FileChannel lock = OutputLock.open(out.resolve(OutputLock.FILE))) {
                OutputLock.take(lock, patience, OutputLock.taken(out));
                recover();
                refuseForeign(report.month().id());
                return write(report, formats, new Shared(excel));
            }
        } catch (NotOurs inTheWay) {
            throw new CannotWrite(inTheWay.getMessage() + "; " + stands + ".\n  " + inTheWay.remedy(), null);
        } catch (AccessDeniedException denied) {
            throw new CannotWrite(
                    "the report could not be written to " + out + "; " + stands + " (" + CannotWrite.inWords(denied)
                            + ")." + CannotWrite.remedy(denied),
                    denied);
        } catch (IOException cause) {
            throw new CannotWrite(
                    "the report could not be written to " + out + "; " + stands + " (" + CannotWrite.inWords(cause)
                            + ")" + CannotWrite.otherwise(cause),
                    CannotWrite.told(cause) ? null : cause);
        }
    }

    /** Not even a lock is left in a folder where no run has been, and none can be. */
    private void refuseBeforeTheLock(String month) throws IOException {
        Path lock = out.resolve(OutputLock.FILE);
        if (OnDisk.at(lock).isEmpty()) {
            try {
                if (underWay().isEmpty()) {
                    refuseForeign(month);
                }
            } catch (NotOurs perhaps) {
                // Unless another run has begun meanwhile, whose things these may be.
                if (OnDisk.at(lock).isEmpty()) {
                    throw perhaps;
                }
            }
        }
    }

    private Published write(Report report, Set<Format> formats, Shared shared) throws IOException {
        String month = report.month().id();
        Path target = out.resolve(month);
        Path fresh = out.resolve(NEW + month);
        try {
            journal.begin(month);
            try (Folder folder = Folder.make(fresh)) {
                Format.writeAll(formats, report, shared, folder);
                folder.seal();
            }
            signposts.prepare(month, fresh);
            boolean unchanged = same(fresh, target);
            if (unchanged) {
                MonthFolder.discard(fresh);
            } else {
                exchange(fresh, target, out.resolve(OLD + month));
            }
            signposts.show();
            journal.end();
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
        if (OnDisk.at(target).isPresent()) {
            MonthFolder.refuseForeign(target);
            MonthFolder.refuseGuests(target);
            MonthFolder.refuseLocked(target);
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            stands = "the earlier report is whole in " + old.getFileName() + ", and the next run puts it back";
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        stands = "the new report is whole in " + target.getFileName() + ", and the next run tidies up around it";
        // The new month must be there for good before the old one goes.
        Disk.force(out);
        MonthFolder.remove(old);
    }

    /** Refuses what stands in the way and is not rapport's, before anything is changed. */
    private void refuseForeign(String month) throws IOException {
        for (String name : new String[] {NEW + month, OLD + month}) {
            if (OnDisk.at(out.resolve(name)).isPresent()) {
                throw NotOurs.taken(out.resolve(name));
            }
        }
        MonthFolder.refuseForeign(out.resolve(month));
        signposts.refuseForeign();
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
        Optional<String> left = underWay();
        if (left.isPresent()) {
            String month = left.get();
            MonthFolder.refuseForeign(out.resolve(month));
            finish(out.resolve(OLD + month), out.resolve(month));
            MonthFolder.discard(out.resolve(NEW + month));
            signposts.withdraw();
            journal.end();
        } else {
            // Earlier versions kept no journal; theirs is what bears a manifest.
            for (Path old : OnDisk.list(out, OLD + MonthFolders.NAME)) {
                Path target = out.resolve(old.getFileName().toString().substring(OLD.length()));
                if (MonthFolder.isOursAlone(old) && (OnDisk.at(target).isEmpty() || MonthFolders.is(target))) {
                    finish(old, target);
                }
            }
            for (Path fresh : OnDisk.list(out, NEW + MonthFolders.NAME)) {
                if (MonthFolder.isOursAlone(fresh)) {
                    MonthFolder.discard(fresh);
                }
            }
        }
    }

    /** The month that a run which died was writing. */
    private Optional<String> underWay() throws IOException {
        Optional<String> month = journal.open();
        if (month.isPresent() && !month.get().matches(MonthFolders.NAME)) {
            throw NotOurs.taken(out.resolve(WRITING));
        }
        return month;
    }

    private void finish(Path old, Path target) throws IOException {
        // A link or a file under this name is not rapport's, which only ever sets folders aside.
        if (OnDisk.isFolder(old)) {
            if (OnDisk.at(target).isPresent()) {
                MonthFolder.remove(old);
            } else {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
                stands = UNTOUCHED;
            }
        }
    }
}
