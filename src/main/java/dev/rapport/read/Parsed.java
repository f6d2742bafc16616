package dev.rapport.read;

import org.apache.commons.csv.CSVRecord;

/**
 * The records of a stretch.
 *
 * @param records each as Commons CSV read it, without its head if that was read before
 * @param heads of each the first cells, if they were read before; else null
 */
record Parsed(CSVRecord[] records, String[][] heads) {}
