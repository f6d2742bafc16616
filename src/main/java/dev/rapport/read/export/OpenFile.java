package dev.rapport.read.export;

import dev.rapport.fact.Progress;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.RowTaker;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.csv.Watched;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A file of an export that is open, and its header, so that its rows may be read ahead before they are asked for. */
public final class OpenFile implements Closeable {
    /** Bytes from which on a second thread pays; below it starting one takes longer. */
    private static final long LARGE = 1 << 20;

    private final ExportFile kind;
    private final ExportSource.Part part;
    private final Tally tally;
    private final Watched in;
    private final Decoding text;
    private final CsvRows rows;
    private final Optional<Header> header;

    public OpenFile(ExportFile kind, ExportSource.Part part) throws IOException {
        this.kind = kind;
        this.part = part;
        tally = new Tally(part.name(), kind.kind());
        in = new Watched(part.open());
        try {
            text = Decoding.of(in, part::open);
            rows = new CsvRows(kind.dialect(text), tally);
            header = rows.header(kind::header);
        } catch (IOException | RuntimeException | Error failure) {
            in.close();
            throw failure;
        }
    }

    public Tally tally() {
        return tally;
    }

    /** Whether its header was found. */
    public boolean known() {
        return header.isPresent();
    }

    /** Whether nothing stands in it, as far as a header could. */
    boolean blank() throws IOException {
        return rows.empty();
    }

    /** What a file without a header looks like, to stand before what was expected; empty if like nothing one knows. */
    String looksLike() throws IOException {
        String begin = String.join("\n", rows.head()).strip().toLowerCase(Locale.ROOT);
        if (begin.startsWith("<!doctype html") || begin.startsWith("<html")) {
            return "it is a web page, as where the download asked for a password: ";
        }
        if (begin.startsWith("pk\u0003\u0004")) {
            return "it is a spreadsheet or a zip and no CSV: ";
        }
        return "";
    }

    /** Says in its ledger what is unusual about its header. */
    public void remark() throws IOException {
        if (!known() && !blank()) {
            tally.remark(looksLike() + "no header was found: expected columns " + String.join(", ", kind.columns()));
        } else if (known() && !kind.names().contains(ExportSource.normalised(tally.file()))) {
            tally.remark("read as " + kind.kind() + ", as its header says");
        }
    }

    public OpenFile readAhead() {
        int measured = kind.measured();
        header.ifPresent(
                found -> rows.readAhead(found, measured < 0 ? measured : found.positions(kind.columns())[measured]));
        return this;
    }

    /** Reads all of its rows and reports progress; without a header each is rejected. */
    public void rows(Progress progress, RowTaker<Row> taker) throws IOException {
        in.shownTo(progress, "reading " + part.name(), part.size());
        if (kind.measured() >= 0 || part.size() >= LARGE) {
            readAhead();
        }
        if (known()) {
            rows.rows(header.get(), kind.row(header.get()), taker);
        } else {
            rows.withoutHeader();
        }
        text.remark().ifPresent(tally::remark);
    }

    /** Bytes that were read so far, of how many it says it has. */
    double share() throws IOException {
        return (double) in.count() / Math.max(1, part.size());
    }

    @Override
    public void close() throws IOException {
        try (in) {
            rows.close();
        }
    }
}
