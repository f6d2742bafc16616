/**
 * Turns text into records: finds the header, cuts the rows below it, sets damaged lines aside, and counts what becomes of each.
 *
 * <p>It knows nothing of LinkedIn. FastCSV reads large files, Commons CSV all others and whatever is irregular. A further damage that
 * rows can survive is a class here, with a test among the damaged files.
 */
@NullMarked
package dev.rapport.read.csv;

import org.jspecify.annotations.NullMarked;
