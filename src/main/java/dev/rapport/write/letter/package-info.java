/**
 * The letter: the first screen of the report, and what stands behind it, in the words and the order of the page.
 *
 * <p>A further sentence of the letter goes into {@code Letter}, a further list into {@code Lists}; page, text and mail show
 * both.
 */
@NullMarked
package dev.rapport.write.letter;

import org.jspecify.annotations.NullMarked;
