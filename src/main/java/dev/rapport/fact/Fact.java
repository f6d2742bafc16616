package dev.rapport.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Something that happened between the owner and one contact, as an export or a log tells it. A contact is its index
 * into {@link History#contacts()}. Messages, the many, are kept as columns in {@link Messages}.
 */
public sealed interface Fact {

    /** The person's index into {@link History#contacts()}. */
    int contact();

    /** The same under another number of its contact. */
    Fact numbered(int other);

    /**
     * An invitation to connect.
     *
     * @param at the moment of sending (minute precision; LinkedIn writes US Pacific wall time)
     * @param withNote whether a personal note came with it
     * @param noteCopiedAt moment of acceptance, if the note's copy was found among the messages and taken out there
     * @param listed whether the newest export that has invitations lists it: what it does not is open no more
     */
    record Invited(
            int contact,
            Instant at,
            Direction direction,
            boolean withNote,
            Optional<Instant> noteCopiedAt,
            boolean listed)
            implements Fact {
        /** One that is listed now. */
        public Invited(int contact, Instant at, Direction direction, boolean withNote, Optional<Instant> noteCopiedAt) {
            this(contact, at, direction, withNote, noteCopiedAt, true);
        }

        @Override
        public Invited numbered(int other) {
            return new Invited(other, at, direction, withNote, noteCopiedAt, listed);
        }
    }

    /**
     * An endorsement of one skill, or a recommendation; {@code OUT} = the owner gave it.
     *
     * @param skill the skill endorsed; empty if it is not told, and of a recommendation
     */
    record Vouched(int contact, Instant at, Direction direction, Kind kind, String skill) implements Fact {
        @Override
        public Vouched numbered(int other) {
            return new Vouched(other, at, direction, kind, skill);
        }

        /** What was given. */
        public enum Kind {
            ENDORSEMENT,
            RECOMMENDATION
        }
    }

    /**
     * One row of the interaction log with one person.
     *
     * @param at the instant, if the row has a time of day
     * @param on the calendar day in the reporting zone
     * @param channel as written, lower case, e.g. {@code coffee}
     * @param event name of the event, or empty
     * @param directionStated false if the row names no direction (then {@code direction} is the channel's default)
     * @param followUp what was promised, if anything
     * @param ease own mark, 1 hard to 5 easy
     * @param words what the owner wrote about it for themselves; nothing in logs of other tools
     * @param seconds how long a call was; 0 if the log does not say
     */
    record Logged(
            int contact,
            Optional<Instant> at,
            LocalDate on,
            Direction direction,
            boolean directionStated,
            String channel,
            Kind kind,
            String event,
            Optional<Promise> followUp,
            OptionalInt ease,
            Origin origin,
            OwnWords words,
            int seconds)
            implements Fact {
        @Override
        public Logged numbered(int other) {
            return new Logged(
                    other,
                    at,
                    on,
                    direction,
                    directionStated,
                    channel,
                    kind,
                    event,
                    followUp,
                    ease,
                    origin,
                    words,
                    seconds);
        }

        /** The usual channels of a log kept by hand (export-format.md 8). */
        public static final Set<String> CHANNELS = Set.of(
                "message", "email", "call", "meeting", "video", "event", "coffee", "letter", "social", "other", "help",
                "gift", "intro");

        /** Whether it is a meeting or an event. */
        public boolean met() {
            return kind == Kind.MEETING || kind == Kind.EVENT;
        }

        /** What sort of interaction it was. */
        public enum Kind {
            CONTACT,
            MEETING,
            CALL,
            EVENT,
            HELP,
            INTRODUCTION,
            THANKS,
            ASK
        }

        /** A promised follow-up, with its date if one was named. */
        public record Promise(Optional<LocalDate> due) {}
    }
}
