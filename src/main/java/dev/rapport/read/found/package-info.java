/**
 * Finds exports in folders, zips, zips within zips and pages of JSON, and tells which file is which by what it says.
 *
 * <p>{@link dev.rapport.read.found.FoundExport} is where to begin. A further kind of container is an {@link
 * dev.rapport.read.export.ExportSource}; what its files mean is not decided here but in {@code read.export}.
 */
@NullMarked
package dev.rapport.read.found;

import org.jspecify.annotations.NullMarked;
