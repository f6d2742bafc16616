/**
 * What a cell should hold (a date, an address, a name, a word), and what a cell that holds something else costs.
 *
 * <p>A further kind of cell is a constant of {@link dev.rapport.read.cell.CellKind} with its columns, and a method of {@link
 * dev.rapport.read.cell.Row} that asks for it; how dates are written is in {@code dev.rapport.read.date}.
 */
@NullMarked
package dev.rapport.read.cell;

import org.jspecify.annotations.NullMarked;
