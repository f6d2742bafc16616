/**
 * Which ties last: who of last year's closest is still there, whether a first conversation is followed by a second, at which
 * pace both sides answer, and in how many ways a close tie is reached.
 *
 * <p>Each class makes one measure, which a theme puts among its own. They know {@code theme.measure} and no theme.
 */
@NullMarked
package dev.rapport.theme.lasting;

import org.jspecify.annotations.NullMarked;
