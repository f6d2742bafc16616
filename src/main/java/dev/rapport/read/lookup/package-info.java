/**
 * Looks people and companies up in the latest month that was published, without reading an export again.
 *
 * <p>{@link dev.rapport.read.lookup.LastReport} is where to begin. What a command asks of the latest report is added there.
 */
@NullMarked
package dev.rapport.read.lookup;

import org.jspecify.annotations.NullMarked;
