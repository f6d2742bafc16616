/**
 * Each theme asks its question of the ledger and answers with its measures and figures: a room for each, called after
 * the first word of its findings' ids, so that {@code giving.balance} is found in {@code theme.giving}.
 *
 * <p>{@link dev.rapport.theme.Themes} lists them all. Below them lie {@code theme.measure}, what measures are made of,
 * and {@code theme.table}, tables beside the findings; above them {@code theme.summary}, which makes one report of all
 * answers. A new theme is a room with a {@link dev.rapport.theme.measure.Theme} in it and a line in that list.
 */
@NullMarked
package dev.rapport.theme;

import org.jspecify.annotations.NullMarked;
