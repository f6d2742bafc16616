package dev.rapport.read.export;

import dev.rapport.fact.Direction;
import dev.rapport.read.wording.Draft;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as listed.
 *
 * @param noteSum 64 bits that equal notes share
 * @param note the wording of the note; null if there is none, or it is not asked for
 */
public record InvitationRow(
        String otherName,
        String otherUrl,
        Instant at,
        Direction direction,
        boolean withNote,
        long noteSum,
        @Nullable Draft note) {
    /** What tells invitations apart: the same went the same way between the same people at the same moment. */
    record Sent(Instant at, Direction direction, String otherName, String otherUrl) {
        /** Written out: Java would first make fifteen classes for it, in every run. */
        @Override
        public int hashCode() {
            return 31 * (31 * at.hashCode() + otherName.hashCode()) + otherUrl.hashCode();
        }
    }

    Sent sent() {
        return new Sent(at, direction, otherName, otherUrl);
    }
}
