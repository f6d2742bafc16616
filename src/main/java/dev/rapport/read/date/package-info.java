/**
 * Dates and times as exports, tools, spreadsheets and people write them.
 *
 * <p>{@link dev.rapport.read.date.ExportDates} and {@link dev.rapport.read.date.LogDates} read whole cells strictly and say
 * why one is no date; the others read one shape each, and say nothing of what has another. A further shape is a class here,
 * or a pattern in the class whose sources write it.
 */
@NullMarked
package dev.rapport.read.date;

import org.jspecify.annotations.NullMarked;
