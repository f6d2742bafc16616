package dev.rapport.read.log;

import dev.rapport.fact.Progress;
import dev.rapport.read.csv.ByteSource;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Watched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file that is given as a log: it stands alone or in an archive.
 *
 * @param archive name of the archive it stands in; empty if it stands alone
 * @param folder name of the folder it lies in; empty if it stands in an archive
 * @param size bytes it says it has
 */
public record LogSource(String name, String archive, String folder, long size, ByteSource bytes, Progress progress) {

    /** A file that stands alone. */
    public static LogSource of(Path file, Progress progress) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        String home = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        return new LogSource(
                file.getFileName().toString(), "", home, Files.size(file), () -> Files.newInputStream(file), progress);
    }

    /** Its bytes, while the onlooker is shown how far they have been read. */
    public InputStream open() throws IOException {
        Watched in = new Watched(bytes.open());
        in.shownTo(progress, "reading " + name, size);
        return in;
    }

    public Decoding text() throws IOException {
        return Decoding.of(open(), bytes);
    }

    public Beginning beginning() throws IOException {
        byte[] head;
        try (InputStream in = bytes.open()) {
            head = in.readNBytes(Beginning.BYTES);
        }
        StringBuilder text = new StringBuilder(head.length);
        try (Reader in = Decoding.of(new ByteArrayInputStream(head))) {
            char[] piece = new char[1 << 13];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                text.append(piece, 0, count);
            }
        }
        return new Beginning(name, text.toString());
    }
}
