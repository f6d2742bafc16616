/** Adds facts up: per contact, per month, per channel, per episode. What several themes need is counted once, here. */
package dev.rapport.ledger;
