/**
 * Measures texts while they are read, and drops them: how long they are, whether they ask, which words they hold as hashes.
 *
 * <p>Nothing here keeps a word. A new measure of a text is one step of the meter and one field of its result.
 */
@NullMarked
package dev.rapport.read.wording;

import org.jspecify.annotations.NullMarked;
