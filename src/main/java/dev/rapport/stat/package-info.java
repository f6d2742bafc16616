/**
 * Small exact statistics: estimates with their intervals.
 *
 * <p>An estimator that Commons Statistics lacks is a class here, with the source of its formula and a test against
 * published values. Nothing here knows contacts or messages.
 */
@NullMarked
package dev.rapport.stat;

import org.jspecify.annotations.NullMarked;
