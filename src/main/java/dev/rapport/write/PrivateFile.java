package dev.rapport.write;

import dev.rapport.own.Formulas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            Disk.refuseLink(target);
            Folder.makeFolders(target.getParent());
            Files.deleteIfExists(fresh);
            Folder.writeNew(fresh, text.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new CannotWrite(file + " was not changed (" + Publication.inWords(cause) + ")", cause);
        }
    }
}
