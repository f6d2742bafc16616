package dev.rapport.read.csv;

import org.apache.commons.csv.CSVRecord;

/** Tells whether the cells of a record stand in the columns that the header names. */
public interface CellPlaces {
    /** They do if the record is as wide as the header. */
    CellPlaces STRICT = (read, width) -> read.size() == width;

    /** Whether the cells of a record stand in their columns. */
    boolean inPlace(CSVRecord read, int width);

    /** Whether lines that begin with {@code #} are comments: what a person wrote by hand may hold some. */
    default boolean mayHoldComments() {
        return false;
    }

    /** Whether the last of so many columns is a note that a person wrote by hand, commas, quotes and all. */
    default boolean endsInNote(int width) {
        return false;
    }

    /** Whether the cells before such a note stand in their columns, so that the commas in it are its own. */
    default boolean noteInPlace(CSVRecord read, char delimiter) {
        return false;
    }

    /** The name of a column that a cell would be, for comparing. */
    default String columnName(String cell) {
        return Header.normalised(cell);
    }
}
