/**
 * What measures are made of: cases, the folds that turn them into numbers, findings in the making, windows, months, openers
 * and turns, times until something happens, and the words for a reading.
 *
 * <p>{@link dev.rapport.theme.measure.Case} and {@link dev.rapport.theme.measure.Findings} are where to begin. What is added
 * here serves several themes and knows none of them; a new way from cases to a number is a
 * {@link dev.rapport.theme.measure.Fold}.
 */
@NullMarked
package dev.rapport.theme.measure;

import org.jspecify.annotations.NullMarked;
