package dev.rapport.ledger;

import java.time.Instant;

/** A stretch of time that includes both its ends, at second resolution. */
public record Span(Instant from, Instant to) {
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span ends before it begins");
        }
    }

    /** Whether this second of UTC lies inside. */
    public boolean holds(long epochSecond) {
        return epochSecond >= from.getEpochSecond() && epochSecond <= to.getEpochSecond();
    }

    /** Whether this instant lies inside. */
    public boolean holds(Instant at) {
        return holds(at.getEpochSecond());
    }
}
