/**
 * Who is who: names, addresses, the owner, everybody seen, and what the person has said of them in {@code people.csv}.
 *
 * <p>Whether two are one person is decided in {@code read.identity}, by the rows they share.
 */
package dev.rapport.read.people;
