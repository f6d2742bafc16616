/**
 * The files of a LinkedIn export, one class ending in {@code Csv} for each; its columns, eras and an example stand at its head.
 *
 * <p>A new file of an export is one more such class, named in {@code ExportFiles}.
 */
@NullMarked
package dev.rapport.read.export;

import org.jspecify.annotations.NullMarked;
