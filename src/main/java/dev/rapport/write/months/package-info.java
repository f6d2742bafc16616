/**
 * The page that looks back: all months as they were counted for the newest, by number and by name, and what a year was.
 *
 * <p>It knows only the tables that the newest report published. A further count is a column of {@code months.csv} and a line
 * in {@code AllMonths}.
 */
@NullMarked
package dev.rapport.write.months;

import org.jspecify.annotations.NullMarked;
