package dev.rapport.read.found;

import com.google.gson.stream.JsonReader;
import dev.rapport.read.csv.Header;
import dev.rapport.read.export.ExportSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * All rows that the pages of a snapshot have of one file, as the CSV it would be. Written while it is read, a row at a
 * time; the line of a row is its number below the header.
 */
final class SnapshotTable implements ExportSource.Part {
    private static final CSVFormat QUOTED =
            Header.format(',').builder().setQuoteMode(QuoteMode.ALL).get();

    private final String folder;
    private final String file;
    private final List<SnapshotPage> pages;
    private final Set<String> columns = new LinkedHashSet<>();

    SnapshotTable(String folder, String file, List<SnapshotPage> pages) {
        this.folder = folder;
        this.file = file;
        this.pages = pages;
    }

    /** All columns that any row has. */
    Set<String> columns() {
        return columns;
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public String folder() {
        return folder;
    }

    @Override
    public long size() throws IOException {
        long size = 0;
        for (SnapshotPage page : pages) {
            size += page.columns().containsKey(file) ? page.part().size() : 0;
        }
        return size;
    }

    @Override
    public Optional<LocalDate> written() throws IOException {
        Optional<LocalDate> latest = Optional.empty();
        for (SnapshotPage page : pages) {
            Optional<LocalDate> day = page.part().written();
            latest = latest.isEmpty() || day.isPresent() && day.get().isAfter(latest.get()) ? day : latest;
        }
        return latest;
    }

    @Override
    public InputStream open() {
        return new Rows();
    }

    /** The CSV, made row by row. */
    private final class Rows extends InputStream {
        private byte[] line = csv(columns.toArray(String[]::new));
        private int at;
        private int page = -1;
        private int element;
        /** The page that is open, if one is. */
        private JsonReader json = new JsonReader(Reader.nullReader());

        private boolean opened;
        private boolean inData;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            while (at == line.length) {
                if (!next()) {
                    return -1;
                }
            }
            int count = Math.min(most, line.length - at);
            System.arraycopy(line, at, into, from, count);
            at += count;
            return count;
        }

        /** Moves on to the next row, over elements and pages; false at the end. */
        private boolean next() throws IOException {
            while (true) {
                if (!opened && !open()) {
                    return false;
                }
                if (!inData && !data()) {
                    close();
                    continue;
                }
                if (!json.hasNext()) {
                    json.endArray();
                    inData = false;
                    rest();
                    continue;
                }
                Map<String, String> row = SnapshotPage.row(json);
                String domain = pages.get(page).domains().get(element);
                if (SnapshotDomains.file(domain, row.keySet()).equals(file)) {
                    line = csv(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toArray(String[]::new));
                    at = 0;
                    return true;
                }
            }
        }

        /** The next page that has rows of this file, up to its elements. */
        private boolean open() throws IOException {
            do {
                page++;
            } while (page < pages.size() && !pages.get(page).columns().containsKey(file));
            if (page >= pages.size()) {
                return false;
            }
            json = SnapshotPage.open(pages.get(page).part());
            opened = true;
            element = -1;
            SnapshotPage.document(json);
            return elements();
        }

        /** The next list of elements in this file; false if there is none. */
        private boolean elements() throws IOException {
            while (!SnapshotPage.elements(json)) {
                json.endObject();
                if (!SnapshotPage.document(json)) {
                    return false;
                }
            }
            return true;
        }

        /** The rows of the next element of this file; false if there is none. */
        private boolean data() throws IOException {
            do {
                if (element()) {
                    return true;
                }
                json.endArray();
            } while (elements());
            return false;
        }

        private boolean element() throws IOException {
            while (json.hasNext()) {
                element++;
                json.beginObject();
                while (json.hasNext()) {
                    if (json.nextName().equals("snapshotData")) {
                        json.beginArray();
                        inData = true;
                        return true;
                    }
                    json.skipValue();
                }
                json.endObject();
            }
            return false;
        }

        /** What an element has behind its rows. */
        private void rest() throws IOException {
            while (json.hasNext()) {
                json.skipValue();
            }
            json.endObject();
        }

        @Override
        public void close() throws IOException {
            json.close();
            opened = false;
        }
    }

    /** Every cell in quotes: where a cell ends is known, and nothing in it is taken for a row. */
    private static byte[] csv(String[] cells) {
        return (QUOTED.format((Object[]) cells) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
