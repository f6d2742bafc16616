package dev.rapport.read;

import org.apache.commons.csv.CSVRecord;

/**
 * The records of a stretch.
 *
 * @param records each as Commons CSV read it, without its head if that was read before
 * @param heads of each the number of the record that holds its head; negative if it holds its own
 */
record Parsed(CSVRecord[] records, int[] heads) {
    /** The record that holds the head of a record; null if that holds its own. */
    CSVRecord head(int number) {
        return heads[number] < 0 ? null : records[heads[number]];
    }
}
