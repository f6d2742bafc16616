/**
 * Gathers what exports and logs have said into one history: invitations, conversations, first texts and vouches, each once.
 *
 * <p>{@link dev.rapport.read.history.ExportReading} reads one layer of an export, {@link
 * dev.rapport.read.history.Gathering} joins them all. A further kind of fact gets a class of its own like {@link
 * dev.rapport.read.history.Invitations}, which leaves each row out by a rule or keeps it.
 */
@NullMarked
package dev.rapport.read.history;

import org.jspecify.annotations.NullMarked;
