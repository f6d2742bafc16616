/**
 * Reads what earlier reports have said: their findings, whom they suggested, and where their data ended.
 *
 * <p>{@link dev.rapport.read.earlier.EarlierReports} is where to begin. A further table that later months read is a class
 * like {@link dev.rapport.read.earlier.FindingsTable}.
 */
@NullMarked
package dev.rapport.read.earlier;

import org.jspecify.annotations.NullMarked;
