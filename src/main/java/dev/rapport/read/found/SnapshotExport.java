package dev.rapport.read.found;

import com.google.gson.stream.MalformedJsonException;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.export.ExportSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * An export as JSON, as LinkedIn's Member Snapshot API hands it to people in the European Union: pages whose keys are the
 * headers of the CSVs. What all pages have of a domain is one file, read through the same code as a CSV.
 *
 * <p>Example: {@code {"paging":{…},"elements":[{"snapshotDomain":"CONNECTIONS","snapshotData":[{"First
 * Name":"Ada",…}]}]}}. Pages and domains come in any order. A page that is damaged is no page of an export.
 */
public record SnapshotExport(ExportSource inside, List<Part> parts) implements ExportSource {
    private static final int BEGINNING = 1 << 12;

    /** A source whose pages of JSON, if it has any, stand as the files they are pages of. */
    public static ExportSource around(ExportSource source) throws IOException {
        List<Part> parts = new ArrayList<>();
        Map<String, List<SnapshotPage>> pages = new TreeMap<>();
        boolean json = false;
        try {
            for (Part part : source.parts()) {
                // A browser saves a page as text, too.
                boolean written = isJson(part.name())
                        || part.name().toLowerCase(Locale.ROOT).endsWith(".txt") && isPage(part);
                json |= written;
                if (!written) {
                    parts.add(part);
                } else if (isPage(part)) {
                    try {
                        pages.computeIfAbsent(part.folder(), any -> new ArrayList<>())
                                .add(page(part));
                    } catch (ZipException damaged) {
                        parts.add(new Damaged(part, damaged));
                    }
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            source.close();
            throw unreadable;
        }
        if (!json) {
            return source;
        }
        pages.forEach((folder, ofFolder) -> parts.addAll(tables(folder, ofFolder)));
        parts.sort(Comparator.comparing(Part::folder).thenComparing(Part::name));
        return new SnapshotExport(source, parts);
    }

    /** What the pages in one folder hold. */
    private static Collection<SnapshotTable> tables(String folder, List<SnapshotPage> pages) {
        Map<String, SnapshotTable> tables = new LinkedHashMap<>();
        for (SnapshotPage page : pages) {
            page.columns()
                    .forEach((file, columns) -> tables.computeIfAbsent(
                                    file, any -> new SnapshotTable(folder, file, pages, new LinkedHashSet<>()))
                            .columns()
                            .addAll(columns));
        }
        return tables.values();
    }

    /** A page that breaks off: what it held is not known, so that its export cannot be read. */
    private record Damaged(Part page, ZipException why) implements Part {
        @Override
        public String name() {
            return page.name();
        }

        @Override
        public String folder() {
            return page.folder();
        }

        @Override
        public long size() throws IOException {
            return page.size();
        }

        @Override
        public InputStream open() throws IOException {
            throw why;
        }
    }

    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    static boolean isPage(Part part) throws IOException {
        char[] head = new char[BEGINNING];
        try (Decoding in = Decoding.of(part.open())) {
            int length = 0;
            int more = 0;
            while (more >= 0 && length < head.length) {
                more = in.read(head, length, head.length - length);
                length += Math.max(more, 0);
            }
            String text = new String(head, 0, length);
            return text.contains("\"snapshotData\"") || text.contains("\"snapshotDomain\"");
        }
    }

    private static SnapshotPage page(Part part) throws IOException {
        try {
            return SnapshotPage.of(part);
        } catch (MalformedJsonException | EOFException | IllegalStateException | NumberFormatException damaged) {
            throw new DamagedPage(part.name());
        }
    }

    /** A page that cannot be understood costs its export, as a damaged zip does. */
    static final class DamagedPage extends ZipException {
        private static final long serialVersionUID = 1L;

        private DamagedPage(String page) {
            super(page + " is damaged or cut short");
        }
    }

    @Override
    public List<String> remarks() {
        return inside.remarks();
    }

    @Override
    public void close() throws IOException {
        inside.close();
    }
}
