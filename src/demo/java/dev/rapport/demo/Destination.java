package dev.rapport.demo;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where the files of an export go: a folder, or a zip. */
interface Destination {
    OutputStream create(String name) throws IOException;

    static Destination folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return name -> Files.newOutputStream(folder.resolve(name));
    }

    /** A zip as LinkedIn makes it: files at the root, all of one time, sizes only after the data, no entries for folders. */
    static Destination zip(ZipOutputStream zip, LocalDateTime made) {
        return name -> {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(made);
            zip.putNextEntry(entry);
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    zip.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        };
    }
}
