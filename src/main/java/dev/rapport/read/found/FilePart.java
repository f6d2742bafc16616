package dev.rapport.read.found;

import dev.rapport.read.export.ExportSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A file on disk.
 *
 * @param folder the folders it lies in, from where the search began
 * @param name its name there: that of a link, if it was found by one
 */
record FilePart(Path file, String folder, String name) implements ExportSource.Part {
    @Override
    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public Optional<LocalDate> written() throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return Optional.of(written.atZone(ZoneOffset.UTC).toLocalDate());
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
