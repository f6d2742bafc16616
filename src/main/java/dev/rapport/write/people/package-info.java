/** Everybody ever in touch, as the pages name them: one row and one card each. */
@NullMarked
package dev.rapport.write.people;

import org.jspecify.annotations.NullMarked;
