/**
 * Theme 7, anxiety and confidence: the findings {@code momentum.…}, whether the owner keeps moving.
 *
 * <p>A new monthly count belongs in {@link dev.rapport.theme.momentum.MomentumMonths}, beside a column of {@code
 * months.csv}.
 */
@NullMarked
package dev.rapport.theme.momentum;

import org.jspecify.annotations.NullMarked;
