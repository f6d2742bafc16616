/** The letter: the first screen of the report, and what stands behind it, in the words and the order of the page. */
@NullMarked
package dev.rapport.write.letter;

import org.jspecify.annotations.NullMarked;
