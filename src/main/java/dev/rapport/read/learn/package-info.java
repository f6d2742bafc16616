/**
 * What the columns of a CSV that nobody knows may mean: a proposal for the configuration, from their names and from what
 * stands in them. Nothing of a row is kept but the few words of a column that says who began.
 */
package dev.rapport.read.learn;
