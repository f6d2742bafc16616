/**
 * What happened, with whom, when; and what became of every row that was read.
 *
 * <p>{@link dev.rapport.fact.History} holds it all. A new kind of event is a {@link dev.rapport.fact.Fact}; a new
 * reason to leave a row out is a constant of {@link dev.rapport.fact.LeftOutRule}, to reject one of {@link
 * dev.rapport.fact.RejectReason}. What carries a name must be known to {@link dev.rapport.fact.ShareSafe} too.
 */
@NullMarked
package dev.rapport.fact;

import org.jspecify.annotations.NullMarked;
