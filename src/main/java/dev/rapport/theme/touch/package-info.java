/**
 * What becomes of silences: the answers to those who were written to again, and how many silences of close ties end.
 *
 * <p>{@link dev.rapport.theme.touch.PickedUp} is about what the owner began, {@link dev.rapport.theme.touch.Returns} about
 * either side. Stands on {@code theme.measure} and knows no theme.
 */
@NullMarked
package dev.rapport.theme.touch;

import org.jspecify.annotations.NullMarked;
