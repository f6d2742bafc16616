/** Adds facts up: per contact, per month, per channel, per episode. What several themes need is counted once, here. */
@NullMarked
package dev.rapport.ledger;

import org.jspecify.annotations.NullMarked;
