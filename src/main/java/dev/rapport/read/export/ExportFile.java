package dev.rapport.read.export;

import dev.rapport.fact.Source;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One kind of file in an export: what it is known by, and what a row of it means. */
public interface ExportFile {
    ExportKind about();

    default String kind() {
        return about().name();
    }

    default List<String> names() {
        return about().names();
    }

    default Optional<Source> source() {
        return about().source();
    }

    default List<String> required() {
        return about().required();
    }

    default String[] columns() {
        return about().columns();
    }

    /** The column of texts that are measured while the file is read ahead, as it may be very large; negative for none. */
    default int measured() {
        return -1;
    }

    public default Optional<Header> header(List<String> lines) {
        return header(lines, lines.stream().map(Header::normalised).toList());
    }

    /** The same of lines that are asked for several kinds, and were normalised once. */
    public default Optional<Header> header(List<String> lines, List<String> plain) {
        return Header.find(lines, plain, required(), this::recognises);
    }

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
