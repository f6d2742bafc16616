/**
 * Tables that stand beside the findings, each for one file of the data folder: everybody ({@code contacts.csv}), their
 * last days in touch ({@code touch.csv}), names by month ({@code names.csv}), years ({@code year.csv}) and tags ({@code
 * tags.csv}).
 *
 * <p>A new table is a class that returns a grid from a ledger; {@code theme.summary} hands it to the report. The room
 * knows no theme.
 */
@NullMarked
package dev.rapport.theme.table;

import org.jspecify.annotations.NullMarked;
