package dev.rapport.read.log;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.When;

/**
 * One contact with one person, as a file of another tool tells it.
 *
 * @param line where it stands, as an editor counts; of several rows the first
 * @param when its moment, or its day where only that is known; {@link dev.rapport.fact.Days} makes it
 * @param name the person's name, or empty
 * @param mail their address, or empty
 * @param phone their number, or empty; at least one of the three is there
 * @param stated whether the file says who began
 * @param rows how many rows of the file it is made of
 * @param seconds how long a call was; 0 if that is not known
 */
record LogRow(
        long line,
        When when,
        String name,
        String mail,
        String phone,
        Direction direction,
        boolean stated,
        String channel,
        Logged.Kind kind,
        int rows,
        int seconds) {

    /** A call at a moment, in the direction of who called. */
    static LogRow call(long line, When when, String name, String phone, Direction direction, int seconds) {
        return new LogRow(line, when, name, "", phone, direction, true, "call", Logged.Kind.CALL, 1, seconds);
    }

    /** A meeting, which does not say who began. */
    static LogRow meeting(long line, When when, String name, String mail) {
        return new LogRow(line, when, name, mail, "", Direction.BOTH, false, "meeting", Logged.Kind.MEETING, 1, 0);
    }
}
