package dev.rapport;

import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.OwnWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Rows of the owner's log as {@link Histories#logged} makes them, with one thing more said. */
public final class LogRows {
    private LogRows() {}

    /** At a moment of its day. */
    public static Logged at(Logged row, Instant moment) {
        return with(row, Optional.of(moment), row.followUp(), row.ease(), row.words());
    }

    /** How easy it was, from 1 to 5. */
    public static Logged eased(Logged row, int ease) {
        return with(row, row.at(), row.followUp(), OptionalInt.of(ease), row.words());
    }

    /** With something promised, by a day or by none. */
    public static Logged promised(Logged row, Optional<LocalDate> due) {
        return with(row, row.at(), Optional.of(new Logged.Promise(due)), row.ease(), row.words());
    }

    /** With what the owner wrote of it. */
    public static Logged noted(Logged row, OwnWords words) {
        return with(row, row.at(), row.followUp(), row.ease(), words);
    }

    private static Logged with(
            Logged row, Optional<Instant> at, Optional<Logged.Promise> followUp, OptionalInt ease, OwnWords words) {
        return new Logged(
                row.contact(),
                at,
                row.on(),
                row.direction(),
                row.directionStated(),
                row.channel(),
                row.kind(),
                row.event(),
                followUp,
                ease,
                row.origin(),
                words,
                row.seconds());
    }
}
