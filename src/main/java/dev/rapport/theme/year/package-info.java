/** Who came and who faded, by name, month by month, and what a year was: for the pages that look back. */
@NullMarked
package dev.rapport.theme.year;

import org.jspecify.annotations.NullMarked;
