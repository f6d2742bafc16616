package dev.rapport.read.export;

import dev.rapport.fact.Source;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One kind of file in an export: its name, its columns, and what a row of it means. */
public interface ExportFile {
    /** What it is called in the row ledger, e.g. {@code messages}. */
    public String kind();

    /** Its usual names, normalised as by {@link ExportSource#normalised}. */
    public List<String> names();

    /** The input it stands for, if a finding may miss it. */
    public Optional<Source> source();

    /** All columns it knows, over all eras; rows are asked by position in this array. */
    public String[] columns();

    /** The column of texts that are measured while the file is read ahead, as it may be very large; negative for none. */
    default int measured() {
        return -1;
    }

    /** Columns without which it is not this file, normalised. */
    public List<String> required();

    /** Its header among the first lines of a file. */
    public default Optional<Header> header(List<String> lines) {
        return header(lines, lines.stream().map(Header::normalised).toList());
    }

    /** The same of lines that are asked for several kinds, and were normalised once. */
    public default Optional<Header> header(List<String> lines, List<String> plain) {
        return Header.find(lines, plain, required(), this::recognises);
    }

    /** A row below a header. */
    default Row row(Header header) {
        return new Row(columns(), header);
    }

    /** Whether a header that has all required columns has what else is needed: one of several, perhaps. */
    default boolean recognises(List<String> header) {
        return true;
    }

    /** Whether a header tells that it is this file whatever its name is, as no other tool writes such columns. */
    public default boolean unmistakable(List<String> header) {
        return true;
    }

    /** The text as CSV, for the few files that LinkedIn does not write as such. */
    default java.io.Reader dialect(java.io.Reader text) {
        return text;
    }

    /** Takes one row into the export being read, and counts what becomes of it. */
    public void read(Row row, Export export, Tally tally) throws RowException, IOException;
}
