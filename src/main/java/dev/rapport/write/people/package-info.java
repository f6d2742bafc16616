/**
 * Everybody ever in touch, as the pages name them: one row and one card each.
 *
 * <p>A further fact on a card goes into {@code PersonEntry}, a further filter into {@code PeoplePage}.
 */
@NullMarked
package dev.rapport.write.people;

import org.jspecify.annotations.NullMarked;
