/**
 * Opens exports and logs and turns rows into facts. Every row ends as used, left out by a named rule, or rejected with
 * its file, line and reason; message text is measured here and dropped.
 *
 * <p>{@link dev.rapport.read.Reader} is the entrance. An input file is one class ending in {@code Csv}; its columns, eras
 * and an example stand at its head.
 *
 * <p>Here is only what brings the rooms together: which paths mean what, which file given as a log is which, and the joining of
 * all into one history. How a file is read goes into its room: {@code export}, {@code log}, {@code calendar} or {@code
 * interaction}.
 */
@NullMarked
package dev.rapport.read;

import org.jspecify.annotations.NullMarked;
