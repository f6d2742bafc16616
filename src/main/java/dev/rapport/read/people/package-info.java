/**
 * Who is who: names, addresses, the owner, everybody seen while reading, and what the person has said of them in {@code
 * people.csv} and {@code aliases.csv}.
 *
 * <p>{@link dev.rapport.read.people.People} is where to begin; {@link dev.rapport.read.people.Wish} is a row of {@code
 * people.csv}, and a new column of it goes into {@link dev.rapport.read.people.WishRow}. How names and addresses are compared
 * stands in {@link dev.rapport.read.people.Names} and {@link dev.rapport.read.people.ProfileLinks} alone. Whether two are one
 * person is decided in {@code read.identity}, by the rows they share.
 */
@NullMarked
package dev.rapport.read.people;

import org.jspecify.annotations.NullMarked;
