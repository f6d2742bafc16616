package dev.rapport.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of an export go: a folder, or a zip. */
interface Destination {
    OutputStream create(String name) throws IOException;

    static Destination folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return name -> Files.newOutputStream(folder.resolve(name));
    }
}
