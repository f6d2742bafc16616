/**
 * Each theme asks its question of the ledger and answers with its measures and figures: the seven themes, the month, the
 * network, people worth a hello, and the optional index.
 *
 * <p>A new theme is a class here and a line in {@link dev.rapport.theme.Themes#ALL}; a new measure is two methods in its
 * theme's file, one that returns the cases and one that folds them, and a line in its {@code examine}. What several themes
 * need stands in {@code theme.measure}, what looks at all of them in {@code theme.summary}.
 */
@NullMarked
package dev.rapport.theme;

import org.jspecify.annotations.NullMarked;
