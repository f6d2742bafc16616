package dev.rapport.read.found;

import static java.util.Objects.requireNonNullElse;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Unreadable;
import dev.rapport.read.export.ExportSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.zip.ZipException;

/** What it means that reading failed. */
public final class ReadFailure {
    private ReadFailure() {}

    /** What is read from a file. */
    public interface Content<T> {
        T get() throws IOException;
    }

    /**
     * Reads from a file of an export.
     *
     * @throws CannotRead if that fails by the file's own fault; what the machine lacks goes on as it is
     */
    public static <T> T of(ExportSource.Part file, String export, Content<T> content) throws IOException, CannotRead {
        try {
            return content.get();
        } catch (ZipException | EOFException damaged) {
            throw damagedArchive(export, damaged);
        } catch (IOException failure) {
            if (scarce(failure) || failure instanceof InterruptedIOException || failure instanceof MadeLater) {
                throw failure;
            }
            throw Unreadable.of(file.path(), failure);
        }
    }

    /** Whether the machine is at fault, not the file. */
    public static boolean scarce(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Too many open files");
    }

    /** What is said of a zip that cannot be read to its end. */
    public static CannotRead damagedArchive(String name, IOException damaged) {
        // The end of a file that comes too early carries no words.
        String cutShort = "the zip is damaged or cut short";
        String what = damaged instanceof EOFException ? cutShort : requireNonNullElse(damaged.getMessage(), cutShort);
        String words = (what.startsWith(name) ? what : name + ": " + what)
                + ".\n  Download it again, and give it as LinkedIn sent it.";
        return damaged instanceof SnapshotExport.DamagedPage ? new CannotRead(words) : new CannotRead(words, damaged);
    }
}
