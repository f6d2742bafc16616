package dev.rapport.fact;

/**
 * Where a row stands.
 *
 * @param file name of the file, as in the export
 * @param line line on which the record begins, as an editor counts (from 1)
 */
public record Origin(String file, long line) {}
