package dev.rapport.write;

import dev.rapport.own.Formulas;
import dev.rapport.own.OnDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;

/** A small file that rapport keeps for the person: written anew beside the old one and put in its place at once. */
public final class PrivateFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private PrivateFile() {}

    /**
     * Replaces a table's rows.
     *
     * @throws CannotWrite if that fails; then the file is as it was
     */
    public static void write(Path file, List<String> columns, List<List<String>> rows) throws CannotWrite {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(FORMAT.format(columns.toArray()));
        rows.forEach(row ->
                text.add(FORMAT.format(row.stream().map(Formulas::disarmed).toArray())));
        write(file, text.toString());
    }

    /**
     * Replaces the file's text.
     *
     * @throws CannotWrite if that fails; then the file is as it was
     */
    public static void write(Path file, String text) throws CannotWrite {
        Path target = file.toAbsolutePath().normalize();
        boolean changed = false;
        try {
            Disk.refuseLink(target);
            OutputPlace.refuseMonth(target);
            Folder.makeFolders(target.getParent());
            Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
            Journal journal = new Journal(target.resolveSibling("." + target.getFileName() + ".writing"));
            if (journal.open().isPresent()) {
                // A run that died has left these.
                Files.deleteIfExists(fresh);
                journal.end();
            }
            if (OnDisk.at(fresh).isPresent()) {
                throw new NotOurs(fresh + " is in the way, and rapport did not write it", "Move it elsewhere.");
            }
            begin(journal, target);
            try {
                Folder.writeNew(fresh, text.getBytes(StandardCharsets.UTF_8));
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                changed = true;
            } finally {
                Files.deleteIfExists(fresh);
                journal.end();
            }
        } catch (NotOurs inTheWay) {
            throw new CannotWrite(
                    file + " was not changed: " + inTheWay.getMessage() + ".\n  " + inTheWay.remedy(), null);
        } catch (IOException cause) {
            String what = changed ? " was changed, but not all beside it was tidied up (" : " was not changed (";
            throw new CannotWrite(file + what + Publication.inWords(cause) + ")", cause);
        }
    }

    private static void begin(Journal journal, Path target) throws IOException {
        try {
            journal.begin(target.getFileName().toString());
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            // Some foreign file systems have none; there a run that dies leaves the half-written file in the way.
            return;
        }
    }
}
