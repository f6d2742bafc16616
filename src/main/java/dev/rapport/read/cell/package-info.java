/**
 * What a cell should hold (a date, an address, a name, a word), and what a cell that holds something else costs.
 */
@NullMarked
package dev.rapport.read.cell;

import org.jspecify.annotations.NullMarked;
