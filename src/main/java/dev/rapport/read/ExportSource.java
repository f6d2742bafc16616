package dev.rapport.read;

import dev.rapport.own.Months;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files of one export: a zip as LinkedIn sends it, or a folder at any depth. */
interface ExportSource extends Closeable {
    /** Deepest folder that is looked into. */
    int DEPTH = 6;

    /** One file. */
    interface Part {
        /** Its name without folders. */
        String name();

        /** How many bytes it says it has. */
        long size() throws IOException;

        /** Its content; a zip's entry is checked while it is read. */
        InputStream open() throws IOException;
    }

    /** All files, sorted by name. */
    List<Part> parts();

    /** What was passed over while opening, in plain words. */
    List<String> remarks();

    /** Opens a path. */
    static ExportSource open(Path path) throws IOException, CannotRead {
        if (Files.isDirectory(path)) {
            return SnapshotExport.around(new FolderExport(path));
        }
        if (SnapshotExport.isJson(path.getFileName().toString())) {
            return SnapshotExport.around(new FolderExport(List.of(new FilePart(path))));
        }
        return SnapshotExport.around(ZipExport.open(path));
    }

    /** A name for comparing: lower case, without folders, blanks, underscores, hyphens, copies' marks and member id. */
    static String normalised(String name) {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        base = base.toLowerCase(Locale.ROOT);
        while (base.endsWith(".csv") || base.endsWith(".zip")) {
            base = base.substring(0, base.length() - 4);
        }
        base = base.replaceAll("\\s*\\(\\d+\\)$", "").replaceAll("_\\d+$", "");
        return base.replaceAll("[\\s_-]", "");
    }

    /** A folder that holds an export's files, perhaps with the reports that rapport has made of them. */
    final class FolderExport implements ExportSource {
        private final List<Part> parts = new ArrayList<>();

        private FolderExport(List<Part> files) {
            parts.addAll(files);
        }

        private FolderExport(Path folder) throws IOException {
            for (Path file : Months.filesAround(folder, DEPTH)) {
                String name = file.getFileName().toString();
                if (name.toLowerCase(Locale.ROOT).endsWith(".csv") || SnapshotExport.isJson(name)) {
                    parts.add(new FilePart(file));
                }
            }
        }

        @Override
        public List<Part> parts() {
            return parts;
        }

        @Override
        public List<String> remarks() {
            return List.of();
        }

        @Override
        public void close() {
            // Files are opened and closed one by one.
        }
    }

    /** A file of its own. */
    record FilePart(Path file) implements Part {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
