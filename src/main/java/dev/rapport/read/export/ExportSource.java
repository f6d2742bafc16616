package dev.rapport.read.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder or zip in which exports are looked for, at any depth. */
public interface ExportSource extends Closeable {
    /** Deepest folder that is looked into. */
    int DEPTH = 6;

    /** One file. */
    public interface Part {
        /** Its name without folders. */
        public String name();

        /** The folders it lies in, from where the search began, parted by slashes; empty at the top. */
        public default String folder() {
            return "";
        }

        /** Its name with folders. */
        public default String path() {
            return folder().isEmpty() ? name() : folder() + "/" + name();
        }

        /** How many bytes it says it has. */
        public long size() throws IOException;

        /** The day on which it was written, if it says so. */
        public default Optional<LocalDate> written() throws IOException {
            return Optional.empty();
        }

        /** Its content; a zip's entry is checked while it is read. */
        public InputStream open() throws IOException;
    }

    /** All files that may be tables, sorted by folder and name. */
    public List<Part> parts();

    /** What was passed over while opening, in plain words. */
    public List<String> remarks();

    /** Whether a file may be a table, by its name: spreadsheets and editors add endings of their own. */
    public static boolean mayBeTable(String name) {
        return FileNames.TABLE.matcher(name).find();
    }

    /**
     * A name for comparing: lower case, without folders, blanks, underscores, hyphens, copies' marks, endings and member
     * id.
     */
    public static String normalised(String name) {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        String before;
        do {
            before = base;
            base = FileNames.ADDED.matcher(base).replaceFirst("");
        } while (!base.equals(before) && !base.isEmpty());
        return base.replaceAll("[\\s_-]", "");
    }

    /** What is known of files' names. */
    final class FileNames {
        private static final Pattern TABLE = Pattern.compile("(?i)\\.csv|\\.(tsv|txt|json)$");
        /** What browsers, file managers and people put behind a name. */
        private static final Pattern ADDED = Pattern.compile("\\.(csv|tsv|txt|zip|bak|old)$|[\\s_-]*\\(\\d+\\)$|_\\d+$"
                + "|[\\s_-]+(copy|kopie|copie|copia|c\u00f3pia|backup)(\\s*\\d+)?$");

        private FileNames() {}
    }
}
