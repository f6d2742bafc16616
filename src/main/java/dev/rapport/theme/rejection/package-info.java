/**
 * Theme 1, fear of rejection: the findings {@code rejection.…}, how often people say yes and how long it takes.
 *
 * <p>A new finding of the theme is a method beside the others that returns a measure, and a line in {@link
 * dev.rapport.theme.rejection.Rejection#examine}.
 */
@NullMarked
package dev.rapport.theme.rejection;

import org.jspecify.annotations.NullMarked;
