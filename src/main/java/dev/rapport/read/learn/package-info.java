/**
 * What the columns of an unknown CSV may mean: a proposal for the configuration, from their names and from what
 * stands in them. Nothing of a row is kept but the few words of a column that says who began.
 *
 * <p>{@link dev.rapport.read.learn.Learner} is where to begin; names of columns in further languages are added there, words
 * for directions in {@link dev.rapport.read.learn.ForeignWords}.
 */
@NullMarked
package dev.rapport.read.learn;

import org.jspecify.annotations.NullMarked;
