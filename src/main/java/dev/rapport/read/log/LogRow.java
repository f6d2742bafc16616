package dev.rapport.read.log;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One contact with one person, as a file of another tool tells it.
 *
 * @param line where it stands, as an editor counts; of several rows the first
 * @param at the moment, if a time of day is known
 * @param name the person's name, or empty
 * @param mail their address, or empty
 * @param phone their number, or empty; at least one of the three is there
 * @param stated whether the file says who began
 * @param rows how many rows of the file it is made of
 */
public record LogRow(
        long line,
        LocalDate day,
        Optional<Instant> at,
        String name,
        String mail,
        String phone,
        Direction direction,
        boolean stated,
        String channel,
        Logged.Kind kind,
        int rows) {

    /** A call at a moment. */
    static LogRow call(
            long line, LocalDate day, Instant at, String name, String phone, Direction direction, String channel) {
        return new LogRow(line, day, Optional.of(at), name, "", phone, direction, true, channel, Logged.Kind.CALL, 1);
    }

    /** A meeting, in which nobody is said to have begun. */
    static LogRow meeting(long line, LocalDate day, Optional<Instant> at, String name, String mail) {
        return new LogRow(line, day, at, name, mail, "", Direction.BOTH, false, "meeting", Logged.Kind.MEETING, 1);
    }
}
