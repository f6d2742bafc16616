package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import java.util.Optional;

/**
 * One interaction with a contact: a 1:1 message, or a row of the log.
 *
 * @param second seconds since 1970 UTC; for log rows without a time of day, the first second of that day in the
 *     reporting zone
 * @param epochDay calendar day in the reporting zone, days since 1970
 * @param timed whether the time of day is known
 * @param logged the log row, or empty for a message
 */
public record Interaction(
        long second, long epochDay, boolean timed, Direction direction, Optional<Fact.Logged> logged) {

    /** The channel of every message. */
    public static final String LINKEDIN = "LinkedIn";

    /** The channel: that of its log row, or LinkedIn. */
    public String channel() {
        return logged.map(Fact.Logged::channel).orElse(LINKEDIN);
    }

    public boolean message() {
        return logged.isEmpty();
    }

    /** Its UTC date, in days since 1970; a log row without a time of day keeps the day it was written with. */
    public long utcDay() {
        return timed ? Days.utc(second) : epochDay;
    }
}
