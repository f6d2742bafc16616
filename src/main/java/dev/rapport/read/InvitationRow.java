package dev.rapport.read;

import dev.rapport.fact.Direction;
import java.time.Instant;

/**
 * An invitation as listed.
 *
 * @param noteSum 64 bits that equal notes share
 * @param note the wording of the note; null if there is none, or nobody asks
 */
record InvitationRow(
        String from,
        String to,
        Instant at,
        Direction direction,
        String fromUrl,
        String toUrl,
        boolean withNote,
        long noteSum,
        Draft note) {
    String otherUrl() {
        return direction == Direction.OUT ? toUrl : fromUrl;
    }

    String otherName() {
        return direction == Direction.OUT ? to : from;
    }
}
