package dev.rapport.demo;

import java.util.List;

/** The part a person plays in the story of the owner's network. */
enum Role {
    /** Speaks with the owner every few weeks. */
    CLOSE(8),
    /** Did so until some months ago. */
    CLOSE_GONE_QUIET(5),
    /** Speaks with the owner every few months. */
    STEADY(22),
    /** Was quiet for long and is back in the last month. */
    CAME_BACK(4),
    /** Knew the owner well, and has been silent for more than a year. */
    DORMANT(11),
    /** The same, for more than three years. */
    LONG_DORMANT(3),
    /** Wrote last, and waits. */
    WAITING(8),
    /** Was promised something that is still to be done. */
    PROMISED(5),
    /** Got several messages since the last answer. */
    WRITTEN_TO_OFTEN(2),
    /** Got a first message from the owner in the last year. */
    NEWLY_WRITTEN_TO(80),
    /** Got a first message from the owner in the year before. */
    WRITTEN_TO_BEFORE(48),
    /** Exchanged a few words with the owner in earlier years. */
    ACQUAINTANCE(36),
    /** Wrote first, once or twice. */
    VISITOR(30),
    /** Is a connection without identity. */
    HIDDEN(12),
    /** Was a connection in the older export, and is none any more. */
    GONE(4),
    /** Is a connection who was never spoken to. */
    SILENT(0),
    /** Is no connection, but wrote. */
    STRANGER(26),
    /** Was invited, or has invited, and nothing is decided. */
    PENDING(16);

    private final int amongFourHundred;

    Role(int amongFourHundred) {
        this.amongFourHundred = amongFourHundred;
    }

    /** How many there are in a network of that many connections; the silent ones are the rest. */
    int number(int connections) {
        return Math.max(1, (int) ((long) amongFourHundred * connections / 400));
    }

    boolean connected() {
        return !isOneOf(STRANGER, PENDING, GONE);
    }

    boolean isOneOf(Role... roles) {
        return List.of(roles).contains(this);
    }
}
