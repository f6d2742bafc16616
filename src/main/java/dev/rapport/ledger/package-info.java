/**
 * Adds facts up: per contact, per month, per channel, per episode. What several themes need is counted once, here.
 *
 * <p>{@link dev.rapport.ledger.Ledger} hands out the parts. A new column of {@code contacts.csv} belongs in {@code
 * ContactTable}, a new column of {@code months.csv} in {@link dev.rapport.ledger.MonthColumn} and in the class that
 * counts its kind: talks, openers, ties or gestures of a month. Nothing here knows a theme.
 */
@NullMarked
package dev.rapport.ledger;

import org.jspecify.annotations.NullMarked;
