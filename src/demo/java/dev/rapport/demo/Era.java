package dev.rapport.demo;

import java.time.Duration;
import java.time.Instant;

/** One of the two exports: the present one, and the one of a year before in the file formats of its time. */
enum Era {
    NOW(Days.END),
    EARLIER(Days.EARLIER_END);

    private final Instant end;

    Era(Instant end) {
        this.end = end;
    }

    Instant end() {
        return end;
    }

    boolean holds(Instant at) {
        return !at.isAfter(end);
    }

    /** Whether Invitations.csv still lists something whose last change was then. */
    boolean listsInvitation(Instant changed) {
        return holds(changed) && changed.isAfter(end.minus(Duration.ofDays(180)));
    }
}
