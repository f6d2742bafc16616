package dev.rapport.read.found;

import dev.rapport.read.csv.Header;
import dev.rapport.read.export.ExportSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * All rows that the pages of a snapshot have of one file, as the CSV it would be. Written while it is read, a row at a
 * time; the line of a row is its number below the header.
 *
 * @param columns all that any row has
 */
record SnapshotTable(String folder, String name, List<SnapshotPage> pages, Set<String> columns)
        implements ExportSource.Part {
    private static final CSVFormat QUOTED =
            Header.format(',').builder().setQuoteMode(QuoteMode.ALL).get();

    @Override
    public long size() throws IOException {
        long size = 0;
        for (SnapshotPage page : pages) {
            size += page.columns().containsKey(name) ? page.part().size() : 0;
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
        /** Those of the page that is open, if one is. */
        private @Nullable SnapshotRows open;

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
            SnapshotRows rows = open == null ? open() : open;
            while (rows != null) {
                Map<String, String> row = rows.next();
                if (row == null) {
                    rows.close();
                    rows = open();
                } else if (SnapshotDomains.file(pages.get(page).domains().get(rows.element()), row.keySet())
                        .equals(name)) {
                    line = csv(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toArray(String[]::new));
                    at = 0;
                    return true;
                }
            }
            return false;
        }

        /** Opens the next page that has rows of this file; null at the end. */
        private @Nullable SnapshotRows open() throws IOException {
            do {
                page++;
            } while (page < pages.size() && !pages.get(page).columns().containsKey(name));
            open = page < pages.size() ? new SnapshotRows(pages.get(page).part()) : null;
            return open;
        }

        @Override
        public void close() throws IOException {
            if (open != null) {
                open.close();
            }
        }
    }

    /** Every cell in quotes: where a cell ends is known, and nothing in it is taken for a row. */
    private static byte[] csv(String[] cells) {
        return (QUOTED.format((Object[]) cells) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
