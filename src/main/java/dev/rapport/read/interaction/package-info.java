/**
 * The log of interactions: its rows in one's own words or as a setting describes them, and whom each of them means.
 *
 * <p>{@link dev.rapport.read.interaction.InteractionLogCsv} is where to begin. A new column goes into {@link
 * dev.rapport.read.interaction.LogColumns} and {@link dev.rapport.read.interaction.LogEntries}.
 */
@NullMarked
package dev.rapport.read.interaction;

import org.jspecify.annotations.NullMarked;
